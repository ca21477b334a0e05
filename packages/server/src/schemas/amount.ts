import Type from 'typebox';
import { closed, decimal } from './primitives.js';

const bounds = {
  low: decimal('Lower end; null is unbounded.'),
  high: decimal('Upper end; null is unbounded.'),
};

/** A closed interval of exact decimals. */
export const IntervalSchema = closed(bounds, { $id: 'Interval' });

/** An interval with its unit. */
export const AmountSchema = closed(
  {
    ...bounds,
    unit: Type.String({ description: 'UCUM or ISO 4217 code, or a compound such as t/GW.' }),
    text: Type.Optional(Type.String({ description: 'In words, rounded for reading; the bounds are exact.' })),
  },
  { $id: 'Amount' },
);
