import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { LianpuError } from '@lianpu/errors';
import { makeDataFolder } from './make-data-folder.js';
import { isRunning, processStart } from './process-identity.js';

/** What the lock file says of its holder. */
interface Holder {
  readonly pid: number;
  /** When that process started, in the system's words; null where it does not say. */
  readonly started: string | null;
  readonly host: string;
  /** Tells two locks of one process apart. */
  readonly token: string;
}

/** A held lock. */
export interface DataFolderLock {
  /** Gives the folder free. A lock that is no longer ours is left alone. */
  release(): void;
}

/** Name of the lock file in a data folder. */
export const lockName = 'lianpu.lock';
const takeoverSeconds = 10;

/**
 * Takes the folder for this process, before anything in it is opened: two processes on one PGlite directory lose
 * acknowledged rows without a word. A lock whose process is dead, or whose number now belongs to a process that
 * started at another time, is taken over.
 *
 * @throws LianpuError LEDGER_LOCKED naming the process that holds it, DATA_FOLDER_UNUSABLE.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  makeDataFolder(folder);
  const path = join(folder, lockName);
  const mine: Holder = {
    pid: process.pid,
    started: processStart(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  if (!place(path, mine) && !takeOver(path, mine)) throw locked(folder, readHolder(path));
  return { release: () => removeOwn(path, mine) };
}

/** Puts the lock in place whole or not at all; false when one is there. */
function place(path: string, mine: Holder): boolean {
  const draft = `${path}.${mine.token}`;
  writeFileSync(draft, `${JSON.stringify(mine)}\n`);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    return placeWithoutLinks(path, mine);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Some file systems know no hard links. */
function placeWithoutLinks(path: string, mine: Holder): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(mine)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a dead holder's lock and puts ours in its place. One process at a time may do so: a second one that read
 * the same dead lock would otherwise remove the lock that the first has just placed.
 */
function takeOver(path: string, mine: Holder): boolean {
  if (isAlive(readHolder(path))) return false;
  const guard = `${path}.takeover`;
  if (isOlderThan(guard, takeoverSeconds)) rmSync(guard, { force: true });
  if (!placeWithoutLinks(guard, mine)) return false;
  try {
    if (isAlive(readHolder(path))) return false;
    rmSync(path, { force: true });
    return place(path, mine);
  } finally {
    rmSync(guard, { force: true });
  }
}

function isAlive(holder: Holder | null): boolean {
  if (!holder) return false;
  // A process of another machine or container cannot be asked, so it is believed.
  if (holder.host !== hostname()) return true;
  if (!isRunning(holder.pid)) return false;
  const started = processStart(holder.pid);
  return holder.started === null || started === null || holder.started === started;
}

/** Null when there is no lock, or one that says nothing. */
function readHolder(path: string): Holder | null {
  try {
    const holder: Partial<Holder> = JSON.parse(readFileSync(path, 'utf8'));
    const { pid, started = null, host = hostname(), token = '' } = holder;
    return Number.isInteger(pid) ? { pid: Number(pid), started, host, token } : null;
  } catch {
    return null;
  }
}

function removeOwn(path: string, mine: Holder): void {
  if (readHolder(path)?.token === mine.token) rmSync(path, { force: true });
}

function isOlderThan(path: string, seconds: number): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file !== undefined && Date.now() - file.mtimeMs > seconds * 1000;
}

function locked(folder: string, holder: Holder | null): LianpuError {
  const where = holder && holder.host !== hostname() ? ` on ${holder.host}` : '';
  return new LianpuError('LEDGER_LOCKED', { path: folder, pid: `${holder?.pid ?? 'unknown'}${where}` });
}
