import type { Network } from './network.js';

/**
 * The links whose output something stated limits: their own capacity, or a need all of whose routes lead to limited
 * links. Whatever is not among them could grow without end for all the sources say.
 */
export const boundedLinks = ({ links, needs }: Network): ReadonlySet<string> => {
  const bounded = new Set(links.filter(({ capacity }) => capacity !== null).map(({ id }) => id));
  const waiting = new Map<string, { readonly to: string; left: Set<string> }[]>();
  for (const { to, routes } of needs) {
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
