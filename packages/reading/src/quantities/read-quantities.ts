import type { Quantity } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import type { Entry } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { shortQuotesOf, titlesOf } from './covered.js';
import { findFigures } from './find-figures.js';

/** The words that quantities are made of, for the scanner. */
export const quantityEntries: readonly Entry[] = [];

/** What quantities are read with. */
export interface Surroundings {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
}

/** Every figure of the text with what it is about, in order. */
export function readQuantities(page: Page, around: Surroundings): readonly Quantity[] {
  const { text, folded } = page;
  const covered = [...around.times, ...titlesOf(folded)].sort((a, b) => a.start - b.start);
  const figures = findFigures(folded, { covered, quoted: shortQuotesOf(folded) });
  return figures.map(({ rule, start, end, value, value2, unit, of, per, bound, suspect }) => ({
    rule,
    quote: text.slice(start, end),
    start,
    end,
    value,
    ...(value2 === undefined ? {} : { value2 }),
    unit,
    ...(of === undefined ? {} : { of }),
    ...(per === undefined ? {} : { per }),
    bound,
    role: 'level',
    measure: null,
    subject: null,
    time: null,
    modality: 'actual',
    ...(suspect === undefined ? {} : { suspect }),
  }));
}
