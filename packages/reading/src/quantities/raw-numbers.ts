import type { Range } from '../text/layout.js';
import { chineseDigit, scalePower } from './chinese-numeral.js';
import { titleEnd } from './covered.js';
import { type Decimal, negate, times } from './decimal.js';
import { readDoubling } from './doublings.js';
import type { Figure } from './figure.js';
import { endOfDigits, type Numeral, readNumeral } from './numeral.js';
import { readRank } from './ranks.js';
import { endOfUnit, readUnit, type Unit, unitStops } from './unit-reader.js';

/**
 * A number with the unit that stands directly after it, before anything is decided about it. Lists and ranges then give
 * it the unit, the scale or the upper end that it shares.
 */
export interface RawNumber {
  /** Where the number, or the lower end of its range, starts. */
  start: number;
  readonly numeral: Numeral;
  unit: Unit | null;
  /** End of the number with its unit. */
  readonly end: number;
  value: Decimal;
  value2: Decimal | undefined;
  /** True when only 、, 和 or the like stands between it and the number before it. */
  listed: boolean;
  /** True where a plus or minus in a bracket stands before it. */
  readonly signed: boolean;
}

/** What one pass over the characters of a text finds. */
export interface RawFigures {
  readonly numbers: readonly RawNumber[];
  /** Ranks and doublings, which are figures without further ado. */
  readonly figures: readonly Figure[];
}

/**
 * Every number of the text outside times and titles, and every rank and doubling, in order. Each character belongs to
 * at most one number, and a number looks a bounded way ahead.
 */
export function findRawFigures(text: string, times: readonly Range[]): RawFigures {
  const numbers: RawNumber[] = [];
  const figures: Figure[] = [];
  let next = 0;
  let time = times[next];
  // No number starts before this.
  let free = 0;
  for (let at = 0; at < text.length; at++) {
    const start = starts[text.charCodeAt(at)] as number;
    if (start === 0) continue;
    if (start === ofTitle) {
      free = Math.max(free, titleEnd(text, at));
      continue;
    }
    if (start !== ofNumber) {
      const figure = start === ofRank ? readRank(text, at) : readDoubling(text, at);
      if (!figure) continue;
      figures.push(figure);
      at = figure.end - 1;
      continue;
    }
    for (; time && time.start <= at; time = times[++next]) if (time.end > free) free = time.end;
    if (at < free) continue;
    const number = readRaw(text, at);
    if (number) numbers.push(number);
    at = (number ? number.end : endOfRun(text, at)) - 1;
  }
  return { numbers, figures };
}

function readRaw(text: string, at: number): RawNumber | null {
  return readSets(text, at) ?? readOne(text, at);
}

/** 2×66万千瓦, 3×1000吨: so many sets of one size are the size of them all; 3×5米 and 2×4 are no sets. */
function readSets(text: string, at: number): RawNumber | null {
  const sign = isSign(text, at + 1) ? at + 1 : isSign(text, at + 2) ? at + 2 : 0;
  if (sign === 0) return null;
  const count = text.slice(at, sign);
  if (!/^[1-9]\d?$/.test(count) || /[\d.×a-zA-Z]/.test(text[at - 1] ?? ' ')) return null;
  const each = readOne(text, sign + 1);
  if (!each?.unit || each.value2 !== undefined || !sizesOfSets.has(each.unit.code)) return null;
  return { ...each, start: at, value: times(each.value, Number(count)) };
}

const isSign = (text: string, at: number): boolean =>
  '×✕xX*'.includes(text[at] || ' ') && text.charCodeAt(at + 1) >= 0x31 && text.charCodeAt(at + 1) <= 0x39;

const sizesOfSets: ReadonlySet<string> = new Set(['W', 'V.A', 't', 'kW.h']);

function readOne(text: string, at: number): RawNumber | null {
  const numeral = readNumeral(text, at, unitStops);
  if (!numeral) return null;
  const { start, end, value, kind } = numeral;
  const unit = kind === 'share' ? null : readUnit(text, end);
  const signed = unit?.figures === 'percent' && isSigned(text, start);
  const negative = isNegative(text, start) || (signed && text[start - 1] === '-');
  const until = unit ? endOfUnit(text, end, unit) : end;
  // 工期4年半
  const half =
    unit?.code === 'a' && text[until] === '半' && text[until + 1] !== '年' && wholeYears.test(value);
  return {
    start: negative || signed ? start - 1 : start,
    numeral,
    unit,
    end: half ? until + 1 : until,
    value: negative ? negate(value) : half ? `${value}.5` : value,
    value2: numeral.value2,
    listed: false,
    signed,
  };
}

const wholeYears = /^\d{1,2}$/;

/** 增速为-0.3%, 降至负0.6%: a minus behind a word that says what a figure is. */
const isNegative = (text: string, start: number): boolean =>
  '-负'.includes(text[start - 1] || ' ') && '为是至到达于长速幅别比'.includes(text[start - 2] || ' ');

/** 工业投资(-1.1%), 出口(+3%): how much what stands before the bracket grew or fell. */
const isSigned = (text: string, start: number): boolean =>
  '-+'.includes(text[start - 1] || ' ') && '(,、'.includes(text[start - 2] || ' ');

// What begins with a character. Numbers begin with 数, 几 and 半 too, besides digits and scales.
const ofNumber = 1;
const ofRank = 2;
const ofDoubling = 3;
const ofTitle = 4;
const starts = new Uint8Array(0x10000);
for (const [start, characters] of [
  [ofNumber, '0123456789零〇一二三四五六七八九两十百千万亿数几半'],
  [ofRank, '第首榜之前'],
  [ofDoubling, '翻'],
  [ofTitle, '《'],
] as const)
  for (const character of characters) starts[character.charCodeAt(0)] = start;

/** Past the digits or Chinese numeral characters that made no number, so that none is looked at twice. */
function endOfRun(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first >= 0x30 && first <= 0x39) return endOfDigits(text, at);
  let i = at + 1;
  while (i < text.length && (chineseDigit(text.charCodeAt(i)) >= 0 || scalePower(text.charCodeAt(i)) > 0))
    i++;
  return i;
}
