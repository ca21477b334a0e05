import { linkKey } from '../chain/link-key.js';
import type { Known } from '../chain/largest-shortfall.js';
import { resolveLink } from '../chain/resolve-link.js';
import type { ChainView } from '../model.js';
import type { Pack } from '../pack/pack.js';

/** A supply that is short of what a link needs: the name of that link, and the balance. */
export interface Short {
  readonly to: string;
  readonly balance: Known;
}

/** The short balances of a link's supply, by `chain.link`; those of links in other chains that take from it are among them. */
export type ShortBalances = (key: string) => readonly Short[];

/** Finds the short balances of all chains by the link that supplies, aliases followed. */
export const indexShortBalances = (chains: readonly ChainView[], pack: Pack): ShortBalances => {
  const found = new Map<string, Short[]>();
  for (const { id, links, edges } of chains)
    for (const { from, to, balance } of edges) {
      if (balance.kind !== 'known' || balance.verdict !== 'short') continue;
      const reference = linkKey(id, from);
      const key = resolveLink(reference, pack)?.key ?? reference;
      const zh = links.find((link) => link.id === to)?.zh ?? to;
      found.set(key, [...(found.get(key) ?? []), { to: zh, balance }]);
    }
  return (key) => found.get(key) ?? [];
};
