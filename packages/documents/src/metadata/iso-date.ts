const shape = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]|$)/u;

/**
 * The date at the beginning of `written` as `YYYY-MM-DD`: `2024-5-20`, `2024/05/20`, `2024年5月20日` and an ISO
 * date with a clock time behind it. Null when it is none, or a day the calendar does not have.
 */
export function isoDate(written: string): string | null {
  const found = shape.exec(written);
  return found ? calendarDate(found[1] ?? '', found[2] ?? '', found[3] ?? '') : null;
}

/** `YYYY-MM-DD` from its digits, or null when the calendar has no such day. Years 1900 to 2199. */
export function calendarDate(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
