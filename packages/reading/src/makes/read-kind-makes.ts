import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { findMaker } from './find-maker.js';
import { goodsListed } from './goods-list.js';

// 作为全球最大的玻璃纤维生产企业, 是国内领先的轴承、齿轮制造商: what kind of maker a firm is.
const kind =
  /(?:是|作为|成为?|发展[为成]|跻身)([^。;:!?\n“”]{2,60}?)(?:研发|设计|开发|生产|制造|加工|供应)*(?:企业|厂家|厂商|(?<=[造产应])商|龙头|基地)(?=[,。;”之—和与及、]|$)/g;
const longestName = 10;

/** Firms that are said to be makers of goods. */
export function readKindMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const { clauses } = page.layout;
  return [...page.folded.matchAll(kind)].flatMap(({ index, 0: whole, 1: said = '' }) => {
    const from = index + whole.indexOf(said, 1);
    const to = from + said.length;
    const goods = goodsBefore(page.folded, names, { from, to });
    const [first] = goods;
    const clause = clauses[Math.max(0, firstFrom(clauses, index + 1) - 1)];
    const firm =
      first && clause && (firmNext(page, names, to) ?? findMaker({ page, names, clause }, first.start));
    if (!firm || firm.type !== 'enterprise') return [];
    const start = Math.max(0, Math.min(index, first.start));
    const end = index + whole.length;
    return goods.map(({ name }) => ({
      rule: 'makes-as-kind',
      enterprise: firm.fullest,
      product: name,
      quote: page.text.slice(start, end),
      start,
      end,
    }));
  });
}

/** The goods of the list that ends where the word for their maker begins. */
function goodsBefore(
  text: string,
  names: readonly NameMention[],
  { from, to }: { readonly from: number; readonly to: number },
): NameMention[] {
  for (let i = firstFrom(names, from); i < names.length && (names[i] as NameMention).start < to; i++) {
    const listed = goodsListed(text, names, { from: (names[i] as NameMention).start, to, reach: 0 });
    if (listed.at(-1)?.end === to) return listed;
  }
  return [];
}

/** 作为某某生产企业,澜栎科技…: the firm that the next clause begins with. */
function firmNext({ folded }: Page, names: readonly NameMention[], end: number): NameMention | null {
  const behind = /^[^,。;]{2,8},/.exec(folded.slice(end, end + longestName));
  const at = end + (behind?.[0].length ?? 0);
  const next = behind && names[firstFrom(names, at)];
  return next && next.start === at && next.type === 'enterprise' ? next : null;
}
