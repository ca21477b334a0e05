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

const bare = /^([约近超]?)([-+−]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?)([余+]?)$/u;
const range = /^(-?\d+(?:\.\d+)?)\s*[-—–~～至到]\s*(\d+(?:\.\d+)?)$/u;
const scales = new Map<string, Scale | null>();

/**
 * Reads the figure of a cell. A bare number counts in `unit`; a cell with a unit of its own says itself. Null where
 * it is no figure.
 */
export function readAmount(text: string, unit: string | null): Amount | null {
  const scale = unit === null ? { factor: new Exact(1), unit: null } : scaleOf(unit);
  const cell = text.normalize('NFKC').trim();
  const plain = bare.exec(cell);
  if (plain && scale) {
    const [, before = '', digits = '', behind = ''] = plain;
    return { ...scaled(scale, digits), bound: boundOf(before, behind) };
  }
  const ends = range.exec(cell);
  if (ends && scale) {
    const upper = scaled(scale, ends[2] ?? '').value;
    return { ...scaled(scale, ends[1] ?? ''), value2: upper, bound: '=' };
  }
  return ownUnit(cell, unit);
}

function scaled({ factor, ...unit }: Scale, digits: string): Omit<Amount, 'bound'> {
  const value = new Exact(digits.replace(/[,，+]/gu, '').replace('−', '-')).times(factor);
  return { ...unit, value: value.toFixed() };
}

const boundOf = (before: string, behind: string): Bound =>
  before === '约' || before === '近' ? '~' : before === '超' || behind !== '' ? '>' : '=';

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

/** 3.5亿元, 约20亿 (under a header in 元). */
function ownUnit(cell: string, unit: string | null): Amount | null {
  const [quantity, more] = read(cell).quantities;
  if (!quantity || more || quantity.quote.length < cell.length - 2) return null;
  const isBareCount = quantity.unit === '1' && (quantity.of ?? '') === '';
  const own = isBareCount && unit !== null ? scaleOf(unit.replace(/^[万亿千百]+/u, '')) : null;
  const { value, value2, bound } = quantity;
  return {
    ...unitOf(quantity),
    ...(own ? { unit: own.unit } : {}),
    value,
    ...(value2 ? { value2 } : {}),
    bound,
  };
}
