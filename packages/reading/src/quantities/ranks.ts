import { beginnings } from '../scan/word-list.js';
import { readChinese } from './chinese-numeral.js';
import type { Figure } from './figure.js';
import { isRankContext } from './not-a-figure.js';
import { endOfDigits } from './numeral.js';

const tops = beginnings('首位 榜首 之首 之冠');
const farthest = 12;
const ordinal = '第'.charCodeAt(0);
const first = '前'.charCodeAt(0);

/** 第30位, 全国第一, 第二大, 居首位, 前三: the place in an order that is written at `at`, or null. */
export function readRank(text: string, at: number): Figure | null {
  const unit = text.charCodeAt(at);
  if (unit === ordinal) return readOrdinal(text, at);
  return unit === first ? readAmongFirst(text, at) : readTop(text, at);
}

function readOrdinal(text: string, at: number): Figure | null {
  const number = readPlace(text, at + 1);
  if (!number) return null;
  const next = text[number.end] ?? '';
  if ('位名'.includes(next) && next !== '') return rank(at, number.end + 1, number.value);
  if (next === '大') return isGreat(text, number.end) ? rank(at, number.end + 1, number.value) : null;
  const before = text.slice(Math.max(0, at - farthest), at);
  if (next === '个' && isAmongNations(text, before, number.end + 1))
    return rank(at, number.end + 1, number.value);
  // 第一、第二、第三产业 are three branches.
  if (/^、第?[一二三四五]/.test(text.slice(number.end, number.end + 3)) || /第[一二三四五]、$/.test(before))
    return null;
  // 居全省投资潜力第3、绿色发展第5: places told one by one.
  if (
    /\d/.test(text[at + 1] ?? '') &&
    /^[,、。;]/.test(next) &&
    rankedSoFar.test(text.slice(Math.max(0, at - 60), at))
  )
    return rank(at, number.end, number.value);
  return isRankContext(before, next) || isFirstOfGreat(text, { before, end: number.end })
    ? rank(at, number.end, number.value)
    : null;
}

/** 全球第三个能够造某物的国家: how many could before. */
const isAmongNations = (text: string, before: string, end: number): boolean =>
  /(?:世界|全球|亚洲|国际|国内|全国)[上内]?$/.test(before) &&
  /^[\u4e00-\u9fff]{2,20}的(?:国家|经济体|省份|城市|地区)/.test(text.slice(end, end + 26));

const rankedSoFar = /[居列](?:全[国省市]|[^,。;]{0,6}百强)[^。;]*[\u4e00-\u9fff]$/;

/** 世界第一造船大国: a rank among nations in what stands between. */
const isFirstOfGreat = (text: string, { before, end }: { before: string; end: number }): boolean =>
  /(?:世界|全球|全国|亚洲|我国|国内)$/.test(before) &&
  /^[\u4e00-\u9fff]{0,6}大[国省市县]/.test(text.slice(end, end + 8));

/** 第二大经济体, but not 第一大道. */
const isGreat = (text: string, at: number): boolean => !'道街厦学'.includes(text[at + 1] ?? ' ');

function readPlace(text: string, at: number): { end: number; value: string } | null {
  const end = endOfDigits(text, at);
  // Places are whole numbers without separators; 第1,200 is none.
  if (end > at) return end - at <= 5 && isWhole(text, at, end) ? { end, value: text.slice(at, end) } : null;
  return readChinese(text, at);
}

function isWhole(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === ',' || text[i] === '.') return false;
  return true;
}

function readTop(text: string, at: number): Figure | null {
  if (tops.at(text, at) === 0 || text[at + 2] === '度') return null;
  const before = text.slice(Math.max(0, at - farthest), at);
  const held = /[居列占排]|(?:保持|坐上|夺得|跃升|升至|跃至|重回|重返)[^,。;]{0,6}$/.test(before);
  return held && !/[摆放]在/.test(before) ? rank(at, at + 2, '1') : null;
}

/** 居全国前三, 前10位: among the first N. */
function readAmongFirst(text: string, at: number): Figure | null {
  const number = readPlace(text, at + 1);
  if (!number || number.value.length > 3) return null;
  const next = text[number.end] ?? '';
  const before = text.slice(Math.max(0, at - farthest), at);
  if (!/[居列入进跻排](?!口)[^,。]{0,6}$/.test(before)) return null;
  const named = '位名强'.includes(next) && next !== '';
  if (!named && next !== '' && !/[,。;、!?)”的\s]/.test(next)) return null;
  return {
    ...rank(at, number.end + (named ? 1 : 0), number.value),
    bound: '<',
    rule: 'quantity/among-first',
  };
}

function rank(start: number, end: number, value: string): Figure {
  return {
    rule: 'quantity/rank',
    kind: 'rank',
    start,
    end,
    value,
    value2: undefined,
    unit: 'rank',
    of: undefined,
    per: undefined,
    bound: '=',
    listed: false,
    ofClass: false,
    unitless: false,
    suspect: undefined,
  };
}
