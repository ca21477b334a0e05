import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movePoint, negate, percentOf, times } from './decimal.js';

test.each([
  ['2.2', 4, '22000'],
  ['0.5', -3, '0.0005'],
  ['1200', -2, '12'],
  ['007.50', 0, '7.5'],
  ['0', 8, '0'],
  ['-1.3', 1, '-13'],
])('%s moved by %i is %s', (value, places, moved) => {
  expect(movePoint(value, places)).toBe(moved);
});

test('moving there and back changes nothing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 20 }), (value, places) => {
      const written = value.toString();
      expect(movePoint(movePoint(written, places), -places)).toBe(written);
    }),
  );
});

test('signs turn, and zero has none', () => {
  expect([negate('3.5'), negate('-3.5'), negate('0')]).toEqual(['-3.5', '3.5', '0']);
});

test('products are exact', () => {
  expect(times('0.1', 3)).toBe('0.3');
  expect(times('12', 7)).toBe('84');
});

test('fractions are exact where they end', () => {
  expect([percentOf(3, 4), percentOf(1, 3), percentOf(2, 3)]).toEqual(['75', '33.33', '66.67']);
});
