import { type Kysely, type Migration, sql } from 'kysely';

const definitions = [
  `create table settings (
    id bigint generated always as identity primary key,
    kind text not null,
    key text not null,
    value jsonb,
    recorded_at timestamptz not null
  )`,
  'create index settings_by_key on settings (kind, key, id desc)',
  `create trigger append_only before update or delete on settings
    for each statement execute function refuse_change()`,
];

/** What the program was told to do, such as how columns are mapped and which feeds to read. The last value counts. */
export const settingsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
