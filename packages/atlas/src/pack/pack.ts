import type { PackSource } from '../model.js';

/** Where in its files something of a pack stands. */
export interface PackPlace {
  readonly path: string;
  readonly line: number;
}

/** A value of a pack with the place it was read from. */
export type Placed<T> = T & { readonly at: PackPlace };

/** How well a coefficient is founded; `none` says that no source was found and holds no value. */
export type CoefficientStatus = 'sourced' | 'derived' | 'stoichiometric' | 'unsourced' | 'none';

/** How much of one thing another needs, as an interval with a year and sources. */
export interface PackCoefficient {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly low: number | null;
  readonly typical: number | null;
  readonly high: number | null;
  readonly year: string | null;
  readonly status: CoefficientStatus;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A product with its other names. */
export interface PackProduct {
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Longer words that hold one of these names and mean something else: 光伏产业 is no power station. */
  readonly apart?: readonly string[];
}

/** What a link takes from another link, `link` of the same chain or `chain.link`. */
export interface PackInput {
  readonly from: string;
  /** Links jumped over: the input is held against this stage's need without being a flow of its own. */
  readonly via?: readonly string[];
  /** Needs: so much of `from` for one of this link. */
  readonly coefficients?: readonly string[];
  /** Yields, multiplied in this order: so much for this link out of one of `from`. */
  readonly yields?: readonly string[];
  /** The same stuff in the same measure: what leaves `from` is what arrives, losses left out. */
  readonly passes?: true;
  /** `one`: the coefficients are alternatives (routes); otherwise each is a separate need. */
  readonly choose?: 'one';
  /** Inputs of one link with the same word serve for each other, in any mix: electricity of several makers. */
  readonly instead?: string;
  /** Stuff that comes back to the beginning of a chain: such an input may close a circle. */
  readonly loop?: true;
  readonly note?: string;
}

/** A class of GB/T 4754-2017; `recalled` codes were not checked against the standard's table. */
export interface PackIndustryClass {
  readonly code: string;
  readonly name: string;
  readonly fit: 'direct' | 'judgement';
  readonly basis: 'listed' | 'recalled';
}

/** A link of a chain as a pack describes it. */
export interface PackLink {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly position: 'upstream' | 'midstream' | 'downstream';
  readonly aliasOf?: string;
  readonly products: readonly PackProduct[];
  readonly capacityUnits: readonly string[];
  readonly inputs?: readonly PackInput[];
  readonly coefficients?: readonly string[];
  /** Coefficients that turn figures of another dimension into that of the first capacity unit, or from it: kg/m3. */
  readonly converts?: readonly string[];
  readonly gbt4754: readonly PackIndustryClass[];
  /** Classes of the strategic emerging industries (2018), two levels, recalled and not checked against the table. */
  readonly sei2018?: readonly { readonly code: string; readonly name: string }[];
}

/** A chain as a pack describes it. */
export interface PackChain {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly flow: string;
  readonly links: readonly Placed<PackLink>[];
}

/** A region's cluster: its names, the chains that are its own, and further words of its products. */
export interface PackCluster {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly chains: readonly string[];
  readonly words: readonly string[];
}

/** A place or park; `country`, `province` and `prefecture` in a general pack name what lies outside a city. */
export interface PackNamedPlace {
  readonly name: string;
  readonly kind: 'country' | 'province' | 'prefecture' | 'city' | 'district' | 'park';
  readonly aliases: readonly string[];
}

/** A share whose whole is a list of kinds, of which it leaves some out. */
export interface PackComplement {
  readonly id: string;
  readonly share: readonly string[];
  readonly whole: readonly string[];
  readonly except: readonly string[];
}

/** A total that is by definition the sum of its parts; each part and the total by any of its words. */
export interface PackSum {
  readonly id: string;
  readonly total: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

/** A division of a total into kinds that by definition leave nothing over: men and women, taxes and other revenue. */
export interface PackPartition {
  readonly id: string;
  /** Kinds that must all be named for a list to be complete, each by words of which one is said. */
  readonly kinds: readonly (readonly string[])[];
  /** Kinds that may be named besides. */
  readonly more?: readonly (readonly string[])[];
  /** Words of which the total must say one; left out where the kinds are complementary whatever they part. */
  readonly total?: readonly string[];
  /** Words of which the total may say none: electricity is used by households, too. */
  readonly except?: readonly string[];
}

/** One side of an equivalent: a unit and words of which one must stand near the figure. */
export interface PackEquivalentSide {
  readonly unit: string;
  readonly words: readonly string[];
}

/** Two quantities of one sentence tied by physics: second = first × coefficient. */
export interface PackEquivalent {
  readonly id: string;
  readonly zh: string;
  readonly first: PackEquivalentSide;
  readonly second: PackEquivalentSide;
  /** Words of which one must stand between the two; empty where the same sentence is enough. */
  readonly links: readonly string[];
  readonly coefficient: string;
  /** A coefficient of hard limits: outside them the figures cannot both stand. */
  readonly bounds?: string;
  /** Which of those limits hold. */
  readonly bound?: 'floor' | 'ceiling' | 'both';
  /** Words that the sentence may not hold: a store of power burns coal of its own. */
  readonly except?: readonly string[];
  /** Factors by which a slip could have changed the second figure. */
  readonly likely: readonly string[];
  /** What the rule says, in Chinese. */
  readonly says: string;
  /** True where either may be told first, and the other as what it converts to. */
  readonly either?: boolean;
}

/** A figure stated for one of something, and the limits that it cannot leave. */
export interface PackIntensity {
  readonly id: string;
  readonly zh: string;
  /** Words of which one must stand before the figure or in its measure. */
  readonly measures: readonly string[];
  /** Words of which its sentence must hold one before it; empty where the measure is enough. */
  readonly about: readonly string[];
  /** Words that its clause may not hold: the wheat beside the cows has a yield of its own. */
  readonly except?: readonly string[];
  /** A coefficient of hard limits, in the unit that the figure is stated in. */
  readonly bounds: string;
  /** Which of the limits hold; both when left out. */
  readonly bound?: 'floor' | 'ceiling';
  /** True where so many figures are held against it that only those outside are told of. */
  readonly quiet?: boolean;
  /** What the rule says, in Chinese. */
  readonly says: string;
}

/** What links one chain to another or closes a loop within one, as industry sees it; figures stand on inputs. */
export interface PackCoupling {
  readonly id: string;
  /** `chain.link`. */
  readonly from: string;
  readonly to: string;
  readonly zh: string;
}

/** What a rule of verdicts asks of a link; every condition given must hold. */
export interface PackVerdictConditions {
  readonly evidence?: readonly ('quantified' | 'named' | 'mentioned' | 'none')[];
  /** How the link's supply stands against those that need it: the worst of its direct edges. */
  readonly cover?: readonly ('short' | 'either' | 'ample' | 'unknown')[];
  /** Whether links before or after it are evidenced. */
  readonly upstream?: boolean;
  readonly downstream?: boolean;
  /** Firms that the sources name on the link, at most or at least so many. */
  readonly firmsAtMost?: number;
  readonly firmsAtLeast?: number;
  /** Herfindahl–Hirschman index of known capacities by firm, 0 to 10,000, at least. */
  readonly hhiAtLeast?: number;
  /** A plan, target or policy names it. */
  readonly planned?: boolean;
}

/** One rule by which a link is judged; of those that hold the first decides. */
export interface PackVerdictRule {
  readonly id: string;
  /** Null: judged, and nothing to do or not to be told. */
  readonly verdict: '强链' | '补链' | '延链' | null;
  readonly when: PackVerdictConditions;
  /** Why, in Chinese; {link}, {before}, {after}, {firms}, {hhi}, {cover} stand for what was found. */
  readonly because: string;
}

/** Everything that packs say, one pack or several merged. */
export interface Pack {
  readonly ids: readonly string[];
  /** The region the packs are about, by its full name; null when all are general. */
  readonly region: string | null;
  /** The province the region lies in; figures about it as a whole are not the region's. */
  readonly within: string | null;
  /** True for the city that is drawn when nobody names one. */
  readonly chosen?: true;
  readonly sources: readonly Placed<PackSource>[];
  readonly coefficients: readonly Placed<PackCoefficient>[];
  readonly chains: readonly Placed<PackChain>[];
  readonly clusters: readonly Placed<PackCluster>[];
  readonly places: readonly Placed<PackNamedPlace>[];
  readonly complements: readonly Placed<PackComplement>[];
  readonly sums: readonly Placed<PackSum>[];
  readonly partitions: readonly Placed<PackPartition>[];
  readonly equivalents: readonly Placed<PackEquivalent>[];
  readonly intensities: readonly Placed<PackIntensity>[];
  readonly couplings: readonly Placed<PackCoupling>[];
  readonly verdicts: readonly Placed<PackVerdictRule>[];
}

/** A pack that says nothing: the neutral element of merging. */
export const emptyPack: Pack = {
  ids: [],
  region: null,
  within: null,
  sources: [],
  coefficients: [],
  chains: [],
  clusters: [],
  places: [],
  complements: [],
  sums: [],
  partitions: [],
  equivalents: [],
  intensities: [],
  couplings: [],
  verdicts: [],
};

/** A mistake in a pack, with what to do. The shape of the registry's PACK_INVALID. */
export interface PackProblem {
  readonly code: 'PACK_INVALID';
  readonly path: string;
  readonly line: number;
  readonly reason: string;
  readonly remedy: string;
  /** The same in Chinese. */
  readonly zh: { readonly reason: string; readonly remedy: string };
}
