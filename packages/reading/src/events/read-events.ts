import type { EventMention } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import type { Entry } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';

/** The words that tell events, for the scanner. */
export const eventEntries: readonly Entry[] = [];

/** Every event the text states, in order. */
export function readEvents(
  _page: Page,
  _around: { readonly names: readonly NameMention[]; readonly times: readonly TimeMention[] },
): readonly EventMention[] {
  return [];
}
