import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readFigures } from './quantities/read-quantities.js';
import { preparePage, read } from './read.js';
import { findTimes } from './times/find-times.js';

// Pieces that the rules look for, so that random texts reach into them.
const pieces = fc.constantFrom(
  ...'12 3.5 , % 万 亿 吨 元 年 月 日 、 和 至 同比 增长 下降 占 比 第 一 两 百 成 分之 每 的 截至 目前 今年 其中 “ ” 《 》 ( ) 。 ; 家 项目 公司 \n'.split(
    ' ',
  ),
  '\ud800',
  '\udfff',
  '２',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
);

test('reading never throws, and every span is true and in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = read(text, { published: '2025-06-10' });
      let end = 0;
      for (const quantity of reading.quantities) {
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.quote);
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        expect(quantity.value).toMatch(/^-?\d+(\.\d+)?$/);
        end = quantity.end;
      }
      for (const gap of reading.gaps) expect(text.slice(gap.start, gap.end)).toBe(gap.quote);
    }),
    { numRuns: 400 },
  );
});

test('the same text gives the same reading', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text, { published: '2025-06-10' })).toEqual(read(text, { published: '2025-06-10' }));
    }),
    { numRuns: 50 },
  );
});

/** Characters looked at while times and figures are read. */
function steps(text: string): number {
  const page = preparePage(text, { published: '2025-06-10' });
  let looked = 0;
  const charCodeAt = String.prototype.charCodeAt;
  const slice = String.prototype.slice;
  vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, at: number) {
    looked++;
    return charCodeAt.call(this, at);
  });
  vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
    const part = slice.call(this, from, to);
    looked += part.length;
    return part;
  });
  try {
    readFigures(page, { names: [], times: findTimes(page) });
  } finally {
    vi.restoreAllMocks();
  }
  return looked;
}

test.each([
  ['digits', '1'],
  ['的', '的'],
  ['scale words', '百'],
  ['commas in digits', '1,'],
  ['a list without end', '5、'],
  ['open quotes', '“'],
  ['figures in one sentence', '收入3亿元'],
  ['growth in one sentence', '同比增长5%'],
  ['clauses without a full stop', '企业有3家,'],
  ['years', '2023年'],
])('work grows with the length of the text, not faster: %s', (_, unit) => {
  const once = steps(unit.repeat(Math.ceil(6000 / unit.length)));
  const twice = steps(unit.repeat(Math.ceil(12000 / unit.length)));
  expect(twice).toBeLessThan(once * 2.3 + 1000);
});
