import type { Page } from '../text/page.js';
import { dictionary, type Word } from './dictionary.js';

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

/** Splits a run of Chinese characters into the cheapest sequence of words. */
function segmentRun(text: string, { from, to, units }: Run): void {
  for (let start = from; start < to; start += longestRun)
    segmentPart(text, {
      from: start,
      to: Math.min(to, start + longestRun),
      units,
    });
}

// Runs without punctuation longer than this are no prose; they are cut so that the tables stay small.
const longestRun = 400;

function segmentPart(text: string, { from, to, units }: Run): void {
  const { trie, words } = dictionary();
  const size = to - from;
  const cost = new Int32Array(size + 1).fill(0x3fffffff);
  const best = new Int32Array(size + 1).fill(-1);
  const back = new Int32Array(size + 1);
  cost[0] = 0;
  const edges: [number, number, number][] = [];
  trie.scan(text, (start, end, word) => edges.push([start - from, end - from, word]), { from, to });
  let next = 0;
  for (let i = 0; i < size; i++) {
    const here = cost[i] ?? 0;
    relax({ cost, best, back }, i, {
      end: i + 1,
      price: here + unknownCost,
      word: -1,
    });
    for (let edge = edges[next]; edge && edge[0] === i; edge = edges[++next])
      relax({ cost, best, back }, i, {
        end: edge[1],
        price: here + priceOf(words[edge[2]]),
        word: edge[2],
      });
  }
  const cut: Unit[] = [];
  for (let i = size; i > 0; i = back[i] ?? 0) {
    const word = words[best[i] ?? -1] ?? null;
    cut.push({
      kind: word ? 'word' : 'unknown',
      start: from + (back[i] ?? 0),
      end: from + i,
      word,
    });
  }
  for (const unit of cut.reverse()) units.push(unit);
}

// Names of places and firms, and heads, are surer than ordinary words of the same length.
function priceOf(word: Word | undefined): number {
  if (!word) return unknownCost;
  if (word.word.length === 1) return unknownCost - 1;
  if (word.firm && word.word.length === 2) return wordCost + 1;
  if (word.place && word.word.length > 2) return wordCost - 2;
  return wordCost - (word.place || word.firm || word.head || word.product ? 1 : 0);
}

interface Tables {
  readonly cost: Int32Array;
  readonly best: Int32Array;
  readonly back: Int32Array;
}

function relax(tables: Tables, from: number, step: { end: number; price: number; word: number }): void {
  if (step.end >= tables.cost.length || step.price >= (tables.cost[step.end] ?? 0)) return;
  tables.cost[step.end] = step.price;
  tables.best[step.end] = step.word;
  tables.back[step.end] = from;
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

const numberPattern = /\d[\d,]*(?:\.\d+)?/y;
const unitPattern =
  /[余多]?[十百千万亿]*(?:(?:吨|千瓦时|千瓦|兆瓦时?|吉瓦时?|千伏安?|立方米|标方|方|公里|米|英寸|纳米|公斤|[MGkKT]?[WV][hA]?|MVA|t(?![A-Za-z])|P(?![A-Za-z]))(?:级|\/(?:年|天|日|小时))?|万?[卡辆台套只头架片吨](?:级)?|号)/y;
const timePattern = /(?:年度|年|月|日|号|时|点)(?:[年底末初代]?)/y;
const countPattern =
  /[余多]?[十百千万亿]*(?:%|个百分点|人次|大类|个|家|项|座|台|套|条|款|批|位|名|人|件|种|类|次|只|头|辆|艘|架|列|组|所|处|份|部|户|张|块|片|枚|颗|倍|美元|欧元|元|天|小时|分钟|周年|年来|斤|亩|公顷|平方米|平方公里|株|间|卷|段|卡|字|岁|P)?/y;

function scanNumber(text: string, at: number, units: Unit[]): number {
  const number = match(numberPattern, text, at);
  const time = match(timePattern, text, number);
  if (time > number && !text.startsWith('号机', number)) return push(units, 'time', at, time);
  const measure = match(unitPattern, text, number);
  if (measure > number) return push(units, 'measure', at, measure);
  if (isLatin(text.charCodeAt(number))) {
    let end = number;
    while (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
    return push(units, 'latin', at, end);
  }
  return push(units, 'count', at, match(countPattern, text, number));
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
export function firstUnitAt(units: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
