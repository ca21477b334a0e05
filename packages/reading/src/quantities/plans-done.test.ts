// What was done of plans, what reports aim at, and how tables of numbers come into texts: invented throughout.
import { describe, expect, test } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { figuresOf, lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('thousands parted by blanks', () => {
  const wide = {
    id: 'a number in threes',
    read: (line: string) => figuresOf(line).find(({ value }) => value.length > 3) ?? null,
  };
  reads(wide, [
    ['水运周转量1 345.6万吨公里', { value: '13456000' }],
    ['光缆总长度42 690公里', { value: '42690' }],
    ['用户1 034 500户', { value: '1034500' }],
  ]);
  ignores(wide, ['表1 345吨', '产品 12 345 吨', '甲5 12吨', '到12 345吨', '增长3 245.1']);
});

describe('how much of a plan was done', () => {
  reads(last, [
    ['年度计划完成投资5亿元,1-5月累计完成2亿元,占年度目标的40%', { modality: 'actual', role: 'share' }],
    ['1-8月完成投资2亿元,占年计划的107.5%', { measure: '占年计划' }],
    ['年度计划完成投资5亿元,技改投资3亿元', { modality: 'planned' }],
    ['占地90亩', { measure: '占地' }],
  ]);
});

describe('ranks among so many', () => {
  reads(last, [
    ['完成投资占年度目标的比例位居7县第一', { measure: '完成投资占年度目标的比例' }],
    ['税收收入增幅在六个城区排位第四', { measure: '税收收入增幅' }],
    ['东岭县在全市排位第五', { measure: '排位' }],
  ]);
});

describe('lists of rates with about', () => {
  reads(last, [
    ['城乡居民收入分别增长4.5%左右和7%左右', { role: 'growth', value: '7' }],
    ['订单增长5%以上,新品占6%', { role: 'share' }],
  ]);
});

describe('what is told of the time compared with', () => {
  reads(first, [['用电量较一季度(-3.2%)回升2个百分点', { time: '2025-01/2025-03', value: '-3.2' }]]);
  const times = (text: string) => quantitiesOf(text).map(({ time, measure }) => [time, measure]);

  test('is of that time, and no time of what follows', () => {
    expect(times('1—5月,优良率为98%,较2020年同期的94%提升4个百分点。\n煤耗下降3%。')).toEqual([
      ['2025-01/2025-05', '优良率'],
      ['2020', '优良率'],
      ['2025-01/2025-05', '优良率'],
      ['2025-01/2025-05', '煤耗'],
    ]);
    expect(times('1—5月,产值增长8%,较上年同期(3%)大幅增长。\n羊出栏300只,增长2%。').at(-1)?.[0]).toBe(
      '2025-01/2025-05',
    );
  });
});

describe('aims under a heading', () => {
  const report = { published: '2025-01-17', title: '政府工作报告摘要' };
  const told = (text: string) =>
    quantitiesOf(text, report).map(({ time, modality, subject }) => [time, modality, subject]);

  test('are targets whatever they are, of the whole that the report speaks of and no region', () => {
    expect(
      told(
        '2024年成绩\n全省粮食总产达到557亿斤\n增速在中部地区保持领先\n2025年主要预期目标\n粮食产量500亿斤以上\n新建泵站20座',
      ),
    ).toEqual([
      ['2024', 'actual', '全省'],
      ['2025', 'target', '全省'],
      ['2025', 'target', '全省'],
    ]);
    expect(told('2024年工作回顾\n粮食总产达到557亿斤\n2025年工作安排\n新建泵站20座').at(-1)?.[1]).toBe(
      'planned',
    );
  });
});
