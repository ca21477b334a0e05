import { statfsSync } from 'node:fs';

/** Bytes that this user may still write on the disk that holds a folder; without end where the system does not say. */
export function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** One file of PostgreSQL's write-ahead log: a transaction that needs a new one ends only where it finds room for it. */
export const logFileBytes = 16 * 2 ** 20;
