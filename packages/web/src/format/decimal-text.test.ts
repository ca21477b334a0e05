import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  magnitude,
  negate,
  roundSignificant,
  shiftDecimal,
  signOf,
} from './decimal-text.js';

describe('shiftDecimal', () => {
  it.each([
    ['53200000000', 8, '532'],
    ['10483000', 4, '1048.3'],
    ['9967', 4, '0.9967'],
    ['-5', 2, '-0.05'],
    ['0', 8, '0'],
    ['6.7', -3, '6700'],
    ['1.2345', -2, '123.45'],
    ['100', 0, '100'],
    ['007.50', 0, '7.5'],
    ['9007199254740993', 4, '900719925474.0993'],
  ])('%s by %i is %s', (value, places, expected) => {
    expect(shiftDecimal(value, places)).toBe(expected);
  });

  it('gives back what it was given when shifted there and back', () => {
    const decimals = fc.tuple(fc.bigInt(), fc.integer({ min: 0, max: 24 }));
    fc.assert(
      fc.property(decimals, fc.integer({ min: -30, max: 30 }), ([digits, point], places) => {
        const value = shiftDecimal(String(digits), point);
        expect(shiftDecimal(shiftDecimal(value, places), -places)).toBe(value);
      }),
    );
  });

  it('refuses what is no decimal', () => {
    expect(() => shiftDecimal('1e5', 1)).toThrow(RangeError);
  });
});

describe('compareDecimals', () => {
  it.each([
    ['2', '10', -1],
    ['-2', '-10', 1],
    ['0.5', '0.50', 0],
    ['-1', '1', -1],
    ['1.05', '1.5', -1],
  ])('%s against %s', (left, right, sign) => {
    expect(Math.sign(compareDecimals(left, right))).toBe(sign);
  });
});

describe('roundSignificant', () => {
  it.each([
    ['0.463456', 3, '0.463'],
    ['0.00045678', 2, '0.00046'],
    ['215250.7', 3, '215251'],
    ['9.9996', 4, '10'],
    ['-2.345', 2, '-2.3'],
    ['28', 4, '28'],
  ])('%s to %i', (value, digits, expected) => {
    expect(roundSignificant(value, digits)).toBe(expected);
  });
});

describe('signs', () => {
  it('knows a minus from a minus zero', () => {
    expect([signOf('-3'), signOf('-0.0'), signOf('0'), signOf('0.01')]).toEqual([-1, 0, 0, 1]);
    expect(magnitude('-3.50')).toBe('3.5');
    expect([negate('-3'), negate('2.5'), negate('0')]).toEqual(['3', '-2.5', '0']);
  });
});
