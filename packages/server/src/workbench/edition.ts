import type { Atlas } from '@lianpu/atlas';
import type { Snapshot, Source, SourceId, Statement, StatementId } from '@lianpu/ledger';

/**
 * The ledger and what was computed from it, at one moment. Everything in it belongs together:
 * a statement the atlas names stands in `statements`, its source in `sources`, its sentence in `sentences`.
 */
export interface Edition {
  /** Changes whenever the ledger does. */
  readonly revision: string;
  readonly snapshot: Snapshot;
  readonly atlas: Atlas;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly sentences: ReadonlyMap<StatementId, string>;
}
