import type { Cited } from '../cited.js';
import { exact } from '../../interval/exact.js';
import { statedStep } from '../../interval/stated-step.js';

/** One single change that could have made a figure wrong, with the figure as it would then be. */
export interface Slip {
  readonly kind: 'unit' | 'point' | 'transposed' | 'digit';
  readonly index: number;
  readonly figure: Cited;
  readonly zh: string;
}

const digitsOf = (quote: string): RegExpExecArray | null => /\d[\d,，]*(?:\.\d+)?/.exec(quote);

/** The figure with other digits in the same place of its quote; null where its digits cannot be found. */
const withDigits = (observation: Cited, digits: string): Cited | null => {
  const step = statedStep(observation.quote, observation.value);
  const old = digitsOf(observation.quote);
  if (!step || !old || observation.value2) return null;
  const sign = observation.value.startsWith('-') ? -1 : 1;
  return {
    ...observation,
    quote: observation.quote.replace(old[0], digits),
    value: exact(digits).times(step.worth).times(sign).toFixed(),
  };
};

const factors: readonly (readonly [string, Slip['kind'], string])[] = [
  ['10', 'point', '小数点'],
  ['0.1', 'point', '小数点'],
  ['100', 'point', '小数点'],
  ['0.01', 'point', '小数点'],
  ['10000', 'unit', '“万”“亿”之类的单位'],
  ['0.0001', 'unit', '“万”“亿”之类的单位'],
  ['1000', 'unit', '单位的千倍'],
  ['0.001', 'unit', '单位的千倍'],
];

const scaled = (observation: Cited, index: number): readonly Slip[] =>
  observation.value2
    ? []
    : factors.map(([factor, kind, zh]) => ({
        kind,
        index,
        zh,
        figure: { ...observation, value: exact(observation.value).times(factor).toFixed() },
      }));

const rewritten = (observation: Cited, index: number): readonly Slip[] => {
  const digits = digitsOf(observation.quote)?.[0].replace(/[,，]/g, '');
  if (!digits || digits.length > 9) return [];
  const slips: Slip[] = [];
  const keep = (kind: Slip['kind'], zh: string, text: string) => {
    const figure = text === digits ? null : withDigits(observation, text);
    if (figure) slips.push({ kind, index, zh, figure });
  };
  for (let at = 0; at < digits.length; at += 1) {
    const here = digits[at] ?? '';
    if (here === '.') continue;
    const next = digits[at + 1] ?? '';
    if (next !== '' && next !== '.' && next !== here)
      keep('transposed', '相邻两位写倒', digits.slice(0, at) + next + here + digits.slice(at + 2));
    for (let digit = at === 0 ? 1 : 0; digit < 10; digit += 1)
      keep('digit', '一位数字', digits.slice(0, at) + String(digit) + digits.slice(at + 1));
  }
  return slips;
};

/** Slips of scale (a point, 万 for 亿) of one figure. */
export const scaleSlips = scaled;

/** Slips of digits (one wrong, two transposed) of one figure. */
export const digitSlips = rewritten;
