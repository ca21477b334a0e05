import { exactly, type Make, numberOf, roughly } from './approx.js';
import { type Exact, exact } from './exact.js';

/** What the digits of a quote say about how finely a figure was stated, in the figure's own unit. */
export interface StatedStep {
  /** One unit of the last digit written: 0.1万 for 2.2万, 1 for 600. */
  readonly written: Exact;
  /** One unit of the last digit that is not a filling zero: 0.1万 for 2.2万, 100 for 600, 1000 for 1000. */
  readonly significant: Exact;
  /** The number as written, before its 万 or 亿. */
  readonly mantissa: Exact;
  /** What one unit of the written number is worth: 10000 for 2.2万. */
  readonly worth: Exact;
}

const writtenOtherwise = /[０-９．,，]/;

const plainDigits = (text: string): string =>
  !writtenOtherwise.test(text)
    ? text
    : text
        .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
        .replace(/[．]/g, '.')
        .replace(/(?<=\d)[,，](?=\d{3})/g, '');

const powers = Array.from({ length: 41 }, (_, index) => exact(10).pow(index - 20));
const tenTo = (power: number, make: Make): Exact =>
  make === roughly ? make(`1e${power}`) : (powers[power + 20] ?? exact(10).pow(power));

const fillingZeros = (whole: string): number => whole.length - whole.replace(/0+$/, '').length;

/**
 * Derives the step from the digits of the quote, because "2.2万" and "22000" are one value stated with different care.
 * Null where the quote has no Arabic digit (二十一, 近万), where the value is a zero without decimals, and where the digits are not those of
 * the value (1/4, or a value that a person put right): no tolerance can be derived then.
 */
export const statedStep = (quote: string, value: string, make: Make = exactly): StatedStep | null => {
  const steps = make === roughly ? roughSteps : exactSteps;
  const found = steps.get(quote);
  if (found?.value === value) return found.step;
  const step = stepOf(quote, value, make);
  if (steps.size >= mostKept) steps.clear();
  steps.set(quote, { value, step });
  return step;
};

/** A figure is asked for its step again with every relation it stands in. */
const mostKept = 4000;
const exactSteps = new Map<string, { readonly value: string; readonly step: StatedStep | null }>();
const roughSteps: typeof exactSteps = new Map();

const isPowerOfTen = (worth: Exact): boolean => {
  const power = Math.log10(numberOf(worth));
  return Math.abs(power - Math.round(power)) < 1e-9;
};

const stepOf = (quote: string, value: string, make: Make): StatedStep | null => {
  const digits = /(\d+)(?:\.(\d+))?/.exec(plainDigits(quote));
  if (!digits?.[1]) return null;
  const fraction = digits[2] ?? '';
  const mantissa = make(digits[2] ? `${digits[1]}.${fraction}` : digits[1]);
  // 0.00% is told as finely as 0.03% is; what 0 of 0万 is worth its digits do not say.
  if (mantissa.isZero() && (fraction === '' || /[万亿千百]/.test(quote))) return null;
  const worth = mantissa.isZero() ? make('1') : make(value).abs().div(mantissa);
  if (!isPowerOfTen(worth)) return null;
  const written = worth.times(tenTo(-fraction.length, make));
  const significant = fraction === '' ? worth.times(tenTo(fillingZeros(digits[1]), make)) : written;
  return { written, significant, mantissa, worth };
};
