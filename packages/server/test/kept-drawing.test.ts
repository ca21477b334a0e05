import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWorkbench } from '../src/index.js';
import { folderOf, inventedBulletin, temporaryFolder } from './bench.js';

const { path: folder, remove } = await temporaryFolder();
afterAll(remove);
const dataDir = join(folder, 'ledger');
const kept = join(dataDir, 'drawing.kept');

/** What pages show of the ledger, opened anew. */
const shown = async () => {
  const bench = await openWorkbench({ dataDir });
  const { atlas } = await bench.edition();
  const all = JSON.stringify({ ...atlas });
  await bench.close();
  return all;
};

test('a data folder opened again draws on from what was kept, and shows the same', async () => {
  const files = await folderOf(join(folder, 'documents'), {
    'one.md': inventedBulletin('2031-03-01'),
    'two.md': inventedBulletin('2032-03-01'),
  });
  const first = await openWorkbench({ dataDir });
  await first.addPaths([files]);
  await first.close();
  const anew = await shown();
  const text = readFileSync(kept, 'utf8');
  expect(text.length).toBeGreaterThan(100);
  const written = statSync(kept).mtimeMs;
  expect(await shown()).toBe(anew);
  // Nothing changed: it is not written again.
  expect(statSync(kept).mtimeMs).toBe(written);
  writeFileSync(kept, text.slice(0, -20));
  expect(await shown()).toBe(anew);
  expect(readFileSync(kept, 'utf8')).toBe(text);
});
