import type { EntityType } from '@lianpu/reading';
import type { EntityId } from '../model.js';
import { type DecidedNames, nameKey } from './decided-names.js';
import { groupBy } from './group-by.js';
import { compareParsed } from './matching/compare-parsed.js';
import { type ParsedName, parseName } from './matching/parse-name.js';
import type { NamedEntity } from './root-finder.js';

/** Kinds of things that are known by registered names; projects and products share common nouns. */
export const matchedTypes: ReadonlySet<EntityType> = new Set([
  'enterprise',
  'institution',
  'park',
  'platform',
]);

/** So many with one name of their own are no firms of one name. */
const largestBlock = 400;

interface Parsed {
  readonly key: string;
  readonly name: ParsedName;
}

/**
 * Pairs of entities that are one by their names alone, by type and name as `nameKey` writes them: places and legal forms
 * stripped, short of full. A name that would be one with two that are not one themselves (a short name in two cities) is
 * one with neither; nor are two that a person parted. Depends on the names alone, not on their order.
 */
export function sameNames(
  entities: readonly Pick<NamedEntity, 'id' | 'type' | 'key'>[],
  rootOf: (id: EntityId) => EntityId,
  decided: DecidedNames,
): readonly (readonly [string, string])[] {
  const parsed = entities
    .filter(({ id, type }) => matchedTypes.has(type) && rootOf(id) === id)
    .map(({ type, key }): Parsed & { readonly block: string } => {
      const name = parsedName(key);
      // Names that are one have one name of their own.
      return { key: nameKey(type, key), name, block: nameKey(type, name.own) };
    });
  return [...groupBy(parsed, ({ block }) => block).values()]
    .filter(({ length }) => length > 1 && length <= largestBlock)
    .flatMap((block) => unambiguous(block, decided));
}

function unambiguous(
  block: readonly Parsed[],
  decided: DecidedNames,
): readonly (readonly [string, string])[] {
  const isSame = (a: Parsed, b: Parsed): boolean =>
    compareParsed(a.name, b.name).verdict === 'same' && !decided.isSplit(a.key, b.key);
  const partners = new Map(
    block.map((one) => [one, block.filter((other) => other !== one && isSame(one, other))]),
  );
  const isTorn = (one: Parsed): boolean => {
    const own = partners.get(one) ?? [];
    return own.some((a, index) => own.slice(index + 1).some((b) => !(partners.get(a) ?? []).includes(b)));
  };
  const torn = new Set(block.filter(isTorn));
  return block.flatMap((one) =>
    torn.has(one)
      ? []
      : (partners.get(one) ?? [])
          .filter((other) => !torn.has(other) && one.key < other.key)
          .map((other) => [one.key, other.key] as const),
  );
}

/** Names taken apart before; a name is always taken apart alike. */
const known = new Map<string, ParsedName>();
const mostKnown = 100_000;

function parsedName(key: string): ParsedName {
  const before = known.get(key);
  if (before) return before;
  const name = parseName(key);
  if (known.size >= mostKnown) known.clear();
  known.set(key, name);
  return name;
}
