import type { PackPartition } from '../../pack/pack.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead, says, saysTime, scopeOf } from '../passage/words.js';
import { isAmount } from './amounts.js';
import { nameOf, saysMore, wholeName } from './complete-list.js';
import { mayBegin, partitionOf } from './partition-of.js';
import type { Parts } from './parts-of.js';

const farthest = 5;
const most = 8;

/** What a sentence tells of a whole thing: its amounts but those behind 其中 and those listed 分别. */
const ownAmounts = ({ figs }: Sentence): readonly Fig[] =>
  figs.filter(
    (fig) =>
      isAmount(fig) && scopeOf(fig) < 0 && !/分别/.test(fig.lead) && !saidRoughly(fig, figs[fig.order + 1]),
  );

/** 超过300万吨，达到318万吨: what is told roughly first and then exactly is told once. */
const saidRoughly = (fig: Fig, next: Fig | undefined): boolean =>
  fig.observation.bound === '>' && next?.kind === fig.kind && /^[，,、]?(?:达到?|为|即)$/.test(next.lead);

/** A clause without figures may stand between a whole and its kinds. */
const follows = (before: Sentence | undefined, period: Sentence): boolean =>
  before !== undefined && period.start - before.start - before.text.length < widestGap;
const widestGap = 60;

/** A figure of a period stands so many characters from the beginning of its own part of it. */
const inItsSentence = (fig: Fig): Fig => ({
  ...fig,
  at: fig.observation.start - fig.observation.sentenceStart,
});

/** The amounts of one kind and time that the sentences from one on tell, sentences of 其中 passed over. */
const runFrom = (periods: readonly Sentence[], index: number, total: Fig): readonly Fig[] => {
  const run: Fig[] = [];
  for (let at = index; at < periods.length && at < index + farthest && run.length < most; at += 1) {
    const period = periods[at];
    if (!period || (at > index && !follows(periods[at - 1], period))) break;
    if (/^\s*其中/.test(period.text)) continue;
    const own = ownAmounts(period).filter(
      (fig) =>
        fig.kind === total.kind &&
        // A clause that names no time has the one that was read last.
        (fig.observation.time === total.observation.time || !saysTime(inItsSentence(fig))) &&
        fig.observation.modality === total.observation.modality,
    );
    // A sentence that tells nothing of the kind ends the list.
    if (own.length === 0) break;
    run.push(...own);
  }
  return run;
};

/** 达到318万吨: what is told exactly behind a rough figure is named by its measure alone. */
const kindNamed = (fig: Fig): string =>
  /^(?:已|将)?(?:达到?|为|即)?$/.test(ownLead(fig)) ? (fig.observation.measure ?? '') : nameOf(fig);

/** The longest beginning of a run that fills a division whose total the whole's own name says. */
const filling = (run: readonly Fig[], total: Fig, partitions: readonly PackPartition[]): readonly Fig[] => {
  const names = run.map(kindNamed);
  if (names.length < 2 || !mayBegin(names, partitions)) return [];
  for (; names.length > 2; names.pop()) {
    const partition = partitionOf(names, wholeName(total), partitions);
    if (partition?.total && !saysMore(partition, total, names)) return run.slice(0, names.length);
  }
  return [];
};

/** True where a division asks for a total that this figure's name says. */
const mayBeDivided = (total: Fig, partitions: readonly PackPartition[]): boolean => {
  const name = wholeName(total);
  return partitions.some(({ total: words }) => words !== undefined && says(name, words));
};

/**
 * 总产量360万吨。…。夏粮产量80万吨，…；秋粮产量280万吨: three kinds and more that the sentences behind a total tell without a word that ties
 * them to it, where they fill a division of just such a total and are told of its time.
 */
export const partsToldAfter = (
  periods: readonly Sentence[],
  index: number,
  partitions: readonly PackPartition[],
): readonly Parts[] => {
  const period = periods[index];
  const [total] = period ? ownAmounts(period) : [];
  if (!period || !total || total.observation.time === null) return [];
  // What stands behind the total in its own sentence other rules look at.
  if (ownAmounts(period).filter(({ kind }) => kind === total.kind).length > 1) return [];
  if (!mayBeDivided(total, partitions)) return [];
  for (let from = index + 1; from <= index + 2; from += 1) {
    const first = periods[from];
    if (!first || !follows(periods[from - 1], first)) return [];
    const parts = filling(runFrom(periods, from, total), total, partitions);
    if (parts.length > 0 && !parts.some((part) => /合计|共计|总计/.test(ownLead(part))))
      return [{ marker: '逐类写出', total, parts, list: '', closed: '后文逐类写出，按定义合起来就是全部' }];
  }
  return [];
};
