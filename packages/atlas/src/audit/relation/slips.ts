import type { Cited } from '../cited.js';
import { approximate, numberOf, roughly } from '../../interval/approx.js';
import { exact } from '../../interval/exact.js';
import { add, point, type Range, scale } from '../../interval/range.js';
import { type StatedStep, statedStep } from '../../interval/stated-step.js';
import { parseUnit } from '../../units/unit.js';

/** One single change that could have made a figure wrong, with the figure as it would then be. */
export interface Slip {
  readonly kind: 'unit' | 'point' | 'transposed' | 'digit';
  readonly index: number;
  readonly zh: string;
  /** The figure as it would then be; made when it is asked for, because most slips are told to be none in doubles. */
  readonly figure: () => Cited;
  /** The figure's interval in doubles, from what it is as written; null where it has to be made anew. */
  readonly rough: ((asWritten: Range) => Range) | null;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const digitsOf = (quote: string): RegExpExecArray | null => /\d[\d,，]*(?:\.\d+)?/.exec(quote);

/** Where the digits of a figure stand and what one unit of them is worth. */
interface Written {
  readonly observation: Cited;
  readonly old: string;
  readonly step: StatedStep;
  readonly sign: number;
}

const writtenOf = (observation: Cited): Written | null => {
  const step = statedStep(observation.quote, observation.value);
  const old = digitsOf(observation.quote);
  if (!step || !old || observation.value2) return null;
  return { observation, old: old[0], step, sign: observation.value.startsWith('-') ? -1 : 1 };
};

/** The figure with other digits in the same place of its quote. */
const withDigits = ({ observation, old, step, sign }: Written, digits: string): Cited => ({
  ...observation,
  quote: observation.quote.replace(old, digits),
  value: exact(digits).times(step.worth).times(sign).toFixed(),
});

const named: readonly (readonly [string, Slip['kind'], string])[] = [
  ['10', 'point', '小数点'],
  ['0.1', 'point', '小数点'],
  ['100', 'point', '小数点'],
  ['0.01', 'point', '小数点'],
  ['10000', 'unit', '“万”“亿”之类的单位'],
  ['0.0001', 'unit', '“万”“亿”之类的单位'],
  ['1000', 'unit', '单位的千倍'],
  ['0.001', 'unit', '单位的千倍'],
];
const factors = named.map(([factor, kind, zh]) => [factor, kind, zh, roughly(factor)] as const);

const scaleOf = ({ unit }: Cited) => parseUnit(unit ?? '1')?.scale ?? exact(1);

/** Counts are exact as they stand and rounded once they are scaled, so that theirs has to be made anew. */
const scales = ({ unit, bound }: Cited): boolean => bound === '=' && unit !== '1' && unit !== 'd';

const scaled = (observation: Cited, index: number): readonly Slip[] =>
  observation.value2
    ? []
    : factors.map(([factor, kind, zh, rough]) => ({
        kind,
        index,
        zh,
        figure: once(() => ({ ...observation, value: exact(observation.value).times(factor).toFixed() })),
        rough: scales(observation) ? (asWritten) => scale(asWritten, rough) : null,
      }));

/** By how much other digits move a figure, in base units; null where they may change how finely it is stated. */
const moved = ({ observation, step, sign }: Written, digits: string, text: string): Slip['rough'] => {
  if (observation.bound !== '=' || text.startsWith('0') || Number(text) === 0) return null;
  const by = (Number(text) - Number(digits)) * numberOf(step.worth) * sign * numberOf(scaleOf(observation));
  const shift = point(approximate(by));
  return (asWritten) => add(asWritten, shift);
};

const rewritten = (observation: Cited, index: number): readonly Slip[] => {
  const written = writtenOf(observation);
  const digits = written?.old.replace(/[,，]/g, '');
  if (!written || !digits || digits.length > 9) return [];
  const slips: Slip[] = [];
  const keep = (kind: Slip['kind'], zh: string, text: string) => {
    if (text !== digits)
      slips.push({
        kind,
        index,
        zh,
        figure: once(() => withDigits(written, text)),
        rough: moved(written, digits, text),
      });
  };
  for (let at = 0; at < digits.length; at += 1) {
    const here = digits[at] ?? '';
    if (here === '.') continue;
    const next = digits[at + 1] ?? '';
    if (next !== '' && next !== '.' && next !== here)
      keep('transposed', '相邻两位写倒', digits.slice(0, at) + next + here + digits.slice(at + 2));
    // 19.4 for 14.9: the two digits on either side of the point.
    const beyond = digits[at + 2] ?? '';
    if (next === '.' && beyond !== '' && beyond !== here)
      keep('transposed', '相邻两位写倒', `${digits.slice(0, at)}${beyond}.${here}${digits.slice(at + 3)}`);
    for (let digit = at === 0 && next !== '.' ? 1 : 0; digit < 10; digit += 1)
      keep('digit', '一位数字', digits.slice(0, at) + String(digit) + digits.slice(at + 1));
  }
  return slips;
};

/** Slips of scale (a point, 万 for 亿) of one figure. */
export const scaleSlips = scaled;

/** Slips of digits (one wrong, two transposed) of one figure. */
export const digitSlips = rewritten;
