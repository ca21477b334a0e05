import type { EntityId } from '../model.js';
import type { DecidedNames } from './decided-names.js';
import { nameKey } from './decided-names.js';
import type { NamedEntity } from './root-finder.js';

/** Where each entity belongs once pairs that people took for one are one: to the one with the longest name. */
export function mergeRoots(
  entities: readonly NamedEntity[],
  rootOf: (id: EntityId) => EntityId,
  { merged }: DecidedNames,
): (id: EntityId) => EntityId {
  const byName = new Map(entities.map((entity) => [nameKey(entity.type, entity.key), entity]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const groups = new Map<EntityId, readonly EntityId[]>();
  for (const [a, b] of merged) {
    const [one, other] = [byName.get(a), byName.get(b)];
    if (!one || !other) continue;
    const [rootA, rootB] = [rootOf(one.id), rootOf(other.id)];
    const joined = [...new Set([...(groups.get(rootA) ?? [rootA]), ...(groups.get(rootB) ?? [rootB])])];
    for (const id of joined) groups.set(id, joined);
  }
  const length = (id: EntityId): number => byId.get(id)?.key.length ?? 0;
  const longest = (ids: readonly EntityId[]): EntityId | undefined =>
    [...ids].sort((a, b) => length(b) - length(a) || (a < b ? -1 : 1))[0];
  const chosen = new Map([...groups].map(([id, ids]) => [id, longest(ids) ?? id]));
  return (id) => {
    const root = rootOf(id);
    return chosen.get(root) ?? root;
  };
}
