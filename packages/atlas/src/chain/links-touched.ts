import type { PlacedStatement, Placing } from '../place/place-statements.js';
import { isSameList } from './link-sum.js';

type Lists = Placing['byRun'];

const nothing: readonly PlacedStatement[] = [];

/** True when the lists that stand in both come in one order. */
const inOneOrder = (a: Lists, b: Lists, inBoth: (list: readonly PlacedStatement[]) => boolean): boolean => {
  const [left, right] = [a.filter(inBoth), b.filter(inBoth)];
  return left.length === right.length && left.every((list, at) => list === right[at]);
};

const byLink = (list: readonly PlacedStatement[]): ReadonlyMap<string, readonly PlacedStatement[]> => {
  const links = new Map<string, PlacedStatement[]>();
  for (const one of list) {
    const own = links.get(one.linkKey);
    if (own) own.push(one);
    else links.set(one.linkKey, [one]);
  }
  return links;
};

/** The links on which two lists of one run do not put the same. */
const differing = (
  before: readonly PlacedStatement[],
  now: readonly PlacedStatement[],
): readonly string[] => {
  const [old, fresh] = [byLink(before), byLink(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (link) => !isSameList(old.get(link) ?? nothing, fresh.get(link) ?? nothing),
  );
};

/** Goes from one placing to the next and tells on which links anything came or went. */
export class LinksTouched {
  #before: Lists = [];

  /** The links that a change touches with everything placed on them now, in its order; nothing for a link left empty. */
  update({ byRun, placed }: Placing): ReadonlyMap<string, readonly PlacedStatement[]> {
    const links = new Map<string, PlacedStatement[]>();
    for (const link of this.#touched(byRun)) if (!links.has(link)) links.set(link, []);
    if (links.size > 0) for (const one of placed) links.get(one.linkKey)?.push(one);
    this.#before = byRun;
    return links;
  }

  #touched(byRun: Lists): Iterable<string> {
    const before = this.#before;
    // Most changes are of statements within the runs that there were: what they left alone is found run by run.
    if (before.length === byRun.length)
      return byRun.flatMap((list, at) => (list === before[at] ? [] : differing(before[at] ?? nothing, list)));
    const [old, now] = [new Set(before), new Set(byRun)];
    const isOrdered = inOneOrder(before, byRun, (list) => old.has(list) && now.has(list));
    const isTouched = (list: readonly PlacedStatement[], others: ReadonlySet<unknown>) =>
      !isOrdered || !others.has(list);
    const touched = new Set<string>();
    for (const list of before) if (isTouched(list, now)) for (const { linkKey } of list) touched.add(linkKey);
    for (const list of byRun) if (isTouched(list, old)) for (const { linkKey } of list) touched.add(linkKey);
    return touched;
  }
}
