import type { Fig } from './fig.js';

const periods =
  /\d{1,2}月当月|当月|前[\d一二三四五六七八九十]+个?月|\d{1,2}[-—–至到]\d{1,2}月|[一二三四]季度|前[两二三]季度|[上下]半年|全年|\d{1,2}月份?|当日|当年/g;

/**
 * The period that the words before a figure name (8月当月, 前8个月), as they are written; null where they name none. Where
 * the year of a text is not known its times are not read, and figures of two such periods are still of two times.
 */
export const spokenPeriod = ({ at, observation: { sentence } }: Fig): string | null =>
  sentence.slice(0, at).match(periods)?.at(-1) ?? null;

/** True when both name a period and not the same one. */
export const otherPeriods = (a: Fig, b: Fig): boolean => {
  const [x, y] = [spokenPeriod(a), spokenPeriod(b)];
  return x !== null && y !== null && x !== y;
};
