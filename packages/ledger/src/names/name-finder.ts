import type { EntityId, SourceId } from '../model.js';
import { holdsAcrossSources } from './generic-names.js';
import { groupBy } from './group-by.js';
import type { Tie } from './resolve-names.js';

/** What is known of entities when names are looked up. */
export interface Standing {
  /** The fuller entity that one belongs to. */
  readonly rootOf: (id: EntityId) => EntityId;
  /** Place of each root when all are sorted by mentions, the most mentioned at 0. */
  readonly rank: ReadonlyMap<EntityId, number>;
}

/** Gives the entity that a normalised name means in a source, or null. */
type FindName = (key: string, sourceId: SourceId) => EntityId | null;

/**
 * Looks names up: what the source itself calls so goes before what others do, full names go before aliases. A full
 * name that several types bear (a park and its plant) means the one spoken of most; an alias of several means none.
 */
export function nameFinder(ties: readonly Tie[], standing: Standing): FindName {
  const byKey = groupBy(ties, (tie) => tie.key);
  return (key, sourceId) => {
    const all = byKey.get(key) ?? [];
    const own = all.filter((tie) => tie.sourceId === sourceId);
    if (own.length > 0) return among(own, standing);
    const shared = all.filter((tie) => tie.tie === 'full' || holdsAcrossSources(tie.type, key));
    return among(shared, standing);
  };
}

function among(ties: readonly Tie[], { rootOf, rank }: Standing): EntityId | null {
  const roots = (some: readonly Tie[]): EntityId[] => [...new Set(some.map((tie) => rootOf(tie.entityId)))];
  const full = roots(ties.filter((tie) => tie.tie === 'full'));
  const rankOf = (id: EntityId): number => rank.get(id) ?? Number.POSITIVE_INFINITY;
  if (full.length > 0) return full.sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
  const aliased = roots(ties);
  return aliased.length === 1 ? (aliased[0] ?? null) : null;
}
