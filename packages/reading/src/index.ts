export { explain } from './explain.js';
export type * from './model.js';
export { type DivisionPath, divisionPaths } from './names/division-paths.js';
export { type ReadOptions, read } from './read.js';
export { sentenceFinder } from './text/sentence-finder.js';
export { readerVersion } from './version.js';
