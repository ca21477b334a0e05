import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { WordTrie } from '../scan/word-trie.js';
import { measuredTail } from './not-goods.js';
import { goodsHeads } from './product-words.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { count, latin, mark, measure, time, type Units, unknown } from './units.js';

const making =
  '(?:主要|专业|专门|重点)?(?:研发|研制|设计|生产|制造|加工|销售|经营|主营|主产|量产|组装|赶制|定制)+(?:出|了)?';
const lists = '(?:(?:包括|涵盖|有|以|:)?)';
const kinds =
  '(?:配件|零部件|部件|零配件|铸件|锻件|结构件|加工件|产品|元器件|器件|耗材|制品|材料|设备|装备|药品|食品|商品)';

/** 生产甲、乙等高端产品: both ends of the list are told, so that its items are goods however they are called. */
const closedList = new RegExp(
  `${making}(?![的中区商者人线])${lists}((?:[^,。;:!?\\n“”的]|,(?=以及)){2,100}?)等(?:[\\u4e00-\\u9fff、]{2,16}的)?(?:[\\u4e00-\\u9fff\\d]{0,8}?)${kinds}`,
  'g',
);

/** 可年产各类甲80万件, 月产乙36亿颗: goods between a verb of output and their amount. */
const closedByAmount =
  /(?:年产|月产|日产|年可产|年生产|年加工|月生产|日生产|日加工|累计生产|累计建造|可生产|(?<=[,。能可将已])生产)(?:各类|各种|各式|高端|优质)?([^,。;:!?\n“”的\d、和]{2,16}?)(?=(?:约|近|超|超过|达|达到|突破)?\d[\d.]*[多余]?[百千万亿]*(?:吨|件|套|台|辆|只|颗|片|支|条|个|瓶|箱|袋|盒|米|平方米|立方米|块|枚|盏|双|张|艘|架|组|副|根|公斤|千克|标箱|羽|头|万))/g;

/** 开展甲、乙等各类纤维制品的生产: the verb of making stands behind the list. */
const madeBehind = new RegExp(
  `(?:开展|从事|进行|专注于?)([^,。;:!?\\n“”的]{2,80}?)等(?:[\\u4e00-\\u9fff\\d]{0,10}?)${kinds}的?(?:研发|研制|生产|制造|加工|销售)`,
  'g',
);

/** 生产甲、乙等特种纸: the kind is told by its last character. */
const closedByKind = new RegExp(
  `${making}(?![的中区商者人线])${lists}([^,。;:!?\\n“”的]{2,80}?)等[\\u4e00-\\u9fff]{1,7}[纸布药油酒机车船钢膜板管材件器剂粉料线缆灯鞋服帽盐茶糖](?=[,。;])`,
  'g',
);

/** 形成甲、乙、丙四大系列产品, 具备甲、乙等七大剂型生产能力: a list that its number closes. */
const closedByNumber =
  /(?:形成|具备|拥有|包括|涵盖|覆盖|生产|推出|开发|分为|为|有|(?:发展|扩展|拓展|延伸|丰富|扩大|增加)(?:成|到|至)|发展出|延伸出)(?:了|出)?([^,。;:!?\n“”的]{2,80}?)(?:等)?(?:[一二三四五六七八九十两]|\d+)(?:大|个|种)(?:系列|类|大类|品类|剂型|品种)(?:\d+[余多]?[个种款])?的?(?:产品|商品|生产能力|[\u4e00-\u9fff]{1,6}产品|(?=[,。;、]))/g;

/** 某公司弹条产品生产车间: goods between their firm and its hall. */
const ofHall =
  /(?:公司|集团)的?([\u4e00-\u9fffA-Za-z0-9]{2,10}?)产品生产车间|(?:公司|集团)((?!智能|数字|自动|全自动|现代|标准|新|老|一|二|三|的)[\u4e00-\u9fff]{2,6}?)生产车间/g;

/** 赶制某客户所需的某袋订单: goods between 的 and the word for the order. */
const ordered =
  /(?:赶制|承接|接到|签下|拿下|交付|生产)[^,。;:!?\n“”]{0,24}?(?:的|一批|这批|万[只件个条])([\u4e00-\u9fffA-Za-z\d]{2,10})订单/g;

/** 侧重于甲船与乙船的新造业务: what a firm is busy with, before what it does with it. */
const busyWith =
  /(?:从事|专注于?|致力于|深耕|侧重于?|主攻|聚焦于?)([^,。;:!?\n“”的]{2,48}?)的?(?:研发|研制|生产|制造|加工|设计|开发|新造|建造|修造|销售)(?:[、和与及]*(?:研发|研制|生产|制造|加工|设计|开发|新造|建造|修造|销售|服务|应用))*(?:业务|等业务|的企业|$|(?=[,。;的]))/g;

