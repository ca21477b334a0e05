import type { SourceId, StatementId } from '@lianpu/ledger';

/** A closed interval of exact decimals; null is unbounded on that side. */
export interface Interval {
  readonly low: string | null;
  readonly high: string | null;
}

/** An interval with its unit (a UCUM or ISO 4217 code, or a compound such as `t/GW`). */
export interface Amount extends Interval {
  readonly unit: string;
  /** The amount in words, rounded for reading: `21–26.25万吨/年`. The exact bounds are `low` and `high`. */
  readonly text?: string;
}

/** A coefficient as its pack states it, with year and sources: itself a statement. */
export interface CoefficientView {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly low: string | null;
  readonly typical: string | null;
  readonly high: string | null;
  readonly year: string | null;
  readonly status: 'sourced' | 'derived' | 'stoichiometric' | 'unsourced' | 'none';
  readonly sources: readonly PackSource[];
  readonly note: string | null;
  /** The same in English. */
  readonly whatEn?: string;
}

/** A published source a pack cites. */
export interface PackSource {
  readonly id: string;
  readonly title: string;
  /** Null where the page's address was not kept. */
  readonly url: string | null;
  readonly grade: string | null;
}

/** Why a statement stands on a link. */
export interface Placement {
  readonly statementId: StatementId;
  readonly kind: 'capacity' | 'output' | 'plan' | 'target' | 'investment' | 'maker' | 'event' | 'other';
  /** The rule in words: product named, unit taken, words of capacity found. */
  readonly why: string;
  /** `decided`: a person put or confirmed it here. */
  readonly confidence: 'explicit' | 'inferred' | 'decided';
  /** The decision that did. */
  readonly decisionId?: string;
  /** The same plant and figure already counted from another statement. */
  readonly sameAs: StatementId | null;
}

/** A statement that speaks of making something and stands on no link. */
export interface Unplaced {
  readonly statementId: StatementId;
  /** `elsewhere`: not of the region; `no-product`: names no product of any chain; `unclear`: names one, not tied to it. */
  readonly reason: 'elsewhere' | 'no-product' | 'unclear';
  /** The reason in Chinese. */
  readonly why: string;
}

/** One figure for a plant, with the statements that give it. */
export interface PlantFigure {
  readonly amount: Amount;
  readonly statementIds: readonly StatementId[];
}

/** One plant's share of a capacity. */
export interface PlantView {
  readonly name: string;
  /** Where figures contradict each other and nobody decided: from the least to the largest of them. */
  readonly amount: Amount;
  readonly statementIds: readonly StatementId[];
  /** The figures of one year that contradict each other; none is chosen until a person does. */
  readonly contradicting?: readonly PlantFigure[];
  /** Figures of earlier years, or set aside by a decision; not counted. */
  readonly setAside?: readonly (PlantFigure & { readonly why: string })[];
  /** For what is not there yet: the year it is expected, as its source says; null where it does not. */
  readonly expected?: string | null;
  /** For what is not there yet: whether a source says that it is being built. */
  readonly underConstruction?: boolean;
}

/** One way a link's capacity is stated: amounts of one kind and one unit, counted once a plant. */
export interface CapacityView {
  readonly amount: Amount;
  readonly modality: 'actual' | 'planned' | 'target' | 'expected';
  /** `plants` are added up; a `region` figure is the city's own total and is never added to plants. */
  readonly scope?: 'plants' | 'region';
  /** The plants summed, each with the statements that give its capacity. */
  readonly plants: readonly PlantView[];
  /** `effective`: stated as what can really be made; `nameplate`: as rated. The two are never added. */
  readonly basis?: 'nameplate' | 'effective';
}

/** What keeps a balance from being known. */
export interface Lack {
  readonly kind: 'capacity' | 'coefficient' | 'unit';
  readonly of: string;
  readonly text: string;
}

