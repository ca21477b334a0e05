// Summaries of a year or a half by offices, and what bureaus say of rates and ranks: invented throughout.
import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };
const summary = { published: '2023-01-12', title: '栎桥街道2022年工作总结及2023年工作思路' };
const half = { published: '2025-07-30', title: '栎桥街道2025年上半年工作总结和下半年工作计划' };
const told = (text: string, options: { readonly published: string; readonly title: string }) =>
  quantitiesOf(text, options).map(({ time, modality }) => [time, modality]);

describe('summaries of a year and plans for the next', () => {
  test('tell of the year in their title, and plan behind the heading that says so', () => {
    expect(
      told('一、2022年工作成效\n累计排查隐患300处。\n二、2023年工作思路\n新建小游园3个。', summary),
    ).toEqual([
      ['2022', 'actual'],
      ['2023', 'planned'],
    ]);
  });

  test('of months that are over', () => {
    expect(told('今年1-11月,财政收入18亿元,增长8%。走访企业300家次。', summary)).toEqual([
      ['2022-01/2022-11', 'actual'],
      ['2022-01/2022-11', 'actual'],
      ['2022', 'actual'],
    ]);
    expect(told('今年1-11月力争财政收入18亿元。', summary)[0]?.[0]).toBe('2023-01/2023-11');
  });

  test('of a half-year', () => {
    expect(
      told('上半年新增企业14家。推动3个项目入选2025年省级重点项目,申报资金140万元。\n办理手续19件。', half),
    ).toEqual(Array(4).fill(['2025-01/2025-06', 'actual']));
  });

  test('since a day, up to the next part of the sentence', () => {
    const times = told('自4月26日起,储备采样人员100名;注册场所30家。', summary).map(([time]) => time);
    expect(times).toEqual(['2022-04-26/2023-01-12', '2022']);
  });
});

describe('a sentence that says what the next ones tell of', () => {
  const subjects = (text: string) => quantitiesOf(text, half).map(({ subject }) => subject);

  test('is about no firm', () => {
    expect(subjects('企业服务精准高效。推送政策15条。')).toEqual(['栎桥街道']);
    expect(subjects('东岭铸造有限公司落户。企业效益改善,利润3000万元。')).toEqual(['东岭铸造有限公司']);
  });
});

describe('signs and their places', () => {
  reads(last, [
    ['产值60亿元,利润2亿元,同比分别-6.2%、-19.3%', { value: '-19.3', role: 'growth', measure: '利润' }],
    ['产值同比增长15℅', { unit: '%', role: 'growth' }],
    ['2020-2024年产值60亿元', { value: '6000000000' }],
  ]);
  reads(first, [['同比分别-6.2%、-19.3%', { value: '-6.2' }]]);
});

describe('whom somebody helps, and with what', () => {
  reads(last, [
    ['协助84家企业整理申领材料', { measure: '企业' }],
    ['为120家市场主体融资1.3亿元', { measure: '融资' }],
    ['办理用地审批、排污许可等手续23件', { measure: '手续' }],
    ['组织线上线下招聘会7场', { measure: '招聘会' }],
    ['为30家企业代表授牌', { measure: '企业代表' }],
    ['实现增加值3亿元。增速居全国第二十位', { measure: '增加值', unit: 'rank' }],
    ['实现增加值3亿元。城区空气质量居全国第二十位', { measure: '城区空气质量' }],
    ['煤炭开采和洗选业占比为95%,同比下降15.4%', { measure: '煤炭开采和洗选业' }],
  ]);
});

describe('notices of how much of a report is done', () => {
  const notice = { published: '2021-08-10', title: '关于2021年《政府工作报告》重点工作上半年完成情况的通报' };

  test('are of their months, and of the city however often it is held against its province', () => {
    const text =
      '上半年,全市完成生产总值80亿元,高出全省0.4个百分点,增幅全省排第6位;投资增长6%,增幅全省排第9位,总量较全省少3亿元。';
    expect(quantitiesOf(text, notice).map(({ subject, time }) => [subject, time])).toEqual(
      Array(6).fill(['全市', '2021-01/2021-06']),
    );
    expect(quantitiesOf('全省经济向好。全省粮食增产。\n投资增长6%,快于全市。', notice)[0]?.subject).toBe(
      '全省',
    );
  });

  test('but the report itself is of the year before', () => {
    const report = { published: '2021-01-20', title: '栎川市政府工作报告' };
    expect(lastQuantity('粮食产量增长3%。', report)?.time).toBe('2020');
  });
});

describe('sums behind shares of them, and what they are for', () => {
  reads(last, [
    ['接待游客54万人次,增长8%,占全省游客数的6.5%,较全省总体增速高1.9个百分点', { measure: '游客' }],
    ['实现旅游收入5亿元,占全省旅游收入的5%,恢复至2019年同期水平的81%', { measure: '旅游收入' }],
    ['实现旅游收入5亿元,占全省旅游收入的5%,全省排位第9', { measure: '旅游收入', unit: 'rank' }],
    ['服务业增加值占生产总值的52%,提高2个百分点', { measure: '服务业增加值占生产总值' }],
    ['产业类项目,共4350万元', { measure: '产业类项目' }],
    ['签约项目落地,投资4350万元', { measure: '投资' }],
    ['2026年共安排补助资金812万元', { modality: 'planned' }],
    ['2026年产值812万元', { modality: 'target' }],
  ]);
});
