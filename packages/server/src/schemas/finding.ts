import Type from 'typebox';
import { AmountSchema } from './amount.js';
import { choice, closed, nullable, strings, text } from './primitives.js';

/** The checks a finding can come from. */
export const FindingCheck = choice([
  'parts-total',
  'share-whole',
  'growth-base',
  'order',
  'rate-total',
  'plan',
  'coefficient',
  'suspect-unit',
  'across-sources',
  'dates',
]);

/** How the figures of a finding stand to one another. */
export const FindingVerdict = choice(['agrees', 'agrees-rounded', 'disagrees', 'undecided']);

/** What people can say of a finding. */
export const FindingOutcome = choice(['confirmed', 'explained', 'wrong']);

/** What was decided of a finding. */
export const FindingDecisionSchema = closed(
  {
    id: Type.String(),
    outcome: FindingOutcome,
    by: Type.String(),
    why: Type.String({ description: 'The reason; of "explained", the explanation.' }),
    at: Type.String({ description: 'ISO 8601.' }),
    standing: Type.Boolean({ description: 'False when the sources have changed since: to be decided anew.' }),
  },
  { $id: 'FindingDecision' },
);

/** A figure held against others. */
export const FindingSchema = closed(
  {
    id: Type.String(),
    check: FindingCheck,
    rule: Type.String({ description: 'The rule within the check.' }),
    verdict: FindingVerdict,
    severity: choice(['high', 'medium', 'low']),
    title: Type.String({ description: 'One line: what does not agree.' }),
    why: Type.String({ description: 'Why these figures belong together.' }),
    figures: Type.Array(closed({ role: Type.String(), statementId: Type.String() })),
    formula: Type.String({ description: 'The arithmetic with the numbers put in.' }),
    stated: nullable(AmountSchema),
    expected: nullable(AmountSchema),
    residual: text('How far apart and in which direction; null when it agrees.'),
    likely: text('The likely mistake, where one change explains it.'),
    settle: text('What would settle it.'),
    missing: text('What is missing, where it cannot be told.'),
    tolerance: Type.String({ description: 'How far apart the figures may lie, and why.' }),
    coefficientIds: strings('Coefficients it was computed with.'),
    sourceIds: strings('Sources its figures stand in.'),
    decision: nullable(FindingDecisionSchema),
  },
  { $id: 'Finding' },
);
