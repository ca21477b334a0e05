import { compareNames } from '../../src/names/matching/compare-names.js';
import type { NameMatch } from '../../src/names/matching/name-match.js';
import type { NamePair } from './read-pairs.js';

type Judged = NamePair & { readonly match: NameMatch };

/** How the matcher does on pairs. */
export interface PairMeasure {
  readonly precision: number;
  readonly recall: number;
  /** Two bodies called one. */
  readonly mistaken: readonly Judged[];
  /** One body called two. */
  readonly parted: readonly Judged[];
  readonly doubtful: readonly Judged[];
}

/** Precision and recall of the verdict `same`; `doubtful` counts as not recognised. */
export function measurePairs(pairs: readonly NamePair[]): PairMeasure {
  const judged = pairs.map((pair): Judged => ({
    ...pair,
    match: compareNames({ name: pair.a }, { name: pair.b }),
  }));
  const called = judged.filter(({ match }) => match.verdict === 'same');
  const right = called.filter(({ same }) => same);
  return {
    precision: right.length / called.length,
    recall: right.length / pairs.filter(({ same }) => same).length,
    mistaken: called.filter(({ same }) => !same),
    parted: judged.filter(({ same, match }) => same && match.verdict === 'different'),
    doubtful: judged.filter(({ match }) => match.verdict === 'doubtful'),
  };
}
