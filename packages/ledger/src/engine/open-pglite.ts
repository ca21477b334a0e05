import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLianpuError, LianpuError } from '@lianpu/errors';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { bringUpToDate } from '../schema/bring-up-to-date.js';
import type { Tables } from '../schema/tables.js';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock.js';
import type { Engine } from './engine.js';
import { freeBytes, logFileBytes } from './free-room.js';
import { newDatabase } from './new-database.js';
import { PglitePool } from './pglite-pool.js';
import { refuseWithoutRoom } from './refuse-without-room.js';
import { type CopyIn, readAtOneMoment, transact } from './transact.js';

/** PGlite's own directory inside the data folder. */
const databaseName = 'database';
/** Stands in the data folder while the database is being made. */
const unfinishedName = 'unfinished';
/** What follows from the database, kept so that it need not be worked out again; safe to delete. */
const keptName = 'snapshot.kept';

/**
 * Opens the database of a data folder inside this process, making it when there is none. The lock is taken first
 * and given back on every way out.
 *
 * @throws LianpuError LEDGER_LOCKED, DATABASE_NEWER, DATABASE_DAMAGED, DISK_FULL.
 */
export async function openPglite(dataDir: string): Promise<Engine> {
  const lock = takeLock(dataDir);
  try {
    return await openLocked(dataDir, lock);
  } catch (error) {
    lock.release();
    throw asRefusal(dataDir, error);
  }
}

function takeLock(dataDir: string): DataFolderLock {
  try {
    return lockDataFolder(dataDir);
  } catch (error) {
    throw asRefusal(dataDir, error);
  }
}

async function openLocked(dataDir: string, lock: DataFolderLock): Promise<Engine> {
  const database = join(dataDir, databaseName);
  const unfinished = join(dataDir, unfinishedName);
  const isNew = prepare(database, unfinished);
  const pool = await PglitePool.open(database, isNew ? newDatabase() : null);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await bringUpToDate(db, dataDir);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  if (isNew) for (const left of [unfinished, ...keptIn(dataDir)]) rmSync(left, { force: true });
  const close = async (): Promise<void> => {
    await db.destroy();
    lock.release();
  };
  return {
    kind: 'pglite',
    location: dataDir,
    keptFile: join(dataDir, keptName),
    db,
    write: async (work) => {
      refuseWithoutRoom(dataDir);
      return transact({ pool, copyIn: copyInto(pool, dataDir) }, work);
    },
    read: (work) => readAtOneMoment({ pool, copyOut: (_, query) => pool.copyOut(query) }, work),
    ask: async ({ text, values }) => (await db.executeQuery(CompiledQuery.raw(text, [...values]))).rows,
    close,
  };
}

/** Files that follow from the database of a folder. */
const keptIn = (dataDir: string): readonly string[] =>
  readdirSync(dataDir)
    .filter((name) => name.endsWith('.kept'))
    .map((name) => join(dataDir, name));

const copyInto =
  (pool: PglitePool, dataDir: string): CopyIn =>
  async (_, copy, data) => {
    const bytes = Buffer.concat([...data]);
    refuseWithoutRoom(dataDir, bytes.length);
    await pool.copyIn(`${copy} '/dev/blob'`, bytes);
  };

/**
 * True when the database has to be made. One whose making was cut off never answered anybody and is made anew; one
 * that was finished and lacks its core is never touched.
 */
function prepare(database: string, unfinished: string): boolean {
  if (existsSync(unfinished)) rmSync(database, { recursive: true, force: true });
  if (!existsSync(database)) {
    writeFileSync(unfinished, 'The database in this folder is being made.\n');
    return true;
  }
  for (const part of ['PG_VERSION', 'global/pg_control'])
    if (!statSync(join(database, part), { throwIfNoEntry: false })?.isFile())
      throw new Error(`${databaseName}/${part} is missing`);
  return false;
}

function asRefusal(where: string, error: unknown): LianpuError {
  if (isLianpuError(error)) return error;
  if (freeBytes(where) < logFileBytes) return new LianpuError('DISK_FULL', { where }, { cause: error });
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  // What the engine says when its files make no sense to it is advice for its own builders.
  const reason = message.startsWith('Aborted') ? 'its files are damaged' : message;
  return new LianpuError('DATABASE_DAMAGED', { where, reason }, { cause: error });
}
