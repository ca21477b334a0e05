import type { ChainView } from '../model.js';
import type { Pack, PackChain } from '../pack/pack.js';
import { buildChain } from './build-chain.js';
import { linkKey } from './link-key.js';
import type { LinkState } from './link-states.js';
import type { ChainParts } from './prepare-chains.js';
import { resolveLink } from './resolve-link.js';

/** The links that a chain's view hangs on: its own and those its inputs come from, aliases followed. */
const linksUnder = (chain: PackChain, pack: Pack): readonly string[] => {
  const references = chain.links.flatMap(({ id, inputs }) => [id, ...(inputs ?? []).map(({ from }) => from)]);
  const keys = references.map((reference) => {
    const key = linkKey(chain.id, reference);
    return resolveLink(key, pack)?.key ?? key;
  });
  return [...new Set(keys)];
};

interface Built {
  readonly under: readonly (LinkState | undefined)[];
  readonly view: ChainView;
}

/** Builds a pack's chains from one state of their links after another; a chain of which no link changed is the same view. */
export const keepChains = (
  pack: Pack,
): ((links: ReadonlyMap<string, LinkState>, parts: ChainParts) => readonly ChainView[]) => {
  const chains = pack.chains.map((chain) => ({ chain, keys: linksUnder(chain, pack) }));
  const built = new Map<PackChain, Built>();
  return (links, parts) =>
    chains.map(({ chain, keys }) => {
      const under = keys.map((key) => links.get(key));
      const before = built.get(chain);
      if (before?.under.every((state, at) => state === under[at])) return before.view;
      const view = buildChain(chain, parts);
      built.set(chain, { under, view });
      return view;
    });
};
