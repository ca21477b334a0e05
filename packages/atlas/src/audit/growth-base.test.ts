import type { Observation } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { figure, snapshotOf } from '../testing/vocabulary.js';
import { baseTime } from './base-time.js';
import { bySentence } from './figures.js';
import { checkGrowthBase } from './growth-base.js';

const findings = (figures: readonly Observation[]) => checkGrowthBase(bySentence(snapshotOf(figures)));
type Said = { readonly source: string; readonly sentence: string };
const money = (said: Said, quote: string, more = {}) =>
  figure(
    said,
    [quote, String(Math.round(Number.parseFloat(/[\d.]+/.exec(quote)?.[0] ?? '') * 1e8)), 'CNY'],
    more,
  );
const growth = (said: Said, quote: string, more = {}) =>
  figure(said, [quote, /[\d.]+/.exec(quote)?.[0] ?? '', '%'], {
    role: 'growth',
    ...more,
  });

const triple = (level: string, change: string, percent: string, bound: '=' | '>' = '=') => {
  const said = {
    source: 'a',
    sentence: `产值达${level}，较2021年增长${change}，增幅${percent}。`,
  };
  return findings([
    money(said, level, { bound, time: '2024' }),
    money(said, change, { role: 'change', base: '2021' }),
    growth(said, percent, { base: '2021' }),
  ]).map(({ verdict, formula }) => [verdict, formula]);
};

test('level, change and growth of one sentence', () => {
  // 500 − 100 = 400; 100 ÷ 400 = 25 %.
  expect(triple('500亿元', '100亿元', '25%')).toEqual([
    ['agrees', '基期 = 500亿元 − 100亿元 = 400亿元；增幅 = 100亿元 ÷ 400亿元 = 25%，写作25%'],
  ]);
  expect(triple('500亿元', '100亿元', '20%')[0]?.[0]).toBe('disagrees');
});

test('突破 leaves the base open above, so a smaller growth can hold and a larger cannot', () => {
  // More than 500 less 100 is more than 400: at most 25.1 % with rounding.
  expect(triple('突破500亿元', '100亿元', '24%', '>')[0]?.[0]).toBe('agrees');
  expect(triple('突破500亿元', '100亿元', '26%', '>')[0]?.[0]).toBe('disagrees');
});

test('a level with its growth against the base stated in another report', () => {
  const before = { source: 'a', sentence: '2022年营收200亿元。' };
  const after = { source: 'b', sentence: '2023年营收220亿元，同比增长10%。' };
  const verdict = (base: string, subject = '明远硅业') =>
    findings([
      money({ ...before, sentence: `2022年营收${base}。` }, base, {
        measure: '营收',
        subject: '明远硅业',
        time: '2022',
      }),
      money(after, '220亿元', { measure: '营收', subject, time: '2023' }),
      growth(after, '10%', { base: 'yoy' }),
    ]).map((one) => one.verdict);
  // 200 × 1.10 = 220.
  expect(verdict('200亿元')).toEqual(['agrees']);
  expect(verdict('180亿元')).toEqual(['disagrees']);
  expect(verdict('180亿元', '北坡新材')).toEqual([]);
});

test('a move from one level to another goes the way its verb says', () => {
  const move = (verb: string) => {
    const said = {
      source: 'a',
      sentence: `产值由2021年的454.6亿元${verb}2023年的547.1亿元。`,
    };
    return findings([
      money(said, '454.6亿元', { time: '2021' }),
      money(said, '547.1亿元', { time: '2023' }),
    ])[0];
  };
  // 547.1 − 454.6 = 92.5; 92.5 ÷ 454.6 = 20.35 %. A published pair of figures, restated.
  expect(move('提升至')).toMatchObject({
    verdict: 'agrees',
    formula: '547.1亿元 − 454.6亿元 = 92.5亿元，即增20.35%',
  });
  expect(move('下降至')?.verdict).toBe('disagrees');
  // 精度由大提升至小: better can be smaller.
  const finer = {
    source: 'a',
    sentence: '加工精度由0.04毫米提升至0.003毫米。',
  };
  expect(
    findings([figure(finer, ['0.04毫米', '0.00004', 'm']), figure(finer, ['0.003毫米', '0.000003', 'm'])]),
  ).toEqual([]);
});

test('the time compared with', () => {
  expect(baseTime('2024', 'yoy')).toBe('2023');
  expect(baseTime('2024-01/2024-10', 'yoy')).toBe('2023-01/2023-10');
  expect(baseTime('2024', '2021')).toBe('2021');
  expect(baseTime('2024-05', 'mom')).toBeNull();
  expect(baseTime('../2024-05', 'yoy')).toBeNull();
});
