import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { isAbstractNoun, measuredTail } from './not-goods.js';
import { goodsHeads, looseProducts } from './product-words.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { count, latin, mark, measure, time, type Units, unknown, wordKind } from './units.js';

// Words behind which a sentence lists goods: what is done with them, what says that they are what a firm has, how
// many are sent away, and what praises their maker.
const deeds = '(?:设计|生产|研发|研制|制造|制作|加工|开发|推出|销售|经营|酿造|产出|赶制|产销)';
const maker = '(?:整机|研发|设计|开发|生产|制造|加工|供应)*(?:企业|厂家|厂商|供应商|制造商|生产商|生产基地)';
const pieces = '\\d[\\d.,余多万亿]*(?:吨|台套|[台套件只片块米辆条个艘架瓶盒袋])';
const frame = new RegExp(
  `(?<!工业|农业|安全|粮食|经济)(?:(?:${deeds}[、和与及]?)+[出了]?的?|具备|[年日月可]产(?![量值能])|主攻|主营(?:业务)?|主产|主做|以(?=[^。;\n以为]{2,60}(?:为主的|为代表))|集(?![团中聚装成体])(?=[^。;\n]{4,60}[于为]一体)|从事|专注于?|聚焦于?|致力于|这些是|(?:产|展|商|新|制)品(?:主要|众多|丰富|,)*(?:有|是|为|包括|涵盖|包含|覆盖|诸如|如)了?)(?![者商业员])(?:各[种类式]|多[种类款]|全套|全系列|系列|优质|新型|高端|全新的?|[一两几多数]+[款种台套件条个]|${pieces}的?)*|(?=,)(?<=年产[^。;\n]{2,40}\\d[^。;,\n]{0,8}),(?:${pieces}的?)?|${pieces}的?(?=[^,。;:、\n\\d]{2,12}(?:生产|制造|加工)(?:厂区|车间|线|装置|项目))|(?=\\d)(?<=(?:出口|下线|交付|发往|运往|销往)[^,。;:\n]{0,16})${pieces}的?|(?:(?:[一这]|另一)[种款类台套艘个][^,。;:、—\n]{0,14}|(?:部件|器件|产品|材料|装备|设备|作物))——|(?:的|最大|专业|知名|一家|首家|大型)(?=[^,。;:的\n]{2,30}?${maker})`,
  'g',
);
// What may stand between two goods, and what ends the last of them.
const joint = /^(?:、|以及|和|与|及|,(?=以及|和))+/;
const closed = new RegExp(
  `^(?:${pieces}|[,。;!?”)…\n]|$|等|系列|产品|在|已|均|畅销|远销|广泛|出口|订单|为主的|为代表|达|荣获|填补|打破|占|开始|起步|起家|的?${deeds}(?:$|厂区|车间|线|装置|项目|[、和与,。;及]|企业|销售|制造|于一体|为主)|${maker}|的?(?:生产|加工|制造)能力|的(?:[^,。;:、的\n]{0,18}(?:公司|集团|企业|厂)))`,
);
const longest = 18;
const most = 10;
// How far behind an item the word for its maker may end.
const farthest = 24;

/** Goods of a list that the sentence opens with a word of making and closes, whatever they are called. */
export function findFramedGoods(page: Page): readonly RawName[] {
  const known = pages.get(page);
  if (known) return known;
  const units = unitsOf(page);
  const found = [...page.folded.matchAll(frame)].flatMap(({ index, 0: said }) =>
    goodsOf(units, index + said.length, said === '集'),
  );
  pages.set(page, found);
  return found;
}

// Asked for again by those who read who makes them.
const pages = new WeakMap<Page, readonly RawName[]>();

function goodsOf(units: Units, from: number, united: boolean): RawName[] {
  const found: Range[] = [];
  let sure = 0;
  let at = from;
  while (found.length < most) {
    const first = units.firstAt(at);
    if (units.start(first) !== at) break;
    const last = itemEnd(units, first);
    if (last < first || !isPlausible(units, first, last)) break;
    const end = units.end(last);
    const isSure = endsAsGoods(units, first, last);
    // 集蚕桑种养、丝绸制品生产于一体: what else is done stands in the list, too.
    if (isSure || !united) found.push({ start: at, end });
    if (isSure) sure++;
    const next = units.text.slice(end, end + farthest);
    const more = joint.exec(next);
    if (!more && !(closed.test(next) && sure * 2 > found.length)) return [];
    if (!more) return [...found, ...kindBehind(units, end)].map(goods);
    at = end + more[0].length;
  }
  // The list goes on with something else: what stands before it is closed all the same.
  return found.length > 1 && sure === found.length ? found.map(goods) : [];
}

/** Whether a stretch of text is a phrase that ends as goods do. */
export function isGoodsPhrase(units: Units, start: number, end: number): boolean {
  const [first, behind] = [units.firstAt(start), units.firstAt(end)];
  return (
    units.start(first) === start &&
    units.end(behind - 1) === end &&
    isPlausible(units, first, behind - 1) &&
    endsAsGoods(units, first, behind - 1)
  );
}

