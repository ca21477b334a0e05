import type { Entity } from '../model.js';
import { type DecidedNames, nameKey } from './decided-names.js';
import { groupBy } from './group-by.js';
import { compareParsed } from './matching/compare-parsed.js';
import type { MatchReason } from './matching/name-match.js';
import { type ParsedName, parseName } from './matching/parse-name.js';
import { normalName } from './normal-name.js';
import { matchedTypes } from './same-names.js';

/** Two entities that may be one, for a person to say. */
export interface NamePair {
  readonly a: Entity;
  readonly b: Entity;
  /** `same`: by their names they are one, but no source says so. */
  readonly verdict: 'same' | 'doubtful';
  readonly reasons: readonly MatchReason[];
}

/** In a larger block the beginning of the name tells nothing apart. */
const largestBlock = 60;

interface Parsed {
  readonly entity: Entity;
  readonly name: ParsedName;
}

/**
 * Pairs of entities whose names may be one, and about which nobody has decided: those that are one by their names
 * first, then the most mentioned. Compared are names of one type whose own part begins alike.
 */
export function reviewNames(entities: readonly Entity[], decided: DecidedNames): readonly NamePair[] {
  const parsed = entities
    .filter(({ type }) => matchedTypes.has(type))
    .map((entity): Parsed => ({ entity, name: parseName(entity.name) }));
  const blocks = groupBy(parsed, ({ entity, name }) => nameKey(entity.type, name.own.slice(0, 2)));
  const pairs = [...blocks.values()].filter(({ length }) => length <= largestBlock).flatMap(pairsIn);
  return pairs
    .filter(({ a, b }) => !decided.isDecided(keyOf(a), keyOf(b)))
    .sort((x, y) => rank(x) - rank(y) || mentions(y) - mentions(x) || (x.a.name < y.a.name ? -1 : 1));
}

function pairsIn(block: readonly Parsed[]): readonly NamePair[] {
  return block.flatMap((one, index) =>
    block.slice(index + 1).flatMap((other) => {
      const { verdict, reasons } = compareParsed(one.name, other.name);
      return verdict === 'different' ? [] : { a: one.entity, b: other.entity, verdict, reasons };
    }),
  );
}

const keyOf = ({ type, name }: Entity): string => nameKey(type, normalName(name));
const rank = ({ verdict }: NamePair): number => (verdict === 'same' ? 0 : 1);
const mentions = ({ a, b }: NamePair): number => a.mentionCount + b.mentionCount;
