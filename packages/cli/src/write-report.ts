import { writeFile } from 'node:fs/promises';
import { LianpuError } from '@lianpu/errors';

/** Writes a file that a person named. @throws LianpuError FILE_UNWRITABLE, which says why */
export async function writeReport(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new LianpuError('FILE_UNWRITABLE', { path, reason: reasons[code] ?? message }, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'not permitted',
  EPERM: 'not permitted',
  EROFS: 'read-only',
  ENOSPC: 'no room',
};
