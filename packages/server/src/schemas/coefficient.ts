import Type from 'typebox';
import { choice, closed, decimal, text } from './primitives.js';

/** A published source a pack cites. */
export const PackSourceSchema = closed(
  {
    id: Type.String(),
    title: Type.String(),
    url: text('Null where the address was not kept.'),
    grade: text('How good the source is.'),
  },
  { $id: 'PackSource' },
);

/** A coefficient as its pack states it. */
export const CoefficientSchema = closed(
  {
    id: Type.String(),
    what: Type.String(),
    whatEn: Type.Optional(Type.String({ description: 'The same in English.' })),
    unit: Type.String(),
    low: decimal('Lower end.'),
    typical: decimal('Typical value.'),
    high: decimal('Upper end.'),
    year: text('The year it holds for.'),
    status: choice(['sourced', 'derived', 'stoichiometric', 'unsourced', 'none']),
    sources: Type.Array(PackSourceSchema),
    note: text('What to know before using it.'),
  },
  { $id: 'Coefficient' },
);
