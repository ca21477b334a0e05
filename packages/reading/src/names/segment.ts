import { firstFrom } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { type Dictionary, dictionary, type Word } from './dictionary.js';

/** What a unit of segmented text is. */
export type UnitKind =
  /** A word of the dictionary. */
  | 'word'
  /** One Chinese character that belongs to no known word. */
  | 'unknown'
  /** A number with a unit that names may hold (10万吨, 25万千瓦, 200MW). */
  | 'measure'
  /** A number with a classifier or a unit of money, which no name holds (5座, 37家, 3亿元). */
  | 'count'
  /** A date or part of one. */
  | 'time'
  /** Latin letters and digits (SMT, A3, 5G). */
  | 'latin'
  | 'mark';

/** A piece of the text. Units cover the text without gaps; white space is a mark. */
export interface Unit {
  readonly kind: UnitKind;
  readonly start: number;
  readonly end: number;
  readonly word: Word | null;
}

const pages = new WeakMap<Page, readonly Unit[]>();

/** The page's text cut into words, numbers and marks, once for all rules of names, events and makes. */
export function unitsOf(page: Page): readonly Unit[] {
  const known = pages.get(page);
  if (known) return known;
  const units = segment(page.folded);
  pages.set(page, units);
  return units;
}

/** Cuts a text into units; linear in its length. */
export function segment(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    if (isHan(text.charCodeAt(at))) {
      while (at < text.length && isHan(text.charCodeAt(at))) at++;
      segmentRun(text, { from, to: at, units });
    } else at = scanOther(text, at, units);
  }
  return units;
}

const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3007;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

interface Run {
  readonly from: number;
  readonly to: number;
  readonly units: Unit[];
}

// The fewest words win; a character outside every word costs more than a word, so that long words are kept whole.
const wordCost = 10;
const unknownCost = 12;

// Runs without punctuation longer than this are no prose; they are cut so that the tables stay small.
const longestRun = 400;

/** Splits a run of Chinese characters into the cheapest sequence of words. */
function segmentRun(text: string, { from, to, units }: Run): void {
  for (let start = from; start < to; start += longestRun)
    segmentPart(text, {
      from: start,
      to: Math.min(to, start + longestRun),
      units,
    });
}

// Working space of one run, used again for every run: nothing of it outlives a call.
const cost = new Int32Array(longestRun + 1);
const best = new Int32Array(longestRun + 1);
const back = new Int32Array(longestRun + 1);
const cuts = new Int32Array(longestRun + 1);

// One pass over the run: each place passes its price on to where the words that begin there end.
function segmentPart(text: string, { from, to, units }: Run): void {
  const { trie, words, prices, ends } = lookup();
  const size = to - from;
  cost.fill(0x3fffffff, 1, size + 1);
  cost[0] = 0;
  for (let i = 0; i < size; i++) {
    const here = cost[i] as number;
    if (here + unknownCost < (cost[i + 1] as number)) {
      cost[i + 1] = here + unknownCost;
      best[i + 1] = -1;
      back[i + 1] = i;
    }
    const filled = trie.endsAt(text, from + i, { to, out: ends });
    for (let at = 0; at < filled; at += 2) {
      const end = (ends[at] as number) - from;
      const word = ends[at + 1] as number;
      const price = here + (prices[word] as number);
      if (price >= (cost[end] as number)) continue;
      cost[end] = price;
      best[end] = word;
      back[end] = i;
    }
  }
  let count = 0;
  for (let i = size; i > 0; i = back[i] as number) cuts[count++] = i;
  let start = from;
  for (let cut = count - 1; cut >= 0; cut--) {
    const at = cuts[cut] as number;
    const number = best[at] as number;
    const end = from + at;
    if (number < 0) units.push({ kind: 'unknown', start, end, word: null });
    else units.push({ kind: 'word', start, end, word: words[number] ?? null });
    start = end;
  }
}

