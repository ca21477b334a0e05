import type { StatementId } from '@lianpu/ledger';
import type { Amount, CapacityView } from '../model.js';

/** A firm, park or facility on a link next to the gap, or the region's total where only that is stated. */
export interface Neighbour {
  readonly name: string;
  /** `chain.link` and its Chinese name. */
  readonly linkKey: string;
  readonly linkZh: string;
  /** What it can make, where a source says so. */
  readonly amount: Amount | null;
  /** True for a total of the region as a whole. */
  readonly whole: boolean;
  readonly statementIds: readonly StatementId[];
}

/** Kinds of advantages that sources state of a place. */
export type AdvantageKind = 'electricity-price' | 'green-power' | 'land' | 'policy';

/** Something that speaks for the place, as a source states it. */
export interface Advantage {
  readonly kind: AdvantageKind;
  /** What it is said of: the link itself, its chain, or the region. */
  readonly of: 'link' | 'chain' | 'region';
  /** The words that made it one. */
  readonly words: string;
  readonly statementId: StatementId;
}

/** A project on the link that does not make anything yet. */
export interface PipelineItem {
  readonly name: string;
  /** Its capacity; null for a stage of work without one. */
  readonly amount: Amount | null;
  readonly modality: CapacityView['modality'] | null;
  /** The stage reached, for an event. */
  readonly stage: string | null;
  /** When it is to be there, or when the stage was reached, as EDTF; null where the source does not say. */
  readonly when: string | null;
  /** Whether it alone would fill the gap; null where that cannot be held against it. */
  readonly closes: 'yes' | 'partly' | 'perhaps' | null;
  readonly statementIds: readonly StatementId[];
}

/** An enterprise that the ledger shows making the product outside the region. */
export interface Approach {
  readonly name: string;
  readonly product: string;
  readonly amount: string | null;
  readonly statementIds: readonly StatementId[];
}

/** One part of a score. */
export interface ScorePart {
  readonly ruleId: string;
  readonly zh: string;
  readonly points: number;
  readonly most: number;
  readonly why: string;
  readonly statementIds: readonly StatementId[];
}

/** What to attract: the products, and how much of them would close the gap. */
export interface Attract {
  readonly products: readonly string[];
  /** Null where no source lets it be told; `how` says what is lacking. */
  readonly capacity: Amount | null;
  /** The arithmetic with the numbers put in, or why there is none, in Chinese. */
  readonly how: string;
  readonly statementIds: readonly StatementId[];
  readonly coefficientIds: readonly string[];
}

/** What keeps the chain short here. */
export type InvestKind = 'short' | 'silent' | 'single-firm';

/** One gap as a row that people work from. */
export interface InvestRow {
  /** `chain.link`. */
  readonly id: string;
  readonly rank: number;
  readonly chainId: string;
  readonly chainZh: string;
  readonly linkId: string;
  readonly linkZh: string;
  readonly kind: InvestKind;
  readonly verdict: '强链' | '补链' | '延链' | null;
  /** Why the row is here, in Chinese. */
  readonly reason: string;
  readonly attract: Attract;
  readonly suppliers: readonly Neighbour[];
  readonly customers: readonly Neighbour[];
  readonly advantages: readonly Advantage[];
  readonly pipeline: readonly PipelineItem[];
  readonly approach: readonly Approach[];
  readonly score: { readonly total: number; readonly parts: readonly ScorePart[] };
  /** Why the next row is lower, in Chinese; null for the last. */
  readonly aboveNext: string | null;
  /** Every statement that the row rests on, each once. */
  readonly statementIds: readonly StatementId[];
}

/** One edition of the investment list. */
export interface InvestList {
  readonly kind: 'invest';
  readonly region: string | null;
  /** The sources that it was made from. */
  readonly sourceIds: readonly string[];
  readonly rules: readonly { readonly id: string; readonly zh: string; readonly most: number }[];
  readonly rows: readonly InvestRow[];
}
