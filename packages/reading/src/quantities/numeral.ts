import { chineseDigit, readChinese, type Stops, scalePower } from './chinese-numeral.js';
import { type Decimal, movePoint, percentOf } from './decimal.js';

/** A number as written, before its unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** True when 多, 余 or 几 says that it is a little more. */
  readonly more: boolean;
  /** How it is written; `share` (两成, 三分之一, 百分之三) is per cent already. */
  readonly kind: 'arabic' | 'chinese' | 'bare' | 'share';
  /** Power of ten of the scale words after Arabic digits (万 4), so that a list may share it. */
  readonly power: number;
  /** The upper end, where two digits side by side leave the number open (七八百). */
  readonly value2?: Decimal;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Longer runs of digits are codes, not quantities. */
const longestRun = 24;

/** Reads the number that starts exactly at `at`, or null. */
export function readNumeral(text: string, at: number, stops: Stops): Numeral | null {
  if (isDigit(text.charCodeAt(at))) return readArabic(text, at, stops);
  return readShare(text, at) ?? readChineseNumeral(text, at, stops);
}

/** The end of a run of digits, points and separators that starts at `at`. */
export function endOfDigits(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const inner = (unit === 0x2e || unit === 0x2c) && isDigit(text.charCodeAt(i + 1));
    if (!isDigit(unit) && !inner) break;
    i++;
  }
  return i;
}

function readArabic(text: string, start: number, stops: Stops): Numeral | null {
  const close = endOfDigits(text, start);
  if (close - start > longestRun) return null;
  const end = text.charCodeAt(close) === blank ? endOfThrees(text, start, close) : close;
  const written = end === close ? text.slice(start, end) : text.slice(start, end).replaceAll(' ', ',');
  const separated = written.includes(',');
  if ((separated || written.indexOf('.') !== written.lastIndexOf('.')) && !wellFormed.test(written))
    return null;
  const next = text.charCodeAt(end);
  if (next === slash) {
    const fraction = asciiFraction(text, start, end);
    if (fraction) return fraction;
  }
  if (next === tenth && end - start === 1 && !begunWord.includes(text[end + 1] || ' '))
    return share(start, end + 1, movePoint(written, 1));
  const plain = separated ? written.replaceAll(',', '') : written;
  // 2个半小时, 3个半月: a half more.
  if (text.startsWith('个半', end) && '小月'.includes(text[end + 2] || ' ') && !written.includes('.'))
    return { start, end: end + 2, value: `${plain}.5`, more: false, kind: 'arabic', power: 0 };
  if (mayScale[next] !== 1)
    return { start, end, value: movePoint(plain, 0), more: false, kind: 'arabic', power: 0 };
  const scaled = readScales(text, end, stops);
  const lower = scaled.more || plain.includes('.') ? null : readLower(text, scaled, stops);
  if (lower)
    return {
      ...{ start, end: lower.end, more: lower.more, kind: 'arabic', power: 0 },
      value: movePoint(`${plain}${lower.digits}`, 0),
    };
  const value = movePoint(plain, scaled.power);
  return { start, end: scaled.end, value, more: scaled.more, kind: 'arabic', power: scaled.power };
}

/**
 * 2亿6971.6万, 1亿3千万: what stands below a scale, with a scale of its own, as the digits that follow those above it.
 */
function readLower(
  text: string,
  above: { readonly end: number; readonly power: number },
  stops: Stops,
): { readonly end: number; readonly digits: string; readonly more: boolean } | null {
  const from = above.end;
  if (above.power < 4 || !isDigit(text.charCodeAt(from))) return null;
  const end = endOfDigits(text, from);
  const written = text.slice(from, end);
  if (end - from > above.power || !/^[1-9]\d*(?:\.\d+)?$/.test(written)) return null;
  const { power, end: until, more } = readScales(text, end, stops);
  const [whole = '', part = ''] = movePoint(written, power).split('.');
  if (power === 0 || power >= above.power || whole.length > above.power) return null;
  return { end: until, digits: `${whole.padStart(above.power, '0')}${part && `.${part}`}`, more };
}

