import { exact } from '../interval/exact.js';
import type { Balance } from '../model.js';

/** A balance that could be computed. */
export type Known = Extract<Balance, { kind: 'known' }>;

const openEnd = exact('1e300');

const size = ({ shortfall: { low, high } }: Known) =>
  high === null && low === null ? openEnd : exact(high ?? low ?? 0);

/** Balances of one supply from the greatest shortfall to the least: what fills the first fills the others too. */
export const byShortfall = (a: Known, b: Known): number => size(b).cmp(size(a));
