import { LianpuError } from '@lianpu/errors';
import { type Kysely, Migrator, sql } from 'kysely';
import { migrations, newestMigration } from './migrations.js';
import type { Tables } from './tables.js';
import { takeOverFirst } from './take-over-first.js';

/** The table that keeps which migrations ran; of our own name, for a database that others use too. */
export const migrationTable = 'lianpu_migration';

/**
 * Runs the migrations that the database lacks. What the tables of an earlier release hold is taken over. One
 * that has all costs three queries.
 *
 * @throws LianpuError DATABASE_NEWER when it has one that this program does not know, DATABASE_DAMAGED when one
 * cannot run.
 */
export async function bringUpToDate(db: Kysely<Tables>, where: string): Promise<void> {
  const applied = await appliedMigrations(db);
  const unknown = applied.filter((name) => !(name in migrations));
  if (unknown.length > 0)
    throw new LianpuError('DATABASE_NEWER', { where, found: unknown.at(-1) ?? '', known: newestMigration });
  if (applied.length < Object.keys(migrations).length) await migrate(db, where);
  await takeOverFirst(db);
}

async function migrate(db: Kysely<Tables>, where: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: migrationTable,
    migrationLockTableName: `${migrationTable}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  const reason = error instanceof Error ? error.message : String(error);
  throw new LianpuError('DATABASE_DAMAGED', { where, reason }, { cause: error });
}

async function appliedMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const found = await sql<{
    there: boolean;
  }>`select to_regclass(${migrationTable}) is not null as there`.execute(db);
  if (!found.rows[0]?.there) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(migrationTable)}`.execute(db);
  return rows.map((row) => row.name).sort();
}
