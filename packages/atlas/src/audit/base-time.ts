const lastYear = (time: string): string => time.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/**
 * The time a comparison is made with: a year back for 同比 (`yoy`), the base itself when it is a time. Null for 环比, for
 * an open time and where either is unknown.
 */
export const baseTime = (time: string | null, base: string | null): string | null => {
  if (base === null || base === 'mom') return null;
  if (base !== 'yoy') return base;
  return time === null || time.startsWith('..') ? null : lastYear(time);
};
