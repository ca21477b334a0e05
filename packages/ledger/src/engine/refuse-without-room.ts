import { LianpuError } from '@lianpu/errors';
import { freeBytes, logFileBytes } from './free-room.js';

/** What a byte of COPY takes at most on the disk: its row, its indexes, and both once more in the log. */
const bytesPerCopiedByte = 6;

/**
 * Refuses to begin what may not fit. PGlite must not find out by itself: where a commit meets a full disk it goes
 * round in a loop for ever.
 *
 * @throws LianpuError DISK_FULL
 */
export function refuseWithoutRoom(folder: string, copiedBytes = 0): void {
  if (freeBytes(folder) < logFileBytes * 2 + copiedBytes * bytesPerCopiedByte)
    throw new LianpuError('DISK_FULL', { where: folder });
}
