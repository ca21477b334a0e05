import { open, rename, rm } from 'node:fs/promises';
import { LianpuError } from '@lianpu/errors';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is missing',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/**
 * Writes a file beside its place and puts it there when it is complete and on the disk: whoever reads the file finds
 * the whole of it, or what was there before.
 *
 * Gives what the pieces end with. @throws LianpuError FILE_UNWRITABLE; whatever `pieces` throws is thrown on.
 */
export async function writeWholeFile<End>(path: string, pieces: AsyncGenerator<string, End>): Promise<End> {
  const draft = `${path}.${process.pid}.part`;
  const unwritable = (error: unknown): LianpuError => {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return new LianpuError('FILE_UNWRITABLE', { path, reason: reasons[code] ?? code }, { cause: error });
  };
  const refuse = (error: unknown): never => {
    throw unwritable(error);
  };
  const file = await open(draft, 'w').catch(refuse);
  try {
    let next = await pieces.next();
    for (; next.done !== true; next = await pieces.next()) await file.writeFile(next.value).catch(refuse);
    await file.sync().catch(refuse);
    await file.close();
    await rename(draft, path).catch(refuse);
    return next.value;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  } finally {
    await pieces.return(undefined as never);
  }
}
