import { describe, expect, it } from 'vitest';
import {
  amountText,
  canonicalAmount,
  canonicalText,
  type FigureParts,
  figureText,
  ratioText,
} from './amount-text.js';

const cases: readonly [FigureParts, zh: string, en: string][] = [
  [{ value: '53200000000', unit: 'CNY' }, '532亿元', '53.2 bn yuan'],
  [{ value: '1230000000000', unit: 'CNY' }, '1.23万亿元', '1.23 tn yuan'],
  [{ value: '14080000', unit: 'USD' }, '1408万美元', '14.08 m US dollars'],
  [{ value: '100000', unit: 't' }, '10万吨', '100,000 t'],
  [{ value: '9967', unit: 't' }, '9967吨', '9,967 t'],
  [{ value: '22000', unit: 't', bound: '>' }, '超2.2万吨', '> 22,000 t'],
  [{ value: '105000000000', unit: 'W', quote: '105GW' }, '105GW', '105 GW'],
  [{ value: '10483000000', unit: 'W', quote: '1048.3万千瓦' }, '1048.3万千瓦', '10.483 GW'],
  [{ value: '345000000', unit: 'kW.h' }, '3.45亿千瓦时', '345 GWh'],
  [{ value: '20000', unit: '1', of: '张', bound: '~' }, '约2万张', '≈ 20,000'],
  [{ value: '1450', unit: '1', of: '个', bound: '>' }, '超1450个', '> 1,450'],
  [{ value: '-9967', unit: 't', role: 'change', measure: '减少燃煤' }, '9967吨', '9,967 t'],
  [{ value: '-3.1', unit: '%', role: 'growth', measure: '产值' }, '−3.1%', '−3.1%'],
  [{ value: '10000000', unit: 'x', role: 'growth' }, '1000万倍', '10,000,000 times'],
  [{ value: '2000', unit: '1', of: '亩次' }, '2000亩次', '2,000 (亩次)'],
  [{ value: '23', unit: '%', role: 'growth' }, '+23%', '+23%'],
  [{ value: '-3.1', unit: '%', role: 'growth' }, '−3.1%', '−3.1%'],
  [{ value: '24960000000', unit: 'CNY', role: 'change' }, '+249.6亿元', '+24.96 bn yuan'],
  [{ value: '85', unit: '%', role: 'share', bound: '>' }, '超85%', '> 85%'],
  [{ value: '30', unit: 'rank', role: 'rank' }, '第30位', 'no. 30'],
  [{ value: '24', unit: 't', per: 'd' }, '24吨/天', '24 t/day'],
  [{ value: '6000', value2: '7000', unit: '1', of: '株' }, '6000–7000株', '6,000–7,000'],
  [{ value: '6700000000000000000', unit: 'FLOPS' }, '6.7EFLOPS', '6.7 EFLOPS'],
  [{ value: '42000000000000000000', unit: 'FLOPS', quote: '4.2万P' }, '4.2万P', '42 EFLOPS'],
  [{ value: '105000000000', unit: 'W', quote: '105吉瓦' }, '105GW', '105 GW'],
  [{ value: '0.025', unit: 't', quote: '25公斤' }, '25千克', '25 kg'],
  [{ value: '0', unit: 't' }, '0吨', '0 t'],
  [{ value: '12', unit: 'dozen' }, '12 dozen', '12 dozen'],
  [{ value: '12.50', unit: 'pp', role: 'change' }, '+12.5个百分点', '+12.5 percentage points'],
];

describe('figureText', () => {
  it.each(cases)('%j reads %s', (figure, zh, en) => {
    expect(figureText(figure, 'zh')).toBe(zh);
    expect(figureText(figure, 'en')).toBe(en);
  });

  it('keeps digits that a float would lose', () => {
    expect(figureText({ value: '9007199254740993', unit: 't' })).toBe('90071992.54740993亿吨');
  });
});

describe('amountText', () => {
  it.each([
    [{ low: '215250', high: '225750', unit: 't' }, '21.53–22.58万吨'],
    [{ low: '100000', high: '100000', unit: 't' }, '10万吨'],
    [{ low: '100000', high: null, unit: 't' }, '≥10万吨'],
    [{ low: '2050', high: '2150', unit: 't/GW' }, '2050–2150吨/GW'],
    [{ low: '115250', high: '162500', unit: 't/a' }, '11.53–16.25万吨/年'],
    [{ low: '105000000000', high: '105000000000', unit: 'W/a' }, '105GW/年'],
    [{ low: '1', high: '2', unit: 'kg/(kW.h)' }, '1–2千克/(kW.h)'],
    [{ low: '0.08', high: '0.1', unit: 'kW.h/{片}' }, '0.08–0.1千瓦时/片'],
    [{ low: '120800000', high: '130000000', unit: '{片}/GW' }, '1.208–1.3亿片/GW'],
    [{ low: '1', high: '2', unit: 't', text: '一至二吨' }, '一至二吨'],
    [{ low: '-5000', high: '120000', unit: 't' }, '−0.5–12万吨'],
  ])('%j reads %s', (amount, text) => {
    expect(amountText(amount)).toBe(text);
  });

  it('shows no more digits in English than in Chinese', () => {
    const amount = { low: '103500', high: '105397.5', unit: 't' };
    expect([amountText(amount, 'zh'), amountText(amount, 'en')]).toEqual([
      '10.35–10.54万吨',
      '103,500–105,400 t',
    ]);
  });

  it('has no text where nothing is known, so that no zero can be shown', () => {
    expect(amountText({ low: null, high: null, unit: 't' })).toBeNull();
    expect(ratioText({ low: null, high: null })).toBeNull();
  });
});

describe('tooltips', () => {
  it('give the canonical value', () => {
    expect(canonicalText({ value: '24', unit: 't', per: 'd' })).toBe('24 t/d');
    expect(canonicalText({ value: '16', unit: '1', of: '家' })).toBe('16 家');
    expect(canonicalAmount({ low: '1', high: '2', unit: 't' })).toBe('1 – 2 t');
  });

  it('round a ratio to three digits', () => {
    expect(ratioText({ low: '0.190476', high: '0.2380952' })).toBe('19%–23.8%');
  });
});
