import type { Range } from '../text/layout.js';
import { readBounds } from './bounds.js';
import { type Decimal, movePoint } from './decimal.js';
import { findDoublings } from './doublings.js';
import type { Figure, FigureKind } from './figure.js';
import { shareUnits } from './lists.js';
import { isLabel } from './not-a-figure.js';
import { findRanks } from './ranks.js';
import { findRawNumbers, type RawNumber } from './raw-numbers.js';
import { readEach, readPer, type Unit } from './unit-reader.js';
import { impossibleUnits } from './units.js';

/** A raw number with the unit it has or shares, and the upper end of its range. */
export interface UnitedNumber extends RawNumber {
  readonly value: Decimal;
  readonly value2?: Decimal;
  readonly listed: boolean;
}

/** What the finding of figures knows of the text around. */
export interface FigureSurroundings {
  /** Times and titles, in order: no figure starts within them. */
  readonly covered: readonly Range[];
  /** Short quoted phrases, in order: a count within one is part of a name. */
  readonly quoted: readonly Range[];
}

/** What was found: the figures in order, not overlapping, and the numbers that say nothing that can be read. */
export interface FoundFigures {
  readonly figures: readonly Figure[];
  readonly unread: readonly Range[];
}

/** Every figure of the folded text. */
export function findFigures(text: string, { covered, quoted }: FigureSurroundings): FoundFigures {
  const ranks = [...findRanks(text), ...findDoublings(text)];
  const raws = findRawNumbers(
    text,
    mergeRanges(
      covered,
      ranks.map(({ core }) => core),
    ),
  );
  const figures: Figure[] = [...ranks];
  const unread: Range[] = [];
  let floor = 0;
  for (const number of shareUnits(text, raws)) {
    if (!isLabel(text, number)) {
      const figure = figureOf(text, number, { floor, quoted });
      if (figure) figures.push(figure);
      else if (number.numeral.kind === 'arabic')
        unread.push({ start: number.numeral.start, end: number.end });
    }
    floor = number.end;
  }
  return { figures: inOrder(figures), unread };
}

/** In order of place; what overlaps the one before is dropped. */
function inOrder(figures: Figure[]): Figure[] {
  let end = 0;
  return figures
    .sort((a, b) => a.start - b.start)
    .filter((figure) => {
      if (figure.start < end) return false;
      end = figure.end;
      return true;
    });
}

function mergeRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  return [...a, ...b].sort((x, y) => x.start - y.start);
}

interface Within {
  readonly floor: number;
  readonly quoted: readonly Range[];
}

function figureOf(text: string, number: UnitedNumber, { floor, quoted }: Within): Figure | null {
  const { numeral, unit, value2 } = number;
  const ofClass = text[number.end] === '级' && unit?.kind !== 'count';
  const per = readPer(text, number.end);
  const core = { start: numeral.start, end: ofClass ? number.end + 1 : (per?.end ?? number.end) };
  const { start, end } = core;
  const bounds = readBounds(text, { start, end, more: numeral.more, from: floor });
  const bare = numeral.kind === 'bare' && bounds.start === core.start && !ofClass && !numeral.more;
  if (bare || (ofClass && !unit) || !(unit || numeral.kind === 'share' || standsAlone(text, number)))
    return null;
  if (unit?.kind === 'count' && isQuoted(quoted, core)) return null;
  const kind = kindOf(text, number);
  const code = codeOf(text, number, kind);
  const value = scaled(number.value, unit, code);
  // One field after the other in one order, for spreading them in takes longer than reading the figure.
  const figure: Draft = {
    rule: rules[kind],
    kind,
    start: bounds.start,
    end: bounds.end,
    core,
    value,
    unit: code,
    bound: ofClass && bounds.bound === '=' ? '~' : bounds.bound,
    listed: number.listed,
    ofClass,
  };
  if (value2 !== undefined) figure.value2 = scaled(value2, unit, code);
  if (code === '1' && kind === 'count') figure.of = countedWord(text, number);
  if (per) figure.per = per.code;
  if (unit === null && kind === 'count') figure.unitless = true;
  if (unit && impossibleUnits.has(unit.word)) figure.suspect = impossibleUnits.get(unit.word) ?? '';
  return figure;
}

type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

