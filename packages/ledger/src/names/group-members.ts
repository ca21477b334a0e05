import type { Entity, EntityId } from '../model.js';
import type { DecidedNames } from './decided-names.js';
import type { Member } from './members.js';
import { mergeRoots } from './merge-roots.js';
import { rootFinder } from './root-finder.js';
import { sameNames } from './same-names.js';

/** Names that are one, with the entity they are. */
export interface Group {
  readonly members: readonly EntityId[];
  readonly entity: Entity;
}

/** Which names are one. */
export interface Groups {
  readonly rootOf: (id: EntityId) => EntityId;
  /** The root of each member, for telling what moved. */
  readonly roots: ReadonlyMap<EntityId, EntityId>;
  readonly byRoot: ReadonlyMap<EntityId, Group>;
  readonly inOrder: readonly Entity[];
}

/** None. */
export const noGroups: Groups = { rootOf: (id) => id, roots: new Map(), byRoot: new Map(), inOrder: [] };

interface Before {
  readonly members: ReadonlyMap<EntityId, Member>;
  readonly groups: Groups;
}

interface Now {
  readonly members: ReadonlyMap<EntityId, Member>;
  readonly touched: ReadonlySet<EntityId>;
  readonly decided: DecidedNames;
  /** Entities by their ids that stand as they are, whatever is worked out. */
  readonly known?: ReadonlyMap<EntityId, Entity> | undefined;
}

/** Groups after a change, and the members that now belong to another root. Untouched groups stay the same objects. */
export function groupMembers(
  before: Before,
  now: Now,
): { readonly groups: Groups; readonly moved: readonly EntityId[] } {
  const { members, touched } = now;
  const rootOf = rootsAfter(before, now);
  const roots = new Map<EntityId, EntityId>();
  const moved: EntityId[] = [];
  const stirred = new Set<EntityId>();
  const membersOf = new Map<EntityId, EntityId[]>();
  for (const { id, ties } of members.values()) {
    if (ties.length === 0) continue;
    const [root, old] = [rootOf(id), before.groups.roots.get(id)];
    roots.set(id, root);
    if (root !== old) moved.push(id);
    if (root !== old || touched.has(id))
      for (const one of [root, old]) if (one !== undefined) stirred.add(one);
    const own = membersOf.get(root);
    if (own) own.push(id);
    else membersOf.set(root, [id]);
  }
  for (const [id, root] of before.groups.roots) if (!roots.has(id)) stirred.add(root);
  const byRoot = new Map<EntityId, Group>();
  const fresh: Entity[] = [];
  for (const [root, own] of membersOf) {
    const known = stirred.has(root) ? undefined : before.groups.byRoot.get(root);
    const group = known ?? {
      members: own,
      entity:
        now.known?.get(root) ??
        toEntity(
          root,
          own.flatMap((id) => members.get(id) ?? []),
        ),
    };
    byRoot.set(root, group);
    if (!known) fresh.push(group.entity);
  }
  const kept = before.groups.inOrder.filter(({ id }) => !stirred.has(id));
  return { groups: { rootOf, roots, byRoot, inOrder: merged(kept, fresh.sort(byMentions)) }, moved };
}

/** Roots follow from names and aliases alone: where none of these changed, they are the ones there were. */
function rootsAfter({ members: old, groups }: Before, { members, touched, decided }: Now): Groups['rootOf'] {
  const same = (a: Member | undefined, b: Member | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (a.ties.length === 0) === (b.ties.length === 0) &&
    a.aliasKeys.size === b.aliasKeys.size &&
    [...a.aliasKeys].every((key) => b.aliasKeys.has(key));
  if ([...touched].every((id) => same(old.get(id), members.get(id)))) return groups.rootOf;
  const named = [...members.values()].filter(({ ties }) => ties.length > 0);
  const rootOf = rootFinder(named);
  // What is one by its name alone is merged as if a person had said so, unless a person said that it is not.
  const alike = sameNames(named, rootOf, decided);
  return mergeRoots(named, rootOf, { ...decided, alike });
}

function toEntity(id: EntityId, members: readonly Member[]): Entity {
  const own = members.find((member) => member.id === id);
  const full = (own?.ties ?? []).filter(({ tie }) => tie === 'full').map(({ surface }) => surface);
  const ties = members.length === 1 ? (members[0]?.ties ?? []) : members.flatMap((member) => member.ties);
  return {
    id,
    type: own?.type ?? members[0]?.type ?? 'enterprise',
    name: distinct(full).sort(byLengthThenText)[0] ?? '',
    names: distinct(ties.map(({ surface }) => surface)).sort(),
    sourceIds: distinct(ties.map(({ sourceId }) => sourceId)).sort(),
    mentionCount: members.reduce((sum, { mentionCount }) => sum + mentionCount, 0),
  };
}

const distinct = (texts: readonly string[]): string[] =>
  texts.length < 2 ? [...texts] : [...new Set(texts)];

/** Spellings of one name differ in spaces and quotes only: the shortest is the plainest. */
const byLengthThenText = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/** The most mentioned first. */
export const byMentions = (a: Entity, b: Entity): number =>
  b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);

/** Two lists in order as one. */
function merged(a: readonly Entity[], b: readonly Entity[]): readonly Entity[] {
  const all: Entity[] = [];
  let at = 0;
  for (const one of b) {
    for (let next = a[at]; next !== undefined && byMentions(next, one) < 0; next = a[at]) {
      all.push(next);
      at += 1;
    }
    all.push(one);
  }
  return a.length > at ? [...all, ...a.slice(at)] : all;
}
