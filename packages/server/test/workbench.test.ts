import { chmod, cp, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDocument } from '@lianpu/documents';
import { read } from '@lianpu/reading';
import { type AddProgress, bundledPacksDir, openWorkbench } from '../src/index.js';
import { folderOf, inventedBulletin, newBench, samplesDir, type TestBench } from './bench.js';

let bench: TestBench;

// A new ledger takes seconds, so the tests of this file share one, each with documents of its own.
beforeAll(async () => {
  bench = await newBench();
});

afterAll(() => bench?.end());

let folders = 0;
let bulletins = 0;

/** A new folder with these files. */
const documents = (files: Readonly<Record<string, string | Uint8Array>>) =>
  folderOf(join(bench.folder, `documents-${++folders}`), files);

/** An invented bulletin that is like no other of this file. */
const bulletin = () => inventedBulletin(`20${10 + ++bulletins}-03-01`);

const nothing = { added: 0, present: 0, refused: [], passedOver: new Map(), spansRefused: 0, documents: [] };

describe('adding', () => {
  test('the second time finds everything there and reads nothing', async () => {
    const { workbench } = bench;
    const folder = await documents({ 'one.md': bulletin(), 'two.md': bulletin() });
    expect(await workbench.addPaths([folder])).toMatchObject({
      ...nothing,
      added: 2,
      documents: [{ name: 'one.md', foundBy: { published: 'front-matter' } }, { name: 'two.md' }],
    });
    const before = await workbench.edition();
    const held = ['one.md', 'two.md'].map((name) => ({ id: expect.stringMatching(/^[0-9a-f]{64}$/), name }));
    expect(await workbench.addPaths([folder])).toEqual({ ...nothing, present: 2, held });
    expect(await workbench.edition()).toBe(before);
    expect(await workbench.ledger.snapshot()).toEqual(before.snapshot);
  });

  test('the same bytes as another format are read in the text that is kept', async () => {
    const { workbench } = bench;
    const body = '"企业","情况"\n"样例甲厂","2024年单晶硅产量10万吨"\n"样例乙厂","2024年多晶硅产量20万吨"\n';
    const folder = await documents({ 'same.txt': body, 'same.csv': body });
    await workbench.addPaths([join(folder, 'same.txt')]);
    const report = await workbench.addPaths([join(folder, 'same.csv')], { published: '2024-12-31' });
    expect(report).toMatchObject({ added: 1, spansRefused: 0 });
    const [{ id, notes } = { id: '', notes: [] }] = report.documents;
    expect(notes).toContainEqual({ kind: 'text-as-kept' });
    const { text, published } = await workbench.ledger.source(id);
    expect([text, published]).toEqual([body, '2024-12-31']);
    const quotes = (await workbench.ledger.statements({ sourceId: id })).map(({ quote }) => quote);
    expect(quotes).toEqual(expect.arrayContaining(['10万吨', '20万吨']));
  });

  test('a file that an earlier version took another text out of is opened again and stands on the new text', async () => {
    const { workbench } = bench;
    const folder = await documents({ 'again.txt': '样例丙厂2024年生产碳化硅晶锭4万吨。\n' });
    const path = join(folder, 'again.txt');
    const opened = await openDocument(path);
    const before = {
      ...opened,
      text: '样例丙厂2024年生产碳化硅晶锭4力吨。',
      extractor: 'lianpu-documents/0.0.1',
    };
    await workbench.ledger.addSource(before, read(before.text));
    expect(await workbench.addPaths([path])).toMatchObject({ added: 1, spansRefused: 0 });
    expect((await workbench.ledger.source(opened.id)).text).toBe(opened.text);
    expect((await workbench.ledger.source(opened.id, 1)).text).toBe(before.text);
    expect(await workbench.addPaths([path])).toMatchObject({ added: 0, present: 1 });
  });

  test('a file that fails is refused by name and the others are read', async () => {
    const folder = await documents({
      'binary.txt': Uint8Array.from([0, 1, 2, 255, 0, 7]),
      'empty.txt': '',
      'good.md': bulletin(),
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
      const folder = await documents({ 'closed.md': bulletin() });
      await chmod(join(folder, 'closed.md'), 0o000);
      const { refused } = await bench.workbench.addPaths([folder]);
      expect(refused.map(({ code }) => code)).toEqual(['FILE_UNREADABLE']);
    },
  );

  test('a file beyond the limit is refused unread', async () => {
    const folder = await documents({ 'huge.txt': '' });
    await truncate(join(folder, 'huge.txt'), 60_000_000_000);
    // Read, it would fill the memory of any machine.
    const { refused } = await bench.workbench.addPaths([folder]);
    expect(refused.map(({ code }) => code)).toEqual(['FILE_TOO_LARGE']);
  });

  test('tells how far it is, file by file', async () => {
    const folder = await documents({ 'a.md': bulletin(), 'b.txt': '', 'c.md': bulletin() });
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
    expect(await bench.workbench.ledger.sources()).toContainEqual(
      expect.objectContaining({ name: 'plain.txt', published: '2021-05-06', title: '虚构' }),
    );
  });

  test('the samples a second time are not read again', async () => {
    const taken = async (): Promise<number> => {
      const before = performance.now();
      await bench.workbench.addPaths([samplesDir]);
      return performance.now() - before;
    };
    const first = await taken();
    expect(await bench.workbench.addPaths([samplesDir])).toMatchObject({ added: 0, refused: [] });
    expect(await taken()).toBeLessThan(first);
  });
});

describe('decisions', () => {
  test('a statement that a person bars from its link leaves it, and undoing brings it back', async () => {
    const { workbench } = bench;
    await workbench.addPaths([
      await documents({ 'barred.md': '呼和浩特市虚构的甲子硅业有限公司颗粒硅年产能3.7万吨。' }),
    ]);
    const onLink = async () =>
      (await workbench.chain('pv_silicon')).links
        .find(({ id }) => id === 'polysilicon')
        ?.capacities.flatMap(({ plants }) => plants)
        .find(({ amount }) => amount.text === '3.7万吨/年');
    const statementId = (await onLink())?.statementIds[0] ?? '';
    expect(statementId).not.toBe('');
    const barred = await workbench.ledger.decide({
      ruling: { kind: 'place', act: 'bar', statementId, link: 'pv_silicon.polysilicon' },
      by: '虚构的王某',
      why: '说的是外地',
    });
    expect(await onLink()).toBeUndefined();
    await workbench.ledger.decide({
      ruling: { kind: 'undo', decisionId: barred },
      by: '虚构的王某',
      why: '',
    });
    expect(await onLink()).toBeDefined();
  });

  test('a corrected figure is corrected on its page and its link, and other chains are taken over', async () => {
    const { workbench } = bench;
    await workbench.addPaths([
      await documents({ 'misread.md': '呼和浩特市虚构的乙丑硅业有限公司工业硅年产能2.9万吨。' }),
    ]);
    const before = await workbench.edition();
    const [read] = [...before.statements.values()].filter(({ quote }) => quote.includes('2.9万吨'));
    const statementId = read?.id ?? '';
    const ruling = { kind: 'correct', statementId, fields: { value: '9200000' } } as const;
    await workbench.ledger.decide({ ruling, by: '虚构的王某', why: '原件写的是920万吨' });
    const after = await workbench.edition();
    expect(after.statements.get(statementId)).toMatchObject({ value: '9200000', place: read?.place });
    const texts = ({ atlas }: typeof after) =>
      atlas.chains
        .flatMap(({ links }) => links.flatMap(({ capacities }) => capacities))
        .flatMap(({ plants }) => plants.map(({ amount }) => amount.text));
    expect(texts(before)).not.toContain('920万吨/年');
    expect(texts(after)).toContain('920万吨/年');
    const chainOf = ({ atlas }: typeof after, id: string) => atlas.chains.find((chain) => chain.id === id);
    expect(chainOf(after, 'dairy')).toBe(chainOf(before, 'dairy'));
  });
});

describe('the edition', () => {
  test('is computed once while the ledger stays as it is', async () => {
    const [first, second] = await Promise.all([bench.workbench.edition(), bench.workbench.edition()]);
    expect(second).toBe(first);
    expect(await bench.workbench.edition()).toBe(first);
  });

  test('is computed anew when a source comes or goes', async () => {
    const { workbench } = bench;
    const before = await workbench.edition();
    await workbench.addPaths([await documents({ 'comes.md': bulletin() })]);
    const after = await workbench.edition();
    const [id, ...more] = [...after.sources.keys()].filter((one) => !before.sources.has(one));
    expect(more).toEqual([]);
    expect(after.statements.size).toBeGreaterThan(before.statements.size);
    await workbench.ledger.removeSource(id ?? '');
    const gone = await workbench.edition();
    expect(new Set(gone.sources.keys())).toEqual(new Set(before.sources.keys()));
    expect([...gone.statements.keys()]).toEqual([...before.statements.keys()]);
  });

  test('asked for after a change holds the change, though another was being computed', async () => {
    const { workbench } = bench;
    const early = workbench.edition();
    await workbench.addPaths([await documents({ 'late.md': bulletin() })]);
    const late = await workbench.edition();
    await early;
    expect([...late.sources.values()].map(({ name }) => name)).toContain('late.md');
  });

  test('gives each statement its sentence and its source', async () => {
    await bench.workbench.addPaths([
      await documents({ 'figure.md': inventedBulletin('2024-03-01', '37.5万吨') }),
    ]);
    const { statements } = await bench.workbench.edition();
    const figure = [...statements.values()].find(({ quote }) => quote.includes('37.5万吨'));
    expect(figure).toMatchObject({
      sentence: expect.stringContaining('硅料产量37.5万吨'),
      source: { title: '虚构示例：甲乙材料公司', published: '2024-03-01', name: 'figure.md' },
    });
  });
});

describe('opening', () => {
  test('an unknown chain is refused and the known are named', async () => {
    await expect(bench.workbench.chain('none')).rejects.toMatchObject({
      code: 'CHAIN_UNKNOWN',
      message: expect.stringContaining('pv_silicon'),
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

  test('a pack of which nothing can be used is refused with file and line', async () => {
    const packsDir = join(bench.folder, 'packs');
    await folderOf(join(packsDir, 'broken'), { 'chain.yaml': 'chain:\n  id: 7\n' });
    await expect(openWorkbench({ dataDir: join(bench.folder, 'other'), packsDir })).rejects.toMatchObject({
      code: 'PACK_INVALID',
      message: expect.stringMatching(/packs\/broken\/chain\.yaml: line \d/),
    });
  });

  test('one bad link of a pack is left out and told, and everything else is there', async () => {
    const packsDir = join(bench.folder, 'spoilt', 'packs');
    await cp(bundledPacksDir() ?? '', packsDir, { recursive: true });
    const wind = join(packsDir, 'china/chains/wind.yaml');
    const text = await readFile(wind, 'utf8');
    await writeFile(wind, text.replace('position: upstream', 'position: nowhere'));
    const workbench = await openWorkbench({ dataDir: join(bench.folder, 'spoilt', 'ledger'), packsDir });
    try {
      const { packProblems, chains } = await workbench.summary();
      expect(chains).toBe(16);
      expect(packProblems[0]).toMatchObject({
        ...{ path: 'packs/china/chains/wind.yaml', line: 10, reason: '"position" has an unknown value' },
        zh: { reason: '“position”的值不在可选之列' },
      });
      const links = (await workbench.chain('wind')).links.map(({ id }) => id);
      expect(links).not.toContain('materials');
      expect(links).toContain('farm');
    } finally {
      await workbench.close();
    }
  });

  test('the data folder cannot be opened twice', async () => {
    await expect(openWorkbench({ dataDir: join(bench.folder, 'ledger') })).rejects.toMatchObject({
      code: 'LEDGER_LOCKED',
    });
  });
});
