export { detectFormat } from './detect-format.js';
export { type Document, type DocumentOptions, defaultMaxBytes, type FoundBy } from './document.js';
export { formats, knownExtensions } from './formats/registry.js';
export { type DocumentList, listDocuments } from './list-documents.js';
export { openDocument } from './open-document.js';
export { type BytesOptions, readDocument } from './read-document.js';
