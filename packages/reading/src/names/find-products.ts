import type { Page } from '../text/page.js';
import { kindBefore } from './goods-noun.js';
import { looseProducts } from './product-words.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import { modifier, product } from './traits.js';
import { latin, type Units, unknown } from './units.js';

/** Products: known goods with the goods words before them (半导体|单晶硅, 不锈钢|阀门). */
export function findProducts(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  let last = -1;
  for (const first of markedUnits(page).products) {
    if (first <= last) continue;
    last = lastOfProduct(units, first);
    const name = productName(units, { first: afterCategory(units, first, last), last });
    if (name) found.push(name);
  }
  return found;
}

/** 农产品玉米: the name of a category before the goods is left out. */
function afterCategory(units: Units, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (category.test(units.word(i))) return i + 1;
  return first;
}
const category = /产品$|.材料$/;

/** Index of the last unit of the goods word that begins at `first`: goods words and modifiers between them. */
function lastOfProduct(units: Units, first: number): number {
  let last = first;
  for (;;) {
    if (units.is(last + 1, product)) last++;
    else if (units.is(last + 2, product) && (modifies(units, last + 1) || sparesFollow(units, last + 1)))
      last += 2;
    else if (units.is(last + 3, product) && between(units, last + 1) && between(units, last + 2)) last += 3;
    // 甲醇|汽|柴油: two goods and the first character of another make one name.
    else if (units.is(last + 2, product) && units.begins(last + 1, '汽煤柴钢铝铜铁硅碳锂')) last += 2;
    else return last;
  }
}

/** 二极管|全彩|显示模组: characters that no word holds between two goods make one name of both. */
const between = (units: Units, index: number): boolean =>
  units.kind(index) === unknown && !units.begins(index, '送运装产造卖买换配含用做制');

/** 汽车及零配件: goods with their spare parts are one kind of goods. */
const sparesFollow = (units: Units, at: number): boolean =>
  units.word(at) === '及' && /^(?:零部件|零配件|零件|配件|部件)$/.test(units.word(at + 1));

function productName(
  units: Units,
  { first, last }: { readonly first: number; readonly last: number },
): RawName | null {
  const { text } = units;
  const to = units.end(last);
  // 粮食安全 is no grain.
  // 集装箱|式储能系统: how goods are built.
  if (text[to] === '式' && text[to + 1] !== '样') return null;
  // 中原|煤仓: two words that cross.
  if (text.startsWith('原煤', units.start(first)) && text[units.start(first) - 1] === '中') return null;
  if (
    text.startsWith('安全', to) ||
    text.startsWith('之路', to) ||
    text.startsWith('资源', to) ||
    text.startsWith('冶炼', to) ||
    branch.test(text.slice(to, to + 4)) ||
    ofIndustry.test(text.slice(to, to + 18))
  )
    return null;
  // 杨梅|山, 草莓|镇: a place that is called after goods.
  if (/^[山镇乡岭沟河](?![药泉货寨])/.test(text.slice(to, to + 2)) && to - units.start(last) === 2)
    return null;
  // 电脑|版, 高性能纸|基材料, 石墨|化: a form that something has, what it is based on or made into.
  if (/^(?:版|基(?![板座因])|化(?![工学肥纤妆合]))/.test(text.slice(to, to + 2))) return null;
  if ('吞班航港码运'.includes(text.charAt(to) || ' ') && carries.test(text.slice(to, to + 3))) return null;
  const machine = isMachine(units, last + 1) ? 1 : 0;
  const end = to + machine + (service.exec(text.slice(to, to + 5))?.[1]?.length ?? 0);
  const headStart = units.start(first);
  if (
    text[headStart - 1] === '“' &&
    text[to] === '”' &&
    likened.test(text.slice(Math.max(0, headStart - 20), headStart - 1))
  )
    return null;
  const robot = units.word(first) === '机器人' && robots.test(units.word(first - 1)) ? first - 1 : first;
  const loose = looseProducts.has(text.slice(headStart, to)) || allLoose(units, first, last);
  // A noun tells the kind of goods (胃癌创新药); goods that are hardly any stay so (冶金新材料).
  const at = withModifiers(units, loose ? strangeKind(units, first) : kindBefore(units, robot));
  // 智能绿色新能源: praise makes no thing of what is none.
  if (
    loose &&
    end === to &&
    abstract.has(units.word(last)) &&
    praise.test(text.slice(units.start(at), headStart))
  )
    return null;
  if (
    end === to &&
    at === first &&
    loose &&
    !isTraded(text, headStart, to) &&
    !isBesideGoods(units, first, last)
  )
    return null;
  // 中|高端某车: what class they are of, written with three characters.
  // 9万P|Flops算力: the rest of a unit is no part of the goods.
  const rest = units.kind(at) === latin && /[A-Za-z\d]/.test(text[units.start(at) - 1] ?? ' ') ? 1 : 0;
  const start = units.start(at + rest);
  const classed = text[start - 1] === '中' && /^[高低]端/.test(text.slice(start, start + 2)) ? 2 : 0;
  return { start: start + classed, end, type: 'product', rule: 'name-product', headStart, fixed: false };
}

