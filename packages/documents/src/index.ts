export { detectFormat, isArchive } from './detect-format.js';
export {
  defaultLimits,
  defaultMaxBytes,
  type Document,
  type DocumentOptions,
  type FoundBy,
  type Limits,
} from './document.js';
export { extractorVersion } from './extractor-version.js';
export { formats, knownExtensions } from './formats/registry.js';
export { closeIsolation } from './isolation/extract-isolated.js';
export { columnName } from './location/column-name.js';
export { locate } from './location/locate.js';
export type { Anchor, Location } from './location/location.js';
export { type LocationLanguage, sayLocation } from './location/say-location.js';
export type { Note } from './notes/note.js';
export { sayNote } from './notes/say-note.js';
export { type DocumentList, listDocuments } from './list-documents.js';
export { type Opened, openDocuments } from './open-documents.js';
export { openDocument } from './open-document.js';
export { type BytesOptions, readDocument } from './read-document.js';
export { metadataFromFileName } from './metadata/file-name.js';
export { openTable } from './workbook/open-table.js';
export type { Workbook } from './workbook/open-workbook.js';
export {
  type Cell,
  type MergedRange,
  newTally,
  type RowTally,
  type Sheet,
  type TableRow,
} from './workbook/table.js';
