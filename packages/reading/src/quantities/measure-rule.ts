import type { Range } from '../text/layout.js';
import type { Figure } from './figure.js';
import type { Leads } from './lead-words.js';
import type { MeasureSource } from './measure-source.js';
import type { NounPhrase } from './noun-phrase.js';
import type { Site } from './site.js';

/** What stands around a figure, for the rules of its measure. */
export interface Around {
  readonly source: MeasureSource;
  readonly site: Site;
  readonly figure: Figure;
  readonly leads: Leads;
  /** From the clause's start, or the figure before, to the figure. */
  readonly words: string;
  /** The noun phrase before the lead words, and its text; empty where there is none. */
  readonly before: NounPhrase | null;
  readonly prefix: string;
  /** The noun phrase after the figure, and its text. */
  readonly after: Range | null;
  readonly suffix: string;
  /** The character after the figure. */
  readonly next: string;
  /** True where the figure says how much something grew or fell. */
  readonly moves: boolean;
  /** True after 和 or 、 that joins it to what the figure before counts. */
  readonly parallel: boolean;
  /** Where the lead words begin. */
  readonly end: number;
}

/** A measure with the words that gave it. */
export interface MeasureChoice {
  readonly measure: string;
  readonly object: string | null;
  readonly span: Range | null;
}

/** A rule for what a figure measures; its id says what it reads. */
export interface MeasureRule {
  readonly id: string;
  readonly read: (around: Around) => MeasureChoice | null;
}

export const plain = (measure: string, span: Range | null): MeasureChoice => ({
  measure,
  object: null,
  span,
});

export const said = ({ source }: Around, range: Range): MeasureChoice =>
  plain(source.text.slice(range.start, range.end), range);

export const isCount = ({ figure }: Around): boolean => figure.kind === 'count';

export const longestName = 40;

export const people = new Set(['人', '户', '家', '名', '人次', '户次', '家次']);
