import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from './layout.js';
import { sentenceFinder } from './sentence-finder.js';

const sentenceBounds = (text: string, span: Range): Range => sentenceFinder(text)(span);

/** The sentence around the words between the bars. */
const around = (marked: string): string => {
  const [before = '', span = '', after = ''] = marked.split('|');
  const text = before + span + after;
  const bounds = sentenceBounds(text, { start: before.length, end: before.length + span.length });
  return text.slice(bounds.start, bounds.end);
};

test.each([
  ['甲。年产|5万吨|硅料。丙。', '年产5万吨硅料。'],
  ['甲！“年产|5万吨|硅料。”丙。', '“年产5万吨硅料。”'],
  ['甲；年产|5万吨|；丙', '年产5万吨；'],
  ['甲？！年产|5万吨|', '年产5万吨'],
  ['题目\n\n　　年产\n|5万吨|硅料\n\n丙', '年产\n5万吨硅料'],
  ['题目\r\n \r\n年产|5万吨|\r\n\r\n丙', '年产5万吨'],
  ['甲。|乙。丙|丁。戊', '乙。丙丁。'],
  ['甲。|乙。|丙。', '乙。'],
  ['增长|3.5%|，下降2.1%。', '增长3.5%，下降2.1%。'],
  ['题目\n甲\t1\n乙\t|2|\n丙\t3\n注', '乙\t2'],
  ['题目\n甲\t|1|\r\n乙\t2', '甲\t1'],
  ['甲\t1\n丙\t|3|', '丙\t3'],
  ['甲\t1\n注：|3|家\n又一行', '注：3家\n又一行'],
  ['上一行\n题目|1|\n甲\t1', '上一行\n题目1'],
])('%j', (marked, sentence) => {
  expect(around(marked)).toBe(sentence);
});

test('a text without any end is cut 600 characters to either side', () => {
  const text = '字'.repeat(5000);
  expect(sentenceBounds(text, { start: 2000, end: 2010 })).toEqual({ start: 1400, end: 2610 });
});

test('the sentence always covers the span and lies in the text', () => {
  const texts = fc.string({
    unit: fc.constantFrom('字', '。', '\n', ' ', '”', '；', 'a', '\t'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const bounds = sentenceBounds(text, { start, end });
      expect(bounds.start).toBeGreaterThanOrEqual(0);
      expect(bounds.start).toBeLessThanOrEqual(start);
      expect(bounds.end).toBeGreaterThanOrEqual(end);
      expect(bounds.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
