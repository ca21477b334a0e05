import Type from 'typebox';
import { AmountSchema } from './amount.js';
import { BalanceSchema } from './balance.js';
import { CoefficientSchema } from './coefficient.js';
import { choice, closed, nullable, strings, text } from './primitives.js';

/** Why a statement stands on a link. */
export const PlacementSchema = closed(
  {
    statementId: Type.String(),
    kind: choice(['capacity', 'output', 'plan', 'target', 'investment', 'maker', 'event', 'other']),
    why: Type.String({ description: 'The rule in words.' }),
    confidence: choice(['explicit', 'inferred']),
    sameAs: text('The statement from which the same plant and figure is already counted.'),
  },
  { $id: 'Placement' },
);

/** One way a link's capacity is stated: one kind, one unit, each plant counted once. */
export const CapacitySchema = closed(
  {
    amount: AmountSchema,
    modality: choice(['actual', 'planned', 'target', 'expected']),
    scope: Type.Optional(
      choice(['plants', 'region'], "Plants are added up; a region's own total is never added to plants."),
    ),
    plants: Type.Array(
      closed({ name: Type.String(), amount: AmountSchema, statementIds: strings('What states it.') }),
    ),
  },
  { $id: 'Capacity' },
);

/** A link of a chain. */
export const LinkSchema = closed(
  {
    id: Type.String(),
    zh: Type.String(),
    en: Type.String(),
    position: choice(['upstream', 'midstream', 'downstream']),
    products: Type.Array(closed({ name: Type.String(), synonyms: strings('Other names of it.') })),
    capacityUnits: strings('Units its capacity is stated in.'),
    gbt4754: Type.Array(closed({ code: Type.String(), name: Type.String() })),
    evidence: choice(
      ['quantified', 'named', 'mentioned', 'none', 'alias'],
      'What the sources show. "none" is silence in the sources, not absence in the city.',
    ),
    aliasOf: text("Another chain's link that is the same node, chain.link."),
    capacities: Type.Array(CapacitySchema),
    placements: Type.Array(PlacementSchema),
  },
  { $id: 'Link' },
);

/** What `to` needs of `from`. */
export const EdgeSchema = closed(
  {
    from: Type.String(),
    to: Type.String(),
    coefficientIds: strings('What it uses.'),
    balance: BalanceSchema,
    via: Type.Optional(strings('Links jumped over; such an edge is no flow of its own.')),
    note: Type.Optional(Type.String({ description: 'What to bear in mind when reading the balance.' })),
  },
  { $id: 'Edge' },
);

/** What a chain lacks, or cannot be told. */
export const GapSchema = closed(
  {
    linkId: Type.String(),
    toLinkId: Type.Optional(Type.String({ description: 'The consuming link, for a short or unknown edge.' })),
    kind: choice(['no-evidence', 'short', 'unknown']),
    verdict: nullable(choice(['强链', '补链', '延链'])),
    reason: Type.String(),
    flip: text('The smallest change that would flip it.'),
    statementIds: strings('What it rests on.'),
  },
  { $id: 'Gap' },
);

/** One chain, whole. */
export const ChainSchema = closed(
  {
    id: Type.String(),
    zh: Type.String(),
    en: Type.String(),
    cluster: Type.String(),
    links: Type.Array(LinkSchema),
    edges: Type.Array(EdgeSchema),
    coefficients: Type.Array(CoefficientSchema),
    gaps: Type.Array(GapSchema),
    summary: Type.Optional(strings('How the chain reads as a whole.')),
  },
  { $id: 'Chain' },
);
