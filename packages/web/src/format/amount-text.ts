import {
  compareDecimals,
  isDecimalText,
  magnitude,
  roundSignificant,
  shiftDecimal,
  signOf,
} from './decimal-text.js';
import { countScales, type Language, type UnitScale, unitScales } from './unit-scales.js';

/** What is needed of a figure to write it: the fields of an observation, or of an amount of the atlas. */
export interface FigureParts {
  readonly value: string;
  readonly value2?: string | null;
  readonly unit: string | null;
  readonly of?: string | null;
  readonly per?: string | null;
  readonly bound?: '=' | '~' | '>' | '<';
  readonly role?: 'level' | 'change' | 'growth' | 'share' | 'rank';
  /** The measure of an observation: 减少燃煤 says itself that there is less, and its figure is printed without a sign. */
  readonly measure?: string | null;
  /** The words of the source, which choose between 万千瓦 and GW. */
  readonly quote?: string;
}

/** Measures that carry the direction in their own words, so that the printed number stands beside them as printed. */
const saysLess = /减少|减排|节约|节省|压减|降低/;

const boundWords = {
  zh: { '=': '', '~': '约', '>': '超', '<': '不超' },
  en: { '=': '', '~': '≈ ', '>': '> ', '<': '< ' },
} as const;

/**
 * The figure in the units reports customarily use (亿元, 万吨, GW, 万千瓦), digit for digit as stated:
 * `{value: "53200000000", unit: "CNY"}` is `532亿元`. Changes and growths carry their sign.
 * A value that is no decimal is shown as it is, with its unit code.
 */
export function figureText(figure: FigureParts, language: Language = 'zh'): string {
  const { value, unit } = figure;
  if (!isDecimalText(value)) return `${value}${unit ?? ''}`;
  const bound = boundWords[language][figure.bound ?? '='];
  if (unit === 'rank') return language === 'zh' ? `${bound}第${value}位` : `${bound}no. ${value}`;
  return `${bound}${scaledText(figure, language)}${perText(figure.per ?? null, language)}`;
}

function scaledText(figure: FigureParts, language: Language): string {
  const upper = figure.value2 ?? null;
  const scales = scalesOf(figure, language);
  const step = pickScale(scales, upper ?? figure.value);
  const changes = figure.role === 'change' || figure.role === 'growth';
  const said = saysLess.test(figure.measure ?? '');
  const write = (value: string) =>
    grouped(said ? magnitude(value) : signedText(value, changes && figure.unit !== 'x'), language);
  const low = write(shiftDecimal(figure.value, step.exponent));
  if (upper === null) return `${low}${step.text}`;
  return `${low}–${write(shiftDecimal(upper, step.exponent))}${step.text}`;
}

function scalesOf({ unit, of, quote }: FigureParts, language: Language): readonly UnitScale[] {
  if (unit === null || unit === '1') return countScales(of ?? '', language);
  const known = unitScales(unit, language, quote);
  if (known !== null) return known;
  const [above = unit, ...under] = unit.split('/');
  const counted = /^\{(.+)\}$/.exec(above)?.[1];
  const scales = counted === undefined ? unitScales(above, language, quote) : countScales(counted, language);
  if (scales === null) return [{ exponent: 0, text: ` ${unit}` }];
  const below = under.length === 0 ? '' : perText(under.join('/'), language);
  return scales.map(({ exponent, text }) => ({ exponent, text: `${text}${below}` }));
}

function pickScale(scales: readonly UnitScale[], value: string): UnitScale {
  const size = magnitude(value);
  const reached = scales.find(({ exponent }) =>
    size === '0' ? exponent === 0 : compareDecimals(size, shiftDecimal('1', -exponent)) >= 0,
  );
  return reached ?? scales.at(-1) ?? { exponent: 0, text: '' };
}

/** English groups the digits of long numbers by threes; Chinese counts by 万 and has none that long. */
function grouped(value: string, language: Language): string {
  if (language === 'zh') return value;
  const [whole = '', ...fraction] = value.split('.');
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}

function signedText(value: string, signed: boolean): string {
  const sign = signOf(value);
  if (sign < 0) return `−${magnitude(value)}`;
  return signed && sign > 0 ? `+${value}` : value;
}

