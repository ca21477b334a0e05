import type { Page } from '../text/page.js';
import { rolesOf } from './dictionary.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, mark, none, time, unknown, type Units, wordKind } from './units.js';

// Trades that firms call themselves after; most are goods or branches, too.
/** What firms do, as their names say it behind their brand. */
export const trades =
  '机械 化工 电子 食品 纺织 农业 建材 玻璃 环保 智能 服饰 服装 家居 家具 陶瓷 木业 包装 橡胶 塑料 电缆 线缆 自动化 信息 饲料 水产 物流 技术 锂电 储能 氢能 模具 轴承 阀门 电机 照明 灯饰 玩具 医疗 健康 光伏 机器人 金属 数控 传动 液压 汽车零部件 汽车 铸造 家纺 饮料 果业 农牧 茶叶 皮具 工贸 商贸 材料 器材 仪器 仪表 设备 农机 电池 电源 芯片 传感 影像 器械 印刷 电商 酒厂 五金 不锈钢 钢管 特材 超硬材料 石墨 碳材 硅材 薄膜 涂料 染料 颜料 香料 生态 基因 数据 网络 文旅 园林 畜牧 油脂 调味品 科创 智联 智慧 新能 能科 车桥 车灯 电驱 电控 微电 光科 制衣 针织 针纺 纺机 印染 毛纺 棉纺 制鞋 鞋服 箱包 车料 酿造 酿酒 制茶 粮油 面粉 肉类 种苗 管业 铸业 磨具 工具 锻造 铸件 紧固件 弹簧 链条 线束 缸套 活塞 磁材 磁电 光学 镜片 膜材 竹木 竹业 家私 橱柜 卫浴 五交化'.split(
    ' ',
  );

// What only a firm has right behind its name: who leads it and works in it, its grounds, what it does.
const behind =
  /^(?:公司)?(?:的?(?:党[委支组]部?书记|副?董事长|副?总经理|副?总裁|执行总裁|创始人|厂长|(?:相关|有关|项目|生产|车间|企业)?负责人|总工程师|[一-龥]{0,6}(?:总监|经理|部长|主管|主任)(?![一-龥]{0,2}室)|员工|职工|工人|技术人员|研发人员|工作人员)|(?:公司|有限公司)?的?(?:智能|数字化|智能化|现代化|自动化|生产|总装|加工|装配)*(?:车间|厂区|厂房|展厅|工厂|生产现场)|(?:公司)?(?:投资|总投资)[\d.]+[万亿]|年产[\d.]+|(?:成功|正式)?(?:上市|登陆)|是(?:一家|国内|国家级|全[国省市球]|我[国省市]|世界|行业|中国)[^,。;]{0,24}(?:企业|公司|厂家|[造应]商)|成立于|始建于|落户|入驻|主要(?:生产|从事)|自主研发|专注于?|深耕|致力于|实现(?:产值|营收|营业收入|年产值|销售)|每年投入|通过[^,。;]{2,14}(?:实现|提升|降低|改造)|(?:引进|引入|采购|新上)[^,。;]{0,8}(?:设备|生产线|系统|技术)|(?:已|现|目前)?拥有\d|与[^,。;]{2,16}达成|第[一二三四五]条(?:生产线|产线)|完成[^,。;]{0,14}建设|进入[^,。;]{0,10}(?:阶段|尾声))/;
// 近日,某某轴承与…签约: a firm that signs or works together with another.
const partner = /^(?:与|和|同)[^,。;]{2,24}?(?:签署|签订|签约|合作|联合|共建|达成)/;
// 走进某某饮料,: where a reporter goes.
const visited = /(?:走进|来到|走访|探访)$/;
const visitedBehind = /^(?:[,的]|内)/;
const leads = /^的?(?:副?董事长|副?总经理|副?总裁|创始人|首席执行官)/;
// 开创药业(某省)…, 开创药业成立于…: an everyday word before the trade is a brand here.
const founded = /^(?:\([\u4e00-\u9fff]{2,4}\)|成立于|始建于|创立于)/;
const plantBehind = /^厂(?:里,|(?![房区商家长址里]))/;
const longestBehind = 40;

let roles: Uint8Array | undefined;

