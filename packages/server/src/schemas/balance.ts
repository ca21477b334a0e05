import Type from 'typebox';
import { AmountSchema, IntervalSchema } from './amount.js';
import { choice, closed, strings } from './primitives.js';

/** What keeps a balance from being known. */
export const LackSchema = closed(
  { kind: choice(['capacity', 'coefficient', 'unit']), of: Type.String(), text: Type.String() },
  { $id: 'Lack' },
);

/** What one stated side of an edge implies, for schemas that say more of it. */
export const implied = {
  side: choice(
    ['need', 'serves'],
    'So much of the supplier is needed, or so much of the user could be served.',
  ),
  amount: AmountSchema,
  formula: Type.String({ description: 'The arithmetic with the numbers put in.' }),
  inputs: strings('Statements it was computed from.'),
  coefficientIds: strings('Coefficients it was computed with.'),
};

/** What a capacity stated on one side of an edge alone implies on the other. */
export const ImpliedSchema = closed(implied, { $id: 'Implied' });

const KnownBalance = closed(
  {
    kind: Type.Literal('known'),
    supply: AmountSchema,
    need: AmountSchema,
    cover: IntervalSchema,
    shortfall: AmountSchema,
    verdict: choice(['short', 'ample', 'either']),
    formula: Type.String({ description: 'The arithmetic with the numbers put in.' }),
    inputs: strings('Statements it was computed from.'),
    coefficientIds: strings('Coefficients it was computed with.'),
  },
  { $id: 'KnownBalance' },
);

const UnknownBalance = closed(
  { kind: Type.Literal('unknown'), lacks: Type.Array(LackSchema), implies: Type.Array(ImpliedSchema) },
  { $id: 'UnknownBalance' },
);

/** What a link can supply against what the next needs, or why that cannot be told. */
export const BalanceSchema = Type.Union([KnownBalance, UnknownBalance], { $id: 'Balance' });
