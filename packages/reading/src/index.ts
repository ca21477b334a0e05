export { explain } from './explain.js';
export type * from './model.js';
export { type ReadOptions, read } from './read.js';
export { readerVersion } from './version.js';
