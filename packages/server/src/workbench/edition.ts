import type { Atlas, ChainNetwork, ChainParts, DecidedFinding, FigureBook, InvestList } from '@lianpu/atlas';
import type { Snapshot, Source, SourceId, StatementId } from '@lianpu/ledger';
import type { StatementView } from './statement-view.js';

/**
 * The ledger and what was computed from it, at one moment. Everything in it belongs together:
 * a statement the atlas names stands in `statements`, and its source in `sources`.
 */
export interface Edition {
  /** Changes whenever the ledger does. */
  readonly revision: string;
  readonly snapshot: Snapshot;
  readonly atlas: Atlas;
  /** The findings of the atlas, each with what was decided of it. */
  readonly findings: readonly DecidedFinding[];
  /** The capacities that the chains were built from. */
  readonly parts: ChainParts;
  /** The chains as one network, drawn when first asked for. */
  readonly network: () => ChainNetwork;
  /** The investment list, made when first asked for. */
  readonly investList: () => InvestList;
  /** Sources that are one article, by each of them, the first one at the front; looked for when first asked for. */
  readonly copies: () => Promise<ReadonlyMap<SourceId, readonly SourceId[]>>;
  /** Figures of several articles about one thing, held against each other when first asked for. */
  readonly figures: () => Promise<FigureBook>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /**
   * Every statement of the snapshot with its source head and sentence: those of the newest publication first, within
   * a source in the order of its text.
   */
  readonly statements: ReadonlyMap<StatementId, StatementView>;
}
