import Type from 'typebox';
import { AmountSchema } from './amount.js';
import { choice, closed, nullable, strings, text } from './primitives.js';

const named = {
  linkKey: Type.String({ description: 'chain.link.' }),
  zh: Type.String(),
  en: Type.String(),
};

/** A link by its key and names. */
export const LinkNameSchema = closed(named, { $id: 'LinkName' });

/** A stated capacity that keeps a stage from reaching more. */
export const BindSchema = closed(
  {
    ...named,
    binds: choice(['always', 'at-low', 'at-high'], 'Over the whole of the intervals, or at one end alone.'),
    capacity: AmountSchema,
    each: Type.String({ description: 'One more of this unit of the capacity brings the gain.' }),
    gain: AmountSchema,
    statementIds: strings('What the capacity rests on.'),
  },
  { $id: 'Bind' },
);

/** How much a stage can reach with all that the chains around it can give. */
export const StageReachSchema = closed(
  {
    ...named,
    amount: nullable(AmountSchema),
    binds: Type.Array(BindSchema),
    formula: text('The arithmetic with the numbers put in, where one capacity alone binds.'),
    unlimited: Type.Array(LinkNameSchema, {
      description: 'Links on the way that no capacity is stated of; they limit nothing here.',
    }),
    uncounted: strings('Needs on the way that could not be counted, and why.'),
  },
  { $id: 'StageReach' },
);

/** A link that a shock hits itself. */
export const ShockHitSchema = closed(
  {
    ...named,
    before: AmountSchema,
    lost: AmountSchema,
    statementIds: strings('What its capacity rests on.'),
  },
  { $id: 'ShockHit' },
);

/** What a shock costs a stage. */
export const StageLossSchema = closed(
  {
    ...named,
    before: nullable(AmountSchema),
    after: nullable(AmountSchema),
    lost: nullable(AmountSchema),
    binds: Type.Array(BindSchema, { description: 'What binds the stage after the shock.' }),
    path: Type.Array(LinkNameSchema, { description: 'From the link that is hit to this stage.' }),
  },
  { $id: 'StageLoss' },
);

/** What a link or an enterprise taken away costs downstream. */
export const ShockSchema = closed(
  {
    at: Type.String({ description: 'The link or the enterprise by its name.' }),
    kind: choice(['link', 'enterprise']),
    part: Type.String({ description: 'The part taken: 1 for all of it.' }),
    hits: Type.Array(ShockHitSchema),
    losses: Type.Array(StageLossSchema),
    lacks: strings('What is lacking, so that losses cannot be told or are not whole.'),
  },
  { $id: 'Shock' },
);
