import { isOneOf } from '../scan/characters.js';
import type { Placed } from '../scan/placed.js';
import { lengthOf, numberOf, WordList, wordsOf } from '../scan/word-list.js';
import type { Range } from '../text/layout.js';
import type { TimeMention } from '../times/find-times.js';

/** What a word directly before a figure tells about it. */
export type Lead =
  /** Links the measure to the figure and tells nothing: 达到, 为, 约. */
  | 'link'
  /** The figure is what was reached: 提高到, 降至. */
  | 'reach'
  /** The figure is how much more. */
  | 'rise'
  /** The figure is how much less. */
  | 'fall'
  /** Against the same time a year before. */
  | 'yoy'
  /** Against the period before. */
  | 'mom'
  /** Each of several figures to each of several things. */
  | 'each'
  /** A difference from something named after the word: 高于, 快于. */
  | 'above'
  | 'below'
  /** A noun for a rate of growth: 增速, 增幅. */
  | 'rate';

// Each is a bit, so that the words before a figure together are one number.
const order: readonly Lead[] = [
  'link',
  'reach',
  'rise',
  'fall',
  'yoy',
  'mom',
  'each',
  'above',
  'below',
  'rate',
];
const bits = Object.fromEntries(order.map((lead, i) => [lead, 1 << i])) as Readonly<Record<Lead, number>>;
const moving = bits.reach | bits.rise | bits.fall | bits.above | bits.below | bits.rate;

type Row = readonly [word: string, lead: Lead];
const rows = (lead: Lead, words: string): Row[] => wordsOf(words).map((word) => [word, lead] as const);

const risers = [
  '增长',
  '增加',
  '提高',
  '提升',
  '上升',
  '上涨',
  '扩大',
  '攀升',
  '跃升',
  '升',
  '增',
  '涨',
  '延长',
  '加快',
  '上调',
];
// What grew only where 到 or 至 says so: 发展了三万亩 is no growth.
const spreaders = ['扩', '扩展', '拓展', '发展', '恢复', '壮大', '扩充', '扩容', '扩建', '跨越'];
const fallers = [
  '下降',
  '减少',
  '降低',
  '回落',
  '下跌',
  '缩短',
  '压缩',
  '压减',
  '收窄',
  '降',
  '减',
  '跌',
  '缩',
  '压',
  '下滑',
  '缩减',
  '滑落',
  '减缓',
  '精简',
  '缩小',
  '削减',
  '压降',
  '下调',
];
const withReach = (words: readonly string[]): string =>
  words.flatMap((word) => [`${word}到`, `${word}至`, `${word}到了`, `${word}至了`, `${word}为`]).join(' ');
const withPast = (words: readonly string[]): string =>
  words
    .filter((word) => word.length > 1)
    .flatMap((word) => [word, `${word}了`])
    .join(' ');

