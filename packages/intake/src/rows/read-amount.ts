import { type Bound, type Quantity, read } from '@lianpu/reading';
import { Decimal } from 'decimal.js';

/** Digits enough for any table; nothing is rounded below them. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

/** A figure of a cell in its canonical unit. */
export interface Amount {
  readonly value: string;
  readonly value2?: string;
  readonly unit: string | null;
  readonly of?: string;
  readonly per?: string;
  readonly bound: Bound;
}

/** What one of a unit is: 1万元 is 10000 CNY. */
type Scale = Pick<Amount, 'unit' | 'of' | 'per'> & { readonly factor: Decimal };

const number = String.raw`(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?`;
const bare = new RegExp(String.raw`^(-?${number})\s*([余多+]?)$`, 'u');
const range = new RegExp(String.raw`^(-?${number})\s*[-—–~～至到]\s*(${number})\s*(\D*)$`, 'u');
const before = /^(?:大约|约|近|≈|超过|超|逾|大于|高于|>|≥|不足|不到|低于|小于|<|≤)\s*/u;
const behind = /\s*(?:左右|上下|以上|以下|以内)$/u;
/** As bookkeepers write what is below zero: (1,234.56). */
const bracketed = new RegExp(String.raw`^\((${number})\)$`, 'u');
const rose = /^(?:增长|增加|上升|提高|↑|\+)\s*/u;
const fell = /^(?:下降|减少|降低|负增长|↓)\s*/u;
const scales = new Map<string, Scale | null>();

/**
 * Reads the figure of a cell. A bare number counts in `unit`; a cell with a unit of its own says itself. Null where
 * it is no figure.
 */
export function readAmount(text: string, unit: string | null): Amount | null {
  const cell = tidy(text);
  // Under a header in % the direction may stand in words; else 减少5 is a change and no level.
  const signed = unit === '%' ? cell.replace(rose, '').replace(fell, '-') : cell;
  const words = signed.replace(before, '').replace(behind, '');
  const bound = boundOf(signed);
  const amount = bareAmount(words, unit) ?? rangeAmount(words, unit) ?? ownUnit(words, unit);
  return amount && bound !== '=' ? { ...amount, bound } : amount;
}

/** True for a number that says nothing of what it counts: 1,200.50, 约20; false for 3.5亿 and for words. */
export const isBareNumber = (text: string): boolean => {
  const words = tidy(text).replace(before, '').replace(behind, '');
  return bare.test(words) || range.exec(words)?.[3] === '';
};

const tidy = (text: string): string =>
  text.normalize('NFKC').replace(/−/gu, '-').trim().replace(bracketed, '-$1');

const boundOf = (cell: string): Bound => {
  const words = `${before.exec(cell)?.[0] ?? ''}${behind.exec(cell)?.[0] ?? ''}`;
  if (/[约近≈左上]/u.test(words) && !words.includes('以')) return '~';
  if (/[超逾大高>≥]|以上/u.test(words)) return '>';
  return words === '' ? '=' : '<';
};

function bareAmount(words: string, unit: string | null): Amount | null {
  const [, digits, more] = bare.exec(words) ?? [];
  const scale = unit === null ? { factor: new Exact(1), unit: null } : scaleOf(unit);
  return digits && scale ? { ...scaled(scale, digits), bound: more ? '>' : '=' } : null;
}

/** 3-4, 1,000-2,000, 1.2-1.5亿元: what stands behind counts for both ends. */
function rangeAmount(words: string, unit: string | null): Amount | null {
  const [, low = '', high = '', tail = ''] = range.exec(words) ?? [];
  const [from, to] = [low, high].map((end) =>
    tail === '' ? bareAmount(end, unit) : ownUnit(`${end}${tail}`, unit),
  );
  return from && to && new Exact(from.value).lt(to.value) ? { ...from, value2: to.value, bound: '=' } : null;
}

function scaled({ factor, ...unit }: Scale, digits: string): Omit<Amount, 'bound'> {
  const value = new Exact(digits.replace(/[,，]/gu, '')).times(factor);
  return { ...unit, value: value.toFixed() };
}

function scaleOf(unit: string): Scale | null {
  const known = scales.get(unit);
  if (known !== undefined) return known;
  const [quantity] = read(`1${unit}`).quantities;
  const scale = quantity ? { factor: new Exact(quantity.value), ...unitOf(quantity) } : null;
  scales.set(unit, scale);
  return scale;
}

const unitOf = ({ unit, of, per }: Quantity): Pick<Amount, 'unit' | 'of' | 'per'> => ({
  unit,
  ...(of === undefined ? {} : { of }),
  ...(per === undefined ? {} : { per }),
});

/** 3.5亿元; 20亿, which is of the unit of its column, whatever magnitude that counts in. */
function ownUnit(words: string, unit: string | null): Amount | null {
  const isNegative = words.startsWith('-');
  const cell = isNegative ? words.slice(1) : words;
  const [quantity, more] = read(cell).quantities;
  if (!quantity || more || quantity.quote.length < cell.length - 2) return null;
  const isBareCount = quantity.unit === '1' && (quantity.of ?? '') === '';
  const counted = /[万亿]/u.test(quantity.quote) ? unit?.replace(/^[万亿千百]+/u, '') : unit;
  const own = isBareCount && counted ? scaleOf(counted) : null;
  const written = (value: string): string => {
    const full = own ? new Exact(value).times(own.factor) : new Exact(value);
    return (isNegative && !full.isNegative() ? full.negated() : full).toFixed();
  };
  const { factor: _, ...ownUnits } = own ?? { factor: null };
  return {
    ...unitOf(quantity),
    ...ownUnits,
    value: written(quantity.value),
    ...(quantity.value2 ? { value2: written(quantity.value2) } : {}),
    bound: quantity.bound,
  };
}
