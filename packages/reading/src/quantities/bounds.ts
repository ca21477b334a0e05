import type { Bound } from '../model.js';
import { WordsBefore } from '../scan/words-before.js';

const rows = (bound: Bound, words: string): (readonly [string, Bound])[] =>
  words.split(' ').map((word) => [word, bound] as const);

/** Words before a number that bound it; they are part of the figure's quote. */
const before = new WordsBefore<Bound>([
  ...rows('~', '约 大约 约为 近 将近 接近 大概 约合 近乎 逼近'),
  ...rows(
    '>',
    '超 超过 已超 超出 逾 突破 多于 大于 不低于 不少于 至少 最少 不小于 破 过 上 跨越 跃上 站上 迈上 跨上 高于 突破了 超过了 迈过 跨过 越过 首破 首超',
  ),
  ...rows(
    '<',
    '不足 不到 低于 少于 小于 不超过 不超 最高 最多 至多 未达 不高于 不大于 不多于 未超过 未满 不满',
  ),
]);
const links = ['可达到', '可达', '可以达到', '达到', '可', '达', '为', '到'];

const linkEnds = new Set(links.map((word) => word.charCodeAt(word.length - 1)));

const after: readonly (readonly [string, Bound])[] = [
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

const afterStarts = new Set([...after.map(([word]) => word), '多', '余'].map((word) => word.charCodeAt(0)));

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
  const left = readBefore(text, start, from);
  const right = readAfter(text, end);
  const said = left?.bound ?? right?.bound;
  return { start: left?.start ?? start, end: right?.end ?? end, bound: said ?? (more ? '>' : '=') };
}

function readBefore(text: string, start: number, from: number): { start: number; bound: Bound } | null {
  const close = text.charCodeAt(start - 1) === 0x20 ? start - 1 : start;
  const direct = before.at(text, close, from);
  if (direct) return isWord(text, direct) ? null : { start: direct.start, bound: direct.data };
  if (!linkEnds.has(text.charCodeAt(start - 1))) return null;
  const link = links.find((word) => text.startsWith(word, start - word.length));
  if (!link) return null;
  const limit = before.at(text, start - link.length, from);
  return limit && ['最高', '最多', '至少', '最低'].includes(limit.word)
    ? { start: limit.start, bound: limit.data }
    : null;
}

// The character before one of these makes it another word: 通过, 经过, 附近, 最近, 以上, 网上, 预约, 合约.
const within: ReadonlyMap<string, string> = new Map([
  ['过', '通经超不渡透跳难路'],
  ['上', '以之网线路海陆地身用晚早市加算送跟赶'],
  ['近', '附最临靠邻远'],
  ['约', '预合节契公条集制大'],
  ['破', '突爆打攻'],
  ['超', '反赶'],
  ['高于', ''],
]);

function isWord(text: string, { start, word }: { start: number; word: string }): boolean {
  const previous = text[start - 1];
  return previous !== undefined && (within.get(word)?.includes(previous) ?? false);
}

function readAfter(text: string, end: number): { end: number; bound: Bound } | null {
  if (!afterStarts.has(text.charCodeAt(end))) return null;
  for (const [word, bound] of after) if (text.startsWith(word, end)) return { end: end + word.length, bound };
  if (text[end] === '多' && !'元样种个方次家年数少为'.includes(text[end + 1] ?? ' '))
    return { end: end + 1, bound: '>' };
  return text[end] === '余' && !'额量热'.includes(text[end + 1] ?? ' ') ? { end: end + 1, bound: '>' } : null;
}
