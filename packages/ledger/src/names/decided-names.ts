import type { Decision, NameRef } from '../decisions/decision.js';
import { normalName } from './normal-name.js';

/** What people decided about names; of several decisions about one pair the last one holds. */
export interface DecidedNames {
  /** Pairs that are one, by type and normalised name as `nameKey` writes them. */
  readonly merged: readonly (readonly [string, string])[];
  /** Whether anybody parted any names. */
  readonly anySplit: boolean;
  /** True where a person said that these two are not one. */
  isSplit(a: string, b: string): boolean;
  /** True where a person said anything of the pair. */
  isDecided(a: string, b: string): boolean;
}

/** A name by what makes it an entity. */
export const nameKey = (type: string, key: string): string => `${type} ${key}`;

const refKey = ({ type, name }: NameRef): string => nameKey(type, normalName(name));
const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** The last word on each pair, out of the decisions that stand, in their order. */
export function decidedNames(standing: readonly Decision[]): DecidedNames {
  const last = new Map<
    string,
    { readonly kind: 'merge' | 'split'; readonly pair: readonly [string, string] }
  >();
  for (const { ruling } of standing) {
    if (ruling.kind !== 'merge' && ruling.kind !== 'split') continue;
    const pair = [refKey(ruling.names[0]), refKey(ruling.names[1])] as const;
    last.set(pairKey(...pair), { kind: ruling.kind, pair });
  }
  return {
    merged: [...last.values()].flatMap(({ kind, pair }) => (kind === 'merge' ? [pair] : [])),
    anySplit: [...last.values()].some(({ kind }) => kind === 'split'),
    isSplit: (a, b) => last.get(pairKey(a, b))?.kind === 'split',
    isDecided: (a, b) => last.has(pairKey(a, b)),
  };
}

/** Nothing was decided. */
export const undecided: DecidedNames = decidedNames([]);
