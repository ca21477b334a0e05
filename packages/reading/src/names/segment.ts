import { longest, type SortedWords } from '../scan/sorted-words.js';
import type { Page } from '../text/page.js';
import { type Dictionary, dictionary, dictionaryTable } from './dictionary.js';
import * as is from './traits.js';
import { count, latin, mark, measure, time, Units, type UnitTables, unknown, wordKind } from './units.js';

const pages = new WeakMap<Page, Units>();

/** The page's text cut into words, numbers and marks, once for all rules of names, events and makes. */
export function unitsOf(page: Page): Units {
  const known = pages.get(page);
  if (known) return known;
  const units = segment(page.folded);
  pages.set(page, units);
  return units;
}

/** Cuts a text into units; linear in its length. */
export function segment(text: string): Units {
  const size = text.length;
  const tables = {
    starts: new Int32Array(size + 1),
    kinds: new Uint8Array(size),
    words: new Uint16Array(size),
  };
  const sink = new Sink(tables);
  let at = 0;
  while (at < size) {
    const from = at;
    if (isHan(text.charCodeAt(at))) {
      while (at < size && isHan(text.charCodeAt(at))) at++;
      segmentRun(text, { from, to: at, sink });
    } else at = scanOther(text, at, sink);
  }
  tables.starts[sink.length] = size;
  return new Units(text, sink.length, tables);
}

/** Where the units of one text are written. */
class Sink {
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  readonly words: Uint16Array;
  length = 0;

  constructor({ starts, kinds, words }: UnitTables) {
    this.starts = starts;
    this.kinds = kinds;
    this.words = words;
  }

  push(kind: number, start: number, end: number): number {
    this.starts[this.length] = start;
    this.kinds[this.length++] = kind;
    return end;
  }
}

const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3007;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

interface Run {
  readonly from: number;
  readonly to: number;
  readonly sink: Sink;
}

// The fewest words win; a character outside every word costs more than a word, so that long words are kept whole.
const wordCost = 10;
const unknownCost = 12;

// Runs without punctuation longer than this are no prose; they are cut so that the tables stay small.
const longestRun = 400;

/** Splits a run of Chinese characters into the cheapest sequence of words. */
function segmentRun(text: string, { from, to, sink }: Run): void {
  for (let start = from; start < to; start += longestRun)
    segmentPart(text, {
      from: start,
      to: Math.min(to, start + longestRun),
      sink,
    });
}

// Working space of one run, used again for every run: nothing of it outlives a call.
const cost = new Int32Array(longestRun + 1);
const best = new Int32Array(longestRun + 1);
const back = new Int32Array(longestRun + 1);
const cuts = new Int32Array(longestRun + 1);

// One pass over the run: each place passes its price on to where the words that begin there end.
function segmentPart(text: string, { from, to, sink }: Run): void {
  const { table, prices, ends, traits, places } = lookup();
  const size = to - from;
  cost.fill(0x3fffffff, 1, size + 1);
  cost[0] = 0;
  for (let i = 0; i < size; i++) {
    const here = cost[i] as number;
    if (here + unknownCost < (cost[i + 1] as number)) {
      cost[i + 1] = here + unknownCost;
      best[i + 1] = 0;
      back[i + 1] = i;
    }
    const filled = table.endsAt(text, from + i, { to, out: ends });
    for (let at = 0; at < filled; at += 2) {
      const end = (ends[at] as number) - from;
      const word = ends[at + 1] as number;
      // 浙江|华柘, not 浙|江华|柘: provinces are surer than counties.
      if (prices[word] === 0)
        prices[word] =
          priceOf(end - i, traits[word] as number) - (places.get(word)?.level === 'province' ? 1 : 0);
      const price = here + (prices[word] as number);
      if (price >= (cost[end] as number)) continue;
      cost[end] = price;
      best[end] = word;
      back[end] = i;
    }
  }
  let pieces = 0;
  for (let i = size; i > 0; i = back[i] as number) cuts[pieces++] = i;
  const { starts, kinds, words } = sink;
  let { length } = sink;
  let start = from;
  for (let cut = pieces - 1; cut >= 0; cut--) {
    const at = cuts[cut] as number;
    const word = best[at] as number;
    starts[length] = start;
    kinds[length] = word === 0 ? unknown : wordKind;
    words[length++] = word;
    start = from + at;
  }
  sink.length = length;
}

