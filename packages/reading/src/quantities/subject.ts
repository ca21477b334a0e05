import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { MeasureReading } from './measure.js';
import type { Site } from './site.js';

/** Whom a figure is about, with the words that name it. */
export interface SubjectReading {
  readonly subject: string | null;
  readonly span: Range | null;
}

const governing = new Set(['enterprise', 'institution', 'park', 'place', 'cluster', 'project', 'facility', 'platform']);

/** Finds the governing name of each figure; call in order of place. */
export class SubjectFinder {
  readonly #page: Page;
  readonly #names: readonly NameMention[];
  #carried: SubjectReading = { subject: null, span: null };

  constructor(page: Page, names: readonly NameMention[]) {
    this.#page = page;
    this.#names = names.filter(({ type }) => governing.has(type));
  }

  /** The subject of the figure at a site. */
  find(site: Site, reading: MeasureReading): SubjectReading {
    const own = within(this.#names, site.sentence.start, reading.start);
    const last = own[own.length - 1];
    if (last) this.#carried = { subject: last.name, span: last };
    else if (/我国|全国/.test(this.#page.folded.slice(site.sentence.start, site.figure.start)))
      this.#carried = { subject: '我国', span: null };
    return this.#carried;
  }
}
