import type { Figure } from '../quantities/figure.js';
import { findFigures } from '../quantities/find-figures.js';

/** What a cell states: a figure without what it is about. */
export type CellFigure = Pick<
  Figure,
  'kind' | 'value' | 'value2' | 'unit' | 'of' | 'per' | 'bound' | 'suspect'
>;

const number = /^[约近超]?[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[余+]?%?$/;
const counted = /(?:[人家户个件项台套辆处所次座]数|数量|数)$/;

/** Whether a cell holds a bare number, or one with a per cent sign. */
export const isNumber = (cell: string): boolean => number.test(cell);

/**
 * The figure of a cell. A bare number counts in `unit`, or, under a header such as 企业数, in nothing; a cell with a
 * unit of its own says itself. Null where it is no figure, or nothing says in what it counts.
 */
export function cellFigure(cell: string, unit: string | null, label: string): CellFigure | null {
  if (!isNumber(cell)) return wholeFigure(cell);
  const [, about = '', sign = '', digits = '', more = ''] =
    /^([约近超]?)([-+−]?)([\d,.]+)([余+]?%?)$/.exec(cell) ?? [];
  const percent = more.endsWith('%');
  const counts = percent ? '%' : (unit ?? (counted.test(label) ? '个' : null));
  if (counts === null) return null;
  const plain = wholeFigure(`${about}${digits}${more.startsWith('余') ? '余' : ''}${counts}`);
  if (!plain) return null;
  const turned = sign === '-' || sign === '−' ? { ...plain, value: `-${plain.value}` } : plain;
  return unit === null && !percent ? { ...turned, of: undefined } : turned;
}

/** Whether a number with these words behind it is one figure with a unit. */
export const isUnit = (words: string): boolean => wholeFigure(`1${words}`) !== null;

function wholeFigure(words: string): CellFigure | null {
  const [figure, more] = findFigures(words, []).figures;
  if (!figure || more || figure.start !== 0 || figure.end !== words.length) return null;
  const { kind, value, value2, unit, of, per, bound, suspect } = figure;
  return { kind, value, value2, unit, of, per, bound, suspect };
}
