import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** A transaction that ends this many postings after it began would be overlooked until the next one. */
const window = 10_000;

/**
 * The number of the last posting, and how many of the last ones there are: transactions do not end in the order in
 * which they took their numbers, so the highest number alone would overlook one that ends late.
 */
export async function loadRevision(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    with last as (select coalesce(max(id), 0) as id from postings)
    select concat_ws('.', last.id, (select count(*) from postings where id > last.id - ${window}::bigint)) as revision
    from last`.execute(db);
  return rows[0]?.revision ?? '';
}
