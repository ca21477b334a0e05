export { type CreditCode, creditCode } from './fields/credit-code.js';
export type { Field, FieldUse, LedgerKind } from './fields/field.js';
export { ledgerFields, ledgerKinds } from './fields/ledger-fields.js';
export type { MappedColumn, Mapping, ProposedMapping } from './mapping/mapping.js';
export type { RowOutcome } from './rows/read-row.js';
export { rowReaderVersion } from './rows/row-reader-version.js';
export type { MappingShelf } from './tables/choose-mapping.js';
export {
  type ImportOptions,
  type ImportReport,
  importTable,
  type RowProblem,
  type RowSink,
  type RowSource,
  type SheetReport,
} from './tables/import-table.js';
export {
  lookAtTable,
  type PreviewCell,
  type PreviewOptions,
  type PreviewRow,
  previewTable,
  type SheetLook,
  type SheetPreview,
} from './tables/preview-table.js';
export {
  type Feed,
  feedKind,
  type FeedRun,
  type NewDocument,
  saidOf,
  type SaidRefusal,
} from './feeds/feed.js';
export { type FeedDesk, runFeed } from './feeds/run-feed.js';
export { shownAddress } from './feeds/shown-address.js';
