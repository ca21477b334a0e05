// Counts by kinds, wholes that a clause sets and rates that moved. Places and figures are invented.
import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };
const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('what is counted by kinds stands behind the last of them', () => {
  reads(first, [
    ['全市建成6家基础级、2家先进级智能工厂', { value: '6', measure: '基础级智能工厂' }],
    ['全市现有2个国家级和3个省级开发区', { value: '2', measure: '国家级开发区' }],
    ['建成3个创新型、4个应用型、5个服务型实训中心', { value: '3', measure: '创新型实训中心' }],
    ['新增3家国家级、5家省级,全部达标', { value: '3', measure: '国家级' }],
    ['建成3个省级中心,4个市级站', { value: '3', measure: '省级中心' }],
  ]);
});

describe('the whole that a clause sets', () => {
  reads(last, [
    ['栎州推进升级。如今在全国,已经有超过8万座加气站', { subject: '全国' }],
    ['栎州推进升级。放眼全国,已建成3万座充电站,现在30多个城市开始改造', { subject: '全国' }],
    ['放眼全国,镇江市有3万座充电站', { subject: '镇江市' }],
  ]);
});

describe('a rate that moved from one height to another', () => {
  reads(last, [
    ['用电量同比增速也由4.3%提高到7.6%', { role: 'growth', measure: '用电量' }],
    ['出口额增速由上年2月的6%提高到今年4月的15%', { role: 'growth' }],
    ['出口额占比由9%提高到12%', { role: 'share' }],
  ]);
});

describe('what turned', () => {
  test.each([
    ['1-2月,产量由去年全年下降6.4%转为同比增长2.5%', ['2024', '2025-01/2025-02']],
    ['1-5月,零售额由上年全年增长8.3%回落至增长4.6%', ['2024', '2025-01/2025-05']],
  ])('%s', (line, times) => {
    expect(quantitiesOf(line).map(({ time }) => time)).toEqual(times);
  });
});