/** 光伏|盖|板|玻璃: two strange characters between what tells the kind and goods that are hardly any alone. */
function strangeKind(units: Units, first: number): number {
  const at = first - 2;
  const strange = units.kind(first - 1) === unknown && units.kind(at) === unknown;
  return strange &&
    units.is(at - 1, modifier | product) &&
    !units.begins(first - 1, '送运装产造卖买换配含用做制')
    ? at
    : first;
}

// 船舶|、航空航天和其他设备制造业: an industry by its whole name.
const ofIndustry =
  /^(?=[、和及]|航空|航天|其他|器材|机械)[\u4e00-\u9fff、]{2,13}?(?:制造业|加工业|供应业|采选业)/;
// 钢材|行业: a branch of industry, unlike 袜子|行业的龙头, who makes them.
const branch = /^(?:行业(?!的?[领龙标头首第巨])|工业(?![园区品用基]))/;

// 巡检|机器人: what such machines do.
const robots = /^(?:清洁|服务|手术|巡检|协作|搬运|焊接|配送|护理|移动)$/;

// 成为经济增长的“发动机”: what something is likened to.
const likened = /(?:成为?|变身|打造|堪称|充当|当好|化身|[是为])[^,。;“]{0,16}$/;

const praise = /^(?:智能|绿色|高端|新型|新一代|高质|有机|特种|民用|[456]G)+$/;

// What customs and statistics count is goods, however plain the word: 汽车出口1806亿元.
const traded =
  /^(?:销往|远销|畅销)|^(?:出口|进口|产量|销量|产销)[^,。;:]{0,8}?\d|^(?:出口|进口)(?:量|额|货值|总值)/;
const opensClause = /(?:^|[,。;:、\n]|其中|各[类种式]|\d[万千百]?[个台套件只辆])$/;

const isTraded = (text: string, start: number, end: number): boolean =>
  opensClause.test(text.slice(Math.max(0, start - 2), start)) && traded.test(text.slice(end, end + 14));

/** 船舶、汽车、手机: what is hardly goods by itself is so between two that are. */
const isBesideGoods = (units: Units, first: number, last: number): boolean =>
  !abstract.has(units.word(last)) &&
  first === last &&
  isListedGoods(units, first - 2) &&
  units.begins(first - 1, '、') &&
  (units.begins(last + 1, '、') ? isListedGoods(units, last + 2) : units.begins(last + 1, '和及等'));

const isListedGoods = (units: Units, index: number): boolean =>
  units.is(index, product) && !looseProducts.has(units.word(index));

// Energies, means and branches rather than things.
const abstract = new Set(
  '绿电 绿证 智算 算力 绿色算力 储能 新型储能 新能源 新材料 大数据 风电 火电 核电 水电 氢能 锂电 光伏 种业 种子 食品 石油 包装 伞'.split(
    ' ',
  ),
);

/** 绿电智算, 绿电绿证: words that are hardly goods are not more so side by side. */
function allLoose(units: Units, first: number, last: number): boolean {
  if (!abstract.has(units.word(last))) return false;
  for (let i = first; i <= last; i++)
    if (units.is(i, product) && !looseProducts.has(units.word(i))) return false;
  return true;
}

/** 贴片|机, 棉花|机: a machine for goods, where its character belongs to no other word. */
const isMachine = (units: Units, index: number): boolean =>
  units.kind(index) === unknown &&
  units.begins(index, machines) &&
  units.kind(index + 1) !== unknown &&
  // 混凝土|泵送机械
  !units.begins(index + 1, '送');
// 化学品|船, 液晶|屏, 塑料|管: what the last character of many names of goods is.
const machines = '机器仪阀泵炉炮船屏板壳框盖罩杆轴管膜布剂胶漆柜箱桶瓶灯酱醋盒';

const carries = /^(?:吞吐量|班轮|航线|港|码头|运输船)/;

// 无人机培训业务: a service on goods is a product of its own.
const service = /^(培训|物流|维修|检测|运维|租赁|设计|回收)(?:业务|服务(?![网站点]))/;

// Modifiers of a product are few and short (低轨窄带|卫星物联网).
const mostModifiers = 3;

/** Index of the first unit of the product with the words before it that tell it from others of its kind. */
function withModifiers(units: Units, first: number): number {
  let at = first;
  while (first - at < mostModifiers && modifies(units, at - 1)) at--;
  return at;
}

const modifies = (units: Units, index: number): boolean =>
  units.kind(index) === latin || units.is(index, modifier) || isTask(units, index);

/** 焊接|机器人, 植保|无人机: what a machine does is part of its name. */
const isTask = (units: Units, index: number): boolean =>
  tasks.has(units.word(index)) && /^(?:机器人|无人机|机械臂)$/.test(units.word(index + 1));
const tasks: ReadonlySet<string> = new Set(
  '巡检 焊接 搬运 码垛 喷涂 分拣 采摘 清洁 清洗 手术 康复 消防 配送 巡逻 装配 打磨 检测 除草 切割 护理 陪伴 救援 勘探 测绘 植保 喷洒 物流 排爆'.split(
    ' ',
  ),
);
