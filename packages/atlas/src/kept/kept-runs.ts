import type { ClusterSense } from '../clusters/cluster-sense.js';
import type { Unplaced } from '../model.js';
import type { Candidate } from '../place/candidates-of.js';
import type { Holder } from '../place/holder.js';
import type { CapacityUnit } from '../units/capacity-unit.js';

/** A unit with its scale as digits. */
export type KeptUnit = Omit<CapacityUnit, 'scale'> & { readonly scale: string };
/** A candidate with its unit by number. */
export type KeptCandidate = Omit<Candidate, 'unit'> & { readonly unit: number | null };
/** Why something stands on no link. */
export type KeptReason = Omit<Unplaced, 'statementId'>;

/** Lists of one run; statements go by their place in it and everything else by its number. */
export interface KeptRun {
  readonly sourceId: string;
  readonly length: number;
  /** Statement, candidate and holder of each placement, one after another. */
  readonly placed: readonly number[];
  readonly running: readonly number[];
  /** Statement and reason of each. */
  readonly unplaced: readonly number[];
  /** Statement, sense, clusters on whose chains it stands, and day of each figure of clusters. */
  readonly figures: readonly number[];
}

/** What the runs of a snapshot come to, as JSON can say it. */
export interface KeptRuns {
  readonly units: readonly KeptUnit[];
  readonly candidates: readonly KeptCandidate[];
  readonly holders: readonly Holder[];
  readonly reasons: readonly KeptReason[];
  readonly senses: readonly ClusterSense[];
  readonly chains: readonly (readonly number[])[];
  readonly days: readonly string[];
  /** In the order of the snapshot; null for those that have to be looked at again. */
  readonly runs: readonly (KeptRun | null)[];
}
