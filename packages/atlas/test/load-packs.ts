import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPack, mergePacks, type Pack, type PackProblem, parsePack } from '../src/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../packs');

const filesOf = (name: string) =>
  readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({
      path: join('packs', name, path),
      text: readFileSync(join(root, name, path), 'utf8'),
    }));

/** The packs that are shipped, of one city, merged, with every problem found in them. */
export const loadPacks = (
  city = 'hohhot',
): {
  pack: Pack;
  problems: readonly PackProblem[];
} => {
  const parsed = ['china', city].map((name) => parsePack(filesOf(name)));
  const pack = mergePacks(parsed.map((one) => one.pack));
  return {
    pack,
    problems: [...parsed.flatMap((one) => one.problems), ...checkPack(pack)],
  };
};
