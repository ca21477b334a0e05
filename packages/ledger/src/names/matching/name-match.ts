/** Why two names are, or are not, one. */
export type MatchReason =
  | 'credit-codes-equal'
  | 'credit-codes-differ'
  | 'types-differ'
  | 'spelled-alike'
  | 'ends-stripped'
  | 'short-of-full'
  | 'stock-short-name'
  | 'numbers-differ'
  | 'branch'
  | 'places-differ'
  | 'place-on-one-side'
  | 'place-in-brackets'
  | 'group-and-member'
  | 'forms-differ'
  | 'trades-differ'
  | 'trade-on-one-side'
  | 'contraction'
  | 'one-within-other'
  | 'too-general'
  | 'cores-differ';

/** What comparing two names comes to. */
export interface NameMatch {
  readonly verdict: 'same' | 'different' | 'doubtful';
  readonly reasons: readonly MatchReason[];
}

/** A verdict with its reasons. */
export const verdict = (word: NameMatch['verdict'], ...reasons: readonly MatchReason[]): NameMatch => ({
  verdict: word,
  reasons,
});
