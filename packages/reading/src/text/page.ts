import type { Entry, Tokens } from '../scan/lexicon.js';
import type { Layout } from './layout.js';

/** A text made ready for the rules: folded, laid out and scanned once. */
export interface Page {
  /** The text as given; spans and quotes refer to it. */
  readonly text: string;
  /** The same with full-width characters folded, unit for unit. */
  readonly folded: string;
  readonly layout: Layout;
  readonly tokens: Tokens<Entry>;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
  readonly title: string | null;
  /** True for a government's report on its work, which tells of the year before it was given. */
  readonly isWorkReport: boolean;
  /** The year that such a report tells of; null for other texts and where no date of publication is known. */
  readonly reportedYear: number | null;
}
