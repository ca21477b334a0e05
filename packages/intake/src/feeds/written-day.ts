const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 2024-05-20, 2024/5/20, 2024.5.20, 2024年5月20日, 20240520; then `20 May 2024`, `20-May-24`; then `May 20, 2024`. */
const [yearFirst, dayFirst, monthFirst] = [
  /^\s*(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})|(\d\d)(\d\d))(?!\d)/u,
  /(?<!\d)(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d\d)(?!\d)/iu,
  /(?<![a-z])([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/iu,
];

/**
 * The day that a date names, `YYYY-MM-DD`, whatever its clock time and zone and those of this machine: a paper of the
 * 20th in Beijing is of the 20th. Null where it names none that the calendar has.
 */
export function writtenDay(date: string): string | null {
  const byYear = yearFirst.exec(date);
  if (byYear) return calendarDay(byYear[1], byYear[2] ?? byYear[4], byYear[3] ?? byYear[5]);
  const byDay = dayFirst.exec(date);
  if (byDay) return calendarDay(fullYear(byDay[3] ?? ''), monthNumber(byDay[2]), byDay[1]);
  const byMonth = monthFirst.exec(date);
  return byMonth ? calendarDay(byMonth[3], monthNumber(byMonth[1]), byMonth[2]) : null;
}

const monthNumber = (name = ''): string => String(months.indexOf(name.toLowerCase()) + 1);

/** RFC 822 has years of two digits; RFC 2822 reads them so. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;

function calendarDay(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : null;
}
