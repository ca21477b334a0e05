/** What every finding about dates has in common. */
export const dateFinding = {
  check: 'dates' as const,
  stated: null,
  expected: null,
  coefficientIds: [],
  likely: null,
  tolerance: '日期按所写的日、月、季、年，取最有利的一天',
};

/** A day since 1970 as `YYYY-MM-DD`. */
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Words of what is to come. */
export const looksAhead = /将|计划|预计|力争|拟|有望|争取|到/;
