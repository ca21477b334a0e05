import type { Range } from '../interval/range.js';

/** A link that makes or gives something, by the year, in the base unit of its dimension. */
export interface NetworkLink {
  /** `chain.link`. */
  readonly id: string;
  readonly zh: string;
  /** Dimension of what it gives: `mass`, `power`, `{片}`. */
  readonly dimension: string;
  /** What it can give at most; null where no source states it, and then it limits nothing. */
  readonly capacity: Range | null;
}

/** One way to meet a need: so many base units of `from` for one of `to`. */
export interface NetworkRoute {
  readonly from: string;
  readonly coefficientId: string;
  readonly coefficient: Range;
}

/** What a link needs; with several routes any mix of them will do. */
export interface NetworkNeed {
  readonly to: string;
  readonly routes: readonly NetworkRoute[];
}

/** A need that the network cannot hold against a supply, with what is lacking, in Chinese. */
export interface UncountedNeed {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** Links of one or several chains with what they need of one another. */
export interface Network {
  readonly links: readonly NetworkLink[];
  readonly needs: readonly NetworkNeed[];
  readonly uncounted: readonly UncountedNeed[];
}
