import { LianpuError } from '@lianpu/errors';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  EIO: 'the disk failed',
};

/** A file system's error as a refusal: PATH_MISSING or FILE_UNREADABLE. */
export function fileError(path: string, error: unknown): LianpuError {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new LianpuError('PATH_MISSING', { path });
  return new LianpuError('FILE_UNREADABLE', { path, reason: reasons[code] ?? code }, { cause: error });
}