const blank = 0x20;
const threes = /^\d{1,3}(?: \d{3})+(?:\.\d+)?(?=[\u4e00-\u9fff%])/;
const longestThrees = 20;

/** 货运量1 228.3万吨: where digits end whose thousands blanks part, behind the word that they measure; else `close`. */
function endOfThrees(text: string, start: number, close: number): number {
  if (close - start > 3 || text[start] === '0' || !precedesThrees.test(text[start - 1] ?? '')) return close;
  return start + (threes.exec(text.slice(start, start + longestThrees))?.[0].length ?? close - start);
}

const precedesThrees = /[\u4e00-\u9fff](?<![第月日年表图至到])/;

// Thousands in threes or not at all, one point at most.
const wellFormed = /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/;

const slash = 0x2f;
const tenth = '成'.charCodeAt(0);
// What scale words and the words for a little more begin with; 个 begins 个亿, and a space may stand before a scale.
const mayScale = new Uint8Array(0x10000);
for (const character of '十百千万亿多余几来个 ') mayScale[character.charCodeAt(0)] = 1;

/** 2/3 as a share, unless it is a date or a longer chain. */
function asciiFraction(text: string, start: number, stroke: number): Numeral | null {
  if (text[start - 1] === '/') return null;
  const end = endOfDigits(text, stroke + 1);
  const [over, under] = [Number(text.slice(start, stroke)), Number(text.slice(stroke + 1, end))];
  if (!(over >= 1 && under > over && under <= 10) || text[end] === '/' || !Number.isInteger(under))
    return null;
  return { start, end, value: percentOf(over, under), more: false, kind: 'share', power: 0 };
}

/** Scale words after digits with 多 or 余 among them: 万, 万余, 多万, 亿多. */
function readScales(text: string, at: number, stops: Stops): { end: number; power: number; more: boolean } {
  let power = 0;
  let more = false;
  let end = text[at] === ' ' && scalePower(text.charCodeAt(at + 1)) > 0 ? at + 1 : at;
  for (; end - at < 6; end++) {
    const unit = text.charCodeAt(end);
    const scale = scalePower(unit);
    // 80万|百姓, 80万|百货商户
    const word = end > at && text[end] === '百' && '姓货'.includes(text[end + 1] ?? ' ');
    if (scale > 0 && !word && !stops(text, end)) power += scale;
    else if (!more && saysMore(text, end)) more = true;
    else break;
  }
  // 40个亿元以上项目 counts projects.
  if (
    text[end] === '个' &&
    text[end + 1] === '亿' &&
    !'吨方立千平级'.includes(text[end + 2] ?? ' ') &&
    !ofClass.test(text.slice(end + 2, end + 6))
  )
    return { end: end + 2, power: power + 8, more };
  return { end, power, more };
}

const ofClass = /^元(?:及?以上|级|企业|项目|产业|镇|村)/;

/** 多 and 余 after a number; 几 and 来 only where a classifier or scale follows. */
function saysMore(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '多' || mark === '余') return text[at + 1] !== '样';
  return (mark === '几' || mark === '来') && '个家万亿人名位种条座年天'.includes(text[at + 1] ?? ' ');
}

function readChineseNumeral(text: string, start: number, stops: Stops): Numeral | null {
  const some = text[start] === '数' || text[start] === '几';
  const from = some ? start + 1 : start;
  const core = readChinese(text, from, stops);
  if (!core && !some) return readEither(text, start, stops);
  if (!core || (some && !core.bare)) return null;
  // 一个亿, 两个亿
  if (text.startsWith('个亿', core.end) && !some && !core.bare)
    return {
      start,
      end: core.end + 2,
      value: movePoint(core.value, 8),
      more: false,
      kind: 'chinese',
      power: 8,
    };
  // 一个半小时, 两个半月: a half more.
  if (text.startsWith('个半', core.end) && '小月'.includes(text[core.end + 2] || ' ') && !some)
    return { start, end: core.end + 2, value: `${core.value}.5`, more: false, kind: 'chinese', power: 0 };
  const more = saysMore(text, core.end);
  let end = more ? core.end + 1 : core.end;
  let power = 0;
  while (more && scalePower(text.charCodeAt(end)) >= 4 && !stops(text, end) && power < 9) {
    power += scalePower(text.charCodeAt(end));
    end++;
  }
  const kind = core.bare && !some && text[start] !== '十' ? 'bare' : 'chinese';
  return { start, end, value: movePoint(core.value, power), more: more || some, kind, power: 0 };
}

