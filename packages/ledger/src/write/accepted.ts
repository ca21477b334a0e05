import type { Refusal } from '../ledger.js';

/** What may be written, and what may not. */
export interface Accepted<Row> {
  readonly rows: readonly Row[];
  readonly refused: readonly Refusal[];
}
