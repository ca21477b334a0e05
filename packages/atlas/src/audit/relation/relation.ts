import type { Range } from '../../interval/range.js';
import type { Finding } from '../../model.js';
import type { Cited } from '../cited.js';

/** What a rule of the audit says of itself, in Chinese: shown with each finding and listed in the README. */
export interface RuleCard {
  readonly id: string;
  readonly check: Finding['check'];
  /** What it holds against what. */
  readonly zh: string;
  /** What must be written for the figures to belong together. */
  readonly premises: string;
  readonly formula: string;
  /** How far apart the figures may lie. */
  readonly tolerance: string;
}

/** A figure with the part it plays. */
export interface Role {
  readonly role: string;
  readonly observation: Cited;
}

/** Gives the interval of the nth figure of a relation, in base units. */
export type Ranges = (index: number) => Range;

/**
 * Figures that ought to stand in one piece of arithmetic, and why. `computed` is what the other figures give, `stated`
 * what the text says; both in base units. With `=` they must meet, with `<=` computed must not lie above stated.
 */
export interface Relation {
  readonly rule: RuleCard;
  readonly why: string;
  readonly roles: readonly Role[];
  readonly compare: '=' | '<=';
  readonly computed: (ranges: Ranges) => Range;
  readonly stated: (ranges: Ranges) => Range;
  /** Index of the figure whose unit the outcome is said in; null for a ratio, said in percent. */
  readonly sayIn: number | null;
  /** The left side with the numbers put in, without its result. */
  readonly formula: string;
  /** The right side where it is no single figure. */
  readonly right?: string;
  /** The whole line of arithmetic, where it is not of that shape. */
  readonly whole?: string;
  readonly titles: { readonly fits: string; readonly fails: string; readonly open?: string };
  readonly severity?: Finding['severity'];
  /** What is missing for a mismatch to be a mistake: the verdict is then that it cannot be told. */
  readonly missing?: string;
  /**
   * Wider sides within which a mismatch cannot be told, and what is missing to tell it: growth at constant prices beside
   * amounts at current prices. Beyond them it is a mismatch all the same.
   */
  readonly loosely?: {
    readonly computed?: (ranges: Ranges) => Range;
    readonly stated?: (ranges: Ranges) => Range;
    readonly missing: string;
  };
  /** What would settle a mismatch. */
  readonly settle: string;
  /** Further ends of the verdict, such as the packs' coefficients. */
  readonly coefficientIds?: readonly string[];
  /**
   * The parts are not said to be complete: falling short of the total is then no mismatch, unless one slip would make
   * them add up, which leaves the matter open. `tellsSlips` says whether the figures are written finely enough for that
   * to be no chance.
   */
  readonly selection?: { readonly tellsSlips: boolean };
  /**
   * The words tie the figures loosely: a mismatch that no single slip explains is then more likely of figures that do not
   * belong together than of a mistake, and cannot be told.
   */
  readonly loose?: boolean;
  /** Figures whose interval is that of a nominal rating (± half of the last digit that is no filling zero). */
  readonly nominal?: boolean;
}
