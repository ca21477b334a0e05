import { expect, test } from 'vitest';
import { add, distance, divide, meets, multiply, point, range, subtract, toInterval } from './range.js';

const ends = (of: Parameters<typeof toInterval>[0]) => Object.values(toInterval(of));

test('arithmetic takes the ends that widen most', () => {
  const [a, b] = [range('2', '3'), range('5', '7')];
  expect(ends(add(a, b))).toEqual(['7', '10']);
  expect(ends(subtract(a, b))).toEqual(['-5', '-2']);
  expect(ends(multiply(a, b))).toEqual(['10', '21']);
  expect(ends(divide(b, a))).toEqual(['1.66666666666666667', '3.5']);
});

test('decimals stay exact where floats would not', () => {
  expect(ends(add(point('0.1'), point('0.2')))).toEqual(['0.3', '0.3']);
});

test('an open end stays open', () => {
  expect(ends(add(range('1', null), point('1')))).toEqual(['2', null]);
  expect(ends(divide(point('10'), range('2', null)))).toEqual(['0', '5']);
  expect(ends(divide(point('10'), range('0', '2')))).toEqual(['5', null]);
});

test('two intervals meet when they share a value, else the distance has a sign', () => {
  expect(meets(range('1', '2'), range('2', '3'))).toBe(true);
  expect(meets(range('1', null), range('5', '6'))).toBe(true);
  expect(distance(range('1', '2'), range('5', '6')).toFixed()).toBe('-3');
  expect(distance(range('9', null), range('5', '6')).toFixed()).toBe('3');
});
