import { shiftDecimal } from './plain-decimal.js';

/** What a number format adds to a number's digits. */
export interface NumberShape {
  /** Words around it: 亿元 in 0.00"亿元". Signs of currencies are left out; a header says more than they do. */
  readonly before: string;
  readonly after: string;
  /** Decimals always shown: 2 under 0.00. */
  readonly decimals: number;
  /** Powers of ten it is divided by: 3 under `#,##0,`, 4 under `0!.0,"万元"`. */
  readonly shift: number;
}

const nothing: NumberShape = { before: '', after: '', decimals: 0, shift: 0 };
const escapedPoint = '\u0001';
const token = /"([^"]*)"|[\\!](.)|\[[^\]]*\]|[_*].|(.)/gsu;

/**
 * How a format code (ECMA-376 part 1, §18.8.31) shows a number. Codes whose sections depend on conditions, fractions
 * and exponents show it as it is.
 */
export function numberShape(code: string): NumberShape {
  if (/\[[<>=]/u.test(code)) return nothing;
  let [before, digits, after] = ['', '', ''];
  for (const [, quoted, escaped, plain = ''] of code.replace(/general/iu, '0').matchAll(token)) {
    if (plain === ';') break;
    const literal = quoted ?? escaped ?? (/[\d#?.,]/u.test(plain) ? '' : plain);
    if (escaped === '.' && digits !== '') digits += escapedPoint;
    else if (literal === '') digits += plain;
    else if (/\p{Script=Han}/u.test(literal)) {
      if (digits === '') before += literal;
      else after += literal;
    } else if (/[/e]/iu.test(literal) && quoted === undefined) return nothing;
  }
  const point = /\u0001(0+)/u.exec(digits)?.[1]?.length ?? 0;
  // A comma before digits groups them, one behind them is three places.
  const scaling = digits.match(/,(?=,*(?:\.|$))/gu)?.length ?? 0;
  const decimals = /\.(0+)/u.exec(digits)?.[1]?.length ?? 0;
  return { before, after, decimals, shift: point + 3 * scaling };
}

/** A decimal as its format shows it, with all of its digits: rounding is for the eye, and zeros at the end are kept. */
export function showNumber(decimal: string, { before, after, decimals, shift }: NumberShape): string {
  const moved = shift === 0 ? decimal : shiftDecimal(decimal, -shift);
  const [whole = '', fraction = ''] = moved.split('.');
  const padded = fraction.padEnd(decimals, '0');
  return `${before}${whole}${padded === '' ? '' : `.${padded}`}${after}`;
}
