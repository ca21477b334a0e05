import { linkKey } from '../chain/link-key.js';
import { resolveLink } from '../chain/resolve-link.js';
import type { Pack } from '../pack/pack.js';

/** The links right before and right after each link, across chains and through aliases, by `chain.link`. */
export interface NeighbourIndex {
  readonly before: (key: string) => readonly string[];
  readonly after: (key: string) => readonly string[];
}

/** Indexes the inputs of all chains. Inputs that jump over links are no neighbours. */
export const indexNeighbours = (pack: Pack): NeighbourIndex => {
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, other: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(other));
  };
  for (const chain of pack.chains)
    for (const link of chain.links)
      for (const input of link.inputs ?? []) {
        const from = resolveLink(linkKey(chain.id, input.from), pack)?.key;
        const to = resolveLink(linkKey(chain.id, link.id), pack)?.key;
        if (input.via || !from || !to || from === to) continue;
        note(before, to, from);
        note(after, from, to);
      }
  const listed = (map: ReadonlyMap<string, ReadonlySet<string>>) => (key: string) => [
    ...(map.get(key) ?? []),
  ];
  return { before: listed(before), after: listed(after) };
};
