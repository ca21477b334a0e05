import type { TimeMention } from '../times/find-times.js';

const comparisons = ['相较于', '相比于', '相比', '相较', '较之', '较', '比', '与', '同'];
const otherComparison = /(较|相?(?<![占对同环])比(?![重例亚])|高于|低于|快于|慢于|多于|少于)[^,。、重率]*$/;

const perhapsComparison = /[较比于]/;

/** Where 较2021年, 比上年同期 or 高于出口 begins, or -1. */
export function comparisonStart(
  text: string,
  times: readonly TimeMention[],
  { from, to }: { from: number; to: number },
): number {
  const base = times.find((time) => time.use === 'base');
  if (base) {
    const lead = comparisons.find((word) => text.startsWith(word, base.start - word.length));
    return Math.max(from, base.start - (lead?.length ?? 0));
  }
  const words = text.slice(Math.max(from, to - longestComparison), to);
  const other = perhapsComparison.test(words) ? otherComparison.exec(words) : null;
  return other ? Math.max(from, to - longestComparison) + other.index : -1;
}

const longestComparison = 40;
