import type { Observation } from '@lianpu/ledger';
import { exact } from '../../interval/exact.js';
import type { PackPartition } from '../../pack/pack.js';
import type { Fig, Passage } from '../passage/fig.js';
import { nameOf, wholeName } from './complete-list.js';
import { dividedPeriod, opensDivision, periodBefore } from './divisions.js';
import { sizeOf, sumExceeds } from '../relation/judge.js';
import { joinedInPassage } from './joined-in.js';
import { partitionOf } from './partition-of.js';
import { goingOn } from './parts-going-on.js';
import { partsByKinds } from './parts-by-kinds.js';
import { type Parts, partsOf } from './parts-of.js';
import { partsOverParagraphs } from './parts-over-paragraphs.js';
import { partsToldAfter } from './parts-told-after.js';
import { partsOverPeriods } from './parts-over-periods.js';

/** One passage is gone through by all rules before the next one's turn comes. */
let lists: { readonly passage: Passage; readonly made: readonly (readonly Parts[])[] } | null = null;
let totals: { readonly passage: Passage; readonly made: ReadonlyMap<Observation, Observation> } | null = null;

/** The totals with their parts that the words of each period tie, period by period; worked out once a passage. */
export const listsIn = (
  passage: Passage,
  partitions: readonly PackPartition[],
): readonly (readonly Parts[])[] => {
  if (lists?.passage === passage) return lists.made;
  const made = passage.periods.map((period, index) => {
    const before = periodBefore(passage.periods, index);
    const over = [
      ...(before ? partsOverPeriods(passage.periods, index, partitions) : []),
      ...partsOverParagraphs(passage.periods, index),
      ...partsToldAfter(passage.periods, index, partitions),
    ];
    if (period.figs.length < 2 && !(before && /^其中/.test(period.text))) return over;
    const whole = opensDivision(period.text) ? dividedPeriod(passage.periods, index) : before;
    const byWords = partsOf(passage.periods, index)
      .map((one) => goingOn(one, passage.periods, index, partitions))
      .flatMap((one) => oneDivisionEach(one, partitions));
    const items = new Set(byWords.flatMap(({ parts }) => (parts.length > 1 ? parts : [])));
    // 城镇…，乡村5万人；男性…，女性…: an item of a list is not divided by the items that follow it.
    return [
      ...byWords,
      ...over.filter(({ total }) => !items.has(total)),
      ...partsByKinds(
        period,
        whole,
        partitions,
        passage.periods.slice(Math.max(0, index - 3), Math.max(0, index - 1)),
      ).filter(({ total }) => !items.has(total)),
    ];
  });
  lists = { passage, made };
  return made;
};

/** 其中城镇…，乡村…；男性…，女性…: a list whose beginning and rest fill two divisions divides its total twice. */
const oneDivisionEach = (one: Parts, partitions: readonly PackPartition[]): readonly Parts[] => {
  const { parts, total } = one;
  const names = parts.map(nameOf);
  const whole = wholeName(total);
  if (parts.length === 3 && endsBefore(one, names, partitions)) return [{ ...one, parts: parts.slice(0, 2) }];
  if (parts.length < 4 || partitionOf(names, whole, partitions)) return [one];
  const twice = dividedTwice(one);
  if (twice > 0) return [parts.slice(0, twice), parts.slice(twice)].map((own) => ({ ...one, parts: own }));
  for (let cut = 2; cut <= parts.length - 2; cut += 1)
    if (partitionOf(names.slice(0, cut), whole, partitions))
      return partitionOf(names.slice(cut), whole, partitions)
        ? [parts.slice(0, cut), parts.slice(cut)].map((own) => ({ ...one, parts: own }))
        : [{ ...one, parts: parts.slice(0, cut) }];
  return [one];
};

/** 续建36个，新开工48个，竣工32个: where two items fill a division and the third takes them beyond the total, it counts some of the same. */
const endsBefore = (
  { parts, total }: Parts,
  names: readonly string[],
  partitions: readonly PackPartition[],
): boolean =>
  partitionOf(names.slice(0, 2), wholeName(total), partitions) !== undefined &&
  !partitionOf(names, wholeName(total), partitions) &&
  sumExceeds(
    parts.map(({ observation }) => observation),
    total.observation,
  );

/** 修路的349件，医疗的7件，集体的21件，个人的335件: where the beginning and the rest each come exactly to the total; 0 elsewhere. */
const dividedTwice = ({ parts, total }: Parts): number => {
  const whole = sizeOf(total.observation);
  const comesTo = (some: readonly Fig[]) =>
    some.reduce((sum, { observation }) => sum.plus(sizeOf(observation)), exact(0)).eq(whole);
  for (let cut = 2; cut <= parts.length - 2; cut += 1)
    if (comesTo(parts.slice(0, cut)) && comesTo(parts.slice(cut))) return cut;
  return 0;
};

/** The total of each figure that the words of a passage make a part of one. */
export const totalsIn = (
  passage: Passage,
  partitions: readonly PackPartition[],
): ReadonlyMap<Observation, Observation> => {
  if (totals?.passage === passage) return totals.made;
  const all = [...listsIn(passage, partitions).flat(), ...joinedInPassage(passage)];
  const made = new Map(
    all.flatMap(({ total, parts }) =>
      parts.map(({ observation }) => [observation, total.observation] as const),
    ),
  );
  totals = { passage, made };
  return made;
};

/** Leaves out the figures whose own total stands among them: what is said of the whole is not said of its parts. */
export const withoutParts = (
  figs: readonly Fig[],
  totalOf: ReadonlyMap<Observation, Observation>,
): readonly Fig[] => {
  if (figs.length < 2) return figs;
  const own = new Set(figs.map(({ observation }) => observation));
  return figs.filter(({ observation }) => {
    const total = totalOf.get(observation);
    return total === undefined || !own.has(total);
  });
};
