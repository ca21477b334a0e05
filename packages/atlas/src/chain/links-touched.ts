import type { SourceId } from '@lianpu/ledger';
import { joined } from '../place/joined.js';
import type { PlacedStatement, Placing } from '../place/place-statements.js';
import { linksOfRun, type RunLink } from '../place/run-links.js';
import { isSameList } from './link-sum.js';

type Lists = Placing['byRun'];

const nothing: readonly PlacedStatement[] = [];

/** True when the lists that stand in both come in one order. */
const inOneOrder = (a: Lists, b: Lists, inBoth: (list: readonly PlacedStatement[]) => boolean): boolean => {
  const [left, right] = [a.filter(inBoth), b.filter(inBoth)];
  return left.length === right.length && left.every((list, at) => list === right[at]);
};

/** A run's part of a link. */
export interface OfRun {
  readonly sourceId: SourceId;
  readonly own: RunLink;
}

/** Everything that is placed on a link now, as it was placed; and the same by run. */
export interface Touched {
  readonly given: readonly PlacedStatement[];
  readonly byRun: readonly OfRun[];
}

/** The links on which two lists of one run do not put the same. */
const differing = (
  before: readonly PlacedStatement[],
  now: readonly PlacedStatement[],
): readonly string[] => {
  const [old, fresh] = [linksOfRun(before).byLink, linksOfRun(now).byLink];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (link) => !isSameList(old.get(link)?.placed ?? nothing, fresh.get(link)?.placed ?? nothing),
  );
};

/** Goes from one placing to the next and tells on which links anything came or went. */
export class LinksTouched {
  #before: Lists = [];

  /** The links that a change touches with everything placed on them now, in its order; nothing for a link left empty. */
  update({ byRun }: Placing): ReadonlyMap<string, Touched> {
    const links = new Map<string, OfRun[]>();
    for (const link of this.#touched(byRun)) links.set(link, []);
    this.#before = byRun;
    if (links.size > 0)
      for (const list of byRun) {
        const { sourceId, byLink } = linksOfRun(list);
        for (const [link, own] of byLink) links.get(link)?.push({ sourceId, own });
      }
    const all = (runs: readonly OfRun[]) => joined(runs.map(({ own }) => own.placed));
    return new Map([...links].map(([link, runs]) => [link, { given: all(runs), byRun: runs }]));
  }

  #touched(byRun: Lists): ReadonlySet<string> {
    const before = this.#before;
    // Most changes are of statements within the runs that there were: what they left alone is found run by run.
    if (before.length === byRun.length)
      return new Set(
        byRun.flatMap((list, at) => (list === before[at] ? [] : differing(before[at] ?? nothing, list))),
      );
    const [old, now] = [new Set(before), new Set(byRun)];
    const isOrdered = inOneOrder(before, byRun, (list) => old.has(list) && now.has(list));
    const isTouched = (list: readonly PlacedStatement[], others: ReadonlySet<unknown>) =>
      !isOrdered || !others.has(list);
    const touched = new Set<string>();
    const touch = (list: readonly PlacedStatement[]): void => {
      for (const link of linksOfRun(list).byLink.keys()) touched.add(link);
    };
    for (const list of before) if (isTouched(list, now)) touch(list);
    for (const list of byRun) if (isTouched(list, old)) touch(list);
    return touched;
  }
}
