import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import { verb } from './traits.js';
import type { Units } from './units.js';

const item = '[\\u4e00-\\u9fffA-Za-z0-9]{3,18}';
const results = new RegExp(
  `((?:${item}、){1,6}${item})等(?:一批|一系列|多项|\\d+项)?(?:原创性|标志性|重大|创新|科技|国产|首创)+(?:成果|装备|产品)`,
  'g',
);

/** 甲枕梁、乙控制阀等一批原创性成果: what was brought about is goods, verbs in their names and all. */
export function findResults(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  return [...page.folded.matchAll(results)].flatMap((match) => {
    let at = match.index;
    return (match[1] ?? '').split('、').map((written, i): RawName => {
      const start = i === 0 ? itemStart(units, at, at + written.length) : at;
      const end = at + written.length;
      at = end + 1;
      return { start, end, type: 'product', rule: 'name-product-of-results', headStart: start, fixed: true };
    });
  });
}

/** Behind the verb that governs the list: 研制出|深海控制阀. */
function itemStart(units: Units, from: number, to: number): number {
  let index = units.firstAt(from);
  while (units.is(index, verb) || units.begins(index, '了出成')) index++;
  const start = units.start(index);
  return to - start >= 3 ? start : from;
}
