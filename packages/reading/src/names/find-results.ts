import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import { verb } from './traits.js';
import type { Units } from './units.js';

const item = '[\\u4e00-\\u9fffA-Za-z0-9]{3,18}';
const listBefore = new RegExp(`(?:${item}、){1,6}${item}$`);
const longestList = 132;
const tail = /等(?:一批|一系列|多项|\d+项)?(?:原创性|标志性|重大|创新|科技|国产|首创)+(?:成果|装备|产品)/y;

/** 甲枕梁、乙控制阀等一批原创性成果: what was brought about is goods, verbs in their names and all. */
export function findResults(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const text = page.folded;
  const found: RawName[] = [];
  for (let etc = text.indexOf('等'); etc >= 0; etc = text.indexOf('等', etc + 1)) {
    tail.lastIndex = etc;
    const list = tail.test(text)
      ? listBefore.exec(text.slice(Math.max(0, etc - longestList), etc))?.[0]
      : null;
    if (list) found.push(...itemsOf(units, list, etc - list.length));
  }
  return found;
}

function itemsOf(units: Units, list: string, from: number): RawName[] {
  let at = from;
  return list.split('、').map((written, i): RawName => {
    const start = i === 0 ? itemStart(units, at, at + written.length) : at;
    const end = at + written.length;
    at = end + 1;
    return { start, end, type: 'product', rule: 'name-product-of-results', headStart: start, fixed: true };
  });
}

/** Behind the verb that governs the list: 研制出|深海控制阀. */
function itemStart(units: Units, from: number, to: number): number {
  let index = units.firstAt(from);
  while (units.is(index, verb) || units.begins(index, '了出成')) index++;
  const start = units.start(index);
  return to - start >= 3 ? start : from;
}
