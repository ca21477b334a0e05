import { goodsIn } from './find-closed-goods.js';
import { goodsHeads } from './product-words.js';
import { isAbstractNoun } from './not-goods.js';
import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { count, measure, time, type Units, unknown } from './units.js';

// 年产40万吨甲、6万吨乙及10万吨丙: what stands behind an amount that is put out a year.
const outputs =
  /(?:[年月日](?:可|能)?(?:产|生产|加工|处理)|年可?(?:为|向)[^,。;\d]{2,14}(?:提供|供应)|年可?(?:提供|供应)|形成|新增|具备|达到)(?:了)?(?=(?:各类|约|近|超|超过|各)?\d)/g;
const amount =
  /(?:各类|约|近|超过?|各)?\d[\d.,]*[多余]?[百千万亿]*(?:吨级?|台套|台|套|件|只|片|支|平方米|平米|立方米|平方|块|枚|颗|双|辆|艘|架|羽|瓶|盒|箱|袋|张|条|粒|组|副|根|米|升|公斤|千克|GWh|GW|MWh|吉瓦时?|兆瓦时)(?:\/年)?的?/y;
const work =
  '(?:系列|等)?(?:产品)?(?:智能|数字化|自动化|绿色|循环|精深|深|综合|垂直)*(?:生产|加工|制造|建设|新建|扩建|扩产|扩能|技改|技术改造|改造|利用|一体化|产业化)*(?:示范)?(?:项目|生产线|产线|基地|能力|规模|工程|装置|工厂|产能|车间)';
const goodsPhrase = new RegExp(
  `((?:[\\u4e00-\\u9fffA-Za-z0-9·.-]|\\([^()]{1,8}\\)){2,18}?)(?=[、,。;)”]|等(?!离子|静压|温|轴|高线)|及(?!零部件|零配件|配件|部件|零件)|以及|和|与|的|${work}|$)`,
  'y',
);
const joint = /(?:、|,|及|以及|和|与)(?:年产|年可产)?/y;
const mostGoods = 8;

/** Goods behind amounts of output, however they are called. */
export function findOutputGoods(page: Page): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const { index, 0: said } of folded.matchAll(outputs)) {
    let at = index + said.length;
    // 形成10万吨…, unlike 年产, tells only of goods where a capacity follows.
    const least = /[产工理供应]$/.test(said) ? 0 : 1;
    const list: RawName[] = [];
    for (let i = 0; i < mostGoods; i++) {
      const from = sticky(amount, folded, at);
      if (from === at) break;
      const end = sticky(goodsPhrase, folded, from);
      if (end === from) break;
      const item = goodsNamed(units, from, end);
      if (!item) break;
      list.push(item);
      at = sticky(joint, folded, end);
      if (at === end) {
        at = end;
        break;
      }
    }
    if (
      list.length > least ||
      (list.length > 0 && capacity.test(folded.slice(list[list.length - 1]?.end ?? at, at + 12)))
    )
      found.push(...list);
  }
  return found;
}

const capacity = /^(?:系列)?(?:产品)?的?(?:年|加工)?(?:生产)?(?:能力|规模|产能)/;

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const noGoods =
  /(?:发电|电量|机组|产值|垃圾|污水|固废|废水|废弃物|面积|订单|游客|旅客|机架|厂房|场地|用房|住房|仓储|绿地|岗位|服务|以上|左右|余|多|型)$/;

/** The goods that a phrase between an amount and its end is. */
function goodsNamed(units: Units, start: number, to: number): RawName | null {
  const phrase = units.text.slice(start, to);
  const said = phrase.replace(/(?:一体化|联产|精?深加工|综合利用|循环利用)$/, '');
  const end = start + said.length;
  if (
    isAbstractNoun(said) ||
    noGoods.test(said) ||
    /^(?:[余个]|节奏|速度|频率|进度|多(?![聚元功晶]))/.test(said)
  )
    return null;
  const [item] = goodsIn(units, { start, end });
  if (item) return { ...item, rule: 'name-product-of-output' };
  // 中间相栎青, 超细栎粉: words that no clause could begin with, behind the amount.
  if (end - start > longest || end - start < 3) return null;
  let strange = false;
  const [first, behind] = [units.firstAt(start), units.firstAt(end)];
  if (units.start(first) !== start || units.start(behind) !== end) return null;
  for (let i = first; i < behind; i++) {
    const kind = units.kind(i);
    if (kind === count || kind === time || units.is(i, is.verb | is.title | is.firm | is.place)) return null;
    strange ||= kind === unknown || units.is(i, is.product);
  }
  return strange
    ? { start, end, type: 'product', rule: 'name-product-of-output', headStart: start, fixed: false }
    : null;
}

