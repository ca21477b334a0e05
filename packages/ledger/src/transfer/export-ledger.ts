import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import { newestMigration } from '../schema/migrations.js';
import type { Tables } from '../schema/tables.js';
import type { ExportEnd, ExportHead, ExportLine } from './export-format.js';
import { listTables, type TableShape } from './list-tables.js';

const rowsPerFetch = 2000;

/**
 * The whole ledger as lines of JSON, in pieces, as it stood at one moment; at the end, the number of rows. Equal
 * ledgers give equal bytes, whichever engine holds them. The memory it takes does not grow with the ledger.
 */
export async function* exportLedger(engine: Engine): AsyncGenerator<string, number> {
  const { pieces, finish } = runInTransaction(engine.db);
  try {
    return yield* pieces;
  } finally {
    await finish();
  }
}

/** Turns a transaction's callback inside out, so that its rows can be taken one piece after the other. */
function runInTransaction(db: Kysely<Tables>) {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let opened: (transaction: Transaction<Tables>) => void = () => undefined;
  let refused: (error: unknown) => void = () => undefined;
  const open = new Promise<Transaction<Tables>>((resolve, reject) => {
    opened = resolve;
    refused = reject;
  });
  const ended = db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      opened(transaction);
      await released;
    })
    .catch(refused);
  async function* pieces(): AsyncGenerator<string, number> {
    return yield* exportFrom(await open);
  }
  return {
    pieces: pieces(),
    finish: async (): Promise<void> => {
      release();
      await ended;
    },
  };
}

async function* exportFrom(db: Transaction<Tables>): AsyncGenerator<string, number> {
  // The text of a time or of bytes must not depend on how the server is set up.
  for (const setting of ["timezone to 'UTC'", "datestyle to 'ISO'", "bytea_output to 'hex'"])
    await sql.raw(`set local ${setting}`).execute(db);
  const hash = createHash('sha256');
  const written = (lines: readonly ExportLine[]): string => {
    const piece = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    hash.update(piece);
    return piece;
  };
  let rows = 0;
  const head: ExportHead = { lianpu: 'ledger', format: 1, schema: newestMigration };
  yield written([head]);
  for (const table of await listTables(db)) {
    yield written([{ table: table.name, columns: table.columns }]);
    for await (const batch of rowsOf(db, table)) {
      rows += batch.length;
      yield written(batch);
    }
  }
  const end: ExportEnd = { end: { rows, sha256: hash.digest('hex') } };
  yield `${JSON.stringify(end)}\n`;
  return rows;
}

/** The rows of a table in the order of all their columns, those of the primary key first. */
async function* rowsOf(
  db: Transaction<Tables>,
  { name, columns }: TableShape,
): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  const key = await keyOf(db, name);
  const order = (key.length > 0 ? key : columns).map((column) => sql`${sql.id(column)}`);
  const values = columns.map((column) => sql`${sql.id(column)}::text`);
  await sql`declare exported no scroll cursor for
    select array[${sql.join(values)}] as row from ${sql.id(name)} order by ${sql.join(order)}`.execute(db);
  for (;;) {
    const { rows } = await sql<{ row: (string | null)[] }>`
      fetch ${sql.raw(String(rowsPerFetch))} from exported`.execute(db);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await sql`close exported`.execute(db);
}

async function keyOf(db: Transaction<Tables>, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname::text as name from pg_index
    join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = ${table}::regclass and indisprimary
    order by array_position(indkey::smallint[], attnum)`.execute(db);
  return rows.map(({ name }) => name);
}
