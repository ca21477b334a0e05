import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** The numbers of the last reading and the last decision, and how many readings there are, as one word. */
export async function loadRevision(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select concat_ws('.',
      (select coalesce(max(id), 0) from readings),
      (select count(*) from readings),
      (select coalesce(max(id), 0) from decisions),
      (select count(*) from decisions)) as revision`.execute(db);
  return rows[0]?.revision ?? '';
}
