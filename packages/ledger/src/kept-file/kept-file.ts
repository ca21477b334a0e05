import { readFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Decision } from '../decisions/decision.js';
import { freeBytes, logFileBytes } from '../engine/free-room.js';
import { decidedNames } from '../names/decided-names.js';
import { newestMigration } from '../schema/migrations.js';
import type { Tables } from '../schema/tables.js';
import type { Kept } from '../snapshot/kept.js';
import { type KeptBytes, keptFromBytes, keptToBytes } from './kept-bytes.js';

/**
 * To be raised whenever statements are made of the database's rows otherwise than before, names are tied otherwise, or the
 * columns of the file are others: what an earlier program wrote is then thrown away.
 */
export const keptFormat = 1;

/** What a file was written of: the program's way of reading, and the posting that was the last one then. */
interface Key {
  readonly format: number;
  readonly migration: string;
  readonly posting: string;
  readonly recordedAt: string;
  /** How many of the last postings there were. */
  readonly count: string;
}

const window = 10_000;

/** What was kept, given the decisions that stand when it is taken up. */
export type Filed = (standing: readonly Decision[]) => Kept;

/**
 * What a ledger keeps of its database, in a file beside it, so that who opens the ledger again need not read it out of the
 * database once more. The file follows from the database and may be deleted at any time; where it is missing, damaged, of
 * another program or of another database, it is as if there were none. One of an earlier moment of the same database is
 * brought up to date as any earlier snapshot is.
 */
export class KeptFile {
  readonly #path: string;
  /** What the file holds already. */
  #held: Kept | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** What the file holds, if it belongs to the database; the database answers while the file is read. */
  async load(db: Kysely<Tables>): Promise<Filed | null> {
    const found = this.#read();
    if (!found) return null;
    const key = found.key as Key;
    const now = keyAt(db, String(key.posting)).catch(() => null);
    // The question has to be on its way before this thread is busy.
    await nextTurn();
    let take: ReturnType<KeptBytes['read']> | null = null;
    try {
      take = found.read();
    } catch {
      // Whatever is wrong with it, the database has everything.
    }
    const read = take;
    if (JSON.stringify(await now) !== JSON.stringify(key) || !read) return null;
    return (standing) => (this.#held = read(decidedNames(standing)));
  }

  /** Writes what is kept, unless the file has it. A disk that is full or cannot be written to is left as it is. */
  async save(db: Kysely<Tables>, kept: Kept): Promise<void> {
    if (kept === this.#held || kept.sources.size === 0) return;
    const key = await keyAt(db, kept.revision.split('.')[0] ?? '');
    const parts = key && keptToBytes(kept, key);
    if (!parts) return;
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (freeBytes(dirname(this.#path)) < length + 2 * logFileBytes) return;
    const draft = `${this.#path}.draft`;
    try {
      const file = await open(draft, 'w');
      try {
        await file.writev([...parts]);
      } finally {
        await file.close();
      }
      await rename(draft, this.#path);
      this.#held = kept;
    } catch {
      await rm(draft, { force: true });
    }
  }

  #read(): KeptBytes | null {
    try {
      return keptFromBytes(readFileSync(this.#path));
    } catch {
      return null;
    }
  }
}

/** The key of a moment of the database, by the last posting then; null where there is no such posting. */
async function keyAt(db: Kysely<Tables>, posting: string): Promise<Key | null> {
  if (!/^[1-9][0-9]{0,17}$/u.test(posting)) return null;
  const { rows } = await sql<{ recorded_at: Date; count: string }>`
    select recorded_at, (
      select count(*) from postings where id > ${posting}::bigint - ${window}::bigint and id <= ${posting}::bigint
    ) as count
    from postings where id = ${posting}::bigint`.execute(db);
  const [row] = rows;
  if (!row) return null;
  return {
    format: keptFormat,
    migration: newestMigration,
    posting,
    recordedAt: row.recorded_at.toISOString(),
    count: row.count,
  };
}
