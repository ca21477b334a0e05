import type { Page } from '../text/page.js';
import { isAbstractNoun, measuredTail } from './not-goods.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, type Units, unknown, wordKind } from './units.js';

// 这款(近8米长的)柔性帆翼将…: a thing that is pointed at with the classifier of machines, up to what is said of it.
const shown =
  /[这该](?:款|台|套|辆|艘|架|枚)(?![^,。;]{0,3}(?:产品|设备|系统))(?:[^,。;:“”\n]{1,14}?的)?([\u4e00-\u9fffA-Za-z\d]{3,10}?)(?=将|已|可以?|能|采用|搭载|由|主要|正在|即将|不仅|就|的|,|是|在|每|重[约达]|长[约达])/g;

/** Goods that no list holds, where a sentence points at one of them. */
export function findShownGoods(page: Page): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const { index, 0: whole, 1: said = '' } of folded.matchAll(shown)) {
    const start = index + whole.length - said.length;
    if (!isThing(units, start, start + said.length) || isAbstractNoun(said) || measuredTail(said) > 0)
      continue;
    found.push({
      start,
      end: start + said.length,
      type: 'product',
      rule: 'name-product-shown',
      headStart: start,
      fixed: false,
    });
  }
  return found;
}

const noThing = is.stops | is.verb | is.place | is.firm | is.institution | is.title | is.head;

/** Nouns that end in two characters or more that no word holds. */
function isThing(units: Units, start: number, end: number): boolean {
  const [first, behind] = [units.firstAt(start), units.firstAt(end)];
  if (units.start(first) !== start || units.start(behind) !== end) return false;
  let strange = 0;
  for (let i = first; i < behind; i++) {
    const kind = units.kind(i);
    strange = kind === unknown ? strange + 1 : 0;
    if (kind !== unknown && kind !== latin && (kind !== wordKind || units.is(i, noThing))) return false;
  }
  return strange > 1;
}
