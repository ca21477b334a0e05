import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** Says that this transaction changes what is read: every transaction that does so records one, and the revision moves. */
export async function recordPosting(db: Kysely<Tables>, now: Date): Promise<void> {
  await db.insertInto('postings').values({ recorded_at: now }).execute();
}
