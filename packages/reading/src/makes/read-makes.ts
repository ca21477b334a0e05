import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import type { Entry } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';

/** The words that tell who makes what, for the scanner. */
export const makesEntries: readonly Entry[] = [];

/** Who makes what, in order. */
export function readMakes(
  _page: Page,
  _around: { readonly names: readonly NameMention[] },
): readonly Makes[] {
  return [];
}