interface Lookup {
  readonly table: SortedWords;
  /** What each word costs, by its number; 0 where nobody asked yet. */
  readonly prices: Uint8Array;
  readonly traits: Uint32Array;
  readonly places: Dictionary['places'];
  /** Room for the words that begin at one place. */
  readonly ends: Int32Array;
}

let compiled: Lookup | undefined;

function lookup(): Lookup {
  if (compiled) return compiled;
  const { words, traits, places } = dictionary();
  const prices = new Uint8Array(words.length);
  return (compiled = { table: dictionaryTable(), prices, traits, places, ends: new Int32Array(2 * longest) });
}

// Names of places and firms, and heads, are surer than ordinary words of the same length.
function priceOf(size: number, traits: number): number {
  if (size === 1) return unknownCost - 1;
  // 董事长|江洪, not 董事|长江|洪.
  if (traits & is.title && size > 2) return wordCost - 3;
  if (traits & is.firm && size === 2) return wordCost + 1;
  if (traits & is.place && size > 2) return wordCost - 2;
  return wordCost - (traits & (is.place | is.firm | is.head | is.product) ? 1 : 0);
}

/** Reads a number with its unit, a Latin word or one mark; returns where it ends. */
function scanOther(text: string, at: number, sink: Sink): number {
  const first = text.charCodeAt(at);
  if (isDigit(first)) return scanNumber(text, at, sink);
  if (isLatin(first)) {
    let end = at + 1;
    while (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
    // PM2.5
    if (
      text.charCodeAt(end) === point &&
      isDigit(text.charCodeAt(end - 1)) &&
      isDigit(text.charCodeAt(end + 1))
    )
      for (end += 2; isDigit(text.charCodeAt(end));) end++;
    return sink.push(latin, at, end);
  }
  return sink.push(mark, at, at + 1);
}

const point = 0x2e;

const unitPattern =
  /[余多]?[十百千万亿]*(?:(?:吨|千瓦时|千瓦|兆瓦时?|吉瓦时?|千伏安?|立方米|标方|方|公里|米|英寸|纳米|公斤|[MGkKT]?[WV][hA]?|MVA|t(?![A-Za-z])|P(?![A-Za-z]))(?:级|\/(?:年|天|日|小时))?|万?(?:台套|[卡辆台套只头架片吨])(?:级)?|号)/y;
const timePattern = /(?:年度|年|月|日|号|时|点)(?:[年底末初代]?)/y;
const countPattern =
  /[余多]?[十百千万亿]*(?:%|个百分点|人次|大类|个|家|项|座|台套|台|套|条|款|批|位|名|人|件|种|类|次|只|头|辆|艘|架|列|栋|幢|根|盏|棵|笔|例|起|单|支|场|册|趟|宗|组|所|处|份|部|户|张|块|片|枚|颗|倍|美元|欧元|元|天|小时|分钟|周年|年来|斤|亩|公顷|平方米|平方公里|株|间|卷|段|卡|字|岁|P|大(?![型中小件数量幅批众桥]))?/y;

function scanNumber(text: string, at: number, sink: Sink): number {
  const number = endOfSets(text, endOfNumber(text, at));
  const next = text.charCodeAt(number);
  if (followsNumber[next] !== 1) {
    if (!isLatin(next)) return sink.push(count, at, number);
  } else {
    const timeEnd = match(timePattern, text, number);
    if (timeEnd > number && !text.startsWith('号机', number)) return sink.push(time, at, timeEnd);
    const measureEnd = match(unitPattern, text, number);
    if (measureEnd > number) return sink.push(measure, at, measureEnd);
  }
  if (isLatin(next)) {
    let end = number;
    while (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
    return sink.push(latin, at, end);
  }
  return sink.push(count, at, match(countPattern, text, number));
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

/** 2×66万千瓦: so many sets of one size are one number in a name. */
const endOfSets = (text: string, end: number): number =>
  '×*xX'.includes(text[end] || ' ') && isDigit(text.charCodeAt(end + 1)) ? endOfNumber(text, end + 1) : end;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
