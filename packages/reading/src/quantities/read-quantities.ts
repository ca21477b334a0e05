import type { Quantity } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import type { Entry } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';

/** The words that quantities are made of, for the scanner. */
export const quantityEntries: readonly Entry[] = [];

/** What quantities are read with. */
export interface Surroundings {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
}

/** Every figure of the text with what it is about, in order. */
export function readQuantities(_page: Page, _around: Surroundings): readonly Quantity[] {
  return [];
}
