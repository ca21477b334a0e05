import { Exact, exact } from '../interval/exact.js';
import type { Range } from '../interval/range.js';
import { statedStep } from '../interval/stated-step.js';
import { parseUnit } from './unit.js';

/** How amounts are put into words: a label and how many base units it stands for. */
export interface Display {
  readonly label: string;
  readonly scale: Exact;
}

const powers = Array.from({ length: 10 }, (_, digits) => exact(10).pow(digits));

/** A number for reading: at most `digits` significant digits, no exponent, no filling zeros after the point. */
export const sayNumber = (value: Exact, digits = 5): string => {
  const whole = value.abs().gte(powers[digits] ?? exact(10).pow(digits));
  return (whole ? value.toDecimalPlaces(0) : value.toSignificantDigits(digits)).toFixed();
};

/** An interval in words: `21–26.25万吨`, `至少5万吨`, `至多3万吨`. */
export const sayRange = (amount: Range, display: Display): string => {
  const low = amount.low === null ? null : sayNumber(amount.low.div(display.scale));
  const high = amount.high === null ? null : sayNumber(amount.high.div(display.scale));
  if (low === null && high === null) return '不定';
  if (high === null) return `至少${low}${display.label}`;
  if (low === null) return `至多${high}${display.label}`;
  return low === high ? `${low}${display.label}` : `${low}–${high}${display.label}`;
};

const steps: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  mass: [
    ['亿吨', '1e8'],
    ['万吨', '1e4'],
    ['吨', '1'],
    ['千克', '0.001'],
  ],
  power: [
    ['万千瓦', '1e7'],
    ['千瓦', '1e3'],
  ],
  energy: [
    ['亿千瓦时', '1e8'],
    ['万千瓦时', '1e4'],
    ['千瓦时', '1'],
  ],
  compute: [
    ['EFLOPS', '1e18'],
    ['P', '1e15'],
    ['TFLOPS', '1e12'],
    ['FLOPS', '1'],
  ],
  volume: [
    ['亿立方米', '1e8'],
    ['万立方米', '1e4'],
    ['立方米', '1'],
  ],
  CNY: [
    ['亿元', '1e8'],
    ['万元', '1e4'],
    ['元', '1'],
  ],
  USD: [
    ['亿美元', '1e8'],
    ['万美元', '1e4'],
    ['美元', '1'],
  ],
};

const ladders: Readonly<Record<string, readonly Display[]>> = Object.fromEntries(
  Object.entries(steps).map(([dimension, all]) => [
    dimension,
    all.map(([label, scale]) => ({ label, scale: exact(scale) })),
  ]),
);
const one = exact(1);
const tenThousand = exact(10000);
const tenth = exact('0.1');

/** The display that suits an amount in base units of a dimension; things counted keep their noun. */
export const displayFor = (dimension: string, size: Exact): Display => {
  const ladder = ladders[dimension];
  if (!ladder) {
    const noun = /^\{(.+)\}$/.exec(dimension)?.[1] ?? '';
    return size.abs().gte(tenThousand)
      ? { label: `万${noun}`, scale: tenThousand }
      : { label: noun, scale: one };
  }
  const large = size.abs();
  return ladder.find(({ scale }) => large.gte(scale)) ?? ladder.at(-1) ?? { label: '', scale: one };
};

/** The display a quote itself uses (万千瓦 for 1048.3万千瓦), so that arithmetic reads as the text does. */
export const displayOfQuote = (quote: string, value: string, unit: string | null): Display => {
  const base = parseUnit(unit ?? '1');
  const step = statedStep(quote, value);
  const label = /\d\s*(?:余|多)?([^\d\s余多左右约近超]+)(?:余|多|左右)?[^\d]*$/.exec(quote)?.[1];
  if (!base || !step || !label) return displayFor(base?.dimension ?? '1', exact(value));
  return {
    label: label.replace(/以上|以内|左右|[余多]/g, ''),
    scale: base.scale.times(step.worth),
  };
};

/**
 * A difference of which at least so much is sure, in words: three digits, rounded down, in a smaller step where the
 * display at hand would begin with zeros (213吨, not 0.0213万吨).
 */
export const sayAtLeast = (difference: Exact, display: Display, dimension: string): string => {
  const sure = difference.toSignificantDigits(3, Exact.ROUND_DOWN);
  const stepped = dimension in ladders || dimension.startsWith('{');
  const small = stepped && sure.lt(display.scale.times(tenth));
  return sayRange({ low: sure, high: sure }, small ? displayFor(dimension, sure) : display);
};
