import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own in memory, small enough to be filled. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it up to `leftBytes`. */
  fill(leftBytes: number): void;
  /** Takes away what `fill` wrote. */
  makeRoom(): void;
  remove(): void;
}

/** Why there is no small disk here; null where there can be one. */
export const whyNoSmallDisk: string | null =
  process.platform !== 'linux'
    ? 'a small disk in memory can be made on Linux alone'
    : process.getuid?.() !== 0
      ? 'only root may mount a small disk'
      : tryMount();

function tryMount(): string | null {
  try {
    makeSmallDisk(1).remove();
    return null;
  } catch (error) {
    return `mounting a small disk is not allowed here (${String(error).split('\n')[0]})`;
  }
}

export function makeSmallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'lianpu-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'pipe' });
  } catch (error) {
    rmSync(path, { recursive: true });
    throw error;
  }
  chmodSync(path, 0o777);
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: (leftBytes) => {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes)));
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', path], { stdio: 'pipe' });
      rmSync(path, { recursive: true, force: true });
    },
  };
}
