import type { Entry } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';

/** A time as the text gives it, resolved to EDTF against the publication date. */
export interface TimeMention extends Range {
  readonly rule: string;
  /** EDTF; null where a relative word could not be resolved (no publication date). */
  readonly edtf: string | null;
}

/** The words that times are made of, for the scanner. */
export const timeEntries: readonly Entry[] = [];

/** Every time the text mentions, in order, not overlapping. */
export function findTimes(_page: Page): readonly TimeMention[] {
  return [];
}
