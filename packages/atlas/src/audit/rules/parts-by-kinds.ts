import type { PackPartition } from '../../pack/pack.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { otherPeriods } from '../passage/spoken-period.js';
import { ownLead, ownTail, scopeOf, spells } from '../passage/words.js';
import { countedBy, nameOf, saysHowMany, saysMore, wholeName } from './complete-list.js';
import { isAmount } from './amounts.js';
import { opensDivision } from './divisions.js';
import { mayBegin, partitionOf } from './partition-of.js';
import type { Parts } from './parts-of.js';

const most = 6;
const marked = /其中|包括|分为/;
const closing = /全年|合计|共|总/;

/** The figures of one kind that follow one another from a place on. */
const runFrom = (amounts: readonly Fig[], start: number, kind: string): readonly Fig[] => {
  const rest = amounts.slice(start, start + most);
  const stop = rest.findIndex((fig) => fig.kind !== kind);
  return stop < 0 ? rest : rest.slice(0, stop);
};

/** The longest beginning of a run that fills a division into kinds. */
const filling = (run: readonly Fig[], total: Fig, partitions: readonly PackPartition[]): readonly Fig[] => {
  if (run.length < 2) return [];
  const names = run.map(nameOf);
  const whole = wholeName(total);
  const said = `${total.lead.slice(-30)} ${whole} ${ownTail(total)}`;
  if (!mayBegin(names, partitions) && !saysHowMany(said)) return [];
  for (; names.length > 1; names.pop()) {
    const partition = partitionOf(names, whole, partitions);
    if (
      countedBy(names, said) ||
      (partition &&
        !saysMore(partition, total, names) &&
        !partition.kinds.flat().some((word) => nameOf(total).includes(word)))
    )
      return run.slice(0, names.length);
  }
  return [];
};

const oneTime = (total: Fig, parts: readonly Fig[]): boolean =>
  parts.some(({ observation }) => observation.time === total.observation.time) ||
  closing.test(ownLead(total));

/**
 * Parts that no marker ties to their total, by their kinds alone: 常住人口42万人，男性22万人，女性20万人. The total stands
 * before them, or after them where its clause says 全年, 合计 or 总.
 */
export const partsByKinds = (
  period: Sentence,
  before: Sentence | undefined,
  partitions: readonly PackPartition[],
  farther: readonly Sentence[] = [],
): readonly Parts[] => [...inPeriod(period, partitions), ...overPeriods(period, before, partitions, farther)];

/** 货物吞吐量中，: the measure of the sentence before, divided. */
const wholeOf = /^([一-龥]{2,12})中[，,]/;

/** 全社会用电量148亿千瓦时。第一产业…: a measure of all, which the next sentence may give kind by kind. */
const ofAll = /全社会[一-龥]{2}/;

/** 完成投资: the words that an item and the total have in common where their clauses end. */
const sameDoing = (a: Fig, b: Fig): boolean => {
  const doing = ownLead(b).slice(-4);
  return doing.length === 4 && ownLead(a).endsWith(doing);
};

/**
 * 累计完成投资86.4亿元，…。续建项目完成投资61.3亿元，…；新开工项目完成投资25.1亿元: kinds of what the sentence before counts, told first in
 * the words of its total; what is told after them may count some of the same.
 */
const inItsWords = (
  period: Sentence,
  earlier: readonly Sentence[],
  partitions: readonly PackPartition[],
): readonly Parts[] => {
  const amounts = period.figs.filter(isAmount);
  const [first, second] = amounts;
  if (!first || !second || first.order !== 0 || first.kind !== second.kind || !sameDoing(second, first))
    return [];
  const run = runFrom(amounts, 0, first.kind).filter((fig) => sameDoing(fig, first));
  if (!mayBegin(run.map(nameOf), partitions)) return [];
  const able = (sentence: Sentence) =>
    sentence.figs.filter(
      (fig) =>
        fig.kind === first.kind &&
        isAmount(fig) &&
        scopeOf(fig) < 0 &&
        sameDoing(fig, first) &&
        fig.observation.modality === first.observation.modality &&
        !otherPeriods(fig, first),
    );
  for (let count = run.length; count > 1; count -= 1) {
    const parts = run.slice(0, count);
    const names = parts.map(nameOf);
    for (const [away, sentence] of [...earlier].reverse().entries()) {
      // Farther off a total must name what is divided itself.
      const totals = able(sentence).filter((fig) => {
        const whole = away === 0 ? sentence.text.slice(0, fig.at) : wholeName(fig);
        const partition = partitionOf(names, whole, partitions);
        return partition && (away === 0 || partition.total) && !saysMore(partition, fig, names);
      });
      const total = totals.at(-1);
      if (total && new Set(totals.map(({ observation: { value } }) => value)).size === 1)
        return [{ marker: '按类分列', total, parts, list: '', closed: '所列各类按定义合起来就是全部' }];
    }
  }
  return [];
};

