import type { Page } from '../text/page.js';
import { dictionary } from './dictionary.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { mark as markKind, type Units } from './units.js';

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
  /** Units right behind a mark or 的, or at the text's start. */
  readonly openings: readonly number[];
}

const pages = new WeakMap<Page, MarkedUnits>();

/** Sorts the units of a page by what can begin at them: one walk over all of them instead of one for each rule. */
export function markedUnits(page: Page): MarkedUnits {
  let marked = pages.get(page);
  if (!marked) pages.set(page, (marked = mark(unitsOf(page))));
  return marked;
}

const particle = '的'.charCodeAt(0);

function mark(units: Units): MarkedUnits {
  const { traits } = dictionary();
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
    if (behindMark) marked.openings.push(i);
    behindMark = units.kind(i) === markKind || units.first(i) === particle;
    const own = (traits[units.wordNumber(i)] as number) & asked;
    if (own === 0) continue;
    if (own & is.head) marked.heads.push(i);
    if (own & is.place) marked.places.push(i);
    if (own & firms) marked.firms.push(i);
    if (own & is.product) marked.products.push(i);
    if (own & is.title) marked.titles.push(i);
    if (own & is.endsList) marked.lists.push(i);
  }
  return marked;
}

const firms = is.firm | is.institution | is.business;
const asked = is.head | is.place | firms | is.product | is.title | is.endsList;
