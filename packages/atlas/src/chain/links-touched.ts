import type { PlacedStatement, Placing } from '../place/place-statements.js';

type Lists = Placing['byRun'];

/** True when the lists that stand in both come in one order. */
const inOneOrder = (a: Lists, b: Lists, inBoth: (list: readonly PlacedStatement[]) => boolean): boolean => {
  const [left, right] = [a.filter(inBoth), b.filter(inBoth)];
  return left.length === right.length && left.every((list, at) => list === right[at]);
};

/** Goes from one placing to the next and tells on which links anything came or went. */
export class LinksTouched {
  #before: Lists = [];

  /** The links that a change touches with everything placed on them now, in its order; nothing for a link left empty. */
  update({ byRun, placed }: Placing): ReadonlyMap<string, readonly PlacedStatement[]> {
    const [old, now] = [new Set(this.#before), new Set(byRun)];
    const isOrdered = inOneOrder(this.#before, byRun, (list) => old.has(list) && now.has(list));
    const links = new Map<string, PlacedStatement[]>();
    for (const list of this.#before)
      if (!isOrdered || !now.has(list)) for (const { linkKey } of list) links.set(linkKey, []);
    for (const list of byRun)
      if (!isOrdered || !old.has(list)) for (const { linkKey } of list) links.set(linkKey, []);
    if (links.size > 0) for (const one of placed) links.get(one.linkKey)?.push(one);
    this.#before = byRun;
    return links;
  }
}
