import type { Range } from '../interval/range.js';

/** Which end of the intervals a program is made with. */
export type Case = 'low' | 'high';

const numberOf = (end: Range['low'], otherwise: number): number =>
  end === null ? otherwise : Number(end.toString());

/** One end of a capacity or a coefficient as a number: nothing where it has no lower end, without end where it has no upper. */
export const endOf = ({ low, high }: Range, end: Case): number =>
  end === 'high' ? numberOf(high, Number.POSITIVE_INFINITY) : numberOf(low, 0);

/** The end of a coefficient that goes with one of capacities: most is reached with least need. */
export const needOf = (coefficient: Range, end: Case): number =>
  endOf(coefficient, end === 'high' ? 'low' : 'high');
