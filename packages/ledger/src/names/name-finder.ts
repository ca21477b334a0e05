import type { EntityId, SourceId } from '../model.js';
import { holdsAcrossSources } from './generic-names.js';
import { groupBy } from './group-by.js';
import { byMentions, type Groups } from './group-members.js';
import type { Looking } from './grow-names.js';
import { counting } from './members.js';
import type { Tie } from './resolve-names.js';

const roots = (ties: readonly Tie[], { rootOf }: Groups): ReadonlySet<EntityId> => {
  const ids = new Set<EntityId>();
  for (const { entityId } of ties) ids.add(entityId);
  const found = new Set<EntityId>();
  for (const id of ids) found.add(rootOf(id));
  return found;
};

const inOrder = (ids: ReadonlySet<EntityId>, { byRoot }: Groups): readonly EntityId[] => {
  if (ids.size < 2) return [...ids];
  const entities = [...ids].flatMap((id) => byRoot.get(id)?.entity ?? []);
  return entities.sort(byMentions).map(({ id }) => id);
};

const among = (ties: readonly Tie[], groups: Groups): EntityId | null => {
  const only = ties[0];
  if (only && ties.length === 1) return groups.rootOf(only.entityId);
  const full = roots(
    ties.filter(({ tie }) => tie === 'full'),
    groups,
  );
  if (full.size > 0) return inOrder(full, groups)[0] ?? null;
  const [first, ...others] = roots(ties, groups);
  return others.length === 0 ? (first ?? null) : null;
};

/**
 * Looks names up by their keys: what the source itself calls so goes before what others do, full names go before
 * aliases. A full name that several types bear (a park and its plant) means the one spoken of most; an alias of several
 * means none.
 */
export function findAmong(looking: Looking): (key: string, sourceId: SourceId) => EntityId | null {
  const { byKey, bySource, groups, decided } = looking;
  const shared = new Map<string, EntityId | null>();
  const findShared = (key: string): EntityId | null => {
    const known = shared.get(key);
    if (known !== undefined) return known;
    const holding = counting(byKey.get(key) ?? [], decided).filter(
      ({ tie, type }) => tie === 'full' || holdsAcrossSources(type, key),
    );
    const made = among(holding, groups);
    shared.set(key, made);
    return made;
  };
  const own = new Map<SourceId, ReadonlyMap<string, readonly Tie[]>>();
  const saidIn = (sourceId: SourceId): ReadonlyMap<string, readonly Tie[]> => {
    const known = own.get(sourceId);
    if (known) return known;
    const made = groupBy(counting(bySource.get(sourceId) ?? [], decided), ({ key }) => key);
    own.set(sourceId, made);
    return made;
  };
  // The statements of a source come one after another and name the same few over and over.
  let last: { readonly sourceId: SourceId; readonly found: Map<string, EntityId | null> } | null = null;
  return (key, sourceId) => {
    if (last?.sourceId !== sourceId) last = { sourceId, found: new Map() };
    const before = last.found.get(key);
    if (before !== undefined) return before;
    const said = saidIn(sourceId).get(key);
    const made = said ? among(said, groups) : findShared(key);
    last.found.set(key, made);
    return made;
  };
}

const fullBearers = (ties: readonly Tie[] | undefined): ReadonlySet<EntityId> => {
  const bearers = new Set<EntityId>();
  for (const { tie, entityId } of ties ?? []) if (tie === 'full') bearers.add(entityId);
  return bearers;
};

/** True for a key that several entities bear as their full name: which of them is meant hangs on their mentions. */
export const isAmbiguous = (ties: readonly Tie[] | undefined): boolean => fullBearers(ties).size > 1;

/** Those that bear a key as their full name, in the order in which they are preferred, as one word. */
export const bearersInOrder = (key: string, { byKey, groups }: Looking): string => {
  const bearers = new Set([...fullBearers(byKey.get(key))].map(groups.rootOf));
  return inOrder(bearers, groups).join(' ');
};
