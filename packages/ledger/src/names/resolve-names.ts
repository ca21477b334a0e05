import type { EntityType } from '@lianpu/reading';
import type { Entity, EntityId, SourceId } from '../model.js';
import { holdsAcrossSources } from './generic-names.js';
import { type DecidedNames, nameKey, undecided } from './decided-names.js';
import { groupBy } from './group-by.js';
import { mergeRoots } from './merge-roots.js';
import { nameFinder } from './name-finder.js';
import { normalName } from './normal-name.js';
import { type NamedEntity, rootFinder } from './root-finder.js';

/** A surface that a source ties to an entity. */
export interface Tie {
  readonly entityId: EntityId;
  readonly type: EntityType;
  /** Normalised full name of the entity. */
  readonly entityKey: string;
  readonly surface: string;
  /** Normalised surface. */
  readonly key: string;
  readonly tie: 'full' | 'alias';
  readonly sourceId: SourceId;
}

/** How often a source mentions an entity. */
export interface MentionTally {
  readonly entityId: EntityId;
  readonly sourceId: SourceId;
  readonly count: number;
}

/** Entities, and which of them a name means. */
export interface NameBook {
  /** Sorted by mentions, most first, then by name. */
  readonly entities: readonly Entity[];
  /** The entity that stands for an id, itself or a fuller one; null for an id that no standing source ties. */
  standing(id: EntityId): Entity | null;
  /** The entity that `name` means in a source; null when it names none or could be several. */
  find(name: string, sourceId: SourceId): EntityId | null;
  /** All keys under which an entity is known. */
  keysOf(id: EntityId): readonly string[];
}

/**
 * Which names are one entity, out of what all sources say. Depends on the ties alone, not on the order in which
 * documents came: one type and one normalised full name is one entity; one known by a name that is the alias of
 * exactly one other of its type belongs to that one, but for projects, facilities and products. What people decided
 * goes before that: merged names are the one with the longest name, and a split alias is tied no more.
 */
export function resolveNames(
  said: readonly Tie[],
  tallies: readonly MentionTally[],
  decided: DecidedNames = undecided,
): NameBook {
  const ties = said.filter((tie) => !isUntied(tie, decided));
  const named = namedEntities(ties);
  const rootOf = mergeRoots(named, rootFinder(named), decided);
  const groups = groupBy(ties, (tie) => rootOf(tie.entityId));
  const counts = groupBy(tallies, (tally) => rootOf(tally.entityId));
  const entities = [...groups].map(([id, group]) => toEntity(id, group, counts.get(id) ?? []));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const inOrder = [...entities].sort(byMentions);
  const find = nameFinder(ties, { rootOf, rank: new Map(inOrder.map(({ id }, index) => [id, index])) });
  return {
    entities: inOrder,
    standing: (id) => byId.get(rootOf(id)) ?? null,
    find: (name, sourceId) => find(normalName(name), sourceId),
    keysOf: (id) => [...new Set((groups.get(id) ?? []).map((tie) => tie.key))].sort(),
  };
}

/** An alias that a person said is of another. */
const isUntied = ({ tie, type, entityKey, key }: Tie, decided: DecidedNames): boolean =>
  tie === 'alias' && decided.isSplit(nameKey(type, entityKey), nameKey(type, key));

function namedEntities(ties: readonly Tie[]): readonly NamedEntity[] {
  return [...groupBy(ties, (tie) => tie.entityId)].flatMap(([id, group]) => {
    const first = group[0];
    if (!first) return [];
    const aliasKeys = group.filter(({ tie, type, key }) => tie === 'alias' && holdsAcrossSources(type, key));
    return [
      { id, type: first.type, key: first.entityKey, aliasKeys: new Set(aliasKeys.map(({ key }) => key)) },
    ];
  });
}

function toEntity(id: EntityId, ties: readonly Tie[], tallies: readonly MentionTally[]): Entity {
  const own = ties.filter((tie) => tie.entityId === id && tie.tie === 'full').map((tie) => tie.surface);
  return {
    id,
    type: ties[0]?.type ?? 'enterprise',
    name: own.sort(byLengthThenText)[0] ?? '',
    names: [...new Set(ties.map((tie) => tie.surface))].sort(),
    sourceIds: [...new Set(ties.map((tie) => tie.sourceId))].sort(),
    mentionCount: tallies.reduce((sum, tally) => sum + tally.count, 0),
  };
}

/** Spellings of one name differ in spaces and quotes only: the shortest is the plainest. */
const byLengthThenText = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

const byMentions = (a: Entity, b: Entity): number =>
  b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);
