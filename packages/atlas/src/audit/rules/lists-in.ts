import type { Observation } from '@lianpu/ledger';
import type { PackPartition } from '../../pack/pack.js';
import type { Fig, Passage } from '../passage/fig.js';
import { dividedPeriod, opensDivision, periodBefore } from './divisions.js';
import { joinedInPassage } from './joined-in.js';
import { partsByKinds } from './parts-by-kinds.js';
import { type Parts, partsOf } from './parts-of.js';

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
    if (period.figs.length < 2 && !(before && /^其中/.test(period.text))) return [];
    const whole = opensDivision(period.text) ? dividedPeriod(passage.periods, index) : before;
    return [...partsOf(passage.periods, index), ...partsByKinds(period, whole, partitions)];
  });
  lists = { passage, made };
  return made;
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