/** 从事电脑、手机等|数据连接线|的生产: the kind that a list is of is made, too. */
function kindBehind(units: Units, end: number): Range[] {
  const first = units.firstAt(end + 1);
  if (units.text[end] !== '等' || units.start(first) !== end + 1) return [];
  const last = itemEnd(units, first);
  const to = units.end(last);
  return last > first &&
    isPlausible(units, first, last) &&
    endsAsGoods(units, first, last) &&
    closed.test(units.text.slice(to, to + farthest))
    ? [{ start: end + 1, end: to }]
    : [];
}

/** The last unit of an item: the next joint or end of the list ends it. */
function itemEnd(units: Units, first: number): number {
  const { text } = units;
  let last = first - 1;
  while (last + 1 < units.length && units.end(last + 1) - units.start(first) <= longest) {
    const at = units.start(last + 1);
    const next = text.slice(at, at + farthest);
    if (last >= first && (joint.test(next) || closed.test(next))) return last;
    if (units.kind(last + 1) === mark && !units.begins(last + 1, '-·+/')) return first - 1;
    last++;
  }
  return last + 1 < units.length ? first - 1 : last;
}

// Words of one character that goods' names hold inside (工业用布, 无线宽带).
const inside = '用中西式内外无线上下高低前后能新多双全自可防';

function isPlausible(units: Units, first: number, last: number): boolean {
  const start = units.start(first);
  const said = units.text.slice(start, units.end(last));
  if (said.length < 2 || isAbstractNoun(said) || measuredTail(said) > 0 || noGoods.test(said)) return false;
  for (let i = first; i <= last; i++) {
    const kind = units.kind(i);
    if (kind === count || kind === time || (kind === measure && i === first)) return false;
    if (kind !== wordKind) continue;
    if (units.is(i, is.place | is.firm | is.institution | is.title) && first === last) return false;
    if (units.is(i, is.firm | is.institution | is.title)) return false;
    if (units.is(i, is.stops) && !tells(units, i, last)) return false;
  }
  return true;
}

/** 造纸|装备, 高效|过滤器, 工业|用|布: words that end other names tell of what kind goods are. */
const tells = (units: Units, i: number, last: number): boolean =>
  units.size(i) === 1
    ? // 锂电池用|隔膜: what goods are for is no part of their name.
      (inside.includes(units.word(i)) && !(units.begins(i, '用') && units.is(i - 1, is.product))) ||
      units.is(i, is.weak)
    : i < last && (units.is(i, is.verb) || /^(?:高效|一次性|快速|首饰)$/.test(units.word(i)));

// What ends the names of goods: machines, parts, materials, stuffs, food and clothes.
const ends =
  '机器仪泵阀釜灯炉箱柜屏舱镜筒塔架梯车船艇舟膜剂板管棒缆丝纱布绸棉纤纸胶漆粉酸碱盐醇酯烯烷醚酮胺酚醛苯钢铁铝铜锌镍钛砖瓦酱醋油糖茶酒奶粥饼糕包饺丸肠肉鱼虾蟹菜笋菌菇汁饮粮米豆薯酥汤兔鞋衣裤帽袜袋瓶罐桶盒杯碗锅刀剪锁椅桌床垫毯帘巾件轴轮齿杆圈盖壳套环芯药丹针素肽酶柱网绳带芽蛋糖果干笔琴弦砂石盘罩枪具线';
const heads = [
  ...goodsHeads,
  '系统',
  '装置',
  '套装',
  '终端',
  '模块',
  '部件',
  '配件',
  '组件',
  '软件',
  '用品',
  '饲料',
];
const noGoods =
  /^产品|^(?:造船|造纸|造车|炼油|炼钢|制药|印染|纺织|采矿|养殖|酿酒)$|(?:[高普地]铁|条件|文件|案件|事件|原料|材质|[工道]具|[产一水热路主底光视战航全上下干防专曲红界支]线|一线|在线|上线|原油|下车|上车|好评|订单|全线|基石|原材料|新产品|产品|门店|网络|渠道|货车|生态系统|[循闭光]环|面板厂|(?:检测|生产|加工|自动化|成套|相关|配套|关键|核心|多种)设备)$|^(?:设备|材料|装备|软件|系统)$/;

/** Whether an item ends as goods do: known goods, or a character or a noun that goods' names end in. */
function endsAsGoods(units: Units, first: number, last: number): boolean {
  const kind = units.kind(last);
  const word = units.word(last);
  if (units.is(last, is.product)) return !looseProducts.has(word) || tellsKind(units, first, last);
  if (kind === latin) return units.size(last) > 2;
  if (kind === measure) return false;
  if (heads.includes(word)) return first < last;
  // 光纤|陀|螺: characters that no word holds behind goods.
  let told = last;
  while (told > first && last - told < 2 && units.kind(told) === unknown) told--;
  if (told < last && units.is(told, is.product)) return true;
  if (!ends.includes(units.text.charAt(units.end(last) - 1))) return false;
  return kind === unknown
    ? last > first
    : kind === wordKind && !units.is(last, is.stops | is.verb | is.inner | is.head | is.place | is.generic);
}

/** 智能绿色|新能源: praise makes no goods of what is hardly any. */
function tellsKind(units: Units, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!units.is(i, is.generic | is.modifier)) return true;
  return false;
}

const goods = ({ start, end }: Range): RawName => ({
  start,
  end,
  type: 'product',
  rule: 'name-product-framed',
  headStart: start,
  fixed: false,
});