const longest = 10;

// 某公司某素提取项目: what a firm's work makes stands between the firm and what is done with it.
const tail =
  /(?:系列)?(?:产品)?(?:智能|数字化|自动化|绿色|循环|精深|深|综合)*((?:研发|生产|加工|制造|提取|合成|提炼|精炼|冶炼|组装|总装|产业化|及|和|与|、)*)(?:建设|新建|扩建|扩产|扩能|技改|技术改造|改造|升级|一体化|示范|[一二三]期)*(?:基地|产线|生产线|工厂|车间)?(?:建设)?(?:[一二三]期)?(?:项目|工程|生产线|产线)$/;
const ofFirm = /(?:公司|集团)(?:的|投资(?:建设)?的?)?$/;

/** Goods in the names of firms' works: 某公司某素提取项目, 某公司某剂系列产品建设项目. */
export function findProjectGoods(page: Page, names: readonly RawName[]): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  return names.flatMap(({ type, start, end }) => {
    if (type !== 'project') return [];
    const said = folded.slice(start, end);
    const [done, verbs = ''] = tail.exec(said) ?? [];
    if (done === undefined) return [];
    const firm = said.lastIndexOf('公司') + 2;
    const owned =
      firm > 1 ? start + firm : ofFirm.test(folded.slice(Math.max(0, start - 8), start)) ? start : -1;
    const lines = /产线$/.test(said) && counted.test(folded.slice(Math.max(0, start - 6), start));
    const sized = behindSize(units, owned < 0 ? start : owned);
    const from = owned < 0 && !lines && sized === start ? -1 : sized;
    const to = end - done.length;
    if (from < 0 || to - from < 2 || /\d/.test(folded.slice(from, to))) return [];
    const items = itemsOf(folded, from, to).map((item) => goodsNamed(units, item.start, item.end));
    return items.every((item) => item !== null) && (lines || verbs.length > 1 || isSure(units, to))
      ? items.map((item) => ({ ...item, rule: 'name-product-of-project' }))
      : [];
  });
}

// 7条|自动化某板生产线: so many lines for the same goods.
const counted = /(?:\d|[一二三四五六七八九十两首多])条$/;

/** Where a work's goods begin, behind its size and how it is run: 年产5万吨|高端|某杆项目. */
function behindSize(units: Units, start: number): number {
  const first = units.firstAt(start);
  let at = first;
  if (units.is(at, is.yearlyOutput)) at++;
  while (units.kind(at) === measure || units.kind(at) === count) at++;
  while (units.is(at, is.generic) && units.size(at + 1) > 0) at++;
  return at === first ? start : units.start(at);
}

/** 甲及乙: the goods of one work. */
function itemsOf(text: string, from: number, to: number): { readonly start: number; readonly end: number }[] {
  let at = from;
  return text
    .slice(from, to)
    .split(/[、和及与]/)
    .map((said) => {
      const start = at;
      at += said.length + 1;
      return { start, end: start + said.length };
    });
}

const stuff =
  '杆臂箱机器仪轮轴棒片剂料材器件板管膜纸酸碱盐醇胺酯酮醚苯烯烃酐粉粒丝线缆钢铝铜锂镍钴硅胶漆药糖阀泵灯屏';

/** Whether the word that ends at a place can only be goods. */
function isSure(units: Units, to: number): boolean {
  const last = units.firstAt(to) - 1;
  return (
    units.is(last, is.product) ||
    goodsHeads.includes(units.word(last)) ||
    stuff.includes(units.text.charAt(to - 1))
  );
}
