/**
 * Arithmetic on exact decimal strings (`"-12.50"`), by moving digits, so that a figure reaches the
 * screen with the very digits its source states. No function here makes a number.
 */

/** A decimal string taken apart: sign, digits before and after the point, without needless zeros. */
interface DecimalParts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

const decimalPattern = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Whether the text is a plain decimal (no exponent, no separators). */
export function isDecimalText(text: string): boolean {
  return decimalPattern.test(text);
}

function take(text: string): DecimalParts {
  const match = decimalPattern.exec(text);
  if (match === null) throw new RangeError(`not a decimal: ${text}`);
  const whole = (match[2] ?? '').replace(/^0+(?=\d)/, '');
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  return { negative: match[1] === '-' && /[1-9]/.test(whole + fraction), whole, fraction };
}

function put({ negative, whole, fraction }: DecimalParts): string {
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * The decimal divided by ten to the power `places`, exactly: `shiftDecimal("1048300", 4)` is `"104.83"`.
 * A negative `places` multiplies. Throws RangeError when the text is not a decimal.
 */
export function shiftDecimal(text: string, places: number): string {
  const { negative, whole, fraction } = take(text);
  if (places === 0) return put({ negative, whole, fraction });
  if (places < 0) {
    const padded = fraction.padEnd(-places, '0');
    return put(take(`${negative ? '-' : ''}${whole}${padded.slice(0, -places)}.${padded.slice(-places)}0`));
  }
  const padded = whole.padStart(places + 1, '0');
  return put(take(`${negative ? '-' : ''}${padded.slice(0, -places)}.${padded.slice(-places)}${fraction}`));
}

/** The decimal without its sign. */
export function magnitude(text: string): string {
  return put({ ...take(text), negative: false });
}

/** Less than zero: -1; zero: 0; more: 1. */
export function signOf(text: string): -1 | 0 | 1 {
  const { negative, whole, fraction } = take(text);
  if (negative) return -1;
  return /[1-9]/.test(whole + fraction) ? 1 : 0;
}

/** Orders two decimals by value, for sorting. */
export function compareDecimals(left: string, right: string): number {
  const [a, b] = [take(left), take(right)];
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const bySize = compareMagnitudes(a, b);
  return a.negative ? -bySize : bySize;
}

function compareMagnitudes(a: DecimalParts, b: DecimalParts): number {
  if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
  const width = Math.max(a.fraction.length, b.fraction.length);
  const [left, right] = [a.whole + a.fraction.padEnd(width, '0'), b.whole + b.fraction.padEnd(width, '0')];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * The decimal to at most `digits` significant digits, half away from zero, digits before the point kept whole:
 * `roundSignificant("0.46345", 3)` is `"0.463"`, `roundSignificant("215250.7", 3)` is `"215251"`.
 * For derived figures only; what a source states is never rounded.
 */
export function roundSignificant(text: string, digits: number): string {
  const { negative, whole, fraction } = take(text);
  const leadingZeros = whole === '0' ? (/^0*/.exec(fraction)?.[0].length ?? 0) : 0;
  const kept = whole === '0' ? leadingZeros + digits : Math.max(0, digits - whole.length);
  if (fraction.length <= kept) return put({ negative, whole, fraction });
  const scaled = BigInt(whole + fraction.slice(0, kept)) + (Number(fraction[kept]) >= 5 ? 1n : 0n);
  return shiftDecimal(`${negative ? '-' : ''}${scaled}`, kept);
}

/** The decimal with its sign turned. */
export function negate(text: string): string {
  const parts = take(text);
  return put({ ...parts, negative: !parts.negative && signOf(text) !== 0 });
}
