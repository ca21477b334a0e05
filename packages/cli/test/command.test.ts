// The command as a person runs it: each case is a real process with a folder of its own.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocument } from '@lianpu/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printed, runLianpu, startLianpu } from './run-lianpu.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const data = (name: string): string[] => ['--data', at(`data-${name}`)];

const bulletin = `---
title: 示例(虚构)
date: 2024-06-01
sources: [虚构]
---

2023年,示例市(虚构)新材料产业产值120亿元,同比增长8.5%。示例硅业有限公司年产能3万吨。
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-cli-'));
  await writeFile(at('good.md'), bulletin);
  await writeFile(at('empty.txt'), '');
  await writeFile(at('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 9]));
  await writeFile(
    at('broken.txt'),
    Buffer.concat([Buffer.from('产值120亿元,'), Buffer.from([0xff, 0xfe, 0xfa, 0x80])]),
  );
  await writeFile(at('large.txt'), Buffer.alloc(50_000_000, '产值1亿元。'));
  await mkdir(at('none'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('read', () => {
  test('prints one reading as JSON, each span true', async () => {
    const { code, out } = await runLianpu(['read', at('good.md'), '--json']);
    const reading = JSON.parse(out);
    expect(code).toBe(0);
    expect(reading).toMatchObject({ doc: 'good', title: '示例(虚构)', published: '2024-06-01' });
    expect(reading.quantities).toContainEqual(
      expect.objectContaining({
        quote: '120亿元',
        value: '12000000000',
        unit: 'CNY',
        time: '2023',
        rule: expect.any(String),
      }),
    );
  });

  test('prints one line a document as NDJSON', async () => {
    const { out } = await runLianpu(['read', at('good.md'), at('good.md'), '--ndjson']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).doc),
    ).toContain('good');
  });

  test('explains itself to a person', async () => {
    const { out } = await runLianpu(['read', at('good.md')]);
    expect(out).toContain('120亿元');
  });

  test.each([
    ['a missing path', 'missing.txt', /missing\.txt: no such file or folder\. Check the path\./],
    ['an empty file', 'empty.txt', /empty\.txt: is empty/],
    ['a binary file with a .txt name', 'picture.txt', /picture\.txt: is not text/],
    ['a text in no encoding', 'broken.txt', /broken\.txt: is neither UTF-8 nor GB18030 nor UTF-16/],
    ['a text of 50 MB', 'large.txt', /large\.txt: is 50 MB; only files under 50 MB are read\. Split it/],
  ])('refuses %s in one line and still reads the others', async (_, name, message) => {
    const { code, out, err } = await runLianpu(['read', at(name), at('good.md'), '--ndjson']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out).doc).toBe('good');
    expect(code).toBe(1);
  });

  test('says the same in Chinese to a Chinese terminal', async () => {
    const { err } = await runLianpu(['read', at('missing.txt')], { env: { LIANPU_LANG: 'zh_CN.UTF-8' } });
    expect(err).toContain('没有这个文件或文件夹');
  });

  test.each([
    [['read']],
    [['read', 'x', '--no-such-option']],
    [['no-such-command']],
    [['read', 'x', '--published', '2024-02-31']],
    [['serve', '--port', '70000']],
  ])('wrong arguments end with 2: %j', async (args) => {
    const { code, err } = await runLianpu(args);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

test('wrong arguments are named in Chinese to a Chinese terminal', async () => {
  const { err } = await runLianpu(['read', 'x', '--nope'], { env: { LIANPU_LANG: 'zh' } });
  expect(err).toBe('lianpu: 没有选项 --nope。用法见 lianpu --help。\n');
  const dated = await runLianpu(['import', 'x.csv', '--published', '2024-13-01'], {
    env: { LIANPU_LANG: 'zh' },
  });
  expect(dated.err).toBe('lianpu: --published 2024-13-01 不是日期。请写成 2024-05-20。\n');
});

describe('ledger', () => {
  test('add, sources, remove: adding the same bytes again changes nothing, removing can be undone', async () => {
    const where = data('kept');
    const first = await runLianpu(['add', at('good.md'), at('missing.txt'), ...where]);
    expect(first.out).toContain('1 read, 0 known already');
    expect(first.err).toContain('missing.txt: no such file');
    expect(first.code).toBe(1);
    expect((await runLianpu(['add', at('good.md'), ...where])).out).toContain('0 read, 1 known already');
    const [source] = JSON.parse((await runLianpu(['sources', '--json', ...where])).out);
    expect(source).toMatchObject({ title: '示例(虚构)', published: '2024-06-01' });
    // The beginning of an id stands for it where only one begins so, but no beginning stands for none.
    expect((await runLianpu(['remove', '', ...where])).code).toBe(2);
    await runLianpu(['remove', source.id.slice(0, 8), ...where]);
    expect(JSON.parse((await runLianpu(['sources', '--json', ...where])).out)).toEqual([]);
    await runLianpu(['add', at('good.md'), ...where]);
    expect(JSON.parse((await runLianpu(['sources', '--json', ...where])).out)).toHaveLength(1);
  });

  test('an import that leaves a row out ends with 1', async () => {
    await writeFile(at('rows.csv'), '企业名称,2023年产值（亿元）\n虚构的甲公司,3\n,5\n');
    const { code, out, err } = await runLianpu(['import', at('rows.csv'), ...data('rows')]);
    expect([code, err]).toEqual([1, expect.stringMatching(/^3: /u)]);
    expect(out).not.toBe('');
    await writeFile(at('rows.csv'), '企业名称,2023年产值（亿元）\n虚构的甲公司,3\n');
    expect((await runLianpu(['import', at('rows.csv'), ...data('rows')])).code).toBe(0);
  });

  test('an unreachable DATABASE_URL is one line that names the host and keeps the password to itself', async () => {
    const env = { DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/none' };
    const { code, err } = await runLianpu(['sources'], { env });
    expect(code).toBe(1);
    expect(err).toMatch(/DATABASE_URL: 127\.0\.0\.1:1 cannot be reached/);
    expect(err).not.toContain('secret');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('audit', () => {
  const draft = '2024年，示例公司（虚构）营业收入48.6亿元，较上年增加6.3亿元，增长';

  test('a draft whose figures disagree ends with 3 and says what to look at, without a ledger', async () => {
    await writeFile(at('draft.txt'), `${draft}19.4%。`);
    const { code, out } = await runLianpu(['audit', at('draft.txt'), '--published', '2025-02-10']);
    expect(code).toBe(3);
    expect(out).toContain('【对不上】48.6亿元、增量6.3亿元与增幅19.4%不符');
    expect(out).toMatch(/^核对了1处能互相印证的数字：1处对不上，请重看。/);
    expect(out).toContain('算一算：6.3亿元 ÷（48.6亿元 − 6.3亿元） = 14.89%，写作19.4%');
    expect(out).toContain('营业收入【48.6亿元】，较上年增加【6.3亿元】，增长【19.4%】。」（第1行）');
    expect(await readdir(folder)).not.toContain('.lianpu');
  });

  test('a draft whose figures agree ends with 0', async () => {
    await writeFile(at('fine.txt'), `${draft}14.9%。`);
    const { code, out } = await runLianpu(['audit', at('fine.txt'), '--all']);
    expect(code).toBe(0);
    expect(out).toContain('【相符】');
  });

  test('a decision is written down, and the ledger then ends with 0', async () => {
    await writeFile(at('draft.txt'), `${draft}19.4%。`);
    const inLedger = ['--data', at('decided')];
    await runLianpu(['add', at('draft.txt'), '--published', '2025-02-10', ...inLedger]);
    const before = await runLianpu(['audit', '--json', ...inLedger]);
    const [{ id }] = JSON.parse(before.out);
    const given = ['--decide', `${id}=explained`, '--why', '两处口径不同', ...inLedger];
    const unsigned = await runLianpu(['audit', ...given]);
    const decided = await runLianpu(['audit', ...given, '--by', '某编辑']);
    const after = await runLianpu(['audit', ...inLedger]);
    expect([before.code, unsigned.code, decided.code, after.code]).toEqual([3, 2, 0, 0]);
    expect(decided.out).toContain('裁定：已说明（某编辑');
    expect(after.out).toContain('1处已有裁定');
  });

  test('JSON carries the sentence of each figure, and --kind chooses', async () => {
    await writeFile(at('draft.txt'), `${draft}19.4%。`);
    const found = JSON.parse((await runLianpu(['audit', at('draft.txt'), '--json'])).out);
    expect(found[0].figures[0]).toMatchObject({ quote: '48.6亿元', sentence: `${draft}19.4%。` });
    const none = await runLianpu(['audit', at('draft.txt'), '--json', '--kind', 'plan']);
    expect([none.code, JSON.parse(none.out)]).toEqual([0, []]);
  });

  test('a report quotes the sentences, as Word or as Markdown; another ending is refused', async () => {
    await writeFile(at('draft.txt'), `${draft}19.4%。`);
    await runLianpu(['audit', at('draft.txt'), '--report', at('audit.md')]);
    expect(await readFile(at('audit.md'), 'utf8')).toContain(
      `> 「2024年，示例公司（虚构）营业收入【48.6亿元】`,
    );
    await runLianpu(['audit', at('draft.txt'), '--report', at('audit.docx')]);
    const { text } = await openDocument(at('audit.docx'));
    expect(text).toContain('增长【19.4%】。」（第1行）');
    const { code, err } = await runLianpu(['audit', at('draft.txt'), '--report', at('audit.odt')]);
    expect([code, err]).toEqual([2, expect.stringContaining('Name a file that ends in .docx or .md.')]);
    const nowhere = await runLianpu(['audit', at('draft.txt'), '--report', at('missing/audit.docx')]);
    expect([nowhere.code, nowhere.err.trim().split('\n')]).toEqual([
      1,
      [expect.stringContaining('cannot be written')],
    ]);
  });
});

describe('open', () => {
  test('reads, prints the counts, serves, holds its folder, and ends cleanly on Ctrl-C', async () => {
    const where = data('open');
    const child = startLianpu(['open', at('good.md'), '--port', '0', ...where]);
    const [, address = ''] = await printed(child, /Open (http:\/\/127\.0\.0\.1:\d+)/);
    const summary = await (await fetch(`${address}/api/summary`)).json();
    expect(summary).toMatchObject({ documents: 1 });
    const second = await runLianpu(['sources', ...where]);
    expect(second.err).toContain(`held by process ${child.pid}`);
    expect(second.code).toBe(1);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(JSON.parse((await runLianpu(['sources', '--json', ...where])).out)).toHaveLength(1);
  });

  test('samples stand in until there are documents of one’s own, and do not come back among them', async () => {
    const where = data('samples');
    const counted = async (args: readonly string[]): Promise<number> => {
      const child = startLianpu(['open', ...args, '--port', '0', ...where]);
      const [, address = ''] = await printed(child, /Open (http:\/\/127\.0\.0\.1:\d+)/);
      const { documents } = (await (await fetch(`${address}/api/summary`)).json()) as { documents: number };
      const ended = new Promise((resolve) => child.on('close', resolve));
      child.kill('SIGINT');
      await ended;
      return documents;
    };
    expect(await counted([])).toBeGreaterThan(12);
    expect(await counted([at('good.md')])).toBe(1);
    expect(await counted([])).toBe(1);
  });

  test('a taken port is a clear message', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, err } = await runLianpu(['open', at('good.md'), '--port', port, ...data('port')]);
    taken.close();
    expect(err).toContain(`port ${port} on 127.0.0.1 is taken. Choose another with --port.`);
    expect(code).toBe(1);
  });

  test('where nothing could be read and nothing is kept, nothing is served', async () => {
    const { code, err, out } = await runLianpu(['open', at('empty.txt'), '--port', '0', ...data('nothing')]);
    expect(err).toContain('Nothing could be read, and the ledger is empty.');
    expect(out).not.toContain('Open http');
    expect(code).toBe(1);
  });

  test('files in a folder whose format is not read are counted, not passed over in silence', async () => {
    await writeFile(join(at('none'), 'slides.pptx'), 'x');
    await writeFile(join(at('none'), 'good.md'), bulletin);
    const { err } = await runLianpu(['add', at('none'), ...data('formats')]);
    expect(err).toContain('Passed over, for their format is not read yet: .pptx 1');
  });

  test('nothing is written beside the data folder', async () => {
    await runLianpu(['add', at('good.md'), ...data('beside')]);
    expect((await readdir(folder)).filter((name) => name.startsWith('data-beside'))).toEqual(['data-beside']);
  });
});
