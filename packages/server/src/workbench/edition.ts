import type { Atlas } from '@lianpu/atlas';
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
  readonly sources: ReadonlyMap<SourceId, Source>;
  /**
   * Every statement of the snapshot with its source head and sentence: those of the newest publication first, within
   * a source in the order of its text.
   */
  readonly statements: ReadonlyMap<StatementId, StatementView>;
}
