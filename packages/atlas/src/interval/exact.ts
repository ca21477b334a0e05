import { Decimal } from 'decimal.js';

/** Decimals with 60 digits: sums and products of stated figures are exact, quotients are cut far below any digit shown. */
export const Exact = Decimal.clone({
  precision: 60,
  toExpNeg: -90,
  toExpPos: 90,
});

/** One exact decimal. */
export type Exact = Decimal;

/** Reads an exact decimal from its text or a number that stands in a pack. */
export const exact = (value: string | number | Exact): Exact => new Exact(value);
