import type { Entity, Snapshot, Statement } from '@lianpu/ledger';
import type { Region } from './region.js';
import { contextOf } from './sentence-context.js';

/** Whose plant a figure is about. */
export interface Holder {
  readonly name: string;
  readonly entityId: string | null;
  /** True when it is the region as a whole. */
  readonly whole: boolean;
  /** How the holder was found, in Chinese; null when it is the statement's own subject. */
  readonly why: string | null;
}

/** Finds the holder of a statement. */
export type FindHolder = (statement: Statement) => Holder;

const holding: ReadonlySet<string> = new Set(['enterprise', 'park', 'facility', 'institution', 'platform']);
const shapedLikeAHolder = /(?:公司|集团|厂|园区?|产业城|牧场|中心|基地|新区|开发区|电厂|电站)$/;

const nearestBefore = (names: ReadonlyMap<string, Entity>, text: string): Entity | null => {
  let best: { entity: Entity; at: number; length: number } | null = null;
  for (const [name, entity] of names) {
    const at = text.lastIndexOf(name);
    const end = at + name.length;
    const bestEnd = best ? best.at + best.length : -1;
    if (at >= 0 && (end > bestEnd || (end === bestEnd && name.length > (best?.length ?? 0))))
      best = { entity, at, length: name.length };
  }
  return best?.entity ?? null;
};

/**
 * Prepares the search for holders. A subject that is an enterprise, park or facility holds its figure. A subject that
 * is a project, a product or nothing gives way to the enterprise or park named last before the figure in its sentence,
 * so that one plant named once by its project and once by its firm is one plant.
 */
export const prepareHolders = (snapshot: Snapshot, region: Region): FindHolder => {
  const byId = new Map(snapshot.entities.map((entity) => [entity.id, entity]));
  const names = new Map<string, Entity>();
  for (const entity of snapshot.entities)
    if (holding.has(entity.type))
      for (const name of [entity.name, ...entity.names]) if (name.length > 1) names.set(name, entity);
  const asHolder = (entity: Entity, why: string | null): Holder => ({
    name: region.fullName(entity.name),
    entityId: entity.id,
    whole: false,
    why,
  });
  return (statement) => {
    const subject =
      statement.kind === 'event' ? (statement.parties[0] ?? statement.project) : statement.subject;
    const entityId = statement.kind === 'event' ? null : statement.subjectEntity;
    if (region.isWhole(subject)) return { name: subject ?? '', entityId, whole: true, why: null };
    const tied = entityId ? byId.get(entityId) : undefined;
    if (tied && holding.has(tied.type)) return asHolder(tied, null);
    const named = subject === null ? undefined : names.get(subject);
    if (named) return asHolder(named, null);
    if (subject !== null && shapedLikeAHolder.test(subject) && !/\d/.test(subject))
      return { name: region.fullName(subject), entityId, whole: false, why: null };
    const context = contextOf(statement);
    const near = nearestBefore(names, context.sentence.slice(0, Math.max(0, context.end)));
    if (near) return asHolder(near, `同句前文写的是${near.name}`);
    return { name: subject ?? '（未写明主体）', entityId, whole: false, why: null };
  };
};

const bare = (name: string): string =>
  name
    .replace(/（.*?）|\(.*?\)/g, '')
    .replace(/^(?:内蒙古自治区|内蒙古|呼和浩特市|呼和浩特)/, '')
    .replace(/(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$/, '');

/** True when two holders are one: the same entity, or one name within the other once legal forms and place names are off. */
export const sameHolder = (a: Holder, b: Holder): boolean => {
  if (a.whole || b.whole) return a.whole === b.whole;
  if (a.entityId !== null && a.entityId === b.entityId) return true;
  const [x, y] = [bare(a.name), bare(b.name)];
  return x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x));
};