/** What a capacity stated on one side of an edge alone implies on the other. */
export interface Implied {
  /** `need`: so much of `from` is needed; `serves`: so much of `to` could be served. */
  readonly side: 'need' | 'serves';
  readonly amount: Amount;
  /** The arithmetic with the numbers put in, in Chinese. */
  readonly formula: string;
  readonly inputs: readonly StatementId[];
  readonly coefficientIds: readonly string[];
}

/** What a link can supply against what the next needs. */
export type Balance =
  | {
      readonly kind: 'known';
      readonly supply: Amount;
      readonly need: Amount;
      /** supply / need. */
      readonly cover: Interval;
      /** need - supply; positive is missing. */
      readonly shortfall: Amount;
      readonly verdict: 'short' | 'ample' | 'either';
      /** The arithmetic with the numbers put in, in Chinese. */
      readonly formula: string;
      readonly inputs: readonly StatementId[];
      readonly coefficientIds: readonly string[];
    }
  | {
      readonly kind: 'unknown';
      readonly lacks: readonly Lack[];
      /** What the one side that is stated implies on the other; empty where neither is, or no coefficient joins them. */
      readonly implies: readonly Implied[];
    };

/** An edge of the chain: what `to` needs of `from`. */
export interface EdgeView {
  readonly from: string;
  readonly to: string;
  readonly coefficientIds: readonly string[];
  readonly balance: Balance;
  /**
   * Links jumped over. An indirect edge is no flow of its own: it holds the same supply against a later
   * stage's need, because a chain can be short at one stage and ample at the next.
   */
  readonly via?: readonly string[];
  /** What to bear in mind when reading this balance, in Chinese. */
  readonly note?: string;
}

/** A link of the chain. */
export interface LinkView {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly position: 'upstream' | 'midstream' | 'downstream';
  readonly products: readonly {
    readonly name: string;
    readonly synonyms: readonly string[];
  }[];
  readonly capacityUnits: readonly string[];
  readonly gbt4754: readonly { readonly code: string; readonly name: string }[];
  /** What the sources show of it. "none" means silence in the sources, not absence in the city. */
  readonly evidence: 'quantified' | 'named' | 'mentioned' | 'none' | 'alias';
  /** Another chain's link that is the same node, `chain.link`. */
  readonly aliasOf: string | null;
  readonly capacities: readonly CapacityView[];
  readonly placements: readonly Placement[];
}

/** What a capacity that stands implies further up or down the chain, over several edges. */
export interface Implication extends Implied {
  /** The link that no capacity is stated of. */
  readonly linkId: string;
  /** From the link that is stated to this one. */
  readonly path: readonly string[];
}

/** What the rules of verdicts ask of a link. */
export interface LinkFacts {
  /** Evidence that it is there; plans and targets are none. */
  readonly evidence: 'quantified' | 'named' | 'mentioned' | 'none';
  /** The worst of its balances with those that take from it directly. */
  readonly cover: 'short' | 'either' | 'ample' | 'unknown';
  /** Firms the sources name on it, by their fullest names. */
  readonly firms: readonly string[];
  /** Herfindahl–Hirschman index of their capacities, 0 to 10,000; null where a size or a firm is not known. */
  readonly hhi: string | null;
  /** Whether links before or after it are evidenced. */
  readonly upstream: boolean;
  readonly downstream: boolean;
  /** A plan, target or work under way names it. */
  readonly planned: boolean;
}

/** How a link is judged. */
export interface LinkVerdict {
  readonly linkId: string;
  /** Null: nothing to do, or not to be told; the reason says which. */
  readonly verdict: '强链' | '补链' | '延链' | null;
  /** The rule of the pack that decided; null when none held. */
  readonly ruleId: string | null;
  /** Why, in Chinese. */
  readonly reason: string;
  readonly facts: LinkFacts;
  /** What it rests on: the link's own statements, else those of the links around it. */
  readonly statementIds: readonly StatementId[];
  /** The least change after which the rules would say something else, in Chinese, and what they would say. */
  readonly flip: string | null;
  readonly flipsTo: '强链' | '补链' | '延链' | null;
}

