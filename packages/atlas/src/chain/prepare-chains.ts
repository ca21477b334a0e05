import type { Snapshot, StatementId } from '@lianpu/ledger';
import type { Pack } from '../pack/pack.js';
import type { Holder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { Capacity } from './capacity.js';
import type { LinkState } from './link-states.js';

/** What every chain is built from: the placed statements by link, and capacities already summed. */
export interface ChainParts {
  readonly pack: Pack;
  readonly placedOn: ReadonlyMap<string, readonly PlacedStatement[]>;
  /** On a link, the statement that said first what this one repeats; null where it repeats none. */
  readonly repeated: (one: PlacedStatement) => StatementId | null;
  readonly capacities: ReadonlyMap<string, readonly Capacity[]>;
  /** True when the holder is an enterprise: by its entity, else by its legal form. */
  readonly isFirm: (holder: Holder) => boolean;
}

/** Prepares what all chains share: capacities are summed once, since an edge can reach into another chain. */
export const prepareChains = (
  { entities }: Snapshot,
  pack: Pack,
  links: ReadonlyMap<string, LinkState>,
): ChainParts => {
  let types: ReadonlyMap<string, string> | null = null;
  const typeOf = (id: string): string | undefined =>
    (types ??= new Map(entities.map((entity) => [entity.id, entity.type]))).get(id);
  return {
    pack,
    placedOn: new Map([...links].map(([key, { placed }]) => [key, placed])),
    repeated: (one) => links.get(one.linkKey)?.repeats.get(one) ?? null,
    capacities: new Map([...links].map(([key, { capacities }]) => [key, capacities])),
    isFirm: ({ whole, entityId, name }) =>
      !whole && (/(?:公司|集团|厂)$/.test(name) || typeOf(entityId ?? '') === 'enterprise'),
  };
};
