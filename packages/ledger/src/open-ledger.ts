import type { Engine } from './engine/engine.js';
import type { Ledger, LedgerOptions } from './ledger.js';
import { SqlLedger } from './sql-ledger.js';

/**
 * Opens the ledger of a data folder (PGlite, inside this process) or of a PostgreSQL database, making or bringing
 * up to date what is needed. Close it when done: until then nobody else can open the folder.
 *
 * @throws LianpuError LEDGER_LOCKED, DATABASE_UNREACHABLE, DATABASE_NEWER, DATABASE_DAMAGED.
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const engine = await openEngine(options);
  return new SqlLedger(engine, options.now ?? (() => new Date()));
}

/** Loads only the engine that is asked for. */
async function openEngine(options: LedgerOptions): Promise<Engine> {
  if ('databaseUrl' in options) {
    const { openPostgres } = await import('./engine/open-postgres.js');
    return openPostgres(options.databaseUrl);
  }
  const { openPglite } = await import('./engine/open-pglite.js');
  return openPglite(options.dataDir);
}
