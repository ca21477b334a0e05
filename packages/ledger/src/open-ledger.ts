import { openPglite } from './engine/open-pglite.js';
import { openPostgres } from './engine/open-postgres.js';
import type { Ledger, LedgerOptions } from './ledger.js';
import { SqlLedger } from './sql-ledger.js';

/**
 * Opens the ledger of a data folder (PGlite, inside this process) or of a PostgreSQL database, making or bringing
 * up to date what is needed. Close it when done: until then nobody else can open the folder.
 *
 * @throws LianpuError LEDGER_LOCKED, DATABASE_UNREACHABLE, DATABASE_NEWER, DATABASE_DAMAGED.
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const engine =
    'databaseUrl' in options ? await openPostgres(options.databaseUrl) : await openPglite(options.dataDir);
  return new SqlLedger(engine, options.now ?? (() => new Date()));
}