/** 澜栎轴承, 沐砚液压: a brand of strange characters before its trade, where what follows belongs to a firm alone. */
export function findBrandedFirms(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const { folded } = page;
  const table = tradeTable();
  const found: RawName[] = [];
  for (let index = 1; index < units.length; index++) {
    if (!isTrade(units, table, index) || isTrade(units, table, index + 1)) continue;
    // 飞柘电子厂, 匠心箱包厂: a brand, what is made, and the word for a plant.
    const plant = plantBehind.test(folded.slice(units.end(index), units.end(index) + 3)) ? 1 : 0;
    const end = units.end(index) + plant;
    const said = folded.slice(end, end + longestBehind);
    const sure =
      plant > 0 || behind.test(said) || partner.test(said) || isSpokenOf(folded, units.start(index), end);
    if (!sure && !visitedBehind.test(said)) continue;
    const first = brandStart(units, index, plant > 0 || leads.test(said), founded.test(said));
    if (first < 0) continue;
    const start = units.start(first);
    if (!sure && !visited.test(folded.slice(Math.max(0, start - 2), start))) continue;
    found.push({
      start,
      end,
      type: 'enterprise',
      rule: 'name-enterprise-by-trade',
      headStart: start,
      fixed: false,
    });
  }
  return found;
}

// 澜栎食品…。该公司…: a paragraph that begins with it and goes on about the firm.
const spokenOf = /该(?:公司|企业|集团)/;
const longestBrand = 5;
const longestParagraph = 240;

function isSpokenOf(text: string, trade: number, end: number): boolean {
  const line = text.lastIndexOf('\n', trade - 1) + 1;
  if (trade - line > longestBrand || /[产行企工]/.test(text[end] ?? '')) return false;
  const rest = text.slice(end, end + longestParagraph);
  const stop = rest.indexOf('\n');
  return spokenOf.test(stop < 0 ? rest : rest.slice(0, stop));
}

const isTrade = (units: Units, table: Uint8Array, index: number): boolean =>
  table[units.wordNumber(index)] === 1 || units.is(index, is.business);

const tradeTable = (): Uint8Array => (roles ??= rolesOf(trades));

/** Whether the units up to `last` are a brand of strange characters and a trade, and nothing else. */
export const isBrandWithTrade = (units: Units, first: number, last: number): boolean =>
  isTrade(units, tradeTable(), last) && brandStart(units, last, false) === first;

/** First unit of the brand before a trade, or -1: two or three characters, one of them strange; a noun where it may. */
function brandStart(units: Units, index: number, plain: boolean, isFounded = false): number {
  let trade = index;
  const table = tradeTable();
  while (isTrade(units, table, trade - 1) && index - trade < 2) trade--;
  let at = trade;
  let strange = 0;
  while (trade - at < 3 && spells(units, at - 1)) {
    at--;
    if (units.kind(at) === unknown) strange++;
  }
  const length = units.start(trade) - units.start(at);
  if (
    length === 0 &&
    isFounded &&
    (units.kind(trade - 2) === mark || trade < 2) &&
    units.size(trade - 1) === 2
  )
    return trade - 1;
  // 江南轴承副总经理某某
  if (length === 0 && plain && (isNoun(units, trade - 1) || units.is(trade - 1, is.place)))
    return opens(units, trade - 1) ? trade - 1 : -1;
  if (strange === 0 || length < 2 || length > 4) return -1;
  // 三沐乳业: a number begins a brand only where a phrase begins.
  if (
    units.begins(at, '一二三四五六七八九十百千万') &&
    units.kind(at - 1) === wordKind &&
    !units.is(at - 1, is.stops)
  )
    return -1;
  if (units.is(at - 1, is.place)) return at - 1;
  return opens(units, at) ? at : -1;
}

const functional =
  '的了在与和由是对将被把从向为等而但给让使据到说自及或并以于该其这那已也两几座个家率镇乡名位';

const spells = (units: Units, index: number): boolean =>
  (units.kind(index) === unknown ||
    (units.kind(index) === wordKind && units.size(index) === 1) ||
    (units.kind(index) === latin && units.size(index) <= 4)) &&
  !units.begins(index, functional);

const noNoun =
  is.stops |
  is.verb |
  is.generic |
  is.head |
  is.place |
  is.product |
  is.business |
  is.firm |
  is.modifier |
  is.title;

const isNoun = (units: Units, index: number): boolean =>
  units.kind(index) === wordKind && units.size(index) === 2 && !units.is(index, noNoun);

function opens(units: Units, first: number): boolean {
  const kind = units.kind(first - 1);
  return (
    kind === none ||
    kind === time ||
    (kind === mark && !units.begins(first - 1, '·-')) ||
    units.is(first - 1, is.stops | is.place | is.title) ||
    /(?:企业|集团|公司)$/.test(units.word(first - 1))
  );
}
