// Firms, projects and figures in these files are invented.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  closeIsolation,
  type Document,
  locate,
  openDocuments,
  readDocument,
  sayLocation,
} from '../src/index.js';
import { chinesePdf } from './make/chinese-pdf.js';
import { wordDocument } from './make/word-document.js';
import { workbook } from './make/workbook.js';
import { zipOf } from './make/zip-of.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-formats-'));
});
afterAll(async () => {
  await closeIsolation();
  await rm(folder, { recursive: true, force: true });
});

const read = (name: string, bytes: string | Uint8Array): Promise<Document> =>
  readDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { name });
/** Where the words stand in their file, as a person writes it. */
const placeOf = (document: Document, words: string): string => {
  const at = document.text.indexOf(words);
  if (at === -1) throw new Error(`${words} is not in ${JSON.stringify(document.text)}`);
  const location = locate(document, at);
  return location ? sayLocation(location) : '—';
};

describe('docx', () => {
  test('paragraphs and cells of tables are counted as the file has them', async () => {
    const bytes = await wordDocument({
      title: '某园区简报',
      paragraphs: ['甲公司年产5万吨。', '', '乙公司投资3亿元。'],
      table: [
        ['项目', '总投资'],
        ['丙项目', '8亿元'],
      ],
    });
    const document = await read('a.docx', bytes);
    expect(document.text).toBe(
      '某园区简报\n甲公司年产5万吨。\n乙公司投资3亿元。\n项目\t总投资\n丙项目\t8亿元\n',
    );
    expect(placeOf(document, '5万吨')).toBe('第2段');
    expect(placeOf(document, '3亿元')).toBe('第4段');
    expect(placeOf(document, '8亿元')).toBe('表1 第2行第2列');
    expect(document).toMatchObject({
      title: '某园区简报',
      foundBy: { title: 'document', published: 'properties' },
    });
  });
});

describe('cells of several lines', () => {
  test('of a docx are parted, and cells that span columns and rows are counted', async () => {
    const bytes = await wordDocument({
      table: [
        [{ lines: ['产品'], rowSpan: 2 }, { lines: ['产量'], columnSpan: 2 }, '备注'],
        ['上年', '今年', '—'],
        ['单晶', { lines: ['12', '34万吨'] }, '5万吨', '无'],
      ],
    });
    const document = await read('a.docx', bytes);
    expect(document.text).toBe('产品\t产量\t\t备注\n\t上年\t今年\t—\n单晶\t12 34万吨\t5万吨\t无\n');
    expect(placeOf(document, '备注')).toBe('表1 第1行第4列');
    expect(placeOf(document, '今年')).toBe('表1 第2行第3列');
  });

  test('of a page are parted; a page laid out in one cell keeps its lines', async () => {
    const inner = '<table><tr><td>10</td><td>20万吨</td></tr></table>';
    const rows = [
      ['单晶', '<p>12</p><p>34万吨</p>'],
      ['多晶', '15<br>16万<b>吨</b>'],
      ['明细', inner],
    ];
    const table = rows.map(([name, figure]) => `<tr><td>${name}</td><td>${figure}</td></tr>`).join('');
    const { text } = await read('a.html', `<table>${table}</table>`);
    expect(text).toBe('单晶\t12 34万吨\n多晶\t15 16万吨\n明细\t10 20万吨\n');
    const laidOut = '样例标题<br>发布时间：2024年5月20日<br>样例单晶产量12<br>34家企业投产。<p>第一段。</p>';
    const page = await read('b.html', `<table><tr><td>${laidOut}</td></tr></table>`);
    expect(page).toMatchObject({
      text: '样例标题\n发布时间：2024年5月20日\n样例单晶产量12\n34家企业投产。\n第一段。\n',
      published: '2024-05-20',
    });
  });
});

describe('pdf', () => {
  const pages = [
    ['某园区简报', '甲公司年产', '5万吨产品。', '1'],
    [],
    ['某园区简报', '乙公司投资3亿元。', '3'],
    ['某园区简报', '丙公司用地300亩。', '4'],
  ];

  test('each page is kept, without its number and the head all pages repeat; pictures are named', async () => {
    const document = await read('a.pdf', await chinesePdf({ pages, title: '简报一' }));
    expect(document.text).toBe('某园区简报\n甲公司年产\n5万吨产品。\n乙公司投资3亿元。\n丙公司用地300亩。\n');
    expect(placeOf(document, '5万吨')).toBe('第1页');
    expect(placeOf(document, '3亿元')).toBe('第3页');
    expect(document.title).toBe('简报一');
    expect(document.notes).toEqual([{ kind: 'pages-without-text', pages: [2] }]);
  });

  test('Kangxi radicals become the characters they stand for', async () => {
    const bytes = await chinesePdf({
      pages: [['土地页长']],
      givenAs: { 土: '\u2F1F', 页: '\u2EDA', 长: '\u2ED3', 地: '地' },
    });
    const document = await read('radicals.pdf', bytes);
    expect(document.text).toBe('土地页长\n');
    expect(document.notes).toEqual([{ kind: 'radicals-mended', count: 3 }]);
  });
});

