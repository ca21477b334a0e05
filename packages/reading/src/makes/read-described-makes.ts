import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { isNested } from './goods-list.js';

// The goods are followed by the word for their maker, with at most what it does with them between.
const makerAfter =
  /^(?:成品|整机|零部件)?(?:研发|生产|制造|加工|外贸|出口|科技|龙头|民营|初创)*(?:企业|公司|工厂|厂|车间|生产线|产线)(?![家组级房区商址])/;
// 这家, 一条, 首座: one maker is spoken of, though it is not named.
const oneOf = /(?:[这那该某首]|一)(?:[座条个]|家(?:[^,。;:、的\n]{2,16}的)?)[^,。;:、的\n\d]{0,10}$/;
// 这家钢铁企业 says what branch it is of.
const rawBranches = /^(?:钢铁|煤炭|电力|石油|有色金属|水泥|粮食|食品|家电)$/;
const farthest = 30;
const longestMaker = 12;

/** Makers that a text shows without naming them: 这家锂电池厂, 首条光伏组件生产线. The words for them stand for the name. */
export function readDescribedMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const text = page.folded;
  const found: Makes[] = [];
  for (const { type, name, start, end } of names) {
    if (type !== 'product' || rawBranches.test(name) || isNested(names, { start, end })) continue;
    const maker = makerAfter.exec(text.slice(end, end + longestMaker));
    if (!maker) continue;
    const before = oneOf.exec(text.slice(Math.max(0, start - farthest), start));
    if (!before) continue;
    // 这家有着悠久历史的老水泥厂: how the maker is stands before 的.
    const from = start - before[0].length + Math.max(2, before[0].lastIndexOf('的') + 1);
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
  return [...found, ...madeByDescribed(page, names), ...madeMainly(page, names)];
}

// 以储能设备制造为主的某某产业园: what a park or a firm mainly makes stands in what describes it.
const mainly =
  /以([^,。;:\n“”]{2,16}?)(?:的?(?:研发|研制|生产|制造|加工|种植|养殖)[、和及]?)*为(?:主导?|核心|主业)的/g;
const makers = new Set<NameMention['type']>(['park', 'enterprise', 'facility', 'cluster', 'project']);

function madeMainly(page: Page, names: readonly NameMention[]): readonly Makes[] {
  return [...page.folded.matchAll(mainly)].flatMap((match) => {
    const [whole, goods = ''] = match;
    const at = match.index + whole.length;
    const maker = within(names, at, at + 7).find(({ type }) => makers.has(type));
    if (!maker) return [];
    const from = match.index + 1;
    return within(names, from, from + goods.length)
      .filter(({ type, end }) => type === 'product' && end <= from + goods.length)
      .map(({ name }) => ({
        rule: 'makes-mainly',
        enterprise: maker.fullest,
        product: name,
        quote: page.text.slice(match.index, maker.end),
        start: match.index,
        end: maker.end,
      }));
  });
}

// 这家生产轮胎钢丝的企业: the goods stand between the verb and the word for the maker.
const makerOf =
  /(?:这家|那家|一家)((?:主要|专门|专业|原本|原先|过去|曾经|从事|专注于?)*(?:生产|制造|研发|研制|开发|加工)([^,。;:\n\d]{2,24}?)的[^,。;:、的\n]{0,10}?(?:企业|公司|工厂|厂))(?![家房])/g;

/** 作为一家生产某板的企业,某某公司…: the firm that the next clause begins with. */
function calledNext(
  { folded }: Page,
  names: readonly NameMention[],
  start: number,
  end: number,
): NameMention | null {
  if (!folded.startsWith('作为', start - 2) || folded[end] !== ',') return null;
  const next = names[firstFrom(names, end + 1)];
  return next?.start === end + 1 && next.type === 'enterprise' ? next : null;
}

function madeByDescribed(page: Page, names: readonly NameMention[]): readonly Makes[] {
  return [...page.folded.matchAll(makerOf)].flatMap((match) => {
    const [, maker = '', goods = ''] = match;
    // 公司是一家生产某某的企业: the firm that is said to be one is the maker.
    if (page.folded[match.index - 1] === '是') return [];
    const named = calledNext(page, names, match.index, match.index + match[0].length);
    const start = match.index + 2;
    const from = start + maker.indexOf(goods);
    const inside = within(names, from, from + goods.length).filter(
      ({ type, end }) => type === 'product' && end <= from + goods.length,
    );
    // 某零部件——某减速器: what is said last says it best.
    const product = inside.pop();
    if (!product) return [];
    const end = start + maker.length;
    return [
      {
        rule: 'makes-by-description',
        enterprise: named?.fullest ?? maker,
        product: product.name,
        quote: page.text.slice(start, end),
        start,
        end,
      },
    ];
  });
}
