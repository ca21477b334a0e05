// Firms and figures in these files are invented.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { openWorkbench } from '@lianpu/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chinesePdf } from '../../documents/test/make/chinese-pdf.js';
import { wordDocument } from '../../documents/test/make/word-document.js';
import { workbook } from '../../documents/test/make/workbook.js';
import { zipOf } from '../../documents/test/make/zip-of.js';
import { runLianpu } from './run-lianpu.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-each-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A sentence with one figure that no other file holds. */
const sentence = (tons: number): string => `2023年,示例硅业有限公司多晶硅产量${tons}万吨。`;
const table = (tons: number): readonly (readonly string[])[] => [
  ['企业', '产品', '2023年产量（万吨）'],
  ['示例硅业有限公司', '多晶硅', String(tons)],
];

/** A file of each format with a figure of its own, and where that figure stands in it. */
const files: readonly (readonly [
  name: string,
  tons: number,
  place: string,
  bytes: () => Promise<Uint8Array> | Uint8Array,
])[] = [
  ['plain.txt', 11, '第3行', () => Buffer.from(`示例简报\n\n${sentence(11)}\n`)],
  ['gbk.txt', 12, '第1行', () => iconv.encode(sentence(12), 'gb18030')],
  ['utf16.txt', 13, '第1行', () => iconv.encode(sentence(13), 'utf16le', { addBOM: true })],
  ['notes.md', 14, '第3行', () => Buffer.from(`# 示例简报\n\n${sentence(14)}\n`)],
  [
    'page.html',
    15,
    'html > body > article:nth-of-type(1) > p:nth-of-type(1)',
    () =>
      Buffer.from(
        `<!doctype html><meta charset="utf-8"><title>示例简报</title><nav><a href="/">首页</a></nav><article><h1>示例简报</h1><p>${sentence(15)}</p></article>`,
      ),
  ],
  [
    'report.docx',
    16,
    '第3段',
    () => wordDocument({ title: '示例简报', paragraphs: ['本期要点如下。', sentence(16)] }),
  ],
  ['report.pdf', 17, '第2页', () => chinesePdf({ pages: [['示例简报'], [sentence(17)]] })],
  [
    'table.xlsx',
    18,
    '产量!C2',
    () =>
      workbook((book) => {
        book.addWorksheet('产量').addRows(table(18).map((row) => [...row]));
      }),
  ],
  [
    'table.csv',
    19,
    'C2',
    () =>
      Buffer.from(
        table(19)
          .map((row) => row.join(','))
          .join('\n'),
      ),
  ],
  [
    'all.zip',
    20,
    '第2段',
    async () =>
      zipOf({ 'inside.docx': await wordDocument({ title: '示例简报', paragraphs: [sentence(20)] }) }),
  ],
];

test('a folder with one of each format: every figure leads back to its page, paragraph or cell', async () => {
  const reports = join(folder, 'reports');
  await mkdir(reports);
  for (const [name, , , bytes] of files) await writeFile(join(reports, name), await bytes());
  const dataDir = join(folder, 'data');
  const { code, out, err } = await runLianpu(['add', reports, '--data', dataDir]);
  expect([code, out.split('\n')[0], err]).toEqual([0, `${files.length} read, 0 known already`, '']);
  const workbench = await openWorkbench({ dataDir });
  const { statements } = await workbench.edition();
  await workbench.close();
  const found = [...statements.values()].flatMap((one) =>
    one.kind === 'observation'
      ? [[one.source.name, one.value, one.subject, one.measure, one.time, one.place?.zh ?? null]]
      : [],
  );
  const expected = files.map(([name, tons, place]) => [
    name === 'all.zip' ? 'all.zip!/inside.docx' : name,
    String(tons * 10_000),
    '示例硅业有限公司',
    '多晶硅产量',
    '2023',
    place,
  ]);
  const byName = (rows: readonly (readonly unknown[])[]) =>
    Object.fromEntries(rows.map(([name, ...rest]) => [name, rest]));
  expect(byName(found)).toEqual(byName(expected));
  expect(found).toHaveLength(files.length);
});