describe('xlsx', () => {
  test('values as a person reads them, each leading back to its cell', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('项目');
      sheet.addRow(['名称', '投资', '日期', '年月', '占比', '和', '算', '富文本']);
      sheet.addRow([
        '甲项目',
        3.5,
        new Date(Date.UTC(2024, 4, 20)),
        new Date(Date.UTC(2024, 4, 1)),
        0.153,
        0.1 + 0.2,
      ]);
      sheet.getCell('C2').numFmt = 'yyyy"年"m"月"d"日"';
      sheet.getCell('D2').numFmt = 'yyyy"年"m"月"';
      sheet.getCell('E2').numFmt = '0.00%';
      sheet.getCell('G2').value = { formula: 'B2*2', result: 7 };
      sheet.getCell('H2').value = { richText: [{ text: '年产' }, { text: '5万吨', font: { bold: true } }] };
      sheet.getCell('A3').value = { formula: 'A2' };
      sheet.getCell('B3').value = { error: '#REF!' };
      sheet.getCell('A5').value = '合并\n两格';
      sheet.mergeCells('A5:B6');
      book.addWorksheet('备注', { state: 'hidden' }).getCell('AB7').value = 12345678901;
    });
    const document = await read('a.xlsx', bytes);
    expect(document.text).toBe(
      '项目\n名称\t投资\t日期\t年月\t占比\t和\t算\t富文本\n甲项目\t3.5\t2024-05-20\t2024-05\t15.3%\t0.3\t7\t年产5万吨\n合并 两格\n\n备注\n12345678901\n',
    );
    expect(placeOf(document, '15.3%')).toBe('项目!E2');
    expect(placeOf(document, '12345678901')).toBe('备注!AB7');
    expect(document.notes).toEqual([
      { kind: 'formulas', count: 1 },
      { kind: 'formulas-without-value', count: 1 },
      { kind: 'error-cells', count: 1 },
      { kind: 'merged-ranges', count: 1 },
      { kind: 'hidden-sheets', names: ['备注'] },
    ]);
  });

  test('words and zeros that a number format adds are read, and times of day', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('表');
      sheet.addRow([3.5, 2024.1, 0.354166666666667, 12345]);
      for (const [index, format] of ['0.00"亿元"', '0.00', 'h:mm', '0!.0,"万元"'].entries())
        sheet.getCell(1, index + 1).numFmt = format;
    });
    expect((await read('a.xlsx', bytes)).text).toBe('3.50亿元\t2024.10\t08:30\t1.2345万元\n');
  });

  test('empty cells keep their columns, in a sheet, a Word table and a page alike', async () => {
    const cells = [
      ['企业', '2022年', '2023年'],
      ['甲', '', '5'],
      ['', '6', ''],
    ];
    const sheet = await workbook((book) => {
      const added = book.addWorksheet('产量');
      for (const [row, values] of cells.entries())
        for (const [column, value] of values.entries())
          if (value !== '') added.getCell(row + 1, column + 1).value = value;
    });
    const table = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const start = '企业\t2022年\t2023年\n甲\t\t5\n';
    expect((await read('a.xlsx', sheet)).text).toBe(`${start}6\n`);
    expect((await read('a.docx', await wordDocument({ table: cells }))).text).toBe(`${start}\t6\n`);
    expect((await read('a.html', `<table>${table}</table>`)).text).toBe(`${start}\t6\t\n`);
    expect((await read('a.csv', cells.map((row) => row.join(',')).join('\n'))).text).toBe(`${start}6\n`);
  });

  test.each([
    [false, '2024-05-20'],
    [true, '2024-05-20'],
  ])('dates counted from 1904: %s', async (date1904, expected) => {
    const bytes = await workbook((book) => {
      book.properties.date1904 = date1904;
      book.addWorksheet('甲').getCell('A1').value = new Date(Date.UTC(2024, 4, 20));
    });
    expect((await read('dates.xlsx', bytes)).text).toBe(`${expected}\n`);
  });
});

