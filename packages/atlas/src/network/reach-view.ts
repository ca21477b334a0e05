import type { StatementId } from '@lianpu/ledger';
import type { Amount } from '../model.js';

/** A link by its key and name. */
export interface LinkName {
  /** `chain.link`. */
  readonly linkKey: string;
  readonly zh: string;
  readonly en: string;
}

/** A stated capacity that keeps a stage from reaching more. */
export interface BindView extends LinkName {
  /** Whether it binds over the whole of the intervals, or at one end of them alone. */
  readonly binds: 'always' | 'at-low' | 'at-high';
  readonly capacity: Amount;
  /** One more of this unit of the link's capacity brings … */
  readonly each: string;
  /** … so much of the stage, over the intervals; zero where another capacity binds as tightly. */
  readonly gain: Amount;
  /** What the link's capacity rests on. */
  readonly statementIds: readonly StatementId[];
}

/** How much a stage can reach with all that the chains around it can give. */
export interface StageReach extends LinkName {
  /** By the year; null where no stated capacity limits it. */
  readonly amount: Amount | null;
  readonly binds: readonly BindView[];
  /** The arithmetic with the numbers put in, in Chinese, where one capacity alone binds; null otherwise. */
  readonly formula: string | null;
  /** Links before it, itself among them, that no capacity is stated of, as far as the first that has one: they limit nothing. */
  readonly unlimited: readonly LinkName[];
  /** Needs on the way that could not be counted, and why, in Chinese. */
  readonly uncounted: readonly string[];
}

/** What is taken away: a link or an enterprise, and how much of it. */
export interface ShockAsked {
  /** A link by its id within `chainId`, by `chain.link` or by its name, or an enterprise by its name. */
  readonly at: string;
  readonly chainId?: string;
  /** Decimal above 0, at most 1: 1 for all of it, 0.5 for half. */
  readonly part: string;
}

/** A link that the shock hits itself. */
export interface ShockHit extends LinkName {
  readonly before: Amount;
  readonly lost: Amount;
  readonly statementIds: readonly StatementId[];
}

/** What a shock costs a stage. */
export interface StageLoss extends LinkName {
  readonly before: Amount | null;
  readonly after: Amount | null;
  /** Null where nothing stated limits the stage, so that no loss can be told. */
  readonly lost: Amount | null;
  /** What binds the stage after the shock. */
  readonly binds: readonly BindView[];
  /** From the link that is hit to this stage. */
  readonly path: readonly LinkName[];
}

/** A shock whole: what it takes, what every stage downstream loses, and what cannot be told. */
export interface ShockView {
  readonly at: string;
  readonly kind: 'link' | 'enterprise';
  readonly part: string;
  readonly hits: readonly ShockHit[];
  readonly losses: readonly StageLoss[];
  /** What is lacking, in Chinese: capacities that are not stated, needs that cannot be counted. */
  readonly lacks: readonly string[];
}