/** Words that may stand between a measure and its figure, read backwards from the figure. */
const leadRows: readonly Row[] = [
  ...rows('reach', withReach([...risers, ...spreaders, ...fallers])),
  ...rows(
    'reach',
    '被控制在 做到 稳定达 稳定达到 变成 变成了 拓展至 提至 提到 增到 缩至 压至 降到 稳定在 保持在 维持在 控制在 稳定到 升级到 跃居 达到了',
  ),
  ...rows('rise', withPast(risers)),
  ...rows(
    'rise',
    '多出 递增 扩种 增种 增 升 涨 净增 净增长 净增加 微增 略增 微升 实际增长 名义增长 猛增 激增 增产 增收 增支 超收 多 高 高出 增值 前移 加快 加快了 快 提速 增效 翻',
  ),
  ...rows('fall', withPast(fallers)),
  ...rows(
    'fall',
    '递减 负增长 降 减 跌 净减少 净减 微降 略降 减亏 少 低 慢 节省 节约 减产 放缓 减排 下调 减收 减支 短收 收缩',
  ),
  ...rows(
    'yoy',
    '(下同) 较上月、上年同期 比上月、上年同期 同比 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比去年同期 较去年同期 上年同期 去年同期 按年 同比去年 同比上年 同比去年同期 同比上年同期',
  ),
  ...rows('mom', '环比 比上月 较上月 比上季度 较上季度 按月'),
  ...rows('each', '分别 依次 分别为 分别达 分别达到 分别是 分别有'),
  ...rows('above', '高于 快于 多于 领先于 高出 优于'),
  ...rows('below', '低于 慢于 少于 落后于'),
  ...rows('rate', '增速 增幅 涨幅 升幅 降幅 跌幅 增长率 增长速度 平均增速 增速达 年均增速'),
  ...rows(
    'link',
    `同口径 可比口径 按可比价格计算 按可比价计算 按不变价格计算 按不变价计算 按同口径 按可比口径 达到 达 达成 历史同期 同期 为 是 有 仅 只 约 共 共计 合计 总计 总共 均 都 也 已 已经 了 着 的 可 可以 可达 能 能够 将 会 实现 完成 保持 高达 多达 长达 已达 接近 至 到 在 首次 历史性
    累计 由此 随之 最终核实 初步核实 最终核算 初步核算 常年 再 又 还 则 就 更 超额 连续 突破 跨越 超过 超 大幅 持续 稳步 快速 显著 明显 整体 总体 平均 年均 已有 共有 现有 还有 约有 拥有 具有 具备 设有 成为 保持在 稳定 进入
    低至 低到 少至 快至 短至 其中 预计 安排 有望 力争 计划 拟 各 整整 足足 需 需要 应 应该 应该在 应在 大概 大概在 要 最高 最多 至少 最低 不低于 不少于 每年 每人每年 每人每月 每户每年 每亩每年 每天 每月 每小时 每亩 每吨 每年可 实际 同步 进一步 逐步 逐年 相应 直接 间接 普遍 首次突破 首次超过 迈上 迈上了 站上 站上了 跃上 跃上了 登上 登上了 获得 取得 来自 包括 涉及 涵盖 达到了 超过了 突破了 当年 全年 单日 单月 仍 仍有 全部 几乎 大约 大概 未来 今后 近 综合 增长超 从 由 自 就有 便有 共有 : 每 年 最初的 原来的 原有的 原本的 原先的 过去的 以前的 起初的 当初的 此前的 平日的 平时的 每秒 每秒钟 每分钟 现已 扣除价格因素 扣除价格因素后 扣除价格因素影响 剔除价格因素 往日的 往常的 往年的 之前的 早先的 最初 原来 原先 此前 却 反而 继续 设定在 设定为 目标是 目标为 平稳 稳居 两年平均 两年年均 三年平均 三年年均 多年来 多年 一般 通常 大致 依然 仍然 依旧 连续多年 长期 长年 一直 始终 连年 先后 相继 率先 统一 普遍 首度 一举 双双 再度 接连 成功 顺利`,
  ),
];

/** What the words between a measure and its figure say. */
export interface Leads {
  /** Where the words begin: the measure ends there. */
  readonly start: number;
  /** All that they say, as bits; ask with `says`. */
  readonly said: number;
  /** The one nearest to the figure that tells of a movement, as a bit; 0 where none does. */
  readonly moving: number;
}

/** Whether the words before a figure say something. */
export const says = ({ said }: Leads, lead: Lead): boolean => (said & bits[lead]) !== 0;

/** What the word nearest to the figure that tells of a movement says; null where none does. */
export const movement = ({ moving }: Leads): Lead | null =>
  moving === 0 ? null : (order[31 - Math.clz32(moving)] ?? null);

/** Whether they say more than which figure is whose. */
export const tellsMore = ({ said }: Leads): boolean => (said & ~(bits.link | bits.each)) !== 0;

/** No words at all, where the figure begins. */
export const noLeads = (start: number): Leads => ({ start, said: 0, moving: 0 });

/** 低于全市平均8个百分点: that a figure says how much less. */
export const belowAt = (start: number): Leads => ({ start, said: bits.below, moving: bits.below });

/** Lead words with others before them. */
export const joinLeads = (near: Leads, far: Leads): Leads => ({
  start: far.start,
  said: near.said | far.said,
  moving: near.moving === 0 ? far.moving : near.moving,
});

const mostWords = 12;
const footnote = /\[\d{1,2}\]$/;

/** Where to read lead words. */
export interface LeadPlace {
  readonly end: number;
  readonly from: number;
  /** Times, which may stand between as well (2021年的454.6亿元). */
  readonly times: Placed<TimeMention>;
  /** Before a rank the field of comparison is skipped too: 居全国第4位. */
  readonly scope: 'rank' | 'other';
  /** Names; a place is skipped as a field of comparison, too: 居某省第4位. */
  readonly names?: Placed<Range & { readonly type: string }>;
}

