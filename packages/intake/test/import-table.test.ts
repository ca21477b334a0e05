// Firms, projects, codes and figures in these tables are invented.
import { join } from 'node:path';
import { locate, sayLocation } from '@lianpu/documents';
import { isLianpuError } from '@lianpu/errors';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { importTable, lookAtTable, previewTable, type RowSource } from '../src/index.js';
import { keptMappings } from './make/kept-mappings.js';
import { csv, folder, imported, lines } from './make/tables.js';

describe('projects', () => {
  test('cells become statements in exact decimals that lead back to sheet, row and column', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('重点项目');
    sheet.addRow(['某市2024年重点项目台账']);
    sheet.addRow([
      '序号',
      '项目名称',
      '建设单位',
      '所属旗县区',
      '总投资（亿元）',
      '2024年计划投资(万元)',
      '设计产能（万吨/年）',
      '建设阶段',
      '开工时间',
      '建设规模',
    ]);
    sheet.addRow([
      1,
      '甲项目',
      '甲公司、乙公司',
      '东区',
      3.5,
      '1,200.50',
      5,
      '在建',
      new Date(Date.UTC(2024, 2, 1)),
      '年产5万吨甲料',
    ]);
    sheet.addRow([2, '乙项目', '丙公司', null, '约20', '待定', '3-4', '签约', '2025年6月', '—']);
    sheet.mergeCells('D3:D4');
    sheet.getCell('I3').numFmt = 'yyyy/m/d';
    sheet.addRow(['合计', null, null, null, 23.5]);
    const path = join(folder(), '项目.xlsx');
    await book.xlsx.writeFile(path);

    const { report, rows, problems } = await imported(path);
    expect(report.sheets).toMatchObject([{ sheet: '重点项目', rows: 3, added: 2, totals: 1, refused: 0 }]);
    expect(problems).toEqual([]);
    expect(rows.map(({ document }) => document.name)).toEqual([
      '项目.xlsx 重点项目!3',
      '项目.xlsx 重点项目!4',
    ]);
    expect(lines(rows[0] as RowSource)).toEqual([
      '重点项目!E3 甲项目 总投资 =350000000 CNY null planned',
      '重点项目!F3 甲项目 年度计划投资 =12005000 CNY 2024 planned',
      '重点项目!G3 甲项目 年产能 =50000 t/a null planned',
      '重点项目!J3 甲项目 年产 =50000 t null actual',
      '重点项目!H3 甲项目 started null 甲公司+乙公司',
      '重点项目!I3 甲项目 started 2024-03-01 甲公司+乙公司',
    ]);
    expect(lines(rows[1] as RowSource)).toEqual([
      '重点项目!E4 乙项目 总投资 ~2000000000 CNY null planned',
      '重点项目!G4 乙项目 年产能 =30000-40000 t/a null planned',
      '重点项目!H4 乙项目 signed null 丙公司',
      '重点项目!I4 乙项目 started 2025-06 丙公司',
    ]);
    const places = rows.map(({ document }) => {
      const at = locate(document, document.text.indexOf('东区'));
      return at ? sayLocation(at) : null;
    });
    // The second stands in the merged cell of the row above.
    expect(places).toEqual(['重点项目!D3', '重点项目!D3']);
  });

  test('importing again changes nothing, also where rows moved; a changed row is a new one', async () => {
    const head = '项目名称,总投资（亿元）\n';
    const { sink } = await imported(await csv('again.csv', `${head}甲项目,3\n乙项目,4\n`));
    const again = await importTable(join(folder(), 'again.csv'), sink);
    expect(again.sheets[0]).toMatchObject({ added: 0, present: 2 });
    const moved = await importTable(await csv('again.csv', `${head}\n乙项目,4\n甲项目,3\n丙项目,5\n`), sink);
    expect(moved.sheets[0]).toMatchObject({ added: 1, present: 2 });
  });
});

describe('enterprises', () => {
  const valid = '91150100MA0N000000';
  test.each([
    ['the check digit', valid, null],
    ['a wrong check digit', '91150100MA0N000001', '校验位不符'],
    ['a letter that codes do not have', '91150100MA0NO00000', '含有代码不用的字符'],
    ['a digit too few', '91150100MA0N00000', '不是18位'],
  ])('a row is taken or refused by its credit code: %s', async (_, code, reason) => {
    const path = await csv(
      'firms.csv',
      `企业名称,统一社会信用代码,主要产品\n甲公司,${code},甲料、乙料（一级、二级）\n丙公司,,丙料\n`,
    );
    const { report, problems, rows } = await imported(path);
    expect(report.sheets[0]).toMatchObject({ rows: 2, added: reason === null ? 2 : 1 });
    if (reason === null) {
      expect(lines(rows[0] as RowSource)).toEqual([
        'C2 甲公司 makes 甲料',
        'C2 甲公司 makes 乙料（一级、二级）',
      ]);
      expect(rows[0]?.reading.entities[0]).toMatchObject({ name: '甲公司', aliases: [valid] });
    } else
      expect(problems).toEqual([
        { sheet: null, row: 2, reason: `统一社会信用代码 ${code} ${reason}`, isRefused: true },
      ]);
  });

  test('a bad row is reported with its number and reason, a bad cell too, and the rest goes in', async () => {
    const path = await csv('bad.csv', '企业名称,产值（万元）\n甲公司,100\n,200\n丙公司,许多\n丁公司,300\n');
    const { report, problems } = await imported(path);
    expect(report.sheets[0]).toMatchObject({ rows: 4, added: 3, refused: 1, cellProblems: 1 });
    expect(problems).toEqual([
      { sheet: null, row: 3, reason: '没有企业名称', isRefused: true },
      { sheet: null, row: 4, reason: '产值（万元）：“许多”不是数值', isRefused: false },
    ]);
  });
});

