// Firms, projects and figures in these tables are invented.
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { csv, folder, imported, lines } from './make/tables.js';

/** What a table of these words gives: its statements and its problems. */
const read = async (name: string, content: string) => {
  const { rows, problems, report } = await imported(await csv(name, content));
  return { said: rows.flatMap(lines), problems: problems.map(({ reason }) => reason), report, rows };
};

describe('units', () => {
  test('stated above the header, for the columns they can be meant for', async () => {
    const { said } = await read(
      'above.csv',
      '甲市项目台账\n,,,计量单位：亿元、万吨\n项目名称,总投资,年产能,占地面积,累计完成投资（万元）\n甲项目,30,5,100,2000\n',
    );
    expect(said).toEqual([
      'B4 甲项目 总投资 =3000000000 CNY null planned',
      'C4 甲项目 年产能 =50000 t null planned',
      'D4 甲项目 占地面积 =100 mu null planned',
      'E4 甲项目 累计完成投资 =20000000 CNY null actual',
    ]);
  });

  test.each([
    ['项目名称,总投资亿元', '=3000000000 CNY'],
    ['项目名称,总投资/亿元', '=3000000000 CNY'],
    ['项目名称,"总投资（亿元，现价）"', '=3000000000 CNY'],
    ['项目名称,总投资（单位：人民币万元）', '=300000 CNY'],
    ['项目名称,总投资（亿）', '=3000000000 CNY'],
  ])('in the header %s', async (header, amount) => {
    const { said } = await read('unit.csv', `${header}\n甲项目,30\n`);
    expect(said).toEqual([`B2 甲项目 总投资 ${amount} null planned`]);
  });

  test('money of which nothing says how it is counted is not read; what says itself is', async () => {
    const { said, problems } = await read('none.csv', '项目名称,总投资\n甲项目,30\n乙项目,3.5亿\n');
    expect(said).toEqual(['B3 乙项目 总投资 =350000000 CNY null planned']);
    expect(problems).toEqual(['总投资：“30”没有写明单位']);
  });
});

describe('years', () => {
  test('two columns of one figure for two years are both read', async () => {
    const { said } = await read(
      'years.csv',
      '企业名称,2023年产值（万元）,2024年产值（万元）\n甲公司,100,200\n',
    );
    expect(said).toEqual([
      'B2 甲公司 产值 =1000000 CNY 2023 actual',
      'C2 甲公司 产值 =2000000 CNY 2024 actual',
    ]);
  });

  test('a table of indicators may have a column for each year', async () => {
    const { said } = await read('wide.csv', '指标,单位,2023年,2024年\n甲产业增加值,亿元,100,120\n');
    expect(said).toEqual([
      'C2 null 甲产业增加值 =10000000000 CNY 2023 actual',
      'D2 null 甲产业增加值 =12000000000 CNY 2024 actual',
    ]);
  });

  test('a second column of the same meaning is reported; a planned figure is none that was reached', async () => {
    const { said, problems } = await read(
      'twins.csv',
      '企业名称,产值（万元）,工业总产值（万元）,计划产值（万元）\n甲公司,100,200,300\n',
    );
    expect(said).toEqual(['B2 甲公司 产值 =1000000 CNY null actual']);
    expect(problems).toEqual(['工业总产值（万元）：与“产值（万元）”同义，没有读']);
  });
});

describe('headers of two rows', () => {
  test('labels are joined with the merged cells above them, and rows begin below', async () => {
    const sheet = await sheetOf(
      'two.xlsx',
      ['A1:A2', 'B1:B2', 'C1:D1'],
      [
        ['项目名称', '建设单位', '投资（亿元）'],
        [null, null, '总投资', '累计完成'],
        ['甲项目', '甲公司', 10, 4],
      ],
    );
    const { report, rows } = await imported(sheet);
    expect(report.sheets[0]).toMatchObject({ rows: 1, added: 1 });
    expect(report.sheets[0]?.mapping.headerRow).toBe(2);
    expect(rows.flatMap(lines)).toEqual([
      '表!C3 甲项目 总投资 =1000000000 CNY null planned',
      '表!D3 甲项目 累计完成投资 =400000000 CNY null actual',
    ]);
  });

  test('years over figures, where the cells beside are not merged', async () => {
    const sheet = await sheetOf(
      'years.xlsx',
      ['B1:C1', 'D1:E1'],
      [
        ['企业名称', '2023年', null, '2024年'],
        [null, '产值（万元）', '利润（万元）', '产值（万元）', '利润（万元）'],
        ['甲公司', 1, 2, 3, 4],
      ],
    );
    const { rows } = await imported(sheet);
    expect(rows.flatMap(lines)).toEqual([
      '表!B3 甲公司 产值 =10000 CNY 2023 actual',
      '表!C3 甲公司 利润总额 =20000 CNY 2023 actual',
      '表!D3 甲公司 产值 =30000 CNY 2024 actual',
      '表!E3 甲公司 利润总额 =40000 CNY 2024 actual',
    ]);
  });

  test('a title merged over the whole header is no part of it', async () => {
    const sheet = await sheetOf(
      'title.xlsx',
      ['A1:B1'],
      [['甲市2024年项目投资'], ['项目名称', '总投资（亿元）'], ['甲项目', 10]],
    );
    const { report } = await imported(sheet);
    expect(report.sheets[0]?.mapping.columns.map(({ header }) => header)).toEqual([
      '项目名称',
      '总投资（亿元）',
    ]);
  });
});

test('a figure merged over several rows is that of the first; names and places are those of all', async () => {
  const sheet = await sheetOf(
    'merged.xlsx',
    ['B2:B4', 'C2:C4'],
    [
      ['项目名称', '建设单位', '总投资（亿元）'],
      ['甲项目一期', '甲公司', 30],
      ['甲项目二期'],
      ['甲项目三期'],
    ],
  );
  const { rows } = await imported(sheet);
  expect(rows.flatMap(lines)).toEqual(['表!C2 甲项目一期 总投资 =3000000000 CNY null planned']);
  expect(rows.map(({ document }) => document.text.includes('甲公司'))).toEqual([true, true, true]);
});

/** A workbook of one sheet. */
async function sheetOf(
  name: string,
  merged: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表');
  for (const row of rows) sheet.addRow([...row]);
  for (const range of merged) sheet.mergeCells(range);
  const path = join(folder(), name);
  await book.xlsx.writeFile(path);
  return path;
}
