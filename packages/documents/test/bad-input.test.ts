// Files that are broken, locked, or made to harm. Each is refused in one line or read rightly, within its limits.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { isLianpuError } from '@lianpu/errors';
import officeCrypto from 'officecrypto-tool';
import PDFKit from 'pdfkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeIsolation, type Document, type Limits, openDocuments, readDocument } from '../src/index.js';
import { chinesePdf } from './make/chinese-pdf.js';
import { wordDocument } from './make/word-document.js';
import { workbook } from './make/workbook.js';
import { renamed, zipOf } from './make/zip-of.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-bad-'));
});
afterAll(async () => {
  await closeIsolation();
  await rm(folder, { recursive: true, force: true });
});

const read = (name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Document> =>
  readDocument(bytes, { name, limits });
const refusal = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'read',
    (error: unknown) => (isLianpuError(error) ? error.message : `not a refusal: ${String(error)}`),
  );
const outcomes = async (name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string[]> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const all: string[] = [];
  for await (const one of openDocuments(path, { limits }))
    all.push(
      one.kind === 'document' ? one.document.name : one.kind === 'refused' ? one.error.code : one.extension,
    );
  return all;
};

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000, 0x20);
const lockedPdf = async (): Promise<Buffer> => {
  const pdf = new PDFKit({ userPassword: 'secret', pdfVersion: '1.7' });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => pdf.on('end', resolve));
  pdf.text('5 tonnes');
  pdf.end();
  await done;
  return Buffer.concat(chunks);
};
/** An Office file with one part in the place of another. */
const withPart = async (parts: Readonly<Record<string, string>>): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ...parts,
  });
const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "哈哈哈哈哈哈哈哈">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY a${level} "${`&a${level === 0 ? '' : level - 1};`.repeat(10)}">`,
).join('')}]>`;
const sheetOf = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const bookOf = (sheet: string): Promise<Buffer> =>
  withPart({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
  });

describe('locked and broken', () => {
  test('a pdf, a docx and an xlsx with a password', async () => {
    const plain = await workbook((book) => book.addWorksheet('甲').addRow(['乙']));
    const locked = officeCrypto.encrypt(plain, { password: 'secret' });
    expect(await refusal(read('a.pdf', await lockedPdf()))).toMatch(/^a\.pdf: is protected by a password/u);
    expect(await refusal(read('a.xlsx', locked))).toMatch(/^a\.xlsx: is protected by a password/u);
    expect(await refusal(read('a.docx', locked))).toMatch(/^a\.docx: is protected by a password/u);
  });

  test('an Office file of before 2007 under a new name', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await refusal(read('a.docx', old))).toMatch(/save it as \.docx/u);
  });

  test('files cut off in the middle', async () => {
    const pdf = Buffer.from(await chinesePdf({ pages: [['甲公司年产5万吨。']] }));
    const docx = await wordDocument({ paragraphs: ['甲公司年产5万吨。'] });
    const xlsx = await workbook((book) => book.addWorksheet('甲').addRow(['乙']));
    for (const [name, bytes] of [
      ['a.pdf', pdf],
      ['a.docx', docx],
      ['a.xlsx', xlsx],
    ] as const)
      expect(await refusal(read(name, bytes.subarray(0, bytes.length >> 1)))).toMatch(
        /cannot be read as|is empty|are pictures/u,
      );
  });

  test('bytes changed one after the other are read or refused, never anything else', async () => {
    const made = {
      'a.docx': await wordDocument({ paragraphs: ['甲公司年产5万吨。'] }),
      'a.xlsx': await workbook((book) => book.addWorksheet('甲').addRow(['乙', 3])),
      'a.pdf': Buffer.from(await chinesePdf({ pages: [['甲公司年产5万吨。']] })),
    };
    for (const [name, bytes] of Object.entries(made))
      for (let step = 1; step <= 12; step += 1) {
        const changed = Buffer.from(bytes);
        const at = Math.floor((bytes.length * step) / 13);
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        expect(await refusal(read(name, changed))).not.toMatch(/^not a refusal/u);
      }
  });

  test('a docx that is a zip of something else', async () => {
    expect(await refusal(read('a.docx', await zipOf({ 'a.txt': '甲' })))).toMatch(
      /a zip file of something else/u,
    );
  });

  test('a pdf of pictures alone is said to be one', async () => {
    expect(await refusal(read('scan.pdf', await chinesePdf({ pages: [[], []] })))).toBe(
      'scan.pdf: its 2 pages are pictures, with no text in them. Have its text recognised (OCR) first, and give the result.',
    );
  });
});

