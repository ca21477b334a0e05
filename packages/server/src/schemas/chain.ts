import Type from 'typebox';
import { AmountSchema } from './amount.js';
import { BalanceSchema, implied } from './balance.js';
import { CoefficientSchema } from './coefficient.js';
import { choice, closed, nullable, strings, text } from './primitives.js';

/** Why a statement stands on a link. */
export const PlacementSchema = closed(
  {
    statementId: Type.String(),
    kind: choice(['capacity', 'output', 'plan', 'target', 'investment', 'maker', 'event', 'other']),
    why: Type.String({ description: 'The rule in words.' }),
    confidence: choice(['explicit', 'inferred', 'decided'], '"decided": a person put or confirmed it here.'),
    decisionId: Type.Optional(Type.String({ description: 'The decision that did.' })),
    sameAs: text('The statement from which the same plant and figure is already counted.'),
  },
  { $id: 'Placement' },
);

const plantFigure = {
  amount: AmountSchema,
  statementIds: strings('What states it.'),
};

/** One plant's share of a capacity. */
export const PlantSchema = closed(
  {
    name: Type.String(),
    ...plantFigure,
    contradicting: Type.Optional(
      Type.Array(closed(plantFigure), {
        description: 'Figures of one year that contradict each other; none is chosen until a person does.',
      }),
    ),
    setAside: Type.Optional(
      Type.Array(closed({ ...plantFigure, why: Type.String() }), {
        description: 'Figures of earlier years, or set aside by a decision; not counted.',
      }),
    ),
    expected: Type.Optional(text('The year it is expected, for what is not there yet.')),
    underConstruction: Type.Optional(Type.Boolean({ description: 'A source says that it is being built.' })),
  },
  { $id: 'Plant' },
);

/** One way a link's capacity is stated: one kind, one unit, each plant counted once. */
export const CapacitySchema = closed(
  {
    amount: AmountSchema,
    modality: choice(['actual', 'planned', 'target', 'expected']),
    scope: Type.Optional(
      choice(['plants', 'region'], "Plants are added up; a region's own total is never added to plants."),
    ),
    plants: Type.Array(PlantSchema),
    basis: Type.Optional(
      choice(['nameplate', 'effective'], 'As rated, or as can really be made; never added.'),
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

const verdictWord = nullable(choice(['强链', '补链', '延链']));

/** What a capacity that stands implies further up or down the chain. */
export const ImplicationSchema = closed(
  {
    ...implied,
    linkId: Type.String({ description: 'The link that no capacity is stated of.' }),
    path: strings('From the link that is stated to this one.'),
  },
  { $id: 'Implication' },
);

/** How a link is judged. */
export const VerdictSchema = closed(
  {
    linkId: Type.String(),
    verdict: verdictWord,
    ruleId: text('The rule of the pack that decided.'),
    reason: Type.String(),
    facts: closed({
      evidence: choice(
        ['quantified', 'named', 'mentioned', 'none'],
        'Evidence that it is there; plans are none.',
      ),
      cover: choice(['short', 'either', 'ample', 'unknown'], 'The worst of its balances.'),
      firms: strings('Firms the sources name on it.'),
      hhi: text('Herfindahl–Hirschman index of known capacities, 0 to 10,000.'),
      upstream: Type.Boolean({ description: 'Links before it are evidenced.' }),
      downstream: Type.Boolean({ description: 'Links after it are evidenced.' }),
      planned: Type.Boolean({ description: 'A plan, target or work under way names it.' }),
    }),
    statementIds: strings('What it rests on.'),
    flip: text('The least change after which the rules would say something else.'),
    flipsTo: verdictWord,
  },
  { $id: 'Verdict' },
);

/** A tie of a link with another link. */
export const CouplingSchema = closed(
  { id: Type.String(), from: Type.String(), to: Type.String(), zh: Type.String() },
  { $id: 'Coupling' },
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

/** A statement that speaks of making something and stands on no link. */
export const UnplacedSchema = closed(
  {
    statementId: Type.String(),
    reason: choice(['elsewhere', 'no-product', 'unclear']),
    why: Type.String({ description: 'The reason in words.' }),
  },
  { $id: 'Unplaced' },
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
    verdicts: Type.Array(VerdictSchema),
    implications: Type.Array(ImplicationSchema),
    couplings: Type.Array(CouplingSchema),
    summary: Type.Optional(strings('How the chain reads as a whole.')),
  },
  { $id: 'Chain' },
);
