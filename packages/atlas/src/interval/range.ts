import type { Interval } from '../model.js';
import { alike } from './approx.js';
import { type Exact, exact } from './exact.js';

/** A closed interval of decimals; null is unbounded on that side. */
export interface Range {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

const zero = exact(0);

/** The interval that holds one value alone. */
export const point = (value: string | number | Exact): Range => {
  const at = typeof value === 'object' ? value : exact(value);
  return { low: at, high: at };
};

/** An interval from its two ends. */
export const range = (low: string | number | Exact | null, high: string | number | Exact | null): Range => ({
  low: typeof low === 'object' ? low : exact(low),
  high: typeof high === 'object' ? high : exact(high),
});

const both = (a: Exact | null, b: Exact | null, join: (a: Exact, b: Exact) => Exact): Exact | null =>
  a === null || b === null ? null : join(alike(a, b), b);

/** a + b. */
export const add = (a: Range, b: Range): Range => ({
  low: both(a.low, b.low, (x, y) => x.plus(y)),
  high: both(a.high, b.high, (x, y) => x.plus(y)),
});

/** a − b: every value of one less every value of the other. */
export const subtract = (a: Range, b: Range): Range => ({
  low: both(a.low, b.high, (x, y) => x.minus(y)),
  high: both(a.high, b.low, (x, y) => x.minus(y)),
});

/** a × b for amounts that cannot be negative; an unknown lower end counts as zero. */
export const multiply = (a: Range, b: Range): Range => ({
  low: a.low === null || b.low === null ? zero : alike(a.low, b.low).times(b.low),
  high: both(a.high, b.high, (x, y) => x.times(y)),
});

/** a ÷ b for amounts that cannot be negative; a divisor that may be zero leaves the quotient unbounded above. */
export const divide = (a: Range, b: Range): Range => ({
  low: b.high === null || b.high.isZero() || a.low === null ? zero : alike(a.low, b.high).div(b.high),
  high: a.high === null || b.low === null || !b.low.gt(0) ? null : alike(a.high, b.low).div(b.low),
});

/** The interval scaled by a positive number. */
export const scale = (a: Range, factor: string | number | Exact): Range => {
  const by = typeof factor === 'object' ? factor : exact(factor);
  return {
    low: a.low === null ? null : a.low.times(by),
    high: a.high === null ? null : a.high.times(by),
  };
};

/** True when the two intervals have a value in common. */
export const meets = (a: Range, b: Range): boolean =>
  (a.low === null || b.high === null || alike(a.low, b.high).lte(b.high)) &&
  (b.low === null || a.high === null || alike(b.low, a.high).lte(a.high));

/** True when two intervals share more than an end: 4.5–5.5 and 5.5–6.5 only touch. A single value lies within or not. */
export const overlaps = (a: Range, b: Range): boolean => {
  // Figures that are written alike share one interval; none of them is empty.
  if (a === b) return true;
  if (!meets(a, b)) return false;
  const touch = (x: Range, y: Range) => x.high !== null && y.low !== null && !alike(y.low, x.high).lt(x.high);
  const isPoint = ({ low, high }: Range) => low !== null && high !== null && !low.lt(high);
  return isPoint(a) || isPoint(b) || !(touch(a, b) || touch(b, a));
};

/** How far `a` lies from `b`: positive above it, negative below it, zero where they meet. */
export const distance = (a: Range, b: Range): Exact => {
  if (meets(a, b)) return exact(0);
  if (a.low !== null && b.high !== null && a.low.gt(b.high)) return a.low.minus(b.high);
  if (a.high !== null && b.low !== null) return a.high.minus(b.low);
  return exact(0);
};

/** A value to name the interval by: its middle, or the end it has. */
export const middle = (a: Range): Exact => {
  if (a.low !== null && a.high !== null) return alike(a.low, a.high).plus(a.high).div(2);
  return a.low ?? a.high ?? exact(0);
};

/** Sums and products are short and stay exact; a quotient without end is cut at 18 digits. */
const plain = (value: Exact): string => (value.sd() > 30 ? value.toSignificantDigits(18) : value).toFixed();

/** The interval as plain strings, as the atlas gives it. */
export const toInterval = (a: Range): Interval => ({
  low: a.low === null ? null : plain(a.low),
  high: a.high === null ? null : plain(a.high),
});
