import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import type { Page } from '../text/page.js';

// The goods are followed by the word for their maker, with at most what it does with them between.
const makerAfter =
  /^(?:成品|整机|零部件)?(?:研发|生产|制造|加工)*(?:企业|公司|工厂|厂|车间|生产线|产线)(?![家组级房区商址])/;
// 这家, 一条, 首座: one maker is spoken of, though it is not named.
const oneOf = /(?:[这那该某首]|一)[家座条个][^,。;:、的\n\d]{0,10}$/;
const farthest = 14;
const longestMaker = 12;

/** Makers that a text shows without naming them: 这家锂电池厂, 首条光伏组件生产线. The words for them stand for the name. */
export function readDescribedMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const text = page.folded;
  const found: Makes[] = [];
  for (const { type, name, start, end } of names) {
    if (type !== 'product') continue;
    const maker = makerAfter.exec(text.slice(end, end + longestMaker));
    if (!maker) continue;
    const before = oneOf.exec(text.slice(Math.max(0, start - farthest), start));
    if (!before) continue;
    const from = start - before[0].length + 2;
    const to = end + maker[0].length;
    found.push({
      rule: 'makes-by-description',
      enterprise: text.slice(from, to),
      product: name,
      quote: page.text.slice(from, to),
      start: from,
      end: to,
    });
  }
  return found;
}
