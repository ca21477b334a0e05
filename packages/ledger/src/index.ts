export type {
  AddOutcome,
  Ledger,
  LedgerCounts,
  LedgerOptions,
  Refusal,
  SourceToAdd,
  StatementFilter,
} from './ledger.js';
export type * from './model.js';
export { openLedger } from './open-ledger.js';
export { readerName } from './reader-name.js';
