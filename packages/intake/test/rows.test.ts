// Firms, projects and figures in these tables are invented.
import { expect, test } from 'vitest';
import { importTable } from '../src/index.js';
import { keptMappings } from './make/kept-mappings.js';
import { csv, imported, lines } from './make/tables.js';

const names = async (name: string, content: string): Promise<readonly string[]> =>
  (await imported(await csv(name, content))).rows.flatMap(({ reading }) =>
    reading.entities.map((one) => one.name),
  );

test('sums and headings between rows are no projects', async () => {
  const table = [
    '序号,项目名称,总投资（亿元）',
    ',一、续建项目（2项）,50',
    '1,甲项目,20',
    '2,乙项目,30',
    '二、新建项目,,',
    '3,丙项目（2个标段）,5',
    ',新建小计,5',
    ',全市总计,55',
    ',总计（3个）,55',
    '合计,,55',
  ];
  expect(await names('sums.csv', table.join('\n'))).toEqual(['甲项目', '乙项目', '丙项目（2个标段）']);
});

test('合计 in another cell is no sum of the rows', async () => {
  const path = await csv(
    'branches.csv',
    '指标,行业,数值,单位\n甲增加值,合计,1200,亿元\n甲增加值,乙业,800,亿元\n',
  );
  const { rows, report } = await imported(path);
  expect(report.sheets[0]).toMatchObject({ rows: 2, added: 2, totals: 0 });
  expect(rows.flatMap(lines)[0]).toBe('C2 null 甲增加值 =120000000000 CNY null actual');
});

test('a credit code before the name is its name too', async () => {
  const code = '91150100MA0N000000';
  const { rows } = await imported(await csv('code.csv', `统一社会信用代码,企业名称\n${code},甲公司\n`));
  expect(rows[0]?.reading.entities).toMatchObject([{ name: '甲公司', aliases: [code] }]);
});

test('the same words from another office, or of another year, are another row', async () => {
  const path = await csv('office.csv', '企业名称,产值（万元）\n甲公司,100\n');
  const { sink } = await imported(path, { publisher: '甲局', published: '2024-01-31' });
  const again = (publisher: string, published: string) => importTable(path, sink, { publisher, published });
  expect((await again('甲局', '2024-01-31')).sheets[0]).toMatchObject({ added: 0, present: 1 });
  expect((await again('乙局', '2024-01-31')).sheets[0]).toMatchObject({ added: 1 });
  expect((await again('甲局', '2025-01-31')).sheets[0]).toMatchObject({ added: 1 });
});

test('a kept mapping holds where the same header stands in another row; a given one says where it must', async () => {
  const { shelf } = keptMappings();
  const mapping = {
    kind: 'projects',
    headerRow: 3,
    columns: [
      { header: '项目名称', field: 'name' },
      { header: '金额', field: 'investment', unit: '万元' },
    ],
  };
  await imported(await csv('low.csv', '甲市台账\n内部\n项目名称,金额\n甲项目,1\n'), { mapping, shelf });
  const high = await csv('high.csv', '项目名称,金额\n乙项目,1\n丙项目,2\n丁项目,3\n');
  const { report, rows } = await imported(high, { shelf });
  expect(report.sheets[0]).toMatchObject({ rows: 3, added: 3 });
  expect(rows.flatMap(lines)[2]).toBe('B4 丁项目 总投资 =30000 CNY null planned');
  await expect(imported(high, { mapping })).rejects.toThrow(/row 3 is not the header: it is row 1/u);
});

test('a mapping kept for a table in one unit is not used for one that states another', async () => {
  const { shelf } = keptMappings();
  const columns = [
    { header: '项目名称', field: 'name' },
    { header: '总投资', field: 'investment', unit: '亿元' },
  ];
  const mapping = { kind: 'projects', headerRow: 2, columns };
  await imported(await csv('yi.csv', '单位：亿元\n项目名称,总投资\n甲项目,1\n'), { mapping, shelf });
  const { rows } = await imported(await csv('wan.csv', '单位：万元\n项目名称,总投资\n甲项目,1\n'), { shelf });
  expect(rows.flatMap(lines)).toEqual(['B3 甲项目 总投资 =10000 CNY null planned']);
});
