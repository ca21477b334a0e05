import { type Kysely, type Migration, sql } from 'kysely';
import { compactDefinitions } from './compact-definitions.js';

/** Where the tables of the first releases wait for `takeOverFirst`. */
export const firstSchema = 'lianpu_first';

/** The tables of the first releases. */
const firstTables = [
  'sources',
  'source_layouts',
  'readings',
  'statements',
  'reading_statements',
  'entities',
  'names',
  'mentions',
  'decisions',
];

/**
 * Terms kept once, texts in pieces, numbers for ids: a statement in a third of the room. The earlier tables are set
 * aside with what is in them; `takeOverFirst` takes it from there.
 */
export const compactMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const setAside = [
      'drop view visible_readings',
      `create schema ${firstSchema}`,
      ...firstTables.map((table) => `alter table ${table} set schema ${firstSchema}`),
    ];
    for (const definition of [...setAside, ...compactDefinitions]) await sql.raw(definition).execute(db);
  },
};