describe('csv', () => {
  test.each([
    ['semicolons', '名称;投资\n"甲;公司";3亿元\n', 'B2'],
    ['tabs', '名称\t投资\n甲公司\t3亿元\n', 'B2'],
    ['a mark, quotes and line ends in them', '\uFEFF名称,投资\r\n"甲""一""\r\n公司","3亿元"\r\n', 'B2'],
    ['rows of uneven length', '台账\n名称,投资,备注\n甲公司,3亿元\n', 'B3'],
    ['a quote inside a field', '名称,投资\n甲"公司,3亿元\n', 'B2'],
    ['empty lines', '名称,投资\n\n甲公司,3亿元\n', 'B3'],
  ])('%s', async (_, content, expected) => {
    expect(placeOf(await read('a.csv', content), '3亿元')).toBe(expected);
  });

  test('GBK is read as in plain text', async () => {
    // 甲公司,3亿元 in GBK.
    const bytes = Buffer.from('bcd7b9abcbbe2c33d2dad4aa0a', 'hex');
    expect((await read('gbk.csv', bytes)).text).toBe('甲公司\t3亿元\n');
  });
});

describe('html', () => {
  const body = (text: string): string => `<nav><a href="/">首页</a> <a href="/x">年产99万吨</a></nav>
    <div id="main"><h1>某园区投产</h1><p>${text.repeat(3)}</p>
    <table><tr><th>项目</th><th>产能</th></tr><tr><td>乙项目</td><td>8万吨</td></tr></table></div>
    <footer>版权所有</footer>`;
  const page = (head: string, text: string): string =>
    `<!DOCTYPE html><html><head>${head}</head><body>${body(text)}<script>document.body.innerHTML='<p>被改写的正文</p>';globalThis.process.exit(9)</script></body></html>`;
  const sentence = '甲公司<b>年产</b>5万吨产品的生产线在园区投产，总投资3亿元，占地300亩，新增就业500人。';

  test('the main text without menus; scripts are not run', async () => {
    const document = await read('a.html', page('<title>某园区投产_某报</title>', sentence));
    expect(document.text).toContain('甲公司年产5万吨产品');
    expect(document.text).toContain('乙项目\t8万吨');
    expect(document.text).not.toMatch(/首页|99万吨|版权|改写/u);
    expect(placeOf(document, '8万吨')).toBe(
      '#main > table:nth-of-type(1) > tr:nth-of-type(2) > td:nth-of-type(2)',
    );
    expect(document.title).toBe('某园区投产');
  });

  test.each([
    ['a part of a page', '<h1>简报</h1><p>甲公司年产5万吨。</p>'],
    ['a page that leaves out its body', '<!doctype html><title>简报</title><p>甲公司年产5万吨。</p>'],
    [
      'a page with a head and no body',
      '<html><head><title>简报</title></head><p>甲公司年产5万吨。</p></html>',
    ],
    ['text without any tag', '甲公司年产5万吨。'],
  ])('%s is read', async (_, content) => {
    expect((await read('part.html', content)).text).toContain('甲公司年产5万吨。\n');
  });

  test('the head says title, publisher and date', async () => {
    const head = `<meta charset="utf-8"><meta name="ArticleTitle" content="投产一条线">
      <meta name="ContentSource" content="某报"><meta name="PubDate" content="2024-05-20 09:30">`;
    expect(await read('meta.html', page(head, sentence))).toMatchObject({
      title: '投产一条线',
      publisher: '某报',
      published: '2024-05-20',
      foundBy: { title: 'document', publisher: 'document', published: 'document' },
    });
  });
});

describe('zip', () => {
  test('every entry is a document of its own, with its path inside', async () => {
    const inner = await zipOf({ 'deep.txt': '丁公司年产1万吨。' });
    const bytes = await zipOf({
      '简报/甲.txt': '甲公司年产5万吨。',
      '简报/index.json': JSON.stringify([{ doc: '甲', title: '车题', published: '2024-05-20' }]),
      '简报/乙.docx': await wordDocument({ paragraphs: ['乙公司投资3亿元。'] }),
      '图.png': 'x',
      '坏.pdf': 'not a pdf',
      'inner.zip': inner,
      '__MACOSX/._甲.txt': 'x',
    });
    const path = join(folder, 'all.zip');
    await writeFile(path, bytes);
    const outcomes: string[] = [];
    for await (const one of openDocuments(path)) {
      if (one.kind === 'document')
        outcomes.push(`${one.document.name} ${one.document.title} ${one.document.format}`);
      else outcomes.push(one.kind === 'refused' ? one.error.code : one.extension);
    }
    expect(outcomes).toEqual([
      'all.zip!/inner.zip!/deep.txt deep txt',
      '.png',
      'FILE_BROKEN',
      'all.zip!/简报/乙.docx 乙 docx',
      'all.zip!/简报/甲.txt 车题 txt',
    ]);
  });
});
