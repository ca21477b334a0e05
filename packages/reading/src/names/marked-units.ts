import type { Page } from '../text/page.js';
import { dictionary, type Word } from './dictionary.js';
import { type Unit, unitsOf } from './segment.js';

/** Indices, in order, of the units of a page that a rule of names can begin at. */
export interface MarkedUnits {
  readonly heads: readonly number[];
  readonly places: readonly number[];
  /** Known firms and institutions, and words that end firms' names. */
  readonly firms: readonly number[];
  readonly products: readonly number[];
  readonly titles: readonly number[];
  /** 等, which ends a list. */
  readonly lists: readonly number[];
  /** Units right behind a mark or at the text's start. */
  readonly openings: readonly number[];
}

const pages = new WeakMap<Page, MarkedUnits>();

/** Sorts the units of a page by what can begin at them: one walk over all of them instead of one for each rule. */
export function markedUnits(page: Page): MarkedUnits {
  let marked = pages.get(page);
  if (!marked) pages.set(page, (marked = mark(unitsOf(page))));
  return marked;
}

const head = 1;
const place = 2;
const firm = 4;
const product = 8;
const title = 16;
const list = 32;

function mark(units: readonly Unit[]): MarkedUnits {
  const traits = traitsOfWords();
  const marked = {
    heads: [] as number[],
    places: [] as number[],
    firms: [] as number[],
    products: [] as number[],
    titles: [] as number[],
    lists: [] as number[],
    openings: [] as number[],
  };
  let behindMark = true;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (behindMark) marked.openings.push(i);
    const { word } = unit;
    behindMark = word === null && unit.kind === 'mark';
    if (word === null) continue;
    const own = traits[word.id] as number;
    if (own === 0) continue;
    if (own & head) marked.heads.push(i);
    if (own & place) marked.places.push(i);
    if (own & firm) marked.firms.push(i);
    if (own & product) marked.products.push(i);
    if (own & title) marked.titles.push(i);
    if (own & list) marked.lists.push(i);
  }
  return marked;
}

let traits: Uint8Array | undefined;

function traitsOfWords(): Uint8Array {
  traits ??= Uint8Array.from(dictionary().words, traitsOf);
  return traits;
}

const traitsOf = (word: Word): number =>
  (word.head ? head : 0) |
  (word.place ? place : 0) |
  (word.firm || word.institution || word.business ? firm : 0) |
  (word.product ? product : 0) |
  (word.title ? title : 0) |
  (word.word === '等' ? list : 0);
