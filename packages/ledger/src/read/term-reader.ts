import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** More texts than this are not remembered: some 100 MB. */
const maxTerms = 500_000;

/** Gives terms back by their numbers, and remembers them for one open ledger: a term never changes. */
export class TermReader {
  #texts = new Map<string, string>();

  /** The texts of these numbers. @throws Error when the database lacks one. */
  async load(db: Kysely<Tables>, ids: Iterable<string>): Promise<(id: string) => string> {
    const wanted = [...new Set(ids)];
    if (this.#texts.size + wanted.length > maxTerms) this.#texts = new Map();
    const texts = this.#texts;
    const missing = wanted.filter((id) => !texts.has(id));
    if (missing.length > 0) {
      const { rows } = await sql<{ id: string; text: string }>`
        select id, text from terms where id = any(${missing}::bigint[])`.execute(db);
      for (const { id, text } of rows) texts.set(id, text);
    }
    return (id) => {
      const text = texts.get(id);
      if (text === undefined) throw new Error(`term ${id} is missing`);
      return text;
    };
  }
}
