// Firms, places and figures in these tables are invented.
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../model.js';
import { read } from '../read.js';

const rows = (...lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.join('\t')).join('\n') + '\n';
const figures = (text: string): readonly Quantity[] => read(text, { published: '2024-05-20' }).quantities;
const figure = (text: string, quote: string): Quantity | undefined =>
  figures(text).find((one) => one.quote === quote);

describe('rows about someone', () => {
  const plants = rows(
    ['企业', '产品', '2023年产量（万吨）', '同比增长（%）', '全省位次'],
    ['示例硅业有限公司', '多晶硅', '18', '-2.5', '3'],
    ['示例化工有限公司', '甲醇', '1,200.5', '6', ''],
    ['合计', '', '1,218.5', '', ''],
  );

  test('the head gives measure, unit and time, the row the subject and the product', () => {
    expect(figure(plants, '18')).toMatchObject({
      rule: 'table/cell',
      value: '180000',
      unit: 't',
      role: 'level',
      subject: '示例硅业有限公司',
      measure: '多晶硅产量',
      time: '2023',
      modality: 'actual',
    });
    expect(figure(plants, '1,200.5')).toMatchObject({ value: '12005000', subject: '示例化工有限公司' });
  });

  test('each field leads back to the words that gave it', () => {
    const because = figure(plants, '18')?.because ?? {};
    const words = Object.fromEntries(
      Object.entries(because).map(([field, spans]) => [
        field,
        spans.map(([from, to]) => plants.slice(from, to)),
      ]),
    );
    expect(words).toEqual({
      measure: ['多晶硅', '2023年产量（万吨）'],
      subject: ['示例硅业有限公司'],
      unit: ['万吨'],
      time: ['2023年'],
    });
  });

  test('a comparison beside a value is of its measure and time', () => {
    expect(figure(plants, '-2.5')).toMatchObject({
      value: '-2.5',
      unit: '%',
      role: 'growth',
      base: 'yoy',
      measure: '多晶硅产量',
      time: '2023',
    });
    expect(figure(plants, '3')).toMatchObject({ unit: 'rank', role: 'rank', measure: '多晶硅产量' });
  });

  test('sums are about no single row', () => {
    expect(figure(plants, '1,218.5')).toMatchObject({ subject: null, measure: '产量' });
  });

  test('a firm beside its products makes them', () => {
    expect(read(plants).makes).toContainEqual(
      expect.objectContaining({ rule: 'table/makes', enterprise: '示例硅业有限公司', product: '多晶硅' }),
    );
  });

  test.each([
    ['总投资（亿元）', '35', { value: '3500000000', unit: 'CNY', modality: 'planned' }],
    ['总投资(万元)', '8亿元', { value: '800000000', unit: 'CNY' }],
    ['2025年目标产值（亿元）', '120', { measure: '目标产值', time: '2025', modality: 'target' }],
    ['用电量（万千瓦时）', '约300', { value: '3000000', unit: 'kW.h', bound: '~' }],
    ['规上企业数', '12', { value: '12', unit: '1', role: 'level' }],
    ['占比（%）', '45', { unit: '%', role: 'share' }],
    ['产值比上年增加额（亿元）', '3', { role: 'change', base: 'yoy', measure: '产值' }],
    ['环比增长', '1.2%', { role: 'growth', base: 'mom' }],
    ['单价（元/吨）', '6000', { value: '6000', unit: 'CNY', per: 't' }],
  ])('under %s %s', (head, cell, expected) => {
    expect(figure(rows(['项目名称', head], ['示例项目', cell]), cell)).toMatchObject(expected);
  });
});

describe('rows that say what is measured', () => {
  const indicators = `表1 2024年1—4月示例市主要指标\n单位：亿元\n${rows(
    ['指标', '绝对量', '同比增长（%）'],
    ['地区生产总值', '1200.5', '6.3'],
    ['规模以上工业增加值增速（%）', '', '8.1'],
    ['发电量（亿千瓦时）', '320', '-2.5'],
  )}`;

  test('the unit of the caption holds where neither head nor row names one, its time everywhere', () => {
    expect(figure(indicators, '1200.5')).toMatchObject({
      value: '120050000000',
      unit: 'CNY',
      measure: '地区生产总值',
      time: '2024-01/2024-04',
    });
    expect(figure(indicators, '320')).toMatchObject({
      value: '32000000000',
      unit: 'kW.h',
      measure: '发电量',
    });
    expect(figure(indicators, '6.3')).toMatchObject({ role: 'growth', base: 'yoy', measure: '地区生产总值' });
    expect(figure(indicators, '8.1')).toMatchObject({ role: 'growth', measure: '规模以上工业增加值' });
  });

  test('a column of units holds for its row, columns of years for theirs', () => {
    const years = rows(
      ['指标名称', '计量单位', '2022年', '2023年'],
      ['多晶硅产量', '万吨', '20', '31.5'],
      ['从业人员', '人', '', '5200'],
    );
    expect(figure(years, '31.5')).toMatchObject({
      value: '315000',
      unit: 't',
      measure: '多晶硅产量',
      time: '2023',
    });
    expect(figure(years, '20')).toMatchObject({ time: '2022' });
    expect(figure(years, '5200')).toMatchObject({ unit: '1', of: '人', measure: '从业人员' });
  });
});