/** A tie of a chain's link with another link, as industry sees it. */
export interface CouplingView {
  readonly id: string;
  /** `chain.link`. */
  readonly from: string;
  readonly to: string;
  readonly zh: string;
}

/** What a chain lacks, or cannot be told. */
export interface GapView {
  readonly linkId: string;
  /** The consuming link, for a short or unknown edge. */
  readonly toLinkId?: string;
  readonly kind: 'no-evidence' | 'short' | 'unknown';
  readonly verdict: '强链' | '补链' | '延链' | null;
  readonly reason: string;
  /** The smallest change that would flip it. */
  readonly flip: string | null;
  readonly statementIds: readonly StatementId[];
}

/** One chain, whole. */
export interface ChainView {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly cluster: string;
  readonly links: readonly LinkView[];
  readonly edges: readonly EdgeView[];
  readonly coefficients: readonly CoefficientView[];
  readonly gaps: readonly GapView[];
  /** How each link is judged, in the order of the links; aliases are judged in their own chain. */
  readonly verdicts: readonly LinkVerdict[];
  /** What capacities imply for links of which none is stated. */
  readonly implications: readonly Implication[];
  /** Ties with links of other chains, and loops within. */
  readonly couplings: readonly CouplingView[];
  /** How the chain reads as a whole, in Chinese: where balances of different stages differ and why. */
  readonly summary?: readonly string[];
}

/** One of a city's clusters and what is stated of it. */
export interface ClusterView {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly chains: readonly string[];
  /** The one figure that tells its size; null where no source states it. Stands in `statementIds` as well. */
  readonly headlineId: StatementId | null;
  /** Headline figures about the cluster itself, newest first. */
  readonly statementIds: readonly StatementId[];
  /** Enterprises, parks and projects tied to it, by their statements. */
  readonly members: readonly {
    readonly name: string;
    readonly why: string;
    readonly statementIds: readonly StatementId[];
  }[];
}

/** A figure held against others. */
export interface Finding {
  readonly id: string;
  readonly check:
    | 'parts-total'
    | 'share-whole'
    | 'growth-base'
    | 'order'
    | 'rate-total'
    | 'plan'
    | 'coefficient'
    | 'suspect-unit'
    | 'across-sources'
    | 'dates';
  /** The rule within the check. */
  readonly rule: string;
  readonly verdict: 'agrees' | 'agrees-rounded' | 'disagrees' | 'undecided';
  readonly severity: 'high' | 'medium' | 'low';
  /** One line in Chinese: what does not agree. */
  readonly title: string;
  /** Why these figures belong together, in Chinese. */
  readonly why: string;
  readonly figures: readonly {
    readonly role: string;
    readonly statementId: StatementId;
  }[];
  /** The arithmetic with the numbers put in. */
  readonly formula: string;
  readonly stated: Amount | null;
  readonly expected: Amount | null;
  /** How far apart and in which direction, in Chinese; null when it agrees. */
  readonly residual: string | null;
  /** The likely mistake, where one change explains it. */
  readonly likely: string | null;
  /** What would settle it. */
  readonly settle: string | null;
  /** What is missing, where it cannot be told; null otherwise. */
  readonly missing: string | null;
  /** How far apart the figures may lie and why, in Chinese. */
  readonly tolerance: string;
  readonly coefficientIds: readonly string[];
  readonly sourceIds: readonly SourceId[];
}

/** Everything the pages show, computed from one snapshot. */
export interface Atlas {
  readonly clusters: readonly ClusterView[];
  /** Figures about all clusters together (六大产业集群), newest first. */
  readonly headlineIds?: readonly StatementId[];
  /** Sources that are not of the region: of these only the sentences that name it are counted. */
  readonly outsideSourceIds?: readonly SourceId[];
  readonly chains: readonly ChainView[];
  /** What speaks of making something and stands on no link, with why. */
  readonly unplaced?: readonly Unplaced[];
  readonly findings: readonly Finding[];
  readonly coefficients: readonly CoefficientView[];
}
