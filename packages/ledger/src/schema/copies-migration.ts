import { type Kysely, type Migration, sql } from 'kysely';

const definitions = [
  'create table lianpu_search.prints (source_id bigint primary key, bands integer[] not null)',
  'create index prints_by_band on lianpu_search.prints using gin (bands)',
  `create table lianpu_search.copies (
    source_id bigint not null,
    copy_id bigint not null,
    words numeric not null,
    numbers numeric not null,
    primary key (source_id, copy_id)
  )`,
];

/** Which sources are one article: derived from the texts, like the index of searches. */
export const copiesMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
