import { isOneOf } from '../scan/characters.js';
import { lengthOf, numberOf, WordList } from '../scan/word-list.js';
import { arabicClassifiers, plainClassifiers } from './classifiers.js';
import { scalePower } from './chinese-numeral.js';
import type { FigureKind } from './figure.js';
import { currencies, impossibleUnits, type UnitRow, units } from './units.js';

/** A unit as texts write it. */
export interface Unit {
  readonly word: string;
  readonly code: string;
  readonly power: number;
  readonly kind: 'measure' | 'money' | 'count';
  /** Counts only: true for classifiers that make names after a small Chinese numeral. */
  readonly arabicOnly: boolean;
  /** What a number with this unit is, where the words around say nothing else. */
  readonly figures: FigureKind;
  /** Why no figure can have it, or null. */
  readonly suspect: string | null;
}

const rowsOf = (rows: readonly UnitRow[], kind: Unit['kind']): Unit[] =>
  rows.flatMap(([words, code, power]) =>
    words.split(' ').map((word) => ({
      word,
      code,
      power,
      kind,
      arabicOnly: false,
      figures: kindsOfCodes.get(code) ?? 'amount',
      suspect: impossibleUnits.get(word) ?? null,
    })),
  );
const counts = (words: readonly string[], arabicOnly: boolean): Unit[] =>
  words.map((word) => ({
    word,
    code: '1',
    power: 0,
    kind: 'count',
    arabicOnly,
    figures: 'count',
    suspect: null,
  }));

const kindsOfCodes: ReadonlyMap<string, FigureKind> = new Map([
  ['%', 'percent'],
  ['pp', 'points'],
  ['x', 'fold'],
  ...['a', 'mo', 'wk', 'd', 'h', 'min', 's'].map((code) => [code, 'duration'] as const),
]);

const table: readonly Unit[] = [
  ...counts(arabicClassifiers, true),
  ...counts(plainClassifiers, false),
  ...rowsOf(units, 'measure'),
  ...rowsOf(currencies, 'money'),
];
const list = new WordList(table.map(({ word }) => word));

// A unit character that begins one of these words is no unit.
const otherwise = new WordList(
  `村民 村庄 村集体 周年 周边 周期 周末 周围 周岁 周到 周转 周密 周知 周六 周日 周一 周五 镇区 市民 县城 国人 校园 校区 乡亲 省区 片区 员额 站台 字样 端口 段位 类别 发展 发电 发放 发布 发货 发射 发行 发明 发动 发票 发改 发出 发往 发现 发生 发起 发力 发酵 发育 发光 发热 发送 天门 天水 天长 天柱 天台 天桥 天河 天宁 天元 天等 天峨 天全 天祝 天峻 天然 天津 天山 天府 年度 年级 年轻 年代 年龄 年检 年会 年货 方面 方案 方式 方向 方位 方法 方阵 分别 分公司 分店 分校 分布 分析 分为 分支 分中心 分厂 分行
  分会 股东 股权 股票 股市 股价 分类 分批 分层 分区 分之 分步 分拨 元素 元旦 元宵 元件 元年 米粉 米粮 人工智能 人才 人民 人口 人均 人类 人社 人大 人形 人文 人物 人力 家庭 家园 家乡 家具 家电 家校
  位于 位居 位列 位次 名列 名录 名优 名牌 国家 国际 国内 国道 国企 国资 国有 国债 国产 大型 大力 大幅 大数据 大关 大湾区 大会 大赛 大学 大模型 大于 大宗 大约 大厦 大道 大桥 次于 省级 省道 省份 市级 市场
  市县 县级 县域 县道 村级 乡村 镇级 校企 园区 站点 层次 层面 层级 类型 片区 面积 面向 面临 面对 段落 环节 环保 环境 环比 港口 集团 集群 集聚 集中 集成 项目 条例 条件 台湾 种子 种植 种业 种养 场景 场地 场所
  部分 部门 部署 部委 对外 对接 对口 对于 双碳 双创 组织 组件 组建 组团 组合 处理 处于 所有 所在 口岸 口径 起来 起步 起飞 起点 首次 首家 首个 首批 首台 首创 首条 首府 首位 把握 本地 本级 本土 本年 单位 单价 单产 单个 单体 单晶
  张家 张北 张掖 道路 道口 节点 节能 节约 门类 门店 门户 门诊 字号 字节 页岩 席位 例外 度假 度过 遍布 遍及 圈层 岁末 艘次 克拉玛依 克隆 秒杀 号线 日本 日前 日均 日产 日报 块状 角度 角色 首先 头部 头条 头雁 层出 级别 场馆 台账 架构 架设 株洲 户外 户籍 户口 支持 支撑 支付 支出 支部 根据 根本 根植 枚举 颗粒 粒子 箱包 批准 批发 批量 批复 组网 位置 只有 只需 只要 只能 名单 名义 种类 款式 款项 天文 天上 天下 员工 卷烟 课程 课题 集装 港元 港澳 升级 升至 升到 升为 升高 升温 升值 升学 升幅 升降 升起 升空 升华 升任 升格 升腾 升旗 焦点 克服 克隆`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * The longest unit that starts exactly at `at`, or null. A single space may stand before it: `endOfUnit` tells where it
 * ends.
 */
export function readUnit(text: string, at: number): Unit | null {
  const from = unitStart(text, at);
  const match = list.at(text, from);
  if (match === 0) return null;
  const length = lengthOf(match);
  // 18家|园区企业 and 22家|电子企业 count firms; 家园 is a home, 家电 are goods.
  const ofFirms =
    text.startsWith('园区', from + length) ||
    (text.startsWith('家电', from) && electric.includes(text.charAt(from + 2) || ' '));
  const begun = !ofFirms && lengthOf(otherwise.at(text, from)) > length;
  if (begun || runsOn(text, from + length)) return null;
  if (table[numberOf(match)]?.word === '台' && noMachine.test(text.slice(from, from + 3))) return null;
  return table[numberOf(match)] ?? null;
}

const electric = '子力商气器池机站路影网信竞缆';

/** Where a unit that `readUnit` found at a place ends. */
export const endOfUnit = (text: string, at: number, { word }: Unit): number =>
  unitStart(text, at) + word.length;

// 701台风电机组 counts turbines; 千亿台阶 is a step.
const noMachine = /^台(?:风(?![电机力光])|阶)/;

const unitStart = (text: string, at: number): number => (text.charCodeAt(at) === 0x20 ? at + 1 : at);

/** Latin units must not run on into a longer Latin word: 5Product, 3Wi. */
const runsOn = (text: string, end: number): boolean =>
  isLatin(text.charCodeAt(end - 1)) && (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)));

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** True where a unit begins with a scale character (千瓦, 千米, 百分点), so that it is not taken for a scale. */
export function unitStops(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // 千 and 百
  return (unit === 0x5343 || unit === 0x767e) && list.at(text, at) !== 0;
}

