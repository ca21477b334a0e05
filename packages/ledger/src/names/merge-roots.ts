import type { EntityId } from '../model.js';
import { type DecidedNames, type DecidedPair, nameKey } from './decided-names.js';
import type { NamedEntity } from './root-finder.js';

/** What people decided, and pairs that are one by their names alone. */
type Merging = Pick<DecidedNames, 'merged' | 'split'> & {
  readonly alike: readonly (readonly [string, string])[];
};

/**
 * Where each entity belongs once pairs that people took for one are one: to the one with the longest name. The later
 * word counts: a merge that would bring together, by way of other merges, two names that were split after it is left out.
 * What is one by its names alone yields to every split.
 */
export function mergeRoots(
  entities: readonly NamedEntity[],
  rootOf: (id: EntityId) => EntityId,
  { merged, split, alike }: Merging,
): (id: EntityId) => EntityId {
  const byName = new Map(entities.map((entity) => [nameKey(entity.type, entity.key), entity]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const rootsOf = ([a, b]: readonly [string, string]): readonly [EntityId, EntityId] | null => {
    const [one, other] = [byName.get(a), byName.get(b)];
    return one && other ? [rootOf(one.id), rootOf(other.id)] : null;
  };
  const parted = split.flatMap(({ pair, at }) => {
    const roots = rootsOf(pair);
    return roots && roots[0] !== roots[1] ? [{ roots, at }] : [];
  });
  const groups = new Map<EntityId, ReadonlySet<EntityId>>();
  const join = ({ pair, at }: DecidedPair): void => {
    const roots = rootsOf(pair);
    if (!roots) return;
    const [one, other] = roots.map((root) => groups.get(root) ?? new Set([root]));
    if (!one || !other || one === other) return;
    const isParted = parted.some(
      ({ roots: [a, b], at: later }) =>
        later > at && ((one.has(a) && other.has(b)) || (one.has(b) && other.has(a))),
    );
    if (isParted) return;
    const joined = new Set([...one, ...other]);
    for (const id of joined) groups.set(id, joined);
  };
  for (const decided of merged.toReversed()) join(decided);
  for (const pair of alike) join({ pair, at: -1 });
  const length = (id: EntityId): number => byId.get(id)?.key.length ?? 0;
  const longest = (ids: ReadonlySet<EntityId>): EntityId | undefined =>
    [...ids].sort((a, b) => length(b) - length(a) || (a < b ? -1 : 1))[0];
  const chosen = new Map([...groups].map(([id, ids]) => [id, longest(ids) ?? id]));
  return (id) => {
    const root = rootOf(id);
    return chosen.get(root) ?? root;
  };
}
