import { linkKey } from '../chain/link-key.js';
import { resolveLink } from '../chain/resolve-link.js';
import type { Plant } from '../chain/capacity.js';
import { sameHolder } from '../place/holder.js';
import type { ChainNetwork } from './chain-network.js';

/** A plant whose capacity the network counts on a link. */
export interface PlantOn {
  readonly linkKey: string;
  readonly plant: Plant;
}

/** What a shock is at: a link, or an enterprise with its plants that are counted and links where it is not. */
export type ShockAt =
  | { readonly kind: 'link'; readonly linkKey: string }
  | {
      readonly kind: 'enterprise';
      readonly name: string;
      readonly plants: readonly PlantOn[];
    };

/**
 * Finds what a shock is at: a link by its id within `chainId`, by `chain.link` or by its Chinese name, else an enterprise
 * that a capacity is stated of, by its name or, where one alone fits, by a part of it. Null where there is none.
 */
export const findShock = (
  { source, network, words }: ChainNetwork,
  at: string,
  chainId?: string,
): ShockAt | null => {
  const { pack } = source;
  const ofChain = pack.chains.find(({ id }) => id === chainId);
  const named = [...(ofChain ? [ofChain] : []), ...pack.chains].flatMap(({ id, links }) =>
    links.filter(({ zh }) => zh === at).map((link) => linkKey(id, link.id)),
  );
  const keys = [...(chainId === undefined ? [] : [linkKey(chainId, at)]), at, ...named];
  for (const key of keys) {
    const found = resolveLink(key, pack);
    if (found) return { kind: 'link', linkKey: found.key };
  }
  const plants = network.links.flatMap(({ id }): readonly PlantOn[] => {
    const stated = words.capacityOf(id);
    return stated?.scope === 'plants' ? stated.plants.map((plant) => ({ linkKey: id, plant })) : [];
  });
  const exactly = plants.filter(({ plant }) => plant.name === at);
  const fitting = exactly.length > 0 ? exactly : plants.filter(({ plant }) => fits(plant.name, at));
  const [name, ...others] = [...new Set(fitting.map(({ plant }) => plant.name))];
  if (name === undefined || others.length > 0) return null;
  return { kind: 'enterprise', name, plants: fitting };
};

const fits = (name: string, at: string): boolean =>
  at.length > 1 &&
  (name.includes(at) ||
    sameHolder(
      { name, entityId: null, whole: false, why: null },
      { name: at, entityId: null, whole: false, why: null },
    ));
