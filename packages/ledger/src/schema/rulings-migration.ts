import { type Kysely, type Migration, sql } from 'kysely';

const definitions = [
  `create table rulings (
    id bigint generated always as identity primary key,
    kind text not null,
    ruling jsonb not null,
    made_by text not null check (made_by <> ''),
    why text not null,
    recorded_at timestamptz not null
  )`,
  `create trigger append_only before update or delete or truncate on rulings
    for each statement execute function refuse_change()`,
];

/** What people decided about statements and names; never changed, undone by another one. */
export const rulingsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
