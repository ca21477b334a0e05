import { type Kysely, type Migration, sql } from 'kysely';

const definitions = [
  // What another ledger in this database left behind says nothing of this one's texts.
  'drop schema if exists lianpu_search cascade',
  'create schema lianpu_search',
  `create table lianpu_search.pieces (
    source_id bigint not null,
    start_offset integer not null,
    grams integer[] not null,
    primary key (source_id, start_offset)
  )`,
  'create index pieces_by_gram on lianpu_search.pieces using gin (grams)',
];

/**
 * Which characters and pairs of characters each piece of a text has. It follows from the texts, so it stands in a
 * schema of its own, is not exported, and may be emptied at any time: the next search fills it again.
 */
export const searchMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
