import type { SourceId } from '../model.js';
import { type DecidedNames, nameKey } from './decided-names.js';
import { holdsAcrossSources } from './generic-names.js';
import type { Tie } from './resolve-names.js';
import type { NamedEntity } from './root-finder.js';

/** Ties by what they share: an entity, a key. */
export type Shelves = ReadonlyMap<string, readonly Tie[]>;

/** One entity by type and full name, before names that are one are joined, with all that is said of it. */
export interface Member extends NamedEntity {
  /** Ties that count: a split alias does not. */
  readonly ties: readonly Tie[];
  readonly mentionCount: number;
}

/** What sources that came say, and what is said no longer. A source comes and goes with all that it ties. */
export interface NameChange {
  readonly come: readonly Tie[];
  readonly gone: readonly Tie[];
}

/** An alias that a person said is of another. */
const isUntied = ({ tie, type, entityKey, key }: Tie, decided: DecidedNames): boolean =>
  tie === 'alias' && decided.isSplit(nameKey(type, entityKey), nameKey(type, key));

/** Those of the ties that count. */
export const counting = (ties: readonly Tie[], decided: DecidedNames): readonly Tie[] =>
  decided.anySplit ? ties.filter((tie) => !isUntied(tie, decided)) : ties;

const noKeys: ReadonlySet<string> = new Set();

/** An entity of what is said of it; null where nothing is. */
export function memberOf(said: readonly Tie[], decided: DecidedNames): Member | null {
  const [first] = said;
  if (!first) return null;
  const ties = counting(said, decided);
  const { entityId: id, type, entityKey: key } = first;
  let aliasKeys: Set<string> | null = null;
  let mentionCount = 0;
  for (const tie of ties)
    if (tie.tie === 'alias' && !aliasKeys?.has(tie.key) && holdsAcrossSources(type, tie.key))
      (aliasKeys ??= new Set()).add(tie.key);
  for (const { count } of said) mentionCount += count;
  return { id, type, key, aliasKeys: aliasKeys ?? noKeys, ties, mentionCount };
}

/**
 * The shelves after a change: those that it touches are new, the others as they were. Gives the keys of those touched
 * beside.
 */
export function shelve(
  before: Shelves,
  { come, gone }: NameChange,
  keyOf: (tie: Tie) => string,
): { readonly shelves: Shelves; readonly touched: ReadonlySet<string> } {
  const shelves = new Map(before);
  const own = new Map<string, Tie[]>();
  const left = new Set<SourceId>();
  for (const { sourceId } of gone) left.add(sourceId);
  const shelfOf = (key: string): Tie[] => {
    const known = own.get(key);
    if (known) return known;
    const old = before.get(key) ?? [];
    const made = left.size > 0 ? old.filter(({ sourceId }) => !left.has(sourceId)) : [...old];
    own.set(key, made);
    shelves.set(key, made);
    return made;
  };
  for (const tie of gone) shelfOf(keyOf(tie));
  for (const tie of come) shelfOf(keyOf(tie)).push(tie);
  for (const [key, ties] of own) if (ties.length === 0) shelves.delete(key);
  return { shelves, touched: new Set(own.keys()) };
}