/** Reads the lead words backwards from `end`, not past `from`. */
export function readLeads(text: string, { end, from, times, scope, names }: LeadPlace): Leads {
  let said = 0;
  let nearest = 0;
  let start = end;
  for (let i = 0; i < mostWords; i++) {
    while (start > from && text.charCodeAt(start - 1) === 0x20) start--;
    // 产值[2]3亿元: what a footnote is known by.
    if (text[start - 1] === ']')
      start -= footnote.exec(text.slice(Math.max(from, start - 4), start))?.[0].length ?? 0;
    // Times do not overlap, so only the last one that starts before a place can end there.
    const time = times.before(start);
    if (time && time.end === start && time.start >= from && time.use !== 'base') {
      start = time.start;
      continue;
    }
    const place = scope === 'rank' && names ? placeRanked(text, names, start) : -1;
    if (place > from) {
      start = place;
      continue;
    }
    const field = scope === 'rank' ? fields.list.before(text, start, from) : 0;
    const match = field === 0 ? leadWords.list.before(text, start, from) : field;
    if (match === 0) break;
    const { bit, stuckTo } = (field === 0 ? leadWords : fields).rows[numberOf(match)] as Compiled;
    const before = start - lengthOf(match);
    if (stuckTo !== '' && before > 0 && isOneOf(stuckTo, text.charCodeAt(before - 1))) break;
    said |= bit;
    if (nearest === 0) nearest = bit & moving;
    start = before;
  }
  return { start, said, moving: nearest };
}

/** 居某省|第四位: where the place begins among whose parts something is ranked, or -1. */
export function placeRanked(text: string, names: NonNullable<LeadPlace['names']>, end: number): number {
  for (let i = names.firstFrom(end) - 1; i >= 0; i--) {
    const name = names.items[i] as Range & { readonly type: string };
    if (end - name.start > longestPlace) return -1;
    if (name.end === end && name.type === 'place' && isOneOf('居列排占', text.charCodeAt(name.start - 1)))
      return name.start;
  }
  return -1;
}

const longestPlace = 10;

// What a rank is in, between the words that lead to it.
const standings = wordsOf('位居 居 稳居 跃居 仍居 均居 保持 名列 位列 列').flatMap((verb) =>
  wordsOf('全国 全球 世界 全省 全市 全区').map((whole) => verb + whole),
);
const fieldRows = rows(
  'link',
  standings.join(' ') +
    ' 区域 全球排名 世界排名 全国排名 全省排名 全市排名 并列 设区市 全省设区市 县区 区县 县市区 市县区 旗县区 旗县 市州 各县区 各市州 各县市区 各旗县区 全市各县区 位居 居 位列 列 排 排在 跃居 稳居 名列 跻身 占据 均居 均列 跃居为 跃升至 跃升为 跃升到 仍居 仍位居 仍列 居于 前移至 上升至 上升到 升至 升到 晋升至 攀升至 排名全国 位居全国 居全国 全国 全球 世界 全省 全区 全市 国内 同类 行业 西部 西北 亚洲 全行业 地区 全自治区 各盟市 各省区 全国同行业 内地城市 城市 省份 省区市 同类城市 副省级城市 地级市 各市 各县 盟市 企业中 同行 中部 东部 东北 中西部 华东 华南 华北 华中 西南 长三角 京津冀',
);

// A lead of one character inside a longer word is none: 目的, 成为, 加快, 减少, 最高, 提高, 企业增.
const stickers: ReadonlyMap<string, string> = new Map([
  ['的', '目标'],
  ['提升', '造'],
  ['均', '人户亩平'],
  ['为', '成作因认行'],
  ['有', '国拥具所含稀特'],
  ['是', '但于还就'],
  ['到', '感得受看'],
  ['在', '存所现内外'],
  ['能', '用功产性智节动势储热电技效职才光风核氢万赋炼'],
  ['会', '参社机委大协议两省市晚展峰年聘介洽谈览销示讨流购唱坝证布训恳'],
  ['可', '许认'],
  ['共', '公'],
  ['高', '最提新更全'],
  ['多', '许众'],
  ['升', '提跃上回公毫'],
  ['增', '新倍'],
  ['减', '加递'],
  ['降', '下升起'],
  ['少', '减不至'],
  ['低', '降减最'],
  ['快', '加较最'],
  ['年', '常今去明前当全近多青成百千周少老'],
  ['列', '系'],
  ['居', '民旅移'],
  ['总量', ''],
  ['超', '反'],
  ['约', '节合制集签'],
  ['要', '主重'],
  ['需', '必内急刚军'],
  ['已', '而'],
  ['排', '减'],
  ['更', '变'],
  ['还', '归偿'],
  ['再', '一'],
  ['近', '附最'],
  ['着', '衣穿'],
  ['从', '服'],
  ['由', '自'],
  ['自', '来独各'],
  ['每', ''],
  ['多年', '十百千几许'],
  ['长期', '中'],
]);

/** What a word tells, as a bit, and what it must not stand behind. */
interface Compiled {
  readonly bit: number;
  readonly stuckTo: string;
}

const compiled = (from: readonly Row[]): { readonly list: WordList; readonly rows: readonly Compiled[] } => ({
  list: new WordList(
    from.map(([word]) => word),
    { backwards: true },
  ),
  rows: from.map(([word, lead]) => ({ bit: bits[lead], stuckTo: stickers.get(word) ?? '' })),
});

const leadWords = compiled(leadRows);
const fields = compiled(fieldRows);