const either =
  /^(?:两三|三四|四五|五六|六七|七八|八九)(?:(?=[十百千万亿])|(?=[家个人名户种万元吨米辆台套件倍](?!产业|线|级|期)))/;

/** 七八百万, 三四十: two digits side by side leave open which of them it is. */
function readEither(text: string, start: number, stops: Stops): Numeral | null {
  if (!either.test(text.slice(start, start + 4))) return null;
  const least = readChinese(text[start] + text.slice(start + 2, start + 12), 0, stops);
  const most = readChinese(text, start + 1, stops);
  if (!least || !most || least.end + 1 !== most.end - start) return null;
  const { value } = least;
  return { start, end: most.end, value, value2: most.value, more: false, kind: 'chinese', power: 0 };
}

/** 百分之三点五, 三分之一, 两成, 七成半, 一半: in per cent. */
function readShare(text: string, start: number): Numeral | null {
  const parts = partsOf(text, start);
  if (parts > 0) return readParts(text, start, 2 - parts);
  if ((text[start] === '一' && text[start + 1] === '半') || text.startsWith('半数', start))
    return share(start, start + 2, '50');
  const digit = chineseDigit(text.charCodeAt(start));
  const under = digit > 0 ? digit : text[start] === '十' ? 10 : 0;
  if (under === 0) return null;
  if (under > 1 && text.startsWith('分之', start + 1)) {
    const over = chineseDigit(text.charCodeAt(start + 3));
    return over > 0 && over < under ? share(start, start + 4, percentOf(over, under)) : null;
  }
  return text[start + 1] === '成' ? readTenths(text, start, digit) : null;
}

// After 成 these begin another word: 成立, 成为, 一成不变.
const begunWord = '立为长果绩员效本熟功品都就型套不';

/** 八成, 七成半, 三成多; 一成不变 and 成 that begins another word are left alone. */
function readTenths(text: string, start: number, digit: number): Numeral | null {
  if (digit <= 0) return null;
  const next = text[start + 2] ?? '';
  // 超九成为某某企业: behind 超 or 近 it is a share.
  const bounded = next === '为' && '超近约过逾'.includes(text[start - 1] || ' ');
  if (next !== '' && begunWord.includes(next) && !bounded) return null;
  if (next === '半') return share(start, start + 3, `${digit}5`);
  const more = next === '多' || next === '余';
  return { ...share(start, start + (more ? 3 : 2), `${digit}0`), more };
}

/** For 百分之, 千分之 and 万分之 the zeros of the whole; 0 elsewhere. */
function partsOf(text: string, at: number): number {
  const zeros = scalePower(text.charCodeAt(at));
  return zeros >= 2 && zeros <= 4 && text.startsWith('分之', at + 1) ? zeros : 0;
}

function readParts(text: string, start: number, power: number): Numeral | null {
  const from = start + 3;
  if (isDigit(text.charCodeAt(from))) {
    const end = endOfDigits(text, from);
    const written = end - from > longestRun ? '' : text.slice(from, end);
    return wellFormed.test(written) ? share(start, end, movePoint(written.replaceAll(',', ''), power)) : null;
  }
  const whole = readChinese(text, from);
  if (!whole) return null;
  if (text[whole.end] !== '点') return share(start, whole.end, movePoint(whole.value, power));
  let end = whole.end + 1;
  let part = '';
  for (; chineseDigit(text.charCodeAt(end)) >= 0 && part.length < 9; end++)
    part += chineseDigit(text.charCodeAt(end));
  return share(start, end, movePoint(`${whole.value}.${part || '0'}`, power));
}

const share = (start: number, end: number, value: Decimal): Numeral => ({
  start,
  end,
  value,
  more: false,
  kind: 'share',
  power: 0,
});
