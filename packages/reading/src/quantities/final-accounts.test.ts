// Final accounts, prices and reviews of several years, invented throughout: places, bodies and figures too.
import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('accounts of a zone', () => {
  const accounts = { published: '2023-08-25', title: '岭海特别合作区2022年决算报告' };
  const subjects = (text: string) => quantitiesOf(text, accounts).map(({ subject }) => subject);

  test('are about the zone, and about none of the items that they explain', () => {
    expect(
      subjects('1.公共安全支出2亿元,增长3%。该科目主要反映履职支出,增支约1亿元。\n2.教育支出3亿元。'),
    ).toEqual(Array(4).fill('岭海特别合作区'));
    expect(subjects('东岭铸造有限公司投产。该企业产值3亿元。')).toEqual(['东岭铸造有限公司']);
  });

  reads(last, [
    ['增长的主要原因是加大投入,增支约2亿元', { measure: '增支', role: 'change' }],
    ['税收收入9亿元,增支约2亿元', { measure: '税收收入' }],
  ]);
});

describe('tasks and what was done of them', () => {
  reads(last, [
    ['完成增加值1亿元,占任务数2亿元的63%,同比下降15%', { modality: 'actual' }],
    ['今年的任务数2亿元', { modality: 'target' }],
    ['预计1-11月增加值达1亿元,占任务数的67%', { modality: 'expected' }],
    ['2020年,完成产值36亿元,预计年均增长5%;分别完成投资3亿元', { modality: 'actual' }],
    ['预计全年完成产值36亿元;完成投资3亿元', { modality: 'expected' }],
  ]);
});

describe('prices', () => {
  const prices = { published: '2021-12-21', title: null };
  const told = (text: string) =>
    quantitiesOf(text, { published: prices.published }).map(({ measure, time }) => [measure, time]);

  test('that turned, and several in turn', () => {
    expect(told('11月肉价同比上涨3.4%;环比自8月接连上涨以来由涨转跌,下跌0.6%')[1]?.[1]).toBe('2021-11');
    expect(told('鲜菜、淡水鱼价格有所下降,分别下降0.5%和4.6%').map(([measure]) => measure)).toEqual([
      '鲜菜价格',
      '淡水鱼价格',
    ]);
    expect(told('鲜菜、淡水鱼价格有所下降,下降0.5%').map(([measure]) => measure)).toEqual([
      '鲜菜、淡水鱼价格',
    ]);
  });
});

describe('a figure for each year of a span', () => {
  const times = (text: string) => quantitiesOf(text, { published: '2018-12-20' }).map(({ time }) => time);

  test('is of its year, where there are as many', () => {
    expect(times('2016年至2018年,分别完成产值6亿元、7亿元、8亿元')).toEqual(['2016', '2017', '2018']);
    expect(times('2016年至2018年,分别完成产值6亿元、利润7亿元')).toEqual(['2016/2018', '2016/2018']);
    expect(times('2016年至2018年,引进企业6家、7家、8家')[0]).toBe('2016/2018');
  });
});
