import type { Range } from '../text/layout.js';
import { readBounds } from './bounds.js';
import { countsList, isInShortQuote } from './covered.js';
import { type Decimal, movePoint, negate } from './decimal.js';
import type { Figure, FigureKind } from './figure.js';
import { shareUnits } from './lists.js';
import { isLabel } from './not-a-figure.js';
import { ratioTerm } from './ratios.js';
import { findRawFigures, type RawNumber } from './raw-numbers.js';
import { readPer } from './unit-reader.js';

/** What was found: the figures in order, not overlapping, and the numbers that say nothing that can be read. */
export interface FoundFigures {
  readonly figures: readonly Figure[];
  readonly unread: readonly Range[];
}

/** Every figure of the folded text; none starts within one of the times, which must be in order. */
export function findFigures(text: string, times: readonly Range[]): FoundFigures {
  const raw = findRawFigures(text, times);
  const figures: Figure[] = [];
  const unread: Range[] = [];
  let floor = 0;
  let next = 0;
  for (const number of shareUnits(text, raw.numbers)) {
    const ofRatio = ratioFigure(text, number) ?? ageFigure(text, number);
    if (ofRatio || !isLabel(text, number)) {
      const figure = ofRatio ?? figureOf(text, number, floor);
      if (figure) {
        next = addBefore(figures, { from: raw.figures, next, start: figure.start });
        add(figures, figure);
      } else if (number.numeral.kind === 'arabic') unread.push({ start: number.start, end: number.end });
    }
    floor = number.end;
  }
  addBefore(figures, { from: raw.figures, next, start: text.length });
  return { figures, unread };
}

/** Adds the figures from the next one on that start before a place; returns which is the next then. */
function addBefore(
  figures: Figure[],
  { from, next, start }: { readonly from: readonly Figure[]; readonly next: number; readonly start: number },
): number {
  let i = next;
  for (let figure = from[i]; figure && figure.start <= start; figure = from[++i]) add(figures, figure);
  return i;
}

/** Adds a figure in order of place; one that overlaps the figure before is dropped. */
function add(figures: Figure[], figure: Figure): void {
  const last = figures[figures.length - 1];
  if (!last || figure.start >= last.end) figures.push(figure);
}

function figureOf(text: string, number: RawNumber, floor: number): Figure | null {
  const { numeral, unit, value2, start } = number;
  // 2.4万标箱级 is a size; 3个级别 counts levels.
  const ofClass =
    text.charCodeAt(number.end) === classMark &&
    (unit?.kind !== 'count' || (numeral.power > 0 && text[number.end + 1] !== '别'));
  const per = readPer(text, number.end);
  const end = ofClass ? number.end + 1 : per ? per.end : number.end;
  const bounds = readBounds(text, { start, end, more: numeral.more, from: floor });
  // 实现产值百亿元以上: an order of magnitude that ends its clause with a bound; 百亿元以上企业 is a class.
  // 总投资将达千亿元: so is one that is reached there.
  const bounded =
    unit?.figures === 'amount' &&
    (bounds.end > end || (unit.code === 'CNY' && /[到达]$/.test(text.slice(start - 1, start)))) &&
    !/[\u4e00-\u9fff]/.test(text[bounds.end] ?? '');
  // 投资百亿元的项目: a sum that is put in.
  const putIn = unit?.figures === 'amount' && puts.test(text.slice(Math.max(0, start - 3), start));
  const bare =
    numeral.kind === 'bare' && bounds.start === start && !ofClass && !numeral.more && !bounded && !putIn;
  if (bare || (ofClass && !unit) || !(unit || numeral.kind === 'share' || standsAlone(text, number)))
    return null;
  if (unit?.kind === 'count' && isInShortQuote(text, start, end) && !countsList(text, start, end))
    return null;
  const kind = kindOf(text, number);
  const code = codeOf(text, number, kind);
  const power = (unit && unit.code === code ? unit.power : 0) - (per ? per.power : 0);
  const scale = (stated: Decimal): Decimal => movePoint(stated, power);
  const counted = calculations(text, number, code);
  if (counted) return { ...counted, start: bounds.start, bound: bounds.bound };
  const below = code === 'Cel' && text.startsWith('零下', bounds.start - 2);
  return {
    rule: rules[kind],
    kind,
    start: below ? bounds.start - 2 : bounds.start,
    end: bounds.end,
    value: below ? negate(scale(number.value)) : scale(number.value),
    value2: value2 === undefined ? undefined : scale(value2),
    unit: code,
    of: code === '1' && kind === 'count' ? countedWord(text, number) : undefined,
    per: per ? per.code : undefined,
    bound: ofClass && bounds.bound === '=' ? '~' : bounds.bound,
    listed: number.listed,
    ofClass,
    unitless: unit === null && kind === 'count',
    suspect: unit?.suspect ?? undefined,
    signed: number.signed,
  };
}

