import type { EntityType } from '../model.js';
import type { Range } from '../text/layout.js';

/** A name as one rule found it, before names are tied together. */
export interface RawName extends Range {
  readonly type: EntityType;
  readonly rule: string;
  /** Where the head begins that gives the type; the name's start where there is none. */
  readonly headStart: number;
  /** The fullest name where the rule knows it (首府 for its city). */
  readonly fullest?: string;
  /** True where the rule is sure of both ends (《…》), so that overlapping names give way. */
  readonly fixed: boolean;
}
