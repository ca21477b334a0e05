import type { NamedText } from './cut-names.js';
import type { Pieces } from './pieces.js';

/** The text, its words, and where it compares. */
export interface MeasureSource extends NamedText {
  readonly pieces: Pieces;
  /** Start of a phrase of comparison (较2021年) that ends within the range, or -1. */
  readonly comparisonStart: (from: number, to: number) => number;
}