const rules: Readonly<Record<FigureKind, string>> = {
  amount: 'quantity/amount',
  percent: 'quantity/percent',
  points: 'quantity/points',
  count: 'quantity/count',
  rank: 'quantity/rank',
  fold: 'quantity/fold',
  doubling: 'quantity/doubling',
  duration: 'quantity/duration',
  index: 'quantity/index',
};

function scaled(value: Decimal, unit: Unit | null, code: string): Decimal {
  return unit && unit.code === code ? movePoint(value, unit.power) : movePoint(value, 0);
}

function kindOf(text: string, { unit, numeral, end }: UnitedNumber): FigureKind {
  if (numeral.kind === 'share' || unit?.code === '%') return 'percent';
  if (unit === null && isHundredMillion(text, numeral.end)) return 'amount';
  if (unit === null)
    return numeral.power > 0 || numeral.more || numeral.value.length >= 5 ? 'count' : 'index';
  if (unit.code === 'pp') return 'points';
  if (unit.code === 'x') return 'fold';
  if (durations.has(unit.code)) return 'duration';
  if (unit.word === '块') return isPrice(text, { at: numeral.start, end }) ? 'amount' : 'count';
  if (unit.word === '度') return 'amount';
  return unit.kind === 'count' ? 'count' : 'amount';
}

const durations: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

/** 1个亿 is money though it names no currency. */
const isHundredMillion = (text: string, end: number): boolean =>
  text[end - 1] === '亿' && text[end - 2] === '个';

function codeOf(text: string, number: UnitedNumber, kind: FigureKind): string {
  const { unit, numeral } = number;
  if (kind === 'percent') return '%';
  if (unit?.word === '块' && kind === 'amount') return 'CNY';
  if (unit?.word === '度') return degreeCode(text, number);
  if (unit === null && isHundredMillion(text, numeral.end)) return 'CNY';
  return unit ? unit.code : '1';
}

/** 度 is a kilowatt-hour beside 电 or after 万 and 亿, a degree of temperature beside 气温, 零下. */
function degreeCode(text: string, { numeral, end }: UnitedNumber): string {
  const around = text.slice(Math.max(0, numeral.start - 10), numeral.start) + text.slice(end, end + 3);
  if (numeral.power >= 4 || around.includes('电')) return 'kW.h';
  return /温|零[下上]|摄氏/.test(around) ? 'Cel' : '1';
}

/** 块 is money after 卖, 花, 赚 or at the end of a clause with a price before it. */
function isPrice(text: string, { at, end }: { at: number; end: number }): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return text[end] === '钱' || /[卖花赚挣付值价]|收入|只要/.test(before);
}

/** A number without a unit that still says something: 80.27万, 2000多村民, 指数为50.8. */
function standsAlone(text: string, { numeral, end }: UnitedNumber): boolean {
  const next = text[end] ?? '';
  if (numeral.kind === 'bare') return numeral.value.length >= 9 || !/[\u4e00-\u9fff]/.test(next);
  if (numeral.power > 0 || numeral.more) return true;
  if (numeral.kind !== 'arabic') return false;
  const before = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  return (
    /(PUE|利用效率|指数|得分|系数|景气度|PMI|密度|寿命|比)[^,。]{0,4}[为达至到是]?$/.test(before) &&
    !/[\u4e00-\u9fff]/.test(next.replace(/[,。;、]/, ''))
  );
}

/** The classifier, or for a bare number the noun that it counts. */
function countedWord(text: string, { unit, end }: UnitedNumber): string {
  if (unit) return unit.word;
  const noun = /^[\u4e00-\u9fff]{1,6}/.exec(text.slice(end, end + 6));
  return noun ? noun[0] : '';
}

function isQuoted(quoted: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const range = quoted[low];
  return range !== undefined && range.start <= start && end <= range.end;
}

/** The code of 每天, 每亩 or 日均 in the words before a figure; null where there is none. */
export function rateBefore(words: string): string | null {
  for (let at = words.lastIndexOf('每'); at >= 0; at = at > 0 ? words.lastIndexOf('每', at - 1) : -1) {
    const each = readEach(words, at + (words[at + 1] === '个' ? 2 : 1));
    if (each) return each.code;
  }
  const mean = words.includes('均') ? /(日|月|年|亩|时)均/.exec(words) : null;
  if (mean) return { 日: 'd', 月: 'mo', 年: 'a', 亩: 'mu', 时: 'h' }[mean[1] as '日'] ?? null;
  return words.endsWith('小时') || words.includes('时速') ? 'h' : null;
}
