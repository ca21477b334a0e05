import type { Bound } from '../model.js';
import type { Range } from '../text/layout.js';
import type { Decimal } from './decimal.js';

/** What sort of figure it is; it decides which roles it can play. */
export type FigureKind =
  'amount' | 'percent' | 'points' | 'count' | 'rank' | 'fold' | 'doubling' | 'duration' | 'index';

/** A number with its unit and bounds, before anything is known of what it is about. */
export interface Figure extends Range {
  readonly rule: string;
  readonly kind: FigureKind;
  readonly value: Decimal;
  readonly value2: Decimal | undefined;
  readonly unit: string | null;
  readonly of: string | undefined;
  readonly per: string | undefined;
  readonly bound: Bound;
  /** True when only 、, 和 or the like stands between it and the figure before it, whose words it shares. */
  readonly listed: boolean;
  /** True for an order of magnitude (万吨级). */
  readonly ofClass: boolean;
  /** True where the text writes no unit at all (突破57万亿). */
  readonly unitless: boolean;
  readonly suspect: string | undefined;
  /** For a term of a ratio (5:40:55): the part whose share it is. */
  readonly part?: string;
  /** True where a sign stands before the number: (-1.1%), (+3%). */
  readonly signed?: boolean;
}
