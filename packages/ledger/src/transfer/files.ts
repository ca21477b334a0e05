import { LianpuError } from '@lianpu/errors';
import type { Engine } from '../engine/engine.js';
import { exportLedger } from './export-ledger.js';
import { linesOfFile } from './lines-of-file.js';
import { restoreLedger } from './restore-ledger.js';
import { writeWholeFile } from './write-whole-file.js';

/** Exports into a file; gives the number of rows. @throws LianpuError FILE_UNWRITABLE */
export const exportToFile = (engine: Engine, path: string): Promise<number> =>
  writeWholeFile(path, exportLedger(engine));

/** Restores from a file; gives the number of rows. @throws LianpuError as `restoreLedger`, PATH_MISSING, FILE_UNREADABLE */
export const restoreFromFile = (engine: Engine, path: string): Promise<number> =>
  restoreLedger(engine, { name: path, lines: linesOfFile(path) }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unreadable(path, error);
  });

function unreadable(path: string, error: unknown): LianpuError {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return reason === 'ENOENT'
    ? new LianpuError('PATH_MISSING', { path }, { cause: error })
    : new LianpuError('FILE_UNREADABLE', { path, reason }, { cause: error });
}
