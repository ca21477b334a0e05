import { type Kysely, sql } from 'kysely';
import { first64 } from '../codes/hash64.js';
import type { Writing } from '../engine/engine.js';
import { insertEntities, insertTerms } from '../write/insert-dictionaries.js';
import { insertReadings } from '../write/insert-readings.js';
import { insertSources } from '../write/insert-sources.js';
import { recordPosting } from '../write/record-posting.js';
import { DraftCaches } from '../write/draft-caches.js';
import { firstSchema } from './compact-migration.js';
import { firstDraft } from './first-draft.js';
import { insertAsJson } from './insert-as-json.js';
import type { Tables } from './tables.js';
import {
  type FirstTables,
  loadFirstDecisions,
  loadFirstReadings,
  loadFirstSource,
  loadFirstSourceIds,
} from './load-first.js';

/**
 * Takes what a ledger of the first releases holds into the tables of today, source by source and reading by reading,
 * with the times at which it was recorded, and then drops the old tables: all in one transaction. It writes as
 * everything else is written, so that it holds for whatever the tables of today are. Does nothing where there is
 * nothing to take.
 */
export async function takeOverFirst(db: Kysely<Tables>): Promise<void> {
  if (!(await isWaiting(db))) return;
  await db.transaction().execute(async (transaction) => {
    // Another program that opens the database at the same moment waits here, and finds nothing left to do.
    await sql`select pg_advisory_xact_lock(hashtext(${firstSchema}))`.execute(transaction);
    if (!(await isWaiting(transaction))) return;
    const first = transaction.withSchema(firstSchema) as unknown as Kysely<FirstTables>;
    const writing: Writing = {
      db: transaction,
      copy: (target, blocks) => insertAsJson(transaction, target, blocks),
    };
    const caches = new DraftCaches();
    const ids = await loadFirstSourceIds(first);
    for (const id of ids) await takeOverSource(writing, { first, caches, id });
    await takeOverDecisions(writing, first);
    if (ids.length > 0) await recordPosting(transaction, new Date());
    await sql`drop schema ${sql.id(firstSchema)} cascade`.execute(transaction);
  });
}

async function isWaiting(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from pg_namespace where nspname = ${firstSchema}) as there`.execute(db);
  return rows[0]?.there ?? false;
}

interface FirstSource {
  readonly first: Kysely<FirstTables>;
  readonly caches: DraftCaches;
  readonly id: string;
}

async function takeOverSource(writing: Writing, { first, caches, id }: FirstSource): Promise<void> {
  const source = await loadFirstSource(first, id);
  const readings = await loadFirstReadings(first, id);
  for (const [index, reading] of readings.entries()) {
    const draft = firstDraft(source, reading, caches);
    const recordedAt = reading.row.recorded_at;
    await insertTerms(writing.db, [...draft.terms.unkept]);
    await insertEntities(writing.db, draft.entities, recordedAt);
    if (index === 0) await insertSources(writing, [draft], source.row.recorded_at);
    await insertReadings(writing, [{ draft, no: index + 1 }], recordedAt);
  }
}

async function takeOverDecisions({ db }: Writing, first: Kysely<FirstTables>): Promise<void> {
  for (const { kind, target, recorded_at } of await loadFirstDecisions(first))
    await db
      .insertInto('decisions')
      .values({ kind, target, recorded_at, source_id: first64(Buffer.from(target, 'hex')) })
      .execute();
}
