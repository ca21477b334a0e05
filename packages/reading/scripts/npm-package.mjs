import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Fetches one pinned npm package into a temporary folder and returns the folder of its files. The word lists
 * compiled from it are committed, so that nobody who only builds or reads needs the package.
 */
export function npmPackage(spec) {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-words-'));
  const packed = execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  execFileSync('tar', ['xzf', join(folder, packed.trim().split('\n').at(-1)), '-C', folder]);
  return join(folder, 'package');
}
