import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import { unitsOf } from '../names/segment.js';
import { modifier as modifierTrait, product as productTrait } from '../names/traits.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';

const behindList = /^等?(?:\d+[个家]|一批|多家|多个|知名|国内|头部|本土)*$/;

/** 甲、乙等数据标注企业, 甲、乙等一批无人机制造项目: each of the list makes what the head is named after. */
export function readListedMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const text = page.folded;
  return names
    .filter(
      ({ type, end }) =>
        type === 'product' &&
        '总加智制生研企项公'.includes(text.charAt(end) || ' ') &&
        /^(?:总装|加工|智能)?(?:制造|生产|研发)?(?:企业|项目|公司)/.test(text.slice(end, end + 8)),
    )
    .flatMap((product) =>
      actorsBefore(text, names, product).map((actor) => ({
        rule: 'makes-in-list',
        enterprise: actor.fullest,
        product: product.name,
        quote: page.text.slice(actor.start, product.end),
        start: actor.start,
        end: product.end,
      })),
    );
}

// The list that ends in 等 reaches no further back.
const reach = 80;

function actorsBefore(
  text: string,
  names: readonly NameMention[],
  product: Range,
  atList = false,
): NameMention[] {
  const near = within(names, Math.max(0, product.start - reach), product.start).filter(
    ({ type, end }) => (type === 'enterprise' || type === 'institution') && end <= product.start,
  );
  const actors: NameMention[] = [];
  let at = product.start;
  for (const actor of near.reverse()) {
    const between = text.slice(actor.end, at);
    const first = atList ? between === '' : between.startsWith('等') && behindList.test(between);
    if (actors.length === 0 ? !first : between !== '、') continue;
    actors.push(actor);
    at = actor.start;
  }
  return actors;
}

const branchOfList =
  /等(?:\d+[余多]?[家个]|一批|多家)?(?=[\u4e00-\u9fff]{2,6}?(?:生产|制造|加工)?(?:企业|厂商|厂家))/g;

/** 甲、乙等光伏企业, 甲、乙等电池厂家: goods too plain to be named alone tell what the listed firms make. */
export function readBranchMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const { folded } = page;
  const units = unitsOf(page);
  return [...folded.matchAll(branchOfList)].flatMap((match) => {
    const from = match.index + match[0].length;
    let last = units.firstAt(from) - 1;
    while (units.is(last + 1, productTrait | modifierTrait) && last - units.firstAt(from) < 3) last++;
    if (last < units.firstAt(from) || !(units.is(last, productTrait) || plainBranch.test(units.word(last))))
      return [];
    const end = units.end(last);
    if (!/^(?:生产|制造|加工)*(?:企业|厂商|厂家)/.test(folded.slice(end, end + 6))) return [];
    const goods = { start: from, end, name: folded.slice(from, end) };
    return actorsBefore(folded, names, { ...goods, start: match.index }, true).map((actor) => ({
      rule: 'makes-in-branch',
      enterprise: actor.fullest,
      product: goods.name,
      quote: page.text.slice(actor.start, end),
      start: actor.start,
      end,
    }));
  });
}

const plainBranch = /^(?:光伏|电池|锂电|芯片|汽车|化肥|钢铁|船舶)$/;

/** 国内最大的某机整机企业——某某装备: a firm introduced by what it makes. */
export function readIntroducedMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  return names
    .filter(({ type }) => type === 'enterprise')
    .flatMap((firm) => {
      const named = within(names, Math.max(0, firm.start - 24), firm.start)
        .filter(({ type, end }) => type === 'product' && end <= firm.start)
        .pop();
      const fits = named && introduces.test(page.folded.slice(named.end, firm.start));
      const product = fits ? named : plainGoods(page, firm.start);
      if (!product) return [];
      const { start } = product;
      const { end } = firm;
      return [
        {
          rule: 'makes-introduced',
          enterprise: firm.fullest,
          product: product.name,
          quote: page.text.slice(start, end),
          start,
          end,
        },
      ];
    });
}

/** 全球最大的锂电生产企业某某: goods too general to be named alone. */
function plainGoods(page: Page, firmStart: number): (Range & { readonly name: string }) | null {
  const from = Math.max(0, firmStart - 20);
  const maker = makerWord.exec(page.folded.slice(from, firmStart));
  if (!maker) return null;
  const units = unitsOf(page);
  const index = units.firstAt(from + maker.index) - 1;
  const end = units.end(index);
  if (!units.is(index, productTrait) || end !== from + maker.index) return null;
  return { start: units.start(index), end, name: units.word(index) };
}

const makerWord = /(?:生产|制造|整机)+(?:企业|厂商|商|厂家)(?:——|“)?$/;

const introduces =
  /^(?:整机|生产|制造|行业|供应|龙头|领军|头部)*(?:企业|厂商|生产商|供应商|厂家|龙头|巨头)(?:——|“|\s)?$/;
