// Budgets and statistics of a few months, invented: places, but for one county, and figures.
import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('what was set when the year began', () => {
  const text =
    '一、收入。预算收入完成12.3亿元,完成年初预算52.1%。其中:税收收入8.1亿元。\n二、基金。基金收入3.4亿元,为年初预算的31.5%,下降20%。';
  const times = (title: string, published: string) => [
    ...new Set(quantitiesOf(text, { title, published }).map(({ time }) => time)),
  ];

  test('is told of the months or the year of the title', () => {
    expect(times('云河县2023年1-7月财政收支情况', '2023-08-05')).toEqual(['2023-01/2023-07']);
    expect(times('云河县1-11月财政收支情况', '2023-01-05')).toEqual(['2022-01/2022-11']);
    expect(times('云河县2022年预算执行情况', '2023-02-05')).toEqual(['2022']);
    expect(
      quantitiesOf(text, { title: '2022年1-8月宜良县财政收支情况', published: '2022-09-05' })[0]?.subject,
    ).toBe('宜良县');
    expect(times('云河县1-7月招商大会', '2023-08-05')).toEqual([null]);
  });

  reads(last, [
    ['完成投资3亿元,完成年度计划12%', { measure: '完成年度计划', role: 'share' }],
    ['收入完成5亿元,占年初预算9亿元的55%,同比下降6%', { measure: '收入', role: 'growth' }],
    ['收入完成5亿元,完成预算数9亿元', { measure: '预算数' }],
    ['拨款预算3万元,支出决算5万元', { measure: '支出决算' }],
    ['上划中央收入5亿元', { measure: '上划中央收入' }],
    ['国有土地使用权出让收入5亿元', { measure: '国有土地使用权出让收入' }],
    ['完成投资3亿元,完成全年目标的12%', { measure: '完成全年目标' }],
  ]);
});

describe('sums of trade and parts of a whole', () => {
  reads(last, [
    ['批发零售业零售额16亿元', { measure: '批发零售业零售额' }],
    ['全区限上单位零售额增长13.5%', { measure: '限上单位零售额' }],
    ['房地产销售面积22.9万方', { value: '229000', unit: 'm2' }],
    ['固定资产投资增长8.3%,完成率排名全市第一', { measure: '完成率排名' }],
    ['其中,其他营利性服务业实现营业收入31.7亿元', { subject: '其他营利性服务业' }],
    ['教育支出安排3亿元', { measure: '教育支出' }],
    ['混凝土产量22.9万方', { value: '229000', unit: 'm3' }],
    ['规模以上工业产值占全区的73%,为63亿元', { measure: '规模以上工业产值', role: 'level' }],
    ['1-2月,园区产值全区占比8.7%,同比增长4.2%', { measure: '园区产值', role: 'growth' }],
  ]);

  test('a kind of zone is none by name', () => {
    const told = quantitiesOf('国家高新区实现产值5亿元。', {
      title: '云河高新区2023年1-5月经济运行情况',
      published: '2023-06-20',
    });
    expect(told[0]?.subject).not.toBe('国家高新区');
  });
});