interface Lookup extends Dictionary {
  /** What each word costs, by its number. */
  readonly prices: Uint8Array;
  /** Room for the words that begin at one place. */
  readonly ends: Int32Array;
}

let compiled: Lookup | undefined;

function lookup(): Lookup {
  if (compiled) return compiled;
  const { words, trie } = dictionary();
  compiled = { words, trie, prices: Uint8Array.from(words, priceOf), ends: new Int32Array(2 * trie.longest) };
  return compiled;
}

// Names of places and firms, and heads, are surer than ordinary words of the same length.
function priceOf(word: Word): number {
  if (word.word.length === 1) return unknownCost - 1;
  if (word.firm && word.word.length === 2) return wordCost + 1;
  if (word.place && word.word.length > 2) return wordCost - 2;
  return wordCost - (word.place || word.firm || word.head || word.product ? 1 : 0);
}

/** Reads a number with its unit, a Latin word or one mark; returns where it ends. */
function scanOther(text: string, at: number, units: Unit[]): number {
  const first = text.charCodeAt(at);
  if (isDigit(first)) return scanNumber(text, at, units);
  if (isLatin(first)) {
    let end = at + 1;
    while (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
    units.push({ kind: 'latin', start: at, end, word: null });
    return end;
  }
  units.push({ kind: 'mark', start: at, end: at + 1, word: null });
  return at + 1;
}

const unitPattern =
  /[余多]?[十百千万亿]*(?:(?:吨|千瓦时|千瓦|兆瓦时?|吉瓦时?|千伏安?|立方米|标方|方|公里|米|英寸|纳米|公斤|[MGkKT]?[WV][hA]?|MVA|t(?![A-Za-z])|P(?![A-Za-z]))(?:级|\/(?:年|天|日|小时))?|万?[卡辆台套只头架片吨](?:级)?|号)/y;
const timePattern = /(?:年度|年|月|日|号|时|点)(?:[年底末初代]?)/y;
const countPattern =
  /[余多]?[十百千万亿]*(?:%|个百分点|人次|大类|个|家|项|座|台|套|条|款|批|位|名|人|件|种|类|次|只|头|辆|艘|架|列|组|所|处|份|部|户|张|块|片|枚|颗|倍|美元|欧元|元|天|小时|分钟|周年|年来|斤|亩|公顷|平方米|平方公里|株|间|卷|段|卡|字|岁|P)?/y;

function scanNumber(text: string, at: number, units: Unit[]): number {
  const number = endOfNumber(text, at);
  const next = text.charCodeAt(number);
  if (followsNumber[next] !== 1) {
    if (!isLatin(next)) return push(units, 'count', at, number);
  } else {
    const time = match(timePattern, text, number);
    if (time > number && !text.startsWith('号机', number)) return push(units, 'time', at, time);
    const measure = match(unitPattern, text, number);
    if (measure > number) return push(units, 'measure', at, measure);
  }
  if (isLatin(next)) {
    let end = number;
    while (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
    return push(units, 'latin', at, end);
  }
  return push(units, 'count', at, match(countPattern, text, number));
}

// Every character that a unit, a time or a classifier after a number can begin with.
const followsNumber = new Uint8Array(0x10000);
for (const pattern of [timePattern, unitPattern, countPattern])
  for (const character of pattern.source) followsNumber[character.charCodeAt(0)] = 1;

/** Digits with separators among them, and a decimal point with digits behind it. */
function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  for (let unit = text.charCodeAt(end); isDigit(unit) || unit === 0x2c; unit = text.charCodeAt(++end));
  if (text.charCodeAt(end) !== 0x2e || !isDigit(text.charCodeAt(end + 1))) return end;
  end += 2;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function push(units: Unit[], kind: UnitKind, start: number, end: number): number {
  units.push({ kind, start, end, word: null });
  return end;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Index of the first unit that starts at `at` or later. */
export const firstUnitAt: (units: readonly { readonly start: number }[], at: number) => number = firstFrom;
