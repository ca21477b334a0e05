import { EntityCache } from './entity-cache.js';
import { TermCache } from './term-cache.js';

/** What drafts learn from those before them. */
export class DraftCaches {
  readonly terms = new TermCache();
  readonly entities = new EntityCache();
}
