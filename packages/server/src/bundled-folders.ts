import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The first folder above this file that holds `marker`, joined with `folder`; null when none does.
 * Works the same from the sources and from what was built of them, however deep either lies.
 */
const above = (marker: string, folder: string): string | null => {
  let at = dirname(fileURLToPath(import.meta.url));
  while (at !== dirname(at)) {
    if (existsSync(join(at, marker))) return join(at, folder);
    at = dirname(at);
  }
  return null;
};

/** The packs that come with Lianpu; null when they are not there. */
export const bundledPacksDir = (): string | null => above('packs/china/pack.yaml', 'packs');

/** The built pages that come with Lianpu; null when they were not built. */
export const bundledWebDir = (): string | null => above('packages/web/dist/index.html', 'packages/web/dist');
