import type { Entity, EntityId, SourceId } from '../model.js';
import type { DecidedNames } from './decided-names.js';
import { groupBy } from './group-by.js';
import { type Groups, groupMembers, noGroups } from './group-members.js';
import { type Member, memberOf, type NameChange, type Shelves, shelve } from './members.js';
import { bearersInOrder, findAmong, isAmbiguous } from './name-finder.js';
import { normalName } from './normal-name.js';
import type { NameBook, Tie } from './resolve-names.js';

/** Names at one moment, from which those after a change are grown. Never changed. */
export interface Names {
  readonly book: NameBook;
  readonly members: ReadonlyMap<EntityId, Member>;
  readonly byEntity: Shelves;
  readonly byKey: Shelves;
  readonly bySource: ReadonlyMap<SourceId, readonly Tie[]>;
  readonly groups: Groups;
  /** Keys that several entities bear as their full name, with these in their order. */
  readonly ambiguous: ReadonlyMap<string, string>;
}

/** Names after a change. */
export interface GrownNames extends Names {
  /** Keys of names that may mean something else than before, in some source. */
  readonly changedKeys: ReadonlySet<string>;
}

const emptyBook: NameBook = {
  entities: [],
  standing: () => null,
  find: () => null,
  findKey: () => null,
  keysOf: () => [],
};

/** Before anything was said. */
export const noNames: Names = {
  book: emptyBook,
  members: new Map(),
  byEntity: new Map(),
  byKey: new Map(),
  bySource: new Map(),
  groups: noGroups,
  ambiguous: new Map(),
};

/** Ties by source after a change. */
const sourcesAfter = (before: Names, { come, gone }: NameChange): Names['bySource'] => {
  const after = new Map(before.bySource);
  for (const { sourceId } of gone) after.delete(sourceId);
  for (const [id, ties] of groupBy(come, ({ sourceId }) => sourceId)) after.set(id, ties);
  return after;
};

/**
 * Names after a change, decided upon as before: what the change does not touch is taken over, entities as the same
 * objects. Where all of them are `known` beforehand by their ids, these objects are taken.
 */
export function growNames(
  before: Names,
  change: NameChange,
  decided: DecidedNames,
  known?: ReadonlyMap<EntityId, Entity>,
): GrownNames {
  const entities = shelve(before.byEntity, change, ({ entityId }) => entityId);
  const keys = shelve(before.byKey, change, ({ key }) => key);
  const members = new Map(before.members);
  for (const id of entities.touched) {
    const member = memberOf(entities.shelves.get(id) ?? [], decided);
    if (member) members.set(id, member);
    else members.delete(id);
  }
  const { groups, moved } = groupMembers(before, { members, touched: entities.touched, decided, known });
  const changedKeys = new Set(keys.touched);
  for (const id of moved) for (const { key } of before.members.get(id)?.ties ?? []) changedKeys.add(key);
  const looking: Looking = {
    byKey: keys.shelves,
    bySource: sourcesAfter(before, change),
    groups,
    decided,
  };
  const ambiguous = ambiguousAfter(before, looking, changedKeys);
  return {
    book: bookOf(looking, members),
    members,
    byEntity: entities.shelves,
    byKey: looking.byKey,
    bySource: looking.bySource,
    groups,
    ambiguous,
    changedKeys,
  };
}

/** Which of several a name means hangs on how often they are mentioned: a key is changed when their order is. */
function ambiguousAfter(before: Names, looking: Looking, changedKeys: Set<string>): Names['ambiguous'] {
  const ambiguous = new Map(before.ambiguous);
  for (const key of changedKeys)
    if (isAmbiguous(looking.byKey.get(key))) ambiguous.set(key, '');
    else ambiguous.delete(key);
  for (const key of ambiguous.keys()) {
    const order = bearersInOrder(key, looking);
    if (before.ambiguous.get(key) !== order) changedKeys.add(key);
    ambiguous.set(key, order);
  }
  return ambiguous;
}

/** What a name is looked up in. */
export interface Looking {
  readonly byKey: Shelves;
  readonly bySource: Names['bySource'];
  readonly groups: Groups;
  readonly decided: DecidedNames;
}

function bookOf(looking: Looking, members: ReadonlyMap<EntityId, Member>): NameBook {
  const { groups } = looking;
  const findKey = findAmong(looking);
  const keysOf = (id: EntityId): readonly string[] => {
    const ties = (groups.byRoot.get(id)?.members ?? []).flatMap((member) => members.get(member)?.ties ?? []);
    return [...new Set(ties.map(({ key }) => key))].sort();
  };
  return {
    entities: groups.inOrder,
    standing: (id: EntityId): Entity | null => groups.byRoot.get(groups.rootOf(id))?.entity ?? null,
    find: (name, sourceId) => findKey(normalName(name), sourceId),
    findKey,
    keysOf,
  };
}
