const dayMilliseconds = 86_400_000;

/**
 * The date that a serial number of a spreadsheet stands for (ECMA-376 part 1, §18.17.4). Counted from 1900 the
 * number 60 is the 29th of February 1900, which there never was: days from 61 on are one less than they say. Counted
 * from 1904 the number 0 is the 1st of January 1904. Null outside the years 1900 to 9999.
 */
export function serialDate(serial: number, from1904: boolean): Date | null {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const days = from1904 || serial < 60 ? serial : serial - 1;
  const date = new Date(epoch + Math.round(days * 86_400) * 1000);
  const year = date.getUTCFullYear();
  return serial < 0 || Number.isNaN(year) || year < 1900 || year > 9999 ? null : date;
}

/** The time of day of a serial number below 1: half a day is 12:00. Null for days. */
export function serialTime(serial: number): string | null {
  if (serial < 0 || serial >= 1) return null;
  return new Date(Math.round(serial * 86_400) * 1000).toISOString().slice(11, 16);
}

/** What of a date a number format shows. */
export type DateShape = 'year' | 'month' | 'day' | 'minute' | 'time';

/** A date as its format shows it, in ISO 8601: 2024, 2024-05, 2024-05-20, 2024-05-20 08:30, 08:30. */
export function sayDate(date: Date, shape: DateShape): string {
  const iso = date.toISOString();
  if (shape === 'year') return iso.slice(0, 4);
  if (shape === 'month') return iso.slice(0, 7);
  if (shape === 'time') return iso.slice(11, 16);
  const hasTime = date.getTime() % dayMilliseconds !== 0;
  return shape === 'minute' && hasTime ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10);
}