/** A thing counted without the braces UCUM puts it in: `{片}` is 片. */
const bare = (unit: string) => unit.replace(/^\{(.+)\}$/, '$1');

/** What stands under the stroke, in words and unscaled: `/天`, `/GW`. Unknown codes stay as they are. */
function perText(per: string | null, language: Language): string {
  if (per === null) return '';
  const words = per.split('/').map(
    (part) =>
      unitScales(part, language)
        ?.find(({ exponent }) => exponent === 0)
        ?.text.trim() ?? bare(part),
  );
  const singular = (text: string) => (language === 'en' ? text.replace(/(?<=\w\w)s$/, '') : text);
  return `/${words.map(singular).join('/')}`;
}

/** The figure in its canonical unit, for a tooltip: `53200000000 CNY`. */
export function canonicalText({ value, value2, unit, of, per }: FigureParts): string {
  const amount = value2 == null ? value : `${value}–${value2}`;
  const code = unit === '1' ? (of ?? '') : (unit ?? '');
  return `${amount} ${code}${per == null ? '' : `/${per}`}`.trim();
}

/** Ends of an interval; null is unbounded on that side. */
export interface IntervalParts {
  readonly low: string | null;
  readonly high: string | null;
}

/** An interval with its unit code, and in Chinese words where the atlas gives them. */
export interface AmountParts extends IntervalParts {
  readonly unit: string;
  readonly text?: string;
}

/**
 * A derived amount as one text, rounded to `digits` significant digits at most: `21.53–22.58万吨`, `≥10万吨`.
 * Null when neither end is known, so that the caller must say "unknown" and cannot print a zero.
 */
export function amountText(amount: AmountParts, language: Language = 'zh', digits = 4): string | null {
  const range = intervalEnds(amount);
  if (range === null) return null;
  if (amount.text !== undefined && language === 'zh') return amount.text;
  const figure = { value: range.low, value2: range.high, unit: amount.unit } as const;
  const scales = scalesOf(figure, language);
  const step = pickScale(scales, larger(range.low, range.high));
  const write = (value: string) =>
    grouped(
      signedText(roundWhole(shiftDecimal(value, step.exponent), { digits, language }), false),
      language,
    );
  const [low, high] = [write(range.low), write(range.high)];
  return `${range.mark}${low === high ? low : `${low}–${high}`}${step.text}`;
}

/**
 * Rounds a derived amount. English writes thousands in full where Chinese has 万, so there the digits before the point
 * are rounded as well: 103,500–105,400 t beside 10.35–10.54万吨.
 */
function roundWhole(value: string, { digits, language }: { digits: number; language: Language }): string {
  const over = (magnitude(value).split('.')[0] ?? '').length - digits;
  if (language === 'zh' || over <= 0) return roundSignificant(value, digits);
  return shiftDecimal(roundSignificant(shiftDecimal(value, over), digits), -over);
}

function larger(left: string, right: string): string {
  return compareDecimals(magnitude(left), magnitude(right)) >= 0 ? left : right;
}

/** A ratio as one text in per cent, three digits at most: `19%–23.8%`; null when unknown. */
export function ratioText(interval: IntervalParts): string | null {
  const range = intervalEnds(interval);
  if (range === null) return null;
  const [low, high] = [range.low, range.high].map((end) => `${roundSignificant(shiftDecimal(end, -2), 3)}%`);
  return `${range.mark}${low === high ? low : `${low}–${high}`}`;
}

function intervalEnds({
  low,
  high,
}: IntervalParts): { low: string; high: string; mark: '' | '≥' | '≤' } | null {
  if (low !== null && high !== null) return { low, high, mark: '' };
  if (low !== null) return { low, high: low, mark: '≥' };
  return high === null ? null : { low: high, high, mark: '≤' };
}

/** An amount in its canonical unit, unrounded, for a tooltip. */
export function canonicalAmount({ low, high, unit }: AmountParts): string {
  if (low === high) return `${low ?? '?'} ${unit}`;
  return `${low ?? '?'} – ${high ?? '?'} ${unit}`;
}
