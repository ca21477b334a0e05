import type { EntityCache } from './entity-cache.js';
import type { Term, TermCache } from './term-cache.js';

/** The text that statements are checked against, and where their terms and names go. */
export interface WriteContext {
  /** Number of the source. */
  readonly sourceId: string;
  /** Which of the source's texts this one is. */
  readonly textNo: number;
  readonly text: string;
  readonly terms: TermCollector;
  readonly entities: EntityCache;
}

/** Gives terms their numbers and gathers those that the database may not hold yet. */
export class TermCollector {
  readonly #cache: TermCache;
  readonly #unkept = new Set<Term>();

  constructor(cache: TermCache) {
    this.#cache = cache;
  }

  idOf(text: string): string {
    const term = this.#cache.term(text);
    if (!term.isKept) this.#unkept.add(term);
    return term.id;
  }

  get unkept(): ReadonlySet<Term> {
    return this.#unkept;
  }
}
