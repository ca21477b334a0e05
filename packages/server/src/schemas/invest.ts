import Type from 'typebox';
import { AmountSchema } from './amount.js';
import { choice, closed, nullable, strings, text } from './primitives.js';

/** Who stands on a link next to the gap. */
export const NeighbourSchema = closed(
  {
    name: Type.String(),
    linkKey: Type.String({ description: 'chain.link.' }),
    linkZh: Type.String(),
    amount: nullable(AmountSchema),
    whole: Type.Boolean({ description: 'True for a total of the region as a whole.' }),
    statementIds: strings('What says so.'),
  },
  { $id: 'InvestNeighbour' },
);

/** Something that speaks for the place, as a source states it. */
export const AdvantageSchema = closed(
  {
    kind: choice(['electricity-price', 'green-power', 'land', 'policy']),
    of: choice(['link', 'chain', 'region'], 'What it is said of.'),
    words: Type.String({ description: 'The words that made it an advantage.' }),
    statementId: Type.String(),
  },
  { $id: 'InvestAdvantage' },
);

/** A project on the link that makes nothing yet. */
export const PipelineItemSchema = closed(
  {
    name: Type.String(),
    amount: nullable(AmountSchema),
    modality: nullable(choice(['actual', 'planned', 'target', 'expected'])),
    stage: text('The stage reached, for an event.'),
    when: text('When it is to be there, or when the stage was reached; EDTF.'),
    closes: nullable(choice(['yes', 'partly', 'perhaps'])),
    statementIds: strings('What says so.'),
  },
  { $id: 'InvestPipelineItem' },
);

/** An enterprise that the ledger shows making the product outside the region. */
export const ApproachSchema = closed(
  {
    name: Type.String(),
    product: Type.String(),
    amount: text('What it makes, in the words of its source.'),
    statementIds: strings('What says so.'),
  },
  { $id: 'InvestApproach' },
);

/** One part of a score. */
export const ScorePartSchema = closed(
  {
    ruleId: Type.String(),
    zh: Type.String(),
    points: Type.Integer(),
    most: Type.Integer({ description: 'The most this rule gives; negative where it takes.' }),
    why: Type.String(),
    statementIds: strings('What it rests on.'),
  },
  { $id: 'InvestScorePart' },
);

/** One gap as a row that people work from. */
export const InvestRowSchema = closed(
  {
    id: Type.String({ description: 'chain.link.' }),
    rank: Type.Integer({ minimum: 1 }),
    chainId: Type.String(),
    chainZh: Type.String(),
    linkId: Type.String(),
    linkZh: Type.String(),
    kind: choice(['short', 'silent', 'single-firm']),
    verdict: nullable(choice(['强链', '补链', '延链'])),
    reason: Type.String(),
    attract: closed({
      products: strings('What to attract.'),
      capacity: nullable(AmountSchema),
      how: Type.String({ description: 'The arithmetic with the numbers put in, or why there is none.' }),
      statementIds: strings('What it was computed from.'),
      coefficientIds: strings('Coefficients it was computed with.'),
    }),
    suppliers: Type.Array(NeighbourSchema),
    customers: Type.Array(NeighbourSchema),
    advantages: Type.Array(AdvantageSchema),
    pipeline: Type.Array(PipelineItemSchema),
    approach: Type.Array(ApproachSchema),
    score: closed({ total: Type.Integer(), parts: Type.Array(ScorePartSchema) }),
    aboveNext: text('Why the next row is lower; null for the last.'),
    statementIds: strings('Everything the row rests on.'),
  },
  { $id: 'InvestRow' },
);

/** One edition of the investment list. */
export const InvestListSchema = closed(
  {
    kind: Type.Literal('invest'),
    region: text('The region it is made for.'),
    sourceIds: strings('The sources it was made from.'),
    rules: Type.Array(closed({ id: Type.String(), zh: Type.String(), most: Type.Integer() }), {
      description: 'The rules of the score.',
    }),
    rows: Type.Array(InvestRowSchema),
  },
  { $id: 'InvestList' },
);