/** 设立了甲、乙等8条生产线: goods that lines are set up for. */
const linesFor =
  /(?:设立|建有|拥有|建成|建设|引进|设有|布局)了?(?!\d)([^,。;:!?\n“”的]{2,60}?)(?:等)?(?:\d+|[两三四五六七八九十多])余?条[\u4e00-\u9fff]{0,6}?(?:生产线|产线)/g;

/** 五大出口商品是甲、乙和丙: what the wares of a place are. */
const closedByBeing =
  /(?:商品|农产品|产品)(?:主要|分别)*(?:是|为)([^,。;:!?\n“”的\d]{2,16}(?:[、和与][^,。;:!?\n“”的\d、]{2,12}){1,9})(?=[,。;])/g;

/** 配套有甲、乙生产线: a list of goods that lines are for. */
const listedLines =
  /(?:配套有|配有|建有|设有|拥有|建成)了?([^,。;:!?\n“”的\d]{2,14}、[^,。;:!?\n“”的\d]{2,40}?)(?:等)?(?:生产线|产线)/g;

/** 每年生产甲、乙、丙3200吨: a list between a verb of output and the amount of all. */
const listByAmount =
  /(?:年产|月产|日产|年可产|年生产|可生产|能生产|月生产|日生产)(?:各类|各种)?([^,。;:!?\n“”的\d]{2,12}、[^,。;:!?\n“”的\d]{2,60}?)(?=(?:共计|合计|各|约|近|超)*\d[\d.]*[多余]?[百千万亿]*(?:吨|件|套|台|辆|只|颗|片|支|个|瓶|箱|袋|盒|米|平方米))/g;

/** 集甲、乙研发、生产、销售于一体: what all is done with the goods stands behind them. */
export const unitedGoods =
  /集(?![团中聚装成体])([\u4e00-\u9fffA-Za-z0-9、]{2,24}?)的?(?:研发|设计|生产|制造|加工|种植|养殖|酿造)+(?:[、,和与及]*(?:研发|设计|生产|制造|加工|销售|服务|贸易|安装|运营|推广|应用|储存|仓储|物流|出口|检测|维修)+)+等?[于为]一体/g;

/** Goods whose two ends the sentence marks, so that no list of goods need hold them. */
export function findClosedGoods(page: Page): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const pattern of [closedList, madeBehind, closedByKind, closedByNumber, closedByBeing, unitedGoods])
    for (const { index, 0: whole, 1: said = '' } of folded.matchAll(pattern)) {
      const items = itemsOf(said, index + whole.indexOf(said, 1));
      // One item alone is an example; a list of which none can be goods is of something else.
      const listed = items.flatMap((item) => goodsIn(units, item));
      if (listed.length === items.length) found.push(...listed);
    }
  for (const { index, 0: whole, 1: said = '' } of folded.matchAll(ordered)) {
    const start = index + whole.length - said.length - 2;
    found.push(...goodsIn(units, { start, end: start + said.length }));
  }
  for (const { index, 0: whole, 1: products, 2: goods } of folded.matchAll(ofHall)) {
    const said = products ?? goods ?? '';
    const start = index + whole.indexOf(said, 2);
    found.push(...goodsIn(units, { start, end: start + said.length }));
  }
  for (const pattern of folded.includes('产线') ? [linesFor, listedLines, listByAmount] : [listByAmount])
    for (const { index, 0: whole, 1: said = '' } of folded.matchAll(pattern)) {
      const items = itemsOf(said, index + whole.indexOf(said, 2));
      const listed = items.flatMap((item) => goodsIn(units, item));
      if (items.length > 1 && listed.length === items.length) found.push(...listed);
    }
  for (const { index, 0: whole, 1: said = '' } of folded.matchAll(busyWith)) {
    const items = itemsOf(said, index + whole.indexOf(said, 2));
    const listed = items.flatMap((item) => goodsIn(units, item));
    const single = items[0];
    const sure =
      items.length > 1 ||
      (single && /[A-Za-z0-9]|(?:设备|装备|材料|仪器|器件)$/.test(folded.slice(single.start, single.end)));
    if (sure && listed.length === items.length) found.push(...listed);
  }
  for (const { index, 0: whole, 1: said = '' } of folded.matchAll(closedByAmount)) {
    // 年产奶量: what is measured, and no goods.
    if (/^.量$/.test(said)) continue;
    const start = index + whole.length - said.length;
    found.push(...goodsIn(units, { start, end: start + said.length - measuredTail(said) }));
  }
  return [...found, ...again(folded, units, found)];
}