describe('indicators and agenda', () => {
  test('units from the row, the indicator or the header', async () => {
    const path = await csv(
      'indicators.csv',
      '指标,单位,数值,同比增长（%）,时间,地区\n规模以上工业增加值,亿元,12.30,-3.5,2024年1-5月,某市\n发电量（万千瓦时）,,50,,2024,\n',
    );
    const { rows } = await imported(path);
    expect(rows.flatMap(lines)).toEqual([
      'C2 某市 规模以上工业增加值 =1230000000 CNY 2024-01/2024-05 actual',
      'D2 某市 规模以上工业增加值 =-3.5 % 2024-01/2024-05 actual',
      'C3 null 发电量 =500000 kW.h 2024 actual',
    ]);
  });

  test('tasks with their office and their day', async () => {
    const path = await csv(
      'tasks.csv',
      '重点任务,牵头单位,完成时限,状态\n建成甲平台,某局,2024年12月,推进中\n',
    );
    const { report, rows } = await imported(path);
    expect(report.sheets[0]?.mapping.kind).toBe('agenda');
    expect(rows.flatMap(lines)).toEqual([
      'C2 建成甲平台 planned 2024-12 某局',
      'D2 建成甲平台 started null 某局',
    ]);
  });
});

describe('mapping', () => {
  test('a preview shows it and keeps nothing; edited, it is kept by its header and used again', async () => {
    const path = await csv('odd.csv', '项目名称,金额,说明\n甲项目,3,一\n');
    const [preview] = await previewTable(path);
    expect(preview?.mapping.columns.map(({ header, field }) => [header, field])).toEqual([
      ['项目名称', 'name'],
      ['金额', null],
      ['说明', null],
    ]);
  });

  test('what was mapped by hand is used again wherever its header stands, and where nobody would know it', async () => {
    const kept = new Map<string, unknown>();
    const shelf = {
      find: async (fingerprint: string) => kept.get(fingerprint) ?? null,
      keep: async (mapping: { fingerprint: string }) => void kept.set(mapping.fingerprint, mapping),
    };
    const rows = '甲,乙,备注,备注\n样例坊,12,好,2024年\n样例铺,8,一般,2025年\n';
    const first = await csv('unknown-1.csv', rows);
    const [look] = await lookAtTable(first, { shelf });
    expect(look?.preview).toBeNull();
    expect(look?.head[0]?.cells.map(({ text }) => text)).toEqual(['甲', '乙', '备注', '备注']);
    const [bare] = await previewTable(first, { shelf, headerRow: 1, kind: 'enterprises' });
    expect(bare?.mapping).toMatchObject({ kind: 'enterprises', headerRow: 1 });
    const fields = ['name', 'output', null, 'note'];
    const columns = bare?.mapping.columns.map((column, at) => ({ ...column, field: fields[at] ?? null }));
    const mapping = {
      ...bare?.mapping,
      columns: columns?.map((one, at) => (at === 1 ? { ...one, unit: '亿元' } : one)),
    };
    const written = await imported(first, { mapping, shelf });
    expect(written.report.sheets[0]?.mapping.columns.map(({ field }) => field)).toEqual(fields);
    // The same header two rows further down: no row above or below it is lost or taken for one.
    const moved = await imported(await csv('unknown-2.csv', `样例名册\n填表人：某人\n${rows}`), { shelf });
    expect(moved.report.sheets[0]?.mapping).toMatchObject({ isKept: true, headerRow: 3 });
    expect(moved.report.sheets[0]).toMatchObject({ rows: 2, added: 2, refused: 0 });
    expect(moved.rows.map(({ document }) => document.id)).toEqual(
      written.rows.map(({ document }) => document.id),
    );
  });

  test('columns are told by their values where their header says nothing', async () => {
    const path = await csv(
      'values.csv',
      '企业名称,所在地,代码\n甲公司,东区,91150100MA0N000000\n乙公司,西区,91150100MA0N000000\n',
    );
    const [preview] = await previewTable(path);
    expect(preview?.mapping.columns[2]?.field).toBe('creditCode');
  });

  test('an edited mapping reads what the proposal left, and is used for the same header later', async () => {
    const { kept, shelf } = keptMappings();
    const mapping = {
      kind: 'projects',
      headerRow: 1,
      columns: [
        { header: '名目', field: 'name' },
        { header: '金额', field: 'investment', unit: '万元' },
      ],
    };
    const first = await csv('first.csv', '名目,金额\n甲项目,3\n');
    const { rows } = await imported(first, { mapping, shelf });
    expect(rows.flatMap(lines)).toEqual(['B2 甲项目 总投资 =30000 CNY null planned']);
    expect(kept.size).toBe(1);
    const code = await imported(first).then(
      () => 'read',
      (error: unknown) => (isLianpuError(error) ? error.code : ''),
    );
    expect(code).toBe('TABLE_UNKNOWN');
  });

  test.each([
    [{ kind: 'other' }, /kind must be one of/u],
    [
      { kind: 'projects', headerRow: 1, columns: [{ header: '名称', field: 'nothing' }] },
      /no field nothing; known: name/u,
    ],
    [
      { kind: 'projects', headerRow: 1, columns: [{ header: '没有', field: 'name' }] },
      /the table has no column 没有/u,
    ],
    [
      { kind: 'projects', headerRow: 1, columns: [{ header: '名称', field: 'name', unit: '什么' }] },
      /什么 is no unit/u,
    ],
  ])('a wrong mapping says what is wrong: %j', async (mapping, expected) => {
    const path = await csv('wrong.csv', '名称,总投资\n甲,3\n');
    await expect(imported(path, { mapping })).rejects.toThrow(expected);
  });
});