describe('made to grow', () => {
  test('a zip bomb is refused while it unpacks, by its ratio and by its size', async () => {
    const packed = await zipOf({ 'a.txt': zeros(60) });
    expect(packed.length).toBeLessThan(100_000);
    expect(await outcomes('bomb.zip', packed)).toEqual(['ARCHIVE_TOO_LARGE']);
    const wide = await zipOf({ 'a.txt': zeros(8), 'b.txt': zeros(8), 'c.txt': '丙公司年产1万吨。' });
    expect(await outcomes('wide.zip', wide, { unpackedBytes: 15_000_000, unpackedRatio: 1e9 })).toEqual([
      'FILE_EMPTY',
      'ARCHIVE_TOO_LARGE',
    ]);
  });

  test('a bomb inside docx and xlsx is refused as one', async () => {
    const part = `<a>${' '.repeat(60_000_000)}</a>`;
    const docx = await withPart({ 'word/document.xml': part });
    expect(await refusal(read('a.docx', docx))).toMatch(/unpacks to more than/u);
    expect(await refusal(read('a.xlsx', await bookOf(sheetOf(part))))).toMatch(/unpacks to more than/u);
  });

  test('a size that the list of a zip file understates does not get through', async () => {
    const packed = await zipOf({ 'a.txt': zeros(2) });
    const lied = Buffer.from(packed);
    lied.writeUInt32LE(10, lied.indexOf('PK\x01\x02') + 24);
    expect(await outcomes('lied.zip', lied)).toEqual(['FILE_BROKEN']);
  });

  test('too many entries, and archives too deep within one another', async () => {
    const many = await zipOf(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.txt`, '甲'])));
    expect(await outcomes('many.zip', many, { archiveEntries: 20 })).toEqual(['ARCHIVE_TOO_LARGE']);
    const deep = await zipOf({
      'b.zip': await zipOf({ 'c.zip': await zipOf({ 'd.txt': '丁' }), 'e.txt': '戊' }),
    });
    expect(await outcomes('deep.zip', deep)).toEqual(['ARCHIVE_TOO_DEEP', 'deep.zip!/b.zip!/e.txt']);
  });

  test('entities that grow are refused in docx and xlsx', async () => {
    const document = await withPart({ 'word/document.xml': `${bomb}<w:document>&a8;</w:document>` });
    const sheet = await bookOf(`${bomb}${sheetOf('<row r="1"><c r="A1" t="str"><v>&a8;</v></c></row>')}`);
    expect(await refusal(read('a.docx', document))).toMatch(/declares a document type/u);
    expect(await refusal(read('a.xlsx', sheet))).toMatch(/declares a document type/u);
  });

  test('a million empty cells cost no more than the time to pass them', async () => {
    const cells = Array.from(
      { length: 16_384 },
      (_, column) => `<c r="${letters(column + 1)}1" s="0"/>`,
    ).join('');
    const rows = Array.from({ length: 61 }, (_, row) => `<row r="${row + 1}">${cells}</row>`).join('');
    const book = await bookOf(sheetOf(`${rows}<row r="99"><c r="XFD99"><v>7</v></c></row>`));
    const started = performance.now();
    expect((await read('wide.xlsx', book, { unpackedRatio: 1e9 })).anchors).toEqual([
      { start: 0, end: 1, at: { kind: 'cell', sheet: '甲', row: 99, column: 16_384 } },
    ]);
    expect(performance.now() - started).toBeLessThan(120_000);
  });

  test('a column named as wide as a million is refused or left out, not made', async () => {
    const cells = '<c r="ZZZ1"><v>1</v></c><c r="A1"><v>2</v></c>';
    expect((await read('far.xlsx', await bookOf(sheetOf(`<row r="1">${cells}</row>`)))).text).toBe('2\n');
  });

  test('a table of more cells than a document may have names the way to import it', async () => {
    const csv = Buffer.from('甲,乙\n'.repeat(60));
    expect(await refusal(read('long.csv', csv, { cells: 100 }))).toMatch(/lianpu import/u);
  });

  test('time and memory of one file are bounded, and the next file is read', async () => {
    const html = (size: number): Buffer =>
      Buffer.from(`<html><body>${'<div><p>甲公司年产5万吨。</p>'.repeat(size)}</body></html>`);
    expect(await refusal(read('slow.html', html(40_000), { timeoutSeconds: 0.3 }))).toMatch(
      /reading it took more than 0\.3 s/u,
    );
    expect(await refusal(read('large.html', html(400_000), { memoryMegabytes: 48 }))).toMatch(
      /reading it took more than 48 MB/u,
    );
    expect((await read('small.html', html(2))).text).toContain('5万吨');
  }, 60_000);
});

describe('names in archives', () => {
  test('a name that leads out of the archive refuses all of it, and nothing is written', async () => {
    const before = await readdir(folder);
    const honest = await zipOf({ 'aa/aa/x.txt': '甲' });
    for (const [index, name] of ['../../x.txt', '/etc/aa.txt', 'C:\\aa\\x.tx'].entries()) {
      const zip = renamed(honest, 'aa/aa/x.txt', Buffer.from(name.padEnd(11, 't').slice(0, 11)));
      expect(await outcomes(`out${index}.zip`, zip)).toEqual(['ARCHIVE_PATH_UNSAFE']);
    }
    expect((await readdir(folder)).filter((name) => !name.startsWith('out'))).toEqual(before);
  });

  test.each(['目录.csv', '一.txt', '木.txt'])(
    '%s in GBK, which is UTF-8 by chance, is read',
    async (name) => {
      const bytes = iconv.encode(name, 'gbk');
      const plain = `${'x'.repeat(bytes.length - 4)}${name.slice(-4)}`;
      const zip = renamed(await zipOf({ [plain]: '甲公司,年产3万吨\n' }), plain, bytes);
      expect(await outcomes('chance.zip', zip)).toEqual([`chance.zip!/${name}`]);
    },
  );

  test('a letter within a Latin word stays what UTF-8 says', async () => {
    const zip = renamed(
      await zipOf({ 'Cafex.txt': '甲公司年产3万吨。' }),
      'Cafex.txt',
      Buffer.from('Café.txt'),
    );
    expect(await outcomes('latin.zip', zip)).toEqual(['latin.zip!/Café.txt']);
  });

  test('names in GBK are read, with or without a folder written with backslashes', async () => {
    const name = iconv.encode('简报\\甲公司.txt', 'gbk');
    const placeholder = 'a'.repeat(name.length - 4) + '.txt';
    const zip = renamed(await zipOf({ [placeholder]: '甲公司年产5万吨。' }), placeholder, name);
    expect(await outcomes('gbk.zip', zip)).toEqual(['gbk.zip!/简报/甲公司.txt']);
  });
});

function letters(column: number): string {
  return column === 0
    ? ''
    : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
