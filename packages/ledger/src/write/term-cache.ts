import { hash64 } from '../codes/hash64.js';
import { normalName } from '../names/normal-name.js';

/** A text that is kept once under its hash. */
export interface Term {
  readonly id: string;
  readonly text: string;
  /** True once the database is known to hold it. */
  isKept: boolean;
}

/** More texts than this are not remembered: some 100 MB. */
const maxTerms = 500_000;

/**
 * The terms that one open ledger met: their hashes are not computed again, and those that its database holds are not
 * sent again.
 */
export class TermCache {
  #terms = new Map<string, Term>();

  term(text: string): Term {
    const known = this.#terms.get(text);
    if (known) return known;
    if (this.#terms.size >= maxTerms) this.#terms = new Map();
    const term = { id: hash64(text), text, isKept: false };
    this.#terms.set(text, term);
    return term;
  }
}

/** The hash that all spellings of a name share. */
export const keyIdOf = (text: string): string => hash64(normalName(text));
