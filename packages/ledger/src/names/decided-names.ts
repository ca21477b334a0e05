import type { Decision, NameRef } from '../decisions/decision.js';
import { normalName } from './normal-name.js';

/** Two names by type and normalised name as `nameKey` writes them. */
export interface DecidedPair {
  readonly pair: readonly [string, string];
  /** The later it was decided the higher. */
  readonly at: number;
}

/** What people decided about names; of several decisions about one pair the last one holds. */
export interface DecidedNames {
  /** Pairs that are one, in the order in which they were decided. */
  readonly merged: readonly DecidedPair[];
  /** Pairs that are not one, in that order too. */
  readonly split: readonly DecidedPair[];
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
  const last = new Map<string, DecidedPair & { readonly kind: 'merge' | 'split' }>();
  for (const [at, { ruling }] of standing.entries()) {
    if (ruling.kind !== 'merge' && ruling.kind !== 'split') continue;
    const pair = [refKey(ruling.names[0]), refKey(ruling.names[1])] as const;
    last.set(pairKey(...pair), { kind: ruling.kind, pair, at });
  }
  const inOrder = [...last.values()].sort((a, b) => a.at - b.at);
  const split = inOrder.filter(({ kind }) => kind === 'split');
  return {
    merged: inOrder.filter(({ kind }) => kind === 'merge'),
    split,
    anySplit: split.length > 0,
    isSplit: (a, b) => last.get(pairKey(a, b))?.kind === 'split',
    isDecided: (a, b) => last.has(pairKey(a, b)),
  };
}

/** Nothing was decided. */
export const undecided: DecidedNames = decidedNames([]);
