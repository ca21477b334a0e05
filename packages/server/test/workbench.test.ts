import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AddProgress, openWorkbench } from '../src/index.js';
import { folderOf, inventedBulletin, newBench, samplesDir, type TestBench } from './bench.js';

let bench: TestBench;

beforeEach(async () => {
  bench = await newBench();
});

afterEach(() => bench.end());

const documents = (files: Readonly<Record<string, string | Uint8Array>>) =>
  folderOf(join(bench.folder, 'documents'), files);

describe('adding', () => {
  test('the second time finds everything there and reads nothing', async () => {
    const folder = await documents({
      'one.md': inventedBulletin(),
      'two.md': inventedBulletin('2024-04-01'),
    });
    expect(await bench.workbench.addPaths([folder])).toEqual({
      added: 2,
      present: 0,
      refused: [],
      spansRefused: 0,
    });
    const before = await bench.workbench.edition();
    expect(await bench.workbench.addPaths([folder])).toEqual({
      added: 0,
      present: 2,
      refused: [],
      spansRefused: 0,
    });
    expect((await bench.workbench.edition()).snapshot).toEqual(before.snapshot);
  });

  test('a file that fails is refused by name and the others are read', async () => {
    const folder = await documents({
      'binary.txt': Uint8Array.from([0, 1, 2, 255, 0, 7]),
      'empty.txt': '',
      'good.md': inventedBulletin(),
    });
    const missing = join(folder, 'missing.txt');
    const report = await bench.workbench.addPaths([folder, missing]);
    expect(report).toMatchObject({ added: 1, present: 0 });
    expect(report.refused.map(({ code }) => code).sort()).toEqual([
      'FILE_BINARY',
      'FILE_EMPTY',
      'PATH_MISSING',
    ]);
    for (const { message } of report.refused) expect(message).toMatch(/(binary|empty|missing)\.txt/);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a file that may not be read is refused (skipped as root, who may)',
    async () => {
      const folder = await documents({ 'closed.md': inventedBulletin() });
      await chmod(join(folder, 'closed.md'), 0o000);
      const { refused } = await bench.workbench.addPaths([folder]);
      expect(refused.map(({ code }) => code)).toEqual(['FILE_UNREADABLE']);
    },
  );

  test('tells how far it is, file by file', async () => {
    const folder = await documents({
      'a.md': inventedBulletin(),
      'b.txt': '',
      'c.md': inventedBulletin('2024-04-01'),
    });
    const seen: AddProgress[] = [];
    await bench.workbench.addPaths([folder], { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { done: 1, total: 3, name: 'a.md' },
      { done: 2, total: 3, name: 'b.txt' },
      { done: 3, total: 3, name: 'c.md' },
    ]);
  });

  test('takes the title and date it is given', async () => {
    const folder = await documents({ 'plain.txt': '虚构的甲乙材料公司去年产量3万吨。' });
    await bench.workbench.addPaths([folder], { published: '2021-05-06', title: '虚构' });
    expect(await bench.workbench.ledger.sources()).toMatchObject([
      { published: '2021-05-06', title: '虚构' },
    ]);
  });

  test('the samples a second time take well under a second', async () => {
    await bench.workbench.addPaths([samplesDir]);
    const before = performance.now();
    const { added } = await bench.workbench.addPaths([samplesDir]);
    expect(added).toBe(0);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('the edition', () => {
  test('is computed once while the ledger stays as it is', async () => {
    await bench.workbench.addPaths([await documents({ 'one.md': inventedBulletin() })]);
    const [first, second] = await Promise.all([bench.workbench.edition(), bench.workbench.edition()]);
    expect(second).toBe(first);
    expect(await bench.workbench.edition()).toBe(first);
  });

  test('is computed anew when a source comes or goes', async () => {
    const { workbench } = bench;
    const empty = await workbench.edition();
    expect(empty.statements.size).toBe(0);
    await workbench.addPaths([await documents({ 'one.md': inventedBulletin() })]);
    const one = await workbench.edition();
    expect(one.sources.size).toBe(1);
    expect(one.statements.size).toBeGreaterThan(0);
    const [id] = [...one.sources.keys()];
    await workbench.ledger.removeSource(id ?? '');
    expect((await workbench.edition()).sources.size).toBe(0);
  });

  test('gives each statement its sentence and its source', async () => {
    await bench.workbench.addPaths([await documents({ 'one.md': inventedBulletin() })]);
    const { statements } = await bench.workbench.edition();
    const figure = [...statements.values()].find(({ quote }) => quote.includes('3万吨'));
    expect(figure).toMatchObject({
      sentence: expect.stringContaining('硅料产量3万吨'),
      source: { title: '虚构示例：甲乙材料公司', published: '2024-03-01', name: 'one.md' },
    });
  });
});

describe('opening', () => {
  test('an unknown chain is refused and the known are named', async () => {
    await expect(bench.workbench.chain('none')).rejects.toMatchObject({
      code: 'CHAIN_UNKNOWN',
      message: expect.stringContaining('pv-silicon'),
    });
  });

  test('without a ledger named it says how to name one', async () => {
    await expect(openWorkbench({})).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
  });

  test('a packs folder that is not there is named', async () => {
    const packsDir = join(bench.folder, 'no-packs');
    await expect(openWorkbench({ dataDir: join(bench.folder, 'other'), packsDir })).rejects.toMatchObject({
      code: 'PATH_MISSING',
      message: expect.stringContaining('no-packs'),
    });
  });

  test('a pack that breaks its schema is refused with file and line', async () => {
    const packsDir = join(bench.folder, 'packs');
    await folderOf(join(packsDir, 'broken'), { 'chain.yaml': 'chain:\n  id: 7\n' });
    await expect(openWorkbench({ dataDir: join(bench.folder, 'other'), packsDir })).rejects.toMatchObject({
      code: 'PACK_INVALID',
      message: expect.stringMatching(/packs\/broken\/chain\.yaml: line \d/),
    });
  });

  test('the data folder cannot be opened twice', async () => {
    await expect(openWorkbench({ dataDir: join(bench.folder, 'ledger') })).rejects.toMatchObject({
      code: 'LEDGER_LOCKED',
    });
  });
});