const timeUnits = [
  ['年', 'a'],
  ['月', 'mo'],
  ['个月', 'mo'],
  ['天', 'd'],
  ['日', 'd'],
  ['小时', 'h'],
  ['时', 'h'],
  ['h', 'h'],
  ['分钟', 'min'],
  ['秒', 's'],
  ['s', 's'],
] as const;
const timeUnitList = new WordList(timeUnits.map(([word]) => word));

/** The denominator of a rate: where it ends, its code, and the power of ten from it to its code (元/公斤, 吨/万元). */
export interface Per {
  readonly end: number;
  readonly code: string;
  readonly power: number;
}

/** The denominator after a slash or 每: 吨/天, 元/千瓦时, 立方米/s, 立方米每秒, 吨标准煤/万元. */
export function readPer(text: string, at: number): Per | null {
  const link = text.charCodeAt(at);
  if (link !== slash && link !== every) return null;
  const per = readDenominator(text, at + 1);
  return per && link === every && !endsRate(text, per.end) ? null : per;
}

const slash = 0x2f;
const every = '每'.charCodeAt(0);

// 3亿元每年可产…: 每 is a denominator only where nothing but these goes on behind it.
const endsRate = (text: string, at: number): boolean =>
  !isHan(text.charCodeAt(at)) || isOneOf('的以左上下和', text.charCodeAt(at));
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

function readDenominator(text: string, at: number): Per | null {
  const match = list.at(text, at);
  const row = match === 0 ? undefined : table[numberOf(match)];
  const time = timeUnitAt(text, at);
  if (time && (!row || row.word.length <= time.end - at)) return { end: time.end, code: time.code, power: 0 };
  if (row) return denominator(row, at, 0);
  const scale = scalePower(text.charCodeAt(at));
  const scaled = scale > 0 ? list.at(text, at + 1) : 0;
  const unit = scaled === 0 ? undefined : table[numberOf(scaled)];
  return unit ? denominator(unit, at + 1, scale) : null;
}

/** 元/度 is a price of electricity; 平方厘米 stays as it is, for so it is counted. */
function denominator({ word, code, kind, power }: Unit, at: number, scale: number): Per {
  const end = at + word.length;
  if (word === '平方厘米') return { end, code: 'cm2', power: scale };
  if (word === '度') return { end, code: 'kW.h', power: scale };
  return kind === 'count' ? { end, code: '1', power: scale } : { end, code, power: power + scale };
}

function timeUnitAt(text: string, at: number): { readonly end: number; readonly code: string } | null {
  const match = timeUnitList.at(text, at);
  const code = match === 0 ? undefined : timeUnits[numberOf(match)]?.[1];
  return code === undefined ? null : { end: at + lengthOf(match), code };
}

/** The denominator that a word after 每 names: 每天, 每亩, 每千瓦时, 每平方厘米; null where it is no unit. */
export function readEach(text: string, at: number): Per | null {
  if (text.startsWith('平方厘米', at)) return { end: at + 4, code: 'cm2', power: 0 };
  const time = timeUnitAt(text, at);
  if (time) return { end: time.end, code: time.code, power: 0 };
  const match = list.at(text, at);
  const row = match === 0 ? undefined : table[numberOf(match)];
  return row?.kind === 'measure' ? denominator(row, at, 0) : null;
}