const puts = /(?:投资|吸引|引来|斥资|耗资|撬动)$/;

/** 三次产业结构为5:40:55, 收入比为2.3:1: a term of a ratio. */
function ratioFigure(text: string, { numeral, unit, start, end, value }: RawNumber): Figure | null {
  if (unit !== null || numeral.kind !== 'arabic') return null;
  const term = ratioTerm(text, start, end);
  if (!term) return null;
  const plain = { start, end, value, value2: undefined, of: undefined, per: undefined, bound: '=' as const };
  const rest = { ...plain, ofClass: false, unitless: false, suspect: undefined };
  return term.kind === 'share'
    ? { ...rest, rule: rules.ratio, kind: 'percent', unit: '%', listed: !term.first, part: term.part }
    : { ...rest, rule: rules.ratio, kind: 'index', unit: '1', listed: false, end: term.end };
}

// 人均预期寿命达到80.3岁, 平均年龄35岁: years of a mean life; the age of one person is none.
const ofLives = /(?:寿命|平均年龄|年龄结构)[^,。;\d]{0,8}$/;
const age = '岁'.charCodeAt(0);

function ageFigure(text: string, { numeral, unit, start, end, value, listed }: RawNumber): Figure | null {
  if (unit !== null || numeral.kind !== 'arabic' || text.charCodeAt(end) !== age) return null;
  if (!ofLives.test(text.slice(Math.max(0, start - 14), start))) return null;
  const bounds = readBounds(text, { start, end: end + 1, more: numeral.more, from: Math.max(0, start - 4) });
  return {
    ...{ rule: rules.amount, kind: 'amount', start: bounds.start, end: bounds.end, value, value2: undefined },
    ...{ unit: 'a', of: undefined, per: undefined, bound: bounds.bound, listed },
    ...{ ofClass: false, unitless: false, suspect: undefined },
  };
}

// 每秒310亿亿次浮点运算, 每秒500亿亿次: computing power, told in operations a second.
const eachSecond = /每秒(?:钟)?(?:约|超过?|近|达到?|可达|高达|可|进行|完成|运算)*$/;
const operations = /^(?:的)?(?:双精度|单精度|半精度)?(?:浮点)?(?:运算|计算)?/;
const leastPower = 12;

function calculations(
  text: string,
  { numeral, unit, start, end, value, value2, listed }: RawNumber,
  code: string,
): Figure | null {
  if (code !== '1' || unit?.word !== '次' || numeral.power < leastPower) return null;
  if (!eachSecond.test(text.slice(Math.max(0, start - 12), start))) return null;
  return {
    rule: rules.amount,
    kind: 'amount',
    start,
    end: end + (operations.exec(text.slice(end, end + 10))?.[0].length ?? 0),
    value,
    value2,
    unit: 'FLOPS',
    of: undefined,
    per: undefined,
    bound: '=',
    listed,
    ofClass: false,
    unitless: false,
    suspect: undefined,
  };
}

const classMark = '级'.charCodeAt(0);

