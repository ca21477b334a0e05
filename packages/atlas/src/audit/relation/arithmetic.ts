import { exact } from '../../interval/exact.js';
import { add, divide, multiply, point, type Range, subtract } from '../../interval/range.js';
import type { Ranges } from './relation.js';

const one = point(1);
const none = point(0);
const least = exact(0);

/** Sum of these figures. */
export const sumOf =
  (indices: readonly number[]) =>
  (ranges: Ranges): Range => {
    let sum: Range | null = null;
    for (const index of indices) sum = sum ? add(sum, ranges(index)) : ranges(index);
    return sum ?? none;
  };

/** One figure. */
export const nth =
  (index: number) =>
  (ranges: Ranges): Range =>
    ranges(index);

/** One figure times another. */
export const productOf =
  (a: number, b: number) =>
  (ranges: Ranges): Range =>
    multiply(ranges(a), ranges(b));

/** base × (1 + growth); a growth below −100 % leaves nothing. */
export const grown = (base: Range, growth: Range): Range => {
  const factor = add(one, growth);
  return multiply(base, { low: factor.low?.lt(0) ? least : factor.low, high: factor.high });
};

/** level ÷ (1 + growth): what it grew from. */
export const baseOf = (level: Range, growth: Range): Range => divide(level, add(one, growth));

/** (to − from) ÷ from, where both are amounts; may be negative. */
export const growthOf = (from: Range, to: Range): Range => {
  const ratio = divide(to, from);
  return subtract(ratio, one);
};

/** A range without its sign: a decrease of 5 is a step of 5. */
export const magnitude = (a: Range): Range => {
  if (a.high !== null && a.high.lte(0)) return { low: a.high.abs(), high: a.low?.abs() ?? null };
  return a;
};