/** 按经营地分，城镇…；乡村…: a sentence that divides a total told before it. */
const overPeriods = (
  period: Sentence,
  before: Sentence | undefined,
  partitions: readonly PackPartition[],
  farther: readonly Sentence[],
): readonly Parts[] => {
  const whole = before ? wholeOf.exec(period.text)?.[1] : undefined;
  const told = whole === undefined && !opensDivision(period.text);
  if (!before) return [];
  if (told && !ofAll.test(before.text)) return inItsWords(period, [...farther, before], partitions);
  const amounts = period.figs.filter(isAmount);
  const totals = before.figs.filter(
    (fig) =>
      isAmount(fig) &&
      fig.kind === amounts[0]?.kind &&
      (!told ||
        (ofAll.test(fig.observation.measure ?? '') &&
          fig.observation.time === amounts[0]?.observation.time)) &&
      (whole === undefined ||
        (fig.observation.measure ?? '').includes(whole) ||
        spells(`${ownLead(fig)}${fig.observation.measure ?? ''}`, whole, 2)),
  );
  // 超2亿人次 in a heading and 21350万人次 below it: the finer is the total.
  const total = totals.find(({ observation: { bound } }) => bound === '=') ?? totals[0];
  if (!total) return [];
  const parts = filling(runFrom(amounts, 0, total.kind), total, partitions);
  return parts.length > (told ? 2 : 1) && oneTime(total, parts) && parts.length === amounts.length
    ? [{ marker: '按类分列', total, parts, list: '' }]
    : [];
};

/** 问题64个，金额318万元，已整改51个，金额264万元，正在整改13个: the figures of a total's kind where another kind is told beside each. */
const alternating = (amounts: readonly Fig[], at: number): readonly Fig[] => {
  const kind = amounts[at]?.kind;
  const own = amounts.flatMap((fig, index) => (index > at && fig.kind === kind ? [{ fig, index }] : []));
  const stop = own.findIndex(({ index }, place) => index - (own[place - 1]?.index ?? at) > 2);
  return (stop < 0 ? own : own.slice(0, stop)).map(({ fig }) => fig);
};

const inPeriod = (period: Sentence, partitions: readonly PackPartition[]): readonly Parts[] => {
  const amounts = period.figs.filter(isAmount);
  if (amounts.length < 3) return [];
  return amounts.flatMap((total, index): readonly Parts[] => {
    // 男子100米、200米、500米，女子200米、500米: an item without a word of its own is no total.
    if (/^、$/.test(total.lead.trim())) return [];
    const next = filling(runFrom(amounts, index + 1, total.kind), total, partitions);
    const after = next.length > 0 ? next : filling(alternating(amounts, index), total, partitions);
    const [first] = after;
    if (first && oneTime(total, after) && !marked.test(period.text.slice(total.until, first.at)))
      return [{ marker: '逐项列出', total, parts: after, list: '' }];
    if (!closing.test(ownLead(total))) return [];
    const before = amounts.slice(Math.max(0, index - most), index);
    const start = before.findLastIndex(({ kind }) => kind !== total.kind);
    const run = before.slice(start + 1);
    const parts = filling(run, total, partitions);
    return parts.length === run.length && run.length > 1
      ? [{ marker: '逐项列出', total, parts, list: '' }]
      : [];
  });
};
