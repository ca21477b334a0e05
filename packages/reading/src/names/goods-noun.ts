import * as is from './traits.js';
import { unknown, type Units, wordKind } from './units.js';

// What ends a doer, a branch of the economy, a time or an amount says who, when or how much, not what kind.
const notKind = /^[万亿千百十两]|[者员人民们家长师季节业界队度年月日均处方时期市场量率额值化型]$/;

// Nouns that a sentence sets before goods without telling their kind.
const besideGoods = new Set(
  '体积 尺寸 工艺 生产 小小 资源 不同 相同 同类 同样 各种 多种 各类 系列 品种 居民 农户 用户 客户 顾客 消费者 国内外 海内外 南北 东西 市场 街头 门店 店铺 超市 商场 现场 数量 在库 在研 在售 在产 价格 成本 品牌 品质 质量 人均 户均 亩均 总量 其它 附近 周边 沿线 沿海 沿江 内陆 内地 地区 区域 城乡 南方 北方 西部 东部 中部 东北 华北 华东 华南 西南 西北 线上 线下 早期 中期 后期 传统 新鲜 丰富 便宜 优惠 免费 全新 崭新 原有 现有 所需 常见 普通 名牌 名优 进口 出口 国产 海拔 单一 稳定 整理 成型 高产 低产 活性 规模 零碳 低碳 法制 高精尖 通晓 绚丽 精美 精致 名贵 优良 上等 特产 时令 应季 爆款 热门 畅销 衣服 大规模 小规模 科研 教学 办公 家庭 机器 材料 设备 装备 仪器 装置 产品'.split(
    ' ',
  ),
);

const notNoun =
  is.stops |
  is.verb |
  is.inner |
  is.generic |
  is.head |
  is.place |
  is.firm |
  is.institution |
  is.business |
  is.product |
  is.title |
  is.endsList |
  is.conjunction |
  is.governing |
  is.modifier |
  is.yearlyOutput;

/** An ordinary noun that, right before goods, tells their kind: 胃癌 in 胃癌创新药, 液晶 in 液晶电视机. */
export function isGoodsNoun(units: Units, index: number): boolean {
  if (units.kind(index) !== wordKind || units.size(index) < 2 || units.is(index, notNoun)) return false;
  const word = units.word(index);
  return (word === '功率' || !notKind.test(word)) && !besideGoods.has(word);
}

/** 实用|性, 功能|化: a word made a quality by its last character. */
export const isQuality = (units: Units, index: number): boolean =>
  units.size(index) === 1 &&
  units.begins(index, '性化型') &&
  units.kind(index - 1) === wordKind &&
  units.size(index - 1) === 2 &&
  !units.is(index - 1, is.head | is.place | is.generic);

/**
 * Where the kind begins that ends right before the goods at `first`: a noun, with the one or two characters before it
 * that no dictionary word holds (氨|燃料 发动机); `first` where none stands there.
 */
export function kindBefore(units: Units, first: number): number {
  if (isQuality(units, first - 1)) return first - 2;
  if (!isGoodsNoun(units, first - 1)) return strangeBefore(units, first);
  let at = first - 1;
  while (units.kind(at - 1) === unknown) at--;
  const strange = first - 1 - at;
  if (strange === 0) return at;
  const before = units.kind(at - 1);
  const opens = before !== wordKind || units.is(at - 1, is.stops | is.place | is.modifier);
  return strange <= 2 && opens ? at : first;
}

/**
 * Two or three characters that no word holds, from where a phrase begins: 仿生|灵巧手. In a list of projects they are
 * whose the goods are.
 */
function strangeBefore(units: Units, first: number): number {
  let at = first;
  while (units.kind(at - 1) === unknown) at--;
  const size = units.start(first) - units.start(at);
  // 一串串|番茄: a classifier said twice tells that there are many.
  if (/^(.)\1$/.test(units.text.slice(units.start(at), units.start(first)))) return first;
  if (size < 2 || size > 3 || counts.test(units.text.slice(units.start(at), units.start(first))))
    return first;
  const opens = units.kind(at - 1) !== wordKind || units.is(at - 1, is.stops | is.modifier);
  const project = ofProject.test(units.text.slice(units.start(first), units.start(first) + 40));
  return opens && !project ? at : first;
}

// Classifiers and everyday verbs, which stand before goods and belong to no name.
const counts = /[款辆台架只艘批条个种些把件张片支根块双副对普想抢收整箱满进推挑选买卖用坐开骑穿吃喝看拉装运]/;
const ofProject = /^[^,。;:]{0,38}?(?:项目|工程|基地|企业|公司)/;
