/** A calendar date that may lack its day or month. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** From one date to another, both inclusive, each as fine as it was stated. */
export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** EDTF level 0: 2024, 2024-04 or 2024-04-28. */
export function formatDate({ year, month, day }: PartialDate): string {
  const years = String(year).padStart(4, '0');
  if (month === undefined) return years;
  return day === undefined ? `${years}-${two(month)}` : `${years}-${two(month)}-${two(day)}`;
}

/** A single date where both ends are the same, an interval otherwise. */
export function formatPeriod({ from, to }: Period): string {
  const [start, end] = [formatDate(from), formatDate(to)];
  return start === end ? start : `${start}/${end}`;
}

/** As of a date, everything before it included: "../2024-04-30". */
export function formatAsOf(date: PartialDate): string {
  return `../${formatDate(lastDay(date))}`;
}

/** The last day of a year or month; a whole date stays. */
export function lastDay({ year, month = 12, day }: PartialDate): PartialDate {
  return { year, month, day: day ?? daysIn(year, month) };
}

/** Days of a month in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseIsoDate(text: string | null): PartialDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

/** Whether a time begins after the day of publication; of a time up to which (../2027), whether it ends then. */
export const isToCome = (time: string | null, published: string | null): boolean =>
  time !== null && published !== null && time.replace(/^\.\.\//, '') > published;

/** Whether a plain year or month, or a span of these, ended before the year of publication. */
export const isGone = (time: string | null, published: string | null): boolean =>
  time !== null &&
  published !== null &&
  /^\d{4}(?:[-/]|$)/.test(time) &&
  lastYear(time) < published.slice(0, 4);

/** Whether a month or a span of months ended before the day of publication. */
export const areMonthsGone = (time: string | null, published: string | null): boolean =>
  time !== null &&
  published !== null &&
  /^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(time) &&
  time.slice(-7) < published;

const lastYear = (time: string): string =>
  (time.includes('/') ? time.slice(time.indexOf('/') + 1) : time).slice(0, 4);

/** Whether a year, up to which something was to be reached, is over or in its last month when a text appears. */
export const isReached = (time: string | null, published: string | null): boolean => {
  const year = /^(?:\.\.\/)?(\d{4})$/.exec(time ?? '')?.[1];
  return year !== undefined && published !== null && `${year}-12` <= published;
};