describe('how tables are written', () => {
  test('a head of two rows, an empty key that goes on, a heading between rows', () => {
    const two = rows(
      ['地区', '产值（亿元）', '', '用电量（万千瓦时）'],
      ['', '2022年', '2023年', '2023年'],
      ['一、东部'],
      ['甲县', '10', '12', '900'],
      ['', '1', '2', '80'],
    );
    expect(figure(two, '12')).toMatchObject({ subject: '甲县', measure: '产值', time: '2023', unit: 'CNY' });
    expect(figure(two, '10')).toMatchObject({ time: '2022' });
    expect(figure(two, '900')).toMatchObject({ measure: '用电量', value: '9000000' });
    expect(figure(two, '80')).toMatchObject({ subject: '甲县' });
  });

  test('running numbers and codes are no figures and no gaps', () => {
    const numbered = rows(
      ['序号', '企业名称', '产值（万元）'],
      ['1', '示例一厂', '500'],
      ['2', '示例二厂', '600'],
    );
    const { quantities, gaps } = read(numbered);
    expect(quantities.map(({ quote }) => quote)).toEqual(['500', '600']);
    expect(gaps).toEqual([]);
  });

  test('full-width cells keep their spans', () => {
    const wide = rows(['企业', '产量（万吨）'], ['示例厂', '１２．５']);
    expect(figure(wide, '１２．５')).toMatchObject({ value: '125000', unit: 't' });
  });
});

describe('bulletins and lists as offices keep them', () => {
  const bulletin = `示例市2024年5月主要经济指标\n单位：亿元、%\n${rows(
    ['指标名称', '计量单位', '本月', '', '1-5月累计'],
    ['', '', '绝对值', '同比±%', '绝对值', '同比±%'],
    ['一、规模以上工业'],
    ['增加值增速', '%', '', '7.2', '', '8.1'],
    ['利润总额', '亿元', '12.3', '-4.5', '60.2', '3'],
    ['二、社会消费品零售总额', '亿元', '88', '4.4', '420.6', '5.1'],
  )}`;

  test('comparisons are in per cent beside amounts, and months of the year of the caption', () => {
    expect(figure(bulletin, '-4.5')).toMatchObject({
      value: '-4.5',
      unit: '%',
      role: 'growth',
      base: 'yoy',
      measure: '利润总额',
      time: '2024-05',
    });
    expect(figure(bulletin, '60.2')).toMatchObject({
      unit: 'CNY',
      time: '2024-01/2024-05',
      measure: '利润总额',
    });
    expect(figure(bulletin, '8.1')).toMatchObject({ measure: '增加值', role: 'growth' });
  });

  test('a heading says whom the rows below are about, until the next numbered row', () => {
    expect(figure(bulletin, '12.3')).toMatchObject({ subject: '规模以上工业' });
    expect(figure(bulletin, '88')).toMatchObject({ measure: '社会消费品零售总额', subject: null });
  });

  test('what a cell tells in words is about its row, and 合计 about no row', () => {
    const projects = rows(
      ['序号', '项目名称', '建设内容', '总投资（万元）'],
      ['1', '示例硅料基地', '年产多晶硅10万吨', '1200000'],
      ['合计', '', '', '1760000'],
    );
    expect(figure(projects, '10万吨')).toMatchObject({ subject: '示例硅料基地', rule: 'quantity/amount' });
    expect(figure(projects, '1760000')).toMatchObject({ subject: null, measure: '总投资' });
  });

  test('several products of one row are what it is about, and measured by the head alone', () => {
    const made = rows(
      ['企业名称', '主要产品', '产能', '单位'],
      ['示例乳业有限公司', '液态奶、奶粉', '120', '万吨'],
    );
    expect(figure(made, '120')).toMatchObject({ measure: '产能', object: '液态奶、奶粉', value: '1200000' });
    const one = rows(['企业名称', '产品', '从业人数'], ['示例石墨有限公司', '石墨电极', '410']);
    expect(figure(one, '410')).toMatchObject({ measure: '从业人数', subject: '示例石墨有限公司' });
    expect(read(made).makes.map(({ product }) => product)).toEqual(['液态奶', '奶粉']);
  });
});

describe('left alone', () => {
  test.each([
    ['a number that nothing says the unit of', rows(['企业', '产值'], ['示例厂', '35'])],
    ['a table without a head', rows(['1', '2'], ['3', '4'])],
    ['a table of words', rows(['姓名', '职务'], ['甲', '主任'])],
    ['years', rows(['企业', '成立年份'], ['示例厂', '1998'])],
  ])('%s', (_, text) => {
    expect(figures(text)).toEqual([]);
  });

  test('sentences with a tab before them, and sentences in cells', () => {
    expect(figure('\t2023年示例厂产值12亿元。\n', '12亿元')).toMatchObject({ rule: 'quantity/amount' });
    const told = rows(['项目', '进展'], ['示例项目', '2024年3月开工，已完成投资3亿元。']);
    expect(figure(told, '3亿元')).toMatchObject({ rule: 'quantity/amount' });
  });
});
