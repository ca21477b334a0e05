import { congressYears, nowWords, partsOfYear, recentWords, sameYearWords, yearWords } from './time-words.js';

/**
 * The first place from `from` on where a time may start, or the text's length: a cheap look at each character and a few
 * behind it that passes over no time. Most numbers, and most characters that times begin with, begin none. Digits are
 * looked at as a whole: no time starts within them.
 */
export function nextTimeStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const first = text.charCodeAt(at);
    const start = (uses[first] as number) & startMask;
    if (start === 0) continue;
    if (start === digit) {
      const end = endOfDigits(text, at);
      if (end - at <= 4 && is(text, end, end - at === 4 ? follows | followsFour : follows)) return at;
      if (end - at <= 2 && areMonths(text, end)) return at;
      at = end - 1;
    } else if (mayStart(text, at, start)) return at;
  }
  return text.length;
}

/** Past the digits that start at a place. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && ((uses[text.charCodeAt(end)] as number) & startMask) === digit) end++;
  return end;
}

// How a time may begin, in the low bits, and what else a character is beside one.
const digit = 1;
const chinese = 2;
const quote = 3;
const word = 4;
const startMask = 7;
/** Stands after the digits of a year, a month, a range of them or a count of years. */
const follows = 8;
/** Stands so after four digits only: 2024全年, 2024/5/1, 2024.5.1, 2024春节. */
const followsFour = 16;
const numeral = 32;

const ten = '十'.charCodeAt(0);
const five = '五'.charCodeAt(0);
const digits = '0123456789';
const numerals = '零〇一二三四五六七八九两十百千万亿';

// Times that begin with a word, by its first two characters; 近, 这 and 前 also stand before a number.
const firstPairs = [
  ...[nowWords, recentWords, sameYearWords].flat(),
  ...[yearWords, partsOfYear, congressYears].flat().map(([written]) => written),
  ...[
    '今天',
    '今日',
    '昨天',
    '昨日',
    '昨晚',
    '昨夜',
    '今晚',
    '今早',
    '下月',
    '下个',
    '本月',
    '未来',
    '今后',
    '过去',
    '最近',
    '假期',
    '年初',
    '年末',
    '年底',
    '元至',
    '元-',
    '元月',
  ],
  ...Array.from('近这前').flatMap((lead) => Array.from(digits + numerals, (number) => lead + number)),
];

const uses = new Uint8Array(0x10000);
for (const character of firstPairs) uses[character.charCodeAt(0)] = word;
for (const [use, characters] of [
  [digit, digits],
  [chinese | numeral, numerals],
  [quote, '“"'],
] as const)
  for (const character of characters) uses[character.charCodeAt(0)] = use;
for (const [use, characters] of [
  [follows, '年月日多季至到-—–~'],
  [followsFour, '全/.春国元端暑寒清双'],
] as const)
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    uses[unit] = (uses[unit] as number) | use;
  }

// A pair may share its place with one that begins no time: then the rules themselves find out.
const pairOf = (first: number, second: number): number => (first * 31 + second) & 0x1fff;
const pairs = new Uint8Array(0x2000);
for (const pair of firstPairs) pairs[pairOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;

const is = (text: string, at: number, use: number): boolean =>
  ((uses[text.charCodeAt(at)] as number) & use) !== 0;

const piece = '个'.charCodeAt(0);
const month = '月'.charCodeAt(0);

/** 3个月来: so many months stand behind a number. */
const areMonths = (text: string, end: number): boolean =>
  text.charCodeAt(end) === piece && text.charCodeAt(end + 1) === month;

function mayStart(text: string, at: number, start: number): boolean {
  if (start === chinese) return chineseMay(text, at);
  const next = text.charCodeAt(at + 1);
  return start === quote ? next === ten || next === five : pairs[pairOf(text.charCodeAt(at), next)] === 1;
}

function chineseMay(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at < 5 && is(text, end, numeral)) end++;
  if (end - at <= 4 && is(text, end, follows)) return true;
  if (areMonths(text, end)) return true;
  const plan = text.charCodeAt(at) === ten;
  return plan && (text.charCodeAt(at + 1) === five || text.charCodeAt(at + 2) === five);
}
