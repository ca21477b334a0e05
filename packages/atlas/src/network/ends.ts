import type { Range } from '../interval/range.js';

/** Which end of the intervals a program is made with. */
export type Case = 'low' | 'high';

/** One end of an interval as a number for the solver; the other where this one is open. */
export const endOf = (range: Range, end: Case): number =>
  Number((end === 'high' ? (range.high ?? range.low) : (range.low ?? range.high))?.toString() ?? 0);