/** The same goods where the text names them elsewhere. */
function again(text: string, units: Units, found: readonly RawName[]): RawName[] {
  const words = [...new Set(found.map(({ start, end }) => text.slice(start, end)))].filter(
    ({ length }) => length > 2,
  );
  if (words.length === 0) return [];
  const more: RawName[] = [];
  new WordTrie(words).scan(text, (start, end) => {
    if (units.start(units.firstAt(start)) === start && units.start(units.firstAt(end)) === end)
      more.push(goods(start, end));
  });
  return more;
}

const goods = (start: number, end: number): RawName => ({
  start,
  end,
  type: 'product',
  rule: 'name-product-closed',
  headStart: start,
  fixed: false,
});

/** The items of a list, split at 、 and at conjunctions outside brackets. */
function itemsOf(said: string, start: number): Range[] {
  const items: Range[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i <= said.length; i++) {
    const character = said.charAt(i);
    if (character === '(') depth++;
    if (character === ')') depth--;
    const joint = depth === 0 && (character === '' || '、和与及,'.includes(character));
    if (!joint) continue;
    // 以及: the first character of a joint of two belongs to it.
    const end = character === '及' && said[i - 1] === '以' ? i - 1 : i;
    if (end > from) items.push({ start: start + from, end: start + end });
    from = i + 1;
  }
  return items;
}

const longestGoods = 18;

/** The goods that a marked phrase is: it holds words that can name them, and nothing that says something of them. */
export function goodsIn(units: Units, { start, end }: Range): RawName[] {
  let first = units.firstAt(start);
  const behind = units.firstAt(end);
  if (units.start(first) !== start || units.start(behind) !== end) return [];
  while (first < behind && kindsOfAll.has(units.word(first))) first++;
  const from = units.start(first);
  if (end - from < 2 || end - from > longestGoods) return [];
  let tells = false;
  for (let i = first; i < behind; i++) {
    if (!fits(units, i, { first, last: behind - 1 })) return [];
    tells ||= units.kind(i) === unknown || units.kind(i) === latin || !units.is(i, is.generic | is.inner);
  }
  return tells && !isBranch(units, behind - 1) ? [goods(from, end)] : [];
}

const kindsOfAll: ReadonlySet<string> = new Set('各类 各种 多种 多类 系列 各式 高端 优质 新型'.split(' '));

const endsGoods =
  /(?:技术|服务|业务|工作|工程|项目|产业|行业|环节|领域|企业|公司|人才|活动|能力|问题|标准|政策|经济|平台|系统集成|订单|设备安装)$/;

/** A branch, a service or an activity is made by nobody. */
const isBranch = (units: Units, last: number): boolean =>
  endsGoods.test(units.text.slice(Math.max(0, units.end(last) - 4), units.end(last))) ||
  (units.is(last, is.generic) && !goodsHeads.includes(units.word(last)) && !units.is(last, is.product));

/** Whether a unit can stand in the name of goods at its place: 中 in 手机中框, 显示 in 液晶显示. */
function fits(
  units: Units,
  i: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const kind = units.kind(i);
  if (kind === count || kind === time) return false;
  if (kind === mark) return units.begins(i, '()-·/+');
  if (kind === unknown || kind === latin || kind === measure) return true;
  if (units.is(i, is.place | is.title | is.firm)) return false;
  if (!units.is(i, is.stops)) return true;
  // 无铝衬纸: how goods are without or beyond something.
  if (i === first && i < last && units.size(i) === 1 && units.begins(i, '无超高低多双全非防耐抗可增减变调'))
    return true;
  // 保|健饮料, 植|保机: a word of one character that spells a name with a strange one.
  if (i === first && units.size(i) === 1 && units.is(i, is.weak) && units.kind(i + 1) === unknown)
    return true;
  // 转向|节, 制动|鼓: what is done by a part, before the character that names it.
  if (i === first && i + 1 === last && units.size(i) === 2 && units.is(i, is.verb) && units.size(last) === 1)
    return units.kind(last) === unknown;
  // 弹|条: a classifier behind a strange character.
  if (i > first && i === last && units.begins(i, '条片块') && units.kind(i - 1) === unknown) return true;
  // 收割|台: a classifier behind a word of the name.
  if (i > first && i === last && units.begins(i, '台座') && units.kind(i - 1) <= unknown) return true;
  // 轴|向|槽: a function word of one character between characters that no word holds.
  if (i > first && i < last && units.size(i) === 1 && units.begins(i, '向对用') && strangeAround(units, i))
    return true;
  // A function word of one character inside a name, or a verb that is no beginning of it.
  return i > first && (units.size(i) === 1 ? i < last && units.is(i, is.weak) : units.is(i, is.verb));
}

const strangeAround = (units: Units, i: number): boolean =>
  units.kind(i - 1) === unknown && units.kind(i + 1) === unknown;
