import type { Observation } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { figure, snapshotOf } from '../testing/vocabulary.js';
import { bySentence } from './figures.js';
import { checkShareWhole } from './share-whole.js';

const at = { path: 'x', line: 1 };
const green = {
  id: 'green',
  share: ['绿色能源'],
  whole: ['装机'],
  except: ['火电'],
  at,
};
const findings = (figures: readonly Observation[]) =>
  checkShareWhole(bySentence(snapshotOf(figures)), [green]);

const share = (said: { source: string; sentence: string }, quote: string, more = {}) =>
  figure(said, [quote, /[\d.]+/.exec(quote)?.[0] ?? '', '%'], {
    role: 'share',
    ...more,
  });
const money = (said: { source: string; sentence: string }, quote: string, more = {}) =>
  figure(
    said,
    [quote, String(Math.round(Number.parseFloat(/[\d.]+/.exec(quote)?.[0] ?? '') * 1e8)), 'CNY'],
    more,
  );

test('a share of a whole that the source states', () => {
  const whole = { source: 'a', sentence: '全年工业总产值500亿元。' };
  const part = (percent: string) => ({
    source: 'a',
    sentence: `其中装备制造120亿元，占工业总产值的${percent}。`,
  });
  const verdict = (percent: string) =>
    findings([
      money(whole, '500亿元', {
        measure: '工业总产值',
        time: '2024',
        start: 1,
        sentenceStart: 1,
      }),
      {
        ...money(part(percent), '120亿元', { time: '2024' }),
        start: 1005,
        sentenceStart: 1000,
      },
      { ...share(part(percent), percent), start: 1020, sentenceStart: 1000 },
    ]).map((one) => [one.verdict, one.formula]);
  // 120 ÷ 500 = 24 %.
  expect(verdict('24%')).toEqual([['agrees', '120亿元 ÷ 500亿元 = 24%，写作24%']]);
  expect(verdict('42%')).toEqual([['disagrees', '120亿元 ÷ 500亿元 = 24%，写作42%']]);
});

test('a figure of another subject, or smaller than the part, is not taken for the whole', () => {
  const other = { source: 'a', sentence: '对甲国进出口90亿元。' };
  const said = {
    source: 'a',
    sentence: '民营企业进出口120亿元，占我国进出口比重提升至52.9%。',
  };
  const verdicts = (whole: string, subject: string) =>
    findings([
      {
        ...money({ ...other, sentence: `对甲国进出口${whole}。` }, whole, {
          measure: '进出口',
          subject,
          time: '2024',
        }),
        start: 1,
        sentenceStart: 1,
      },
      {
        ...money(said, '120亿元', { subject: '我国', time: '2024' }),
        start: 1005,
        sentenceStart: 1000,
      },
      { ...share(said, '52.9%'), start: 1020, sentenceStart: 1000 },
    ]).map((one) => one.verdict);
  expect(verdicts('90亿元', '我国')).toEqual([]);
  expect(verdicts('900亿元', '甲国')).toEqual([]);
  // 120 ÷ 226.8 = 52.9 %.
  expect(verdicts('226.8亿元', '我国')).toEqual(['agrees']);
});

test('a share that leaves out one kind of a listed total', () => {
  const said = (percent: string) => ({
    source: 'a',
    sentence: `装机200.0万千瓦，其中火电装机90.0万千瓦，风电装机70.0万千瓦，其他装机40.0万千瓦，绿色能源占比${percent}。`,
  });
  const watts = (percent: string, quote: string, measure: string) =>
    figure(said(percent), [quote, String(Number.parseFloat(quote) * 1e7), 'W'], { measure });
  const verdict = (percent: string) =>
    findings([
      watts(percent, '200.0万千瓦', '装机'),
      watts(percent, '90.0万千瓦', '火电装机'),
      watts(percent, '70.0万千瓦', '风电装机'),
      watts(percent, '40.0万千瓦', '其他装机'),
      share(said(percent), percent, { measure: '绿色能源占比' }),
    ]).map((one) => one.verdict);
  // (200 − 90) ÷ 200 = 55 %.
  expect(verdict('55.0%')).toEqual(['agrees']);
  expect(verdict('35.0%')).toEqual(['disagrees']);
});

test('two shares imply two wholes: undecided where the wholes are named differently, wrong where they are one', () => {
  const one = {
    source: 'a',
    sentence: '甲产业产值600亿元，占全市工业的17.8%。',
  };
  const two = (whole: string) => ({
    source: 'b',
    sentence: `乙产业产值150亿元，占${whole}的7.5%。`,
  });
  const draft = (whole: string) =>
    findings([
      money(one, '600亿元', { time: '2024' }),
      share(one, '17.8%', { time: '2024' }),
      money(two(whole), '150亿元', { time: '2024' }),
      share(two(whole), '7.5%', { time: '2024' }),
    ])[0];
  // 600 ÷ 0.178 = 3371, 150 ÷ 0.075 = 2000.
  expect(draft('全市')?.verdict).toBe('undecided');
  expect(draft('全市')?.likely).toContain('口径不同');
  expect(draft('全市工业')?.verdict).toBe('disagrees');
  expect(draft('全区财政收入')).toBeUndefined();
});
