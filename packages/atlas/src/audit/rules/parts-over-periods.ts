import type { PackPartition } from '../../pack/pack.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead, says, scopeOf } from '../passage/words.js';
import { isAmount } from './amounts.js';
import { nameOf, wholeName } from './complete-list.js';
import { periodBefore } from './divisions.js';
import { mayBegin, partitionOf } from './partition-of.js';
import type { Parts } from './parts-of.js';

const most = 6;
const longestName = 18;

/** What a sentence tells first, where that is an amount at its head. */
const firstOf = (period: Sentence | undefined): Fig | undefined => {
  const [first] = period?.figs ?? [];
  return first && isAmount(first) ? first : undefined;
};

const ending = ({ observation: { measure } }: Fig): string => (measure ?? '').slice(-2);

/** 其他海域的产量为…: what is left over, named before anything else. */
const isRest = (fig: Fig): boolean => /^(?:其[他余它]|余下|剩余)/.test(ownLead(fig));

/** A clause without figures may stand between two items; where a line ends, another thing begins. */
const goesOn = (before: Sentence | undefined, period: Sentence | undefined): boolean => {
  const gap = before && period ? period.start - before.start - before.text.length : widestGap;
  return gap === 0 || (gap >= shortestClause && gap < widestGap);
};
const shortestClause = 4;
const widestGap = 60;

/** The items that follow one another from a sentence on, each told first in a sentence of its own and measured alike. */
const itemsFrom = (periods: readonly Sentence[], index: number): readonly Fig[] => {
  const items: Fig[] = [];
  for (let at = index; at < periods.length && items.length < most; at += 1) {
    const item = firstOf(periods[at]);
    const [first] = items;
    if (!item || (first && (item.kind !== first.kind || ending(item) !== ending(first)))) break;
    if (first && (!goesOn(periods[at - 1], periods[at]) || /^\s*其中/.test(periods[at]?.text ?? ''))) break;
    items.push(item);
    if (first && isRest(item)) break;
  }
  return items;
};

/** The one amount of the sentence before that is measured like the items and stands under no 其中. */
const totalBefore = (before: Sentence, [first]: readonly Fig[]): Fig | undefined => {
  const able = first
    ? before.figs.filter(
        (fig) =>
          fig.kind === first.kind &&
          isAmount(fig) &&
          scopeOf(fig) < 0 &&
          !/[（(][^）)]{0,3}$/.test(fig.lead) &&
          ending(fig) === ending(first) &&
          ending(fig).length === 2,
      )
    : [];
  return able.length === 1 ? able[0] : undefined;
};

const toldMore = ({ more = [] }: PackPartition, text: string, names: readonly string[]): boolean =>
  more.some((words) => says(text, words) && !says(names.join(), words));

/**
 * 产量46.8万吨。其中近海的产量为31.2万吨。其他海域的产量为15.6万吨。: a list that gives each item a sentence of its own, closed by what
 * is left over or by kinds that by definition are all there are.
 */
export const partsOverPeriods = (
  periods: readonly Sentence[],
  index: number,
  partitions: readonly PackPartition[],
): readonly Parts[] => {
  const before = periodBefore(periods, index);
  const [first, second] = [firstOf(periods[index]), firstOf(periods[index + 1])];
  if (!before || !first || !second || first.kind !== second.kind || ending(first) !== ending(second))
    return [];
  // A kind is named in few words: 轻工业完成总产值.
  if ([first, second].some((fig) => ownLead(fig).length > longestName)) return [];
  const items = itemsFrom(periods, index);
  const total = items.length > 1 ? totalBefore(before, items) : undefined;
  if (!total) return [];
  const list = (parts: readonly Fig[]): readonly Parts[] => [{ marker: '逐句列出', total, parts, list: '' }];
  const last = items.at(-1);
  if (last && isRest(last)) return list(items);
  const names = items.map(nameOf);
  if (!mayBegin(names, partitions)) return [];
  for (let count = names.length; count > 1; count -= 1) {
    const partition = partitionOf(names.slice(0, count), wholeName(total), partitions);
    const text = periods.slice(index, index + count).map((period) => period.text);
    // 一期10亿元。二期5亿元，三期35亿元: a kind that need not be there stands within the items' sentences.
    if (partition && !toldMore(partition, text.join(''), names)) return list(items.slice(0, count));
  }
  return [];
};