const rules: Readonly<Record<FigureKind | 'ratio', string>> = {
  ratio: 'quantity/ratio',
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

function kindOf(text: string, { unit, numeral, start, end }: RawNumber): FigureKind {
  if (numeral.kind === 'share') return 'percent';
  if (unit === null) {
    if (isHundredMillion(text, numeral.end)) return 'amount';
    return numeral.power > 0 || numeral.more || numeral.value.length >= 5 ? 'count' : 'index';
  }
  if (unit.word === '块') return isPrice(text, { at: start, end }) ? 'amount' : 'count';
  return unit.word === '度' ? 'amount' : unit.figures;
}

/** 1个亿 is money though it names no currency. */
const isHundredMillion = (text: string, end: number): boolean =>
  text[end - 1] === '亿' && text[end - 2] === '个';

function codeOf(text: string, number: RawNumber, kind: FigureKind): string {
  const { unit, numeral } = number;
  if (kind === 'percent') return '%';
  if (unit?.word === '块' && kind === 'amount') return 'CNY';
  if (unit?.word === '度') return degreeCode(text, number);
  if (unit === null && isHundredMillion(text, numeral.end)) return 'CNY';
  return unit ? unit.code : '1';
}

/** 度 is a kilowatt-hour beside 电 or after 万 and 亿, a degree of temperature beside 气温, 零下. */
function degreeCode(text: string, { numeral, start, end }: RawNumber): string {
  const around = text.slice(Math.max(0, start - 10), start) + text.slice(end, end + 3);
  if (numeral.power >= 4 || around.includes('电')) return 'kW.h';
  return /温|零[下上]|摄氏/.test(around) ? 'Cel' : '1';
}

/** 块 is money after 卖, 花, 赚 or at the end of a clause with a price before it. */
function isPrice(text: string, { at, end }: { at: number; end: number }): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return text[end] === '钱' || /[卖花赚挣付值价]|收入|只要/.test(before);
}

/** A number without a unit that still says something: 80.27万, 2000多村民, 指数为50.8. */
function standsAlone(text: string, { numeral, start, end }: RawNumber): boolean {
  const next = text[end] ?? '';
  // 2015、2016年同期: the first of two years.
  if (ofYears.test(text.slice(start, end + 6))) return false;
  if (numeral.kind === 'bare') return numeral.value.length >= 9 || !/[\u4e00-\u9fff]/.test(next);
  if (numeral.power > 0 || numeral.more) return true;
  if (numeral.kind !== 'arabic') return false;
  const before = text.slice(Math.max(0, start - 9), start);
  if (isMovingIndex(text, start, end)) return true;
  return (
    /(PUE|利用效率|指数|得分|系数|景气度|PMI|密度|寿命|倍差|比)[^,。]{0,5}[为达至到是]?$/.test(before) &&
    (!/[\u4e00-\u9fff]/.test(next.replace(/[,。;、]/, '')) ||
      /^(?:以内|以下|左右)/.test(text.slice(end, end + 2)))
  );
}

const ofYears = /^(?:19|20)\d\d[、和与及](?:19|20)\d\d(?:年|[、和])/;

// 有效利用系数从0.565提高到0.58: a number without a unit that an index moves from or to.
const indexed = /(?:系数|指数|密度|得分)(?:由|从)$/;
const indexMoved =
  /(?:系数|指数|密度|得分)(?:由|从)\d[\d.]*(?:提[高升]|上升|升|增加?|下降|降低?|减|优化|改善|回[升落])[到至为]$/;
const moves = /^(?:提[高升]|上升|升|增加?|下降|降低?|减|优化|改善|回[升落])[到至为]\d/;

function isMovingIndex(text: string, start: number, end: number): boolean {
  const last = text[start - 1] ?? '';
  if ('由从'.includes(last))
    return moves.test(text.slice(end, end + 4)) && indexed.test(text.slice(Math.max(0, start - 4), start));
  return '到至为'.includes(last) && indexMoved.test(text.slice(Math.max(0, start - 16), start));
}

/** The classifier, or for a bare number the noun that it counts. */
function countedWord(text: string, { unit, end }: RawNumber): string {
  if (unit) return unit.word;
  const noun = /^[\u4e00-\u9fff]{1,6}/.exec(text.slice(end, end + 6));
  return noun ? noun[0] : '';
}
