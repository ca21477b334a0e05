import { lastDay } from '../chain/last-day.js';
import type { Observation } from '@lianpu/ledger';
import type { Run } from '../place/seen-statements.js';
import type { ClusterSense } from './cluster-sense.js';

/** A figure of clusters, with what its place among the others hangs on. */
export interface ClusterFigure {
  readonly observation: Observation;
  readonly sense: ClusterSense;
  /** Clusters on whose chains it stands as a figure of the whole region, by their places. */
  readonly onChains: readonly number[];
  /** The time it speaks of, else that of its publication. */
  readonly at: string;
  readonly order: Run['order'];
  /** Its place in the run. */
  readonly place: number;
}

/** By the time they speak of, newest first; of one time as they stand in their texts, and then as the sources come. */
export const newestFirst = (a: ClusterFigure, b: ClusterFigure): number => {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return (
    a.observation.start - b.observation.start || a.order.position - b.order.position || a.place - b.place
  );
};

/** The last day an observation speaks of, else that of its source's publication. */
export const timeOf = ({ time }: Observation, published: string | null): string =>
  (time === null ? '' : lastDay(time)) || (published ?? '');

/** Two lists in order as one. */
const merged = (a: readonly ClusterFigure[], b: readonly ClusterFigure[]): readonly ClusterFigure[] => {
  if (b.length === 0) return a;
  const all: ClusterFigure[] = [];
  let at = 0;
  for (const one of b) {
    for (let next = a[at]; next !== undefined && newestFirst(next, one) <= 0; next = a[at]) {
      all.push(next);
      at += 1;
    }
    all.push(one);
  }
  for (; at < a.length; at += 1) all.push(a[at] as ClusterFigure);
  return all;
};

/** Lists of figures of one sort, kept in order from one snapshot to the next. */
export class FiguresInOrder {
  #lists: readonly (readonly ClusterFigure[])[];

  /** `sorts` gives for a figure the lists that it is on, by their numbers below `count`. */
  constructor(
    count: number,
    private readonly sorts: (figure: ClusterFigure) => readonly number[],
  ) {
    this.#lists = Array.from({ length: count }, () => []);
  }

  get lists(): readonly (readonly ClusterFigure[])[] {
    return this.#lists;
  }

  /** Takes figures off and puts others on; a list that none of them is on stays the same object. */
  update(gone: readonly ClusterFigure[], come: readonly ClusterFigure[]): void {
    const off = new Set(gone);
    const [without, withMore] = [gone, come].map((figures) => {
      const byList = this.#lists.map((): ClusterFigure[] => []);
      for (const figure of figures) for (const list of this.sorts(figure)) byList[list]?.push(figure);
      return byList;
    });
    this.#lists = this.#lists.map((list, at) => {
      const more = withMore?.[at] ?? [];
      const rest = (without?.[at]?.length ?? 0) > 0 ? list.filter((figure) => !off.has(figure)) : list;
      return merged(rest, more.sort(newestFirst));
    });
  }
}
