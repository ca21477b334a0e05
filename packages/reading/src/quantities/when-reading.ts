import type { TimeMention } from '../times/find-times.js';

/** The time of a figure with the words that gave it. */
export interface WhenReading {
  readonly time: string | null;
  readonly span: TimeMention | null;
  /** The base that a comparison in the words before names, as EDTF. */
  readonly base: string | null;
  /** True where the time stands behind the figure and is still to come: 2000亩农田12月底前将完成. */
  readonly ahead?: true;
}

/** What holds for a whole text. */
export interface TimeDefaults {
  /** The year that a report on a year's work is about; null for other texts. */
  readonly reportYear: string | null;
  readonly published: string | null;
}
