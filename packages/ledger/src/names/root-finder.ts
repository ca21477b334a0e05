import type { EntityType } from '@lianpu/reading';
import type { EntityId } from '../model.js';

/** An entity with the keys it is also called by. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly key: string;
  readonly aliasKeys: ReadonlySet<string>;
}

/**
 * The fuller entity that each one belongs to. One belongs to another of its type when its name is that one's alias
 * and no third's; with several claimants, or between two registered names neither of which contains the other, it
 * stays by itself. An id that is unknown stands for itself.
 */
export function rootFinder(entities: readonly NamedEntity[]): (id: EntityId) => EntityId {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const claimants = claimantsByAlias(entities);
  const fuller = new Map<EntityId, EntityId>();
  for (const entity of entities) {
    const claims = (claimants.get(`${entity.type} ${entity.key}`) ?? []).filter(({ id }) => id !== entity.id);
    const [claim] = claims;
    if (claims.length === 1 && claim && mayBeOne(entity, claim)) fuller.set(entity.id, claim.id);
  }
  return (id) => climb(id, fuller, byId);
}

function claimantsByAlias(entities: readonly NamedEntity[]): ReadonlyMap<string, NamedEntity[]> {
  const claimants = new Map<string, NamedEntity[]>();
  for (const entity of entities)
    for (const alias of entity.aliasKeys) {
      const key = `${entity.type} ${alias}`;
      const own = claimants.get(key);
      if (own) own.push(entity);
      else claimants.set(key, [entity]);
    }
  return claimants;
}

/** How the registered name of a Chinese company ends. */
const registered = /(?:公司|厂|合作社|事务所)$/u;

function mayBeOne(a: NamedEntity, b: NamedEntity): boolean {
  if (a.type !== 'enterprise' || !registered.test(a.key) || !registered.test(b.key)) return true;
  return a.key.includes(b.key) || b.key.includes(a.key);
}

/** Up to the entity that belongs to no other; of several that call each other so, the one with the longest name. */
function climb(
  id: EntityId,
  fuller: ReadonlyMap<EntityId, EntityId>,
  byId: ReadonlyMap<EntityId, NamedEntity>,
): EntityId {
  const path: EntityId[] = [];
  let at = id;
  for (let next = fuller.get(at); next !== undefined; next = fuller.get(at)) {
    if (path.includes(at)) return longestNamed(path.slice(path.indexOf(at)), byId);
    path.push(at);
    at = next;
  }
  return at;
}

function longestNamed(ids: readonly EntityId[], byId: ReadonlyMap<EntityId, NamedEntity>): EntityId {
  const length = (id: EntityId): number => byId.get(id)?.key.length ?? 0;
  return [...ids].sort((a, b) => length(b) - length(a) || (a < b ? -1 : 1))[0] ?? '';
}
