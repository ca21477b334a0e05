import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LianpuError } from '@lianpu/errors';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'no folder can be made there',
};

/**
 * Makes the folder and what is missing above it, one step at a time: Node's own recursive making never ends where a
 * file system answers "no such file" to every attempt, as /proc does.
 *
 * @throws LianpuError DATA_FOLDER_UNUSABLE when it cannot be made or written to.
 */
export function makeDataFolder(folder: string): void {
  try {
    for (const missing of missingFolders(resolve(folder))) mkdirSync(missing);
    if (!statSync(folder).isDirectory()) throw unusable(folder, 'EEXIST');
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw error instanceof LianpuError
      ? error
      : unusable(folder, (error as NodeJS.ErrnoException).code ?? '');
  }
}

/** The folders to make, outermost first. */
function missingFolders(path: string): string[] {
  const missing: string[] = [];
  for (let at = path; !statSync(at, { throwIfNoEntry: false }) && dirname(at) !== at; at = dirname(at))
    missing.unshift(at);
  return missing;
}

const unusable = (path: string, code: string): LianpuError =>
  new LianpuError('DATA_FOLDER_UNUSABLE', { path, reason: reasons[code] ?? code });
