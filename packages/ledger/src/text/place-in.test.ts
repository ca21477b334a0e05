import { expect, test } from 'vitest';
import { placeIn } from './place-in.js';

// All texts are invented.

/** The words of a range of `from` that begins with the nth `quote`, as they stand in `to`; null where they do not. */
const found = (from: string, quote: string, to: string, nth = 0): string | null => {
  let start = from.indexOf(quote);
  for (let round = 0; round < nth; round += 1) start = from.indexOf(quote, start + 1);
  const place = placeIn(from, { start, end: start + quote.length }, to);
  return place && `${place.start}:${to.slice(place.start, place.end)}`;
};

test('words keep their place behind a head that is new, whatever the line breaks', () => {
  const from = '甲县今年铺设管道12公里，投入3亿元。';
  expect(found(from, '12公里', `栏目首页\n${from}`)).toBe('13:12公里');
  expect(found(from, '3亿元', '甲县今年铺设管道12\n公里，投入3\n亿元。')).toBe('16:3\n亿元');
});

test('of several places the one counts around which most is the same', () => {
  const from = '一季度出栏肉牛5千头，二季度出栏肉牛5千头。';
  const to = '二季度出栏肉牛5千头。一季度出栏肉牛5千头，';
  expect(found(from, '5千头', to, 0)).toBe('18:5千头');
  expect(found(from, '5千头', to, 1)).toBe('7:5千头');
});

test('words that are gone, or stand amid others only, have no place', () => {
  const from = '乙镇的冷库能存果蔬8千吨，去年建成。';
  expect(found(from, '8千吨', '乙镇的冷库去年建成。')).toBeNull();
  expect(found(from, '8千吨', '丙镇运出煤炭8千吨；')).toBeNull();
  expect(placeIn('  \n', { start: 0, end: 2 }, '甲')).toBeNull();
});

test('a text that is nothing but the words has them where they are', () => {
  expect(found('6万元', '6万元', ' 6万元')).toBe('1:6万元');
});
