import { type Case, endOf, needOf } from './ends.js';
import type { Network } from './network.js';

/**
 * The links whose output something stated limits at one end of the intervals: their own capacity, or a need all of whose
 * routes lead to limited links. Whatever is not among them could grow without end for all the sources say: a capacity of
 * 5万吨以上 is no limit to the most, nor is a need that may be nothing.
 */
export const boundedLinks = ({ links, needs }: Network, end: Case): ReadonlySet<string> => {
  const bounded = new Set(
    links
      .filter(({ capacity }) => capacity !== null && Number.isFinite(endOf(capacity, end)))
      .map(({ id }) => id),
  );
  const waiting = new Map<string, { readonly to: string; left: Set<string> }[]>();
  for (const { to, routes } of needs) {
    if (routes.some(({ coefficient }) => needOf(coefficient, end) === 0)) continue;
    const need = { to, left: new Set(routes.map(({ from }) => from)) };
    for (const from of need.left) waiting.set(from, [...(waiting.get(from) ?? []), need]);
  }
  // A set that grows while it is gone through is gone through to its end.
  for (const id of bounded)
    for (const need of waiting.get(id) ?? []) {
      need.left.delete(id);
      if (need.left.size === 0) bounded.add(need.to);
    }
  return bounded;
};
