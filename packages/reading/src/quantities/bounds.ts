import type { Bound } from '../model.js';
import { endings, lengthOf, numberOf, WordList } from '../scan/word-list.js';

const rows = (bound: Bound, words: string): (readonly [string, Bound])[] =>
  words.split(' ').map((word) => [word, bound] as const);

/** Words before a number that bound it; they are part of the figure's quote. */
const before: readonly (readonly [word: string, bound: Bound])[] = [
  ...rows('~', '约 大约 约为 近 将近 接近 大概 约合 近乎 逼近'),
  ...rows(
    '>',
    '超 超过 已超 超出 逾 突破 多于 大于 不低于 不少于 至少 最少 不小于 破 过 上 跨越 跃上 站上 迈上 跨上 高于 突破了 超过了 迈过 跨过 越过 首破 首超',
  ),
  ...rows(
    '<',
    '不足 不到 低于 少于 小于 不超过 不超 最高 最多 至多 未达 不高于 不大于 不多于 未超过 未满 不满',
  ),
];
const beforeList = new WordList(
  before.map(([word]) => word),
  { backwards: true },
);
const links = endings('可达到 可达 可以达到 达到 可 达 为 到');
const limits = endings('最高 最多 至少 最低');

const after: readonly (readonly [word: string, bound: Bound])[] = [
  ['及以上', '>'],
  ['以上', '>'],
  ['以下', '<'],
  ['以内', '<'],
  ['之内', '<'],
  ['左右', '~'],
  ['上下', '~'],
  ['之多', '='],
  ['有余', '>'],
];
const afterList = new WordList(after.map(([word]) => word));

/** The bound of a figure and how far its words reach on both sides. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
}

/** Reads the words that bound the figure at `[start, end)`; `more` says that 多 or 余 stands within it. */
export function readBounds(
  text: string,
  { start, end, more, from }: { start: number; end: number; more: boolean; from: number },
): Bounds {
  const close = text.charCodeAt(start - 1) === 0x20 ? start - 1 : start;
  const direct = beforeList.before(text, close, from);
  const left =
    direct === 0
      ? behindLink(text, start, from)
      : isWord(text, close, direct) || isMovedUp(text, start, direct)
        ? null
        : said(close, direct);
  const right = readAfter(text, end);
  return {
    start: left ? left.at : start,
    end: right ? right.at : end,
    bound: left ? left.bound : right ? right.bound : more ? '>' : '=',
  };
}

/** A word of bounding, and where it begins or, behind a figure, ends. */
interface Said {
  readonly at: number;
  readonly bound: Bound;
}

const said = (end: number, match: number): Said | null => {
  const row = before[numberOf(match)];
  return row ? { at: end - lengthOf(match), bound: row[1] } : null;
};

/** 最高可达, 至少为: a limit before a word that only links. */
function behindLink(text: string, start: number, from: number): Said | null {
  const link = links.before(text, start);
  if (link === 0) return null;
  const end = start - lengthOf(link);
  const limit = beforeList.before(text, end, from);
  return limit !== 0 && lengthOf(limits.before(text, end)) === lengthOf(limit) ? said(end, limit) : null;
}

// The character before one of these makes it another word: 通过, 经过, 附近, 最近, 以上, 网上, 预约, 合约.
const within: ReadonlyMap<string, string> = new Map([
  ['过', '通经超不渡透跳难路'],
  ['上', '以之网线路海陆地身用晚早市加算送跟赶面'],
  ['近', '附最临靠邻远'],
  ['约', '预合节契公条集制大签履特毁违邀'],
  ['破', '突爆打攻'],
  ['超', '反赶'],
]);
// 上百 and 上万 bound; 新上|两条 and 再上|20万 say what is newly built.
const upward = before.findIndex(([word]) => word === '上');
const isMovedUp = (text: string, start: number, match: number): boolean =>
  numberOf(match) === upward && !'百千万亿十'.includes(text[start] ?? ' ');

const stuckTo = before.map(([word]) => within.get(word) ?? '');

function isWord(text: string, end: number, match: number): boolean {
  const previous = text[end - lengthOf(match) - 1];
  return previous !== undefined && (stuckTo[numberOf(match)] ?? '').includes(previous);
}

function readAfter(text: string, end: number): Said | null {
  const unit = text.charCodeAt(end);
  if (unit === many)
    return '元样种个方次家年数少为晶层媒功肽维孔相糖巴芯极'.includes(text[end + 1] ?? ' ')
      ? null
      : { at: end + 1, bound: '>' };
  if (unit === over) return '额量热'.includes(text[end + 1] ?? ' ') ? null : { at: end + 1, bound: '>' };
  const match = afterList.at(text, end);
  // 20家上下游企业: up and down a chain bounds nothing.
  if (text.startsWith('上下游', end)) return null;
  const row = match === 0 ? undefined : after[numberOf(match)];
  return row ? { at: end + lengthOf(match), bound: row[1] } : null;
}

const many = '多'.charCodeAt(0);
const over = '余'.charCodeAt(0);
