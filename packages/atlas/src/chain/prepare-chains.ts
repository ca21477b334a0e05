import type { Entity, Snapshot } from '@lianpu/ledger';
import type { Pack } from '../pack/pack.js';
import type { Holder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { Capacity } from './capacity.js';
import type { LinkState } from './link-states.js';

/** What every chain is built from: the placed statements by link, and capacities already summed. */
export interface ChainParts {
  readonly pack: Pack;
  readonly placedOn: ReadonlyMap<string, readonly PlacedStatement[]>;
  /** For a link, the statement that said first what one of its repeats; null where that repeats none. */
  readonly repeatedOn: (link: string) => LinkState['repeated'];
  readonly capacities: ReadonlyMap<string, readonly Capacity[]>;
  /** True when the holder is an enterprise: by its entity, else by its legal form. */
  readonly isFirm: (holder: Holder) => boolean;
}

type Types = ReadonlyMap<string, Entity['type']>;
const types = new WeakMap<readonly Entity[], Types>();

/** The types of a snapshot's entities by their ids, worked out when first asked for. */
const typesOf = (entities: readonly Entity[]): Types => {
  const known = types.get(entities);
  if (known) return known;
  const made: Types = new Map(entities.map(({ id, type }) => [id, type]));
  types.set(entities, made);
  return made;
};

/** Prepares what all chains share: capacities are summed once, since an edge can reach into another chain. */
export const prepareChains = (
  { entities }: Snapshot,
  pack: Pack,
  links: ReadonlyMap<string, LinkState>,
): ChainParts => {
  const typeOf = (id: string): string | undefined => typesOf(entities).get(id);
  return {
    pack,
    placedOn: new Map([...links].map(([key, { placed }]) => [key, placed])),
    repeatedOn: (link) => links.get(link)?.repeated ?? (() => null),
    capacities: new Map([...links].map(([key, { capacities }]) => [key, capacities])),
    isFirm: ({ whole, entityId, name }) =>
      !whole && (/(?:公司|集团|厂)$/.test(name) || typeOf(entityId ?? '') === 'enterprise'),
  };
};
