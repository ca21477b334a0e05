import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../tsconfig.many.json', import.meta.url));
const pack = fileURLToPath(new URL('../../scripts/pack.mjs', import.meta.url));
const tsc = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url));

/** Brings dist/ up to the sources, for tests of what runs from there: threads and the packed package. */
export function buildPackage(): void {
  const { stdout } = spawnSync(process.execPath, [tsc, '-b', project], { encoding: 'utf8' });
  if (stdout) console.warn(stdout);
  const packed = spawnSync(process.execPath, [pack], { encoding: 'utf8' });
  if (packed.status !== 0) throw new Error(packed.stderr);
}
