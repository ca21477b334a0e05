import { holdsAny, tableOf } from '../scan/characters.js';
import type { Placed } from '../scan/placed.js';
import { endings, lengthOf } from '../scan/word-list.js';
import type { TimeMention } from '../times/find-times.js';

const comparisons = endings('相较于 相比于 相比 相较 较之 较 比 与 同');
const otherComparison =
  /(?:较|相?(?<![占对同环])比(?![重例亚])|高出(?=[^,。、重率\d]{3}))[^,。、重率]*$|(?:高于|低于|快于|慢于|多于|少于)[^,。、]*$/;

const perhapsComparison = tableOf('较比于出');
const isBase = ({ use }: TimeMention): boolean => use === 'base';

/** Where 较2021年, 比上年同期 or 高于出口 begins, or -1. */
export function comparisonStart(
  text: string,
  times: Placed<TimeMention>,
  { from, to }: { from: number; to: number },
): number {
  const base = times.find(from, to, isBase);
  if (base) return Math.max(from, base.start - lengthOf(comparisons.before(text, base.start)));
  const start = Math.max(from, to - longestComparison);
  if (!holdsAny(text, perhapsComparison, { from: start, to })) return -1;
  const other = otherComparison.exec(text.slice(start, to));
  return other ? start + other.index : -1;
}

const longestComparison = 40;
