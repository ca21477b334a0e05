import { expect, test } from 'vitest';
import { segment } from './segment.js';

function cut(text: string): string {
  const units = segment(text);
  return Array.from({ length: units.length }, (_, i) => text.slice(units.start(i), units.end(i))).join('|');
}

test.each([
  ['对和林格尔新区', '对|和林格尔|新区'],
  ['在内蒙古', '在|内蒙古'],
  ['年产10万吨颗粒硅', '年产|10万吨|颗粒硅'],
  ['有37家企业', '有|37家|企业'],
  ['2024年3月投产', '2024年|3月|投产'],
  ['25.5万千瓦风电', '25.5万千瓦|风电'],
  ['5G工厂', '5G|工厂'],
])('cuts %s', (text, expected) => {
  expect(cut(text)).toBe(expected);
});

test('units cover the text without gaps', () => {
  const text = '某市(甲区)的“乙丙”项目,2024年产值3.5亿元……\n完';
  expect(cut(text).replaceAll('|', '')).toBe(text);
});

test('long runs without marks are cut in linear time', () => {
  const text = '公司'.repeat(100_000);
  expect(segment(text).length).toBe(100_000);
});
