export { type ReadManyOptions, readMany } from './read-many.js';
export type { ManyDocument } from './reading-thread.js';
