import { readFileSync } from 'node:fs';
import { Migrator, sql } from 'kysely';
import { expect } from 'vitest';
import type { Engine } from '../src/engine/engine.js';
import { openPglite } from '../src/engine/open-pglite.js';
import { openPostgres } from '../src/engine/open-postgres.js';
import { openLedger, type Snapshot } from '../src/index.js';
import { firstMigration } from '../src/schema/first-migration.js';
import { testEngines } from './engines.js';

/** What 0.1.0 wrote, table by table, and what it gave back. */
interface Released {
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly snapshot: Snapshot;
  readonly counts: object;
}
const released: Released = JSON.parse(readFileSync(new URL('released/0.1.0.json', import.meta.url), 'utf8'));

const { onEach } = testEngines();

/** An open database of today turned back into one of 0.1.0, holding the rows that 0.1.0 wrote. */
async function asReleased({ db }: Engine): Promise<void> {
  for (const clear of ['drop schema public cascade', 'create schema public'])
    await sql.raw(clear).execute(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '0001-first': firstMigration }) },
    migrationTableName: 'lianpu_migration',
    migrationLockTableName: 'lianpu_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  for (const [table, rows] of Object.entries(released.tables)) await fill(db, table, rows);
}

async function fill(db: Engine['db'], table: string, rows: readonly object[]): Promise<void> {
  await sql`insert into ${sql.id(table)} overriding system value
    select * from json_populate_recordset(null::${sql.id(table)}, ${JSON.stringify(rows)}::json)`.execute(db);
}

/** An object with its keys in order: which comes first says nothing. */
const byKey = (one: object): object =>
  Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The ids of statements and entities are made otherwise now; nothing else may differ. */
function withoutIds({ sources, statements, entities }: Snapshot): unknown {
  const nameOf = new Map(entities.map(({ id, name, type }) => [id, `${type} ${name}`]));
  const plain = statements.map((statement) => ({
    ...statement,
    // Worked out when asked for, so that no spreading carries it.
    ...('because' in statement ? { because: statement.because } : {}),
    id: '',
    ...('subjectEntity' in statement
      ? { subjectEntity: statement.subjectEntity && nameOf.get(statement.subjectEntity) }
      : {}),
  }));
  const inOrder = (some: readonly object[]) => some.map((one) => JSON.stringify(byKey(one))).sort();
  return {
    sources,
    statements: inOrder(plain),
    entities: inOrder(entities.map((entity) => ({ ...entity, id: '' }))),
  };
}

onEach('a ledger of 0.1.0', ({ on, place }) => {
  on('gives back all that it held', async () => {
    const at = await place();
    const engine = await ('dataDir' in at ? openPglite(at.dataDir) : openPostgres(at.databaseUrl));
    await asReleased(engine);
    await engine.close();
    const ledger = await openLedger(at);
    const { counts, snapshot } = released;
    expect(await ledger.counts()).toEqual(counts);
    expect(withoutIds(await ledger.snapshot())).toEqual(withoutIds(snapshot));
    await ledger.close();
    const again = await openLedger(at);
    expect(await again.counts()).toEqual(counts);
    await again.close();
  });
});
