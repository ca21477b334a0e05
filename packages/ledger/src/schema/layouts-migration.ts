import { type Kysely, type Migration, sql } from 'kysely';

const definitions = [
  `create table source_layouts (
    source_id text primary key references sources,
    anchors jsonb not null,
    notes jsonb not null
  )`,
  `create trigger append_only before update or delete on source_layouts
    for each statement execute function refuse_change()`,
];

/** Where pieces of a source's text stand in its file: page, cell, paragraph; and what to know of how it was read. */
export const layoutsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
