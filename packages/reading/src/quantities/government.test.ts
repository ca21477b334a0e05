// Sentences as governments and their bureaus report, invented throughout: places, bodies and figures too.
import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const budget = { published: '2024-02-06', title: '栎川县2023年预算执行情况和2024年预算草案的报告' };
const plan = {
  published: '2024-01-20',
  title: '关于栎川市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告',
};
const bulletin = { published: '2024-04-20', title: '栎川县2023年国民经济和社会发展统计公报' };
const timesIn = (text: string, options: { readonly published: string; readonly title: string }) =>
  quantitiesOf(text, options).map(({ value, time, modality }) => [value, time, modality]);
const inBulletin = { id: 'the last figure', read: (line: string) => lastQuantity(line, bulletin) };

describe('reports on budgets and plans', () => {
  test('tell of the year before they were given, and of the year that a heading names', () => {
    expect(timesIn('一、2023年预算执行情况\n税收收入完成3亿元。', budget)).toEqual([
      ['300000000', '2023', 'actual'],
    ]);
    expect(
      timesIn('一、2023年计划执行情况\n工业投资增长8%。\n二、2024年计划草案\n工业投资增长9%左右。', plan),
    ).toEqual([
      ['8', '2023', 'actual'],
      ['9', '2024', 'target'],
    ]);
  });

  test('on half a year tell of nothing that is not said', () => {
    const half = { published: '2024-08-06', title: '栎川县2024年上半年预算执行情况的报告' };
    expect(timesIn('税收收入完成3亿元。', half)).toEqual([['300000000', null, 'actual']]);
  });

  test('a report given at the end of a year tells of that year', () => {
    const december = { published: '2023-12-26', title: '栎川县政府工作报告' };
    expect(timesIn('粮食产量增长3%。', december)).toEqual([['3', '2023', 'actual']]);
    const looksBack = { published: '2023-11-26', title: '栎川县政府工作报告' };
    expect(timesIn('一、2022年工作回顾\n粮食产量增长3%。', looksBack)).toEqual([['3', '2022', 'actual']]);
  });
});

describe('the end of the year of a bulletin', () => {
  reads(inBulletin, [
    ['年末实有经营主体3200户', { time: '2023-12-31', modality: 'actual' }],
    ['年末将实现全覆盖的村达到90个', { time: '2024-12-31' }],
    ['年末实现就业3200人', { time: '2024-12-31' }],
  ]);
});

describe('what is counted', () => {
  reads(inBulletin, [
    ['组建7个项目推进组', { measure: '项目推进组' }],
    ['成立9支志愿服务队', { measure: '志愿服务队' }],
    ['全县有80个村(居)民小组', { measure: '村(居)民小组' }],
    ['下辖60个村(社区)', { measure: '村' }],
    ['新增12家产值超亿元企业', { value: '100000000' }],
    ['有9家年产值10亿元以上企业', { unit: 'CNY' }],
  ]);
  const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line, bulletin)[0] ?? null };
  reads(first, [
    ['新增12家产值超亿元企业', { measure: '企业' }],
    ['有9家年产值10亿元以上企业', { measure: '企业' }],
    ['9家产值超亿元', { value: '9' }],
  ]);
});
