import { LianpuError } from '@lianpu/errors';
import type { Correction, Statement } from '@lianpu/ledger';
import { read } from '@lianpu/reading';

/** What a person puts right in a statement: a field that is not given stays as it was read, null empties it. */
export interface Amendment {
  /** The figure as a report would write it, with its unit: `约12万吨`. */
  readonly figure?: string;
  readonly measure?: string | null;
  readonly subject?: string | null;
  readonly object?: string | null;
  /** EDTF. */
  readonly time?: string | null;
  readonly modality?: string;
  readonly project?: string | null;
}

type Field = keyof Amendment;

const fieldsOf: Readonly<Record<Statement['kind'], readonly Field[]>> = {
  observation: ['figure', 'measure', 'subject', 'object', 'time', 'modality'],
  event: ['project', 'time'],
  relation: ['subject', 'object'],
};

/** What such a statement cannot be without. */
const needed: Readonly<Record<Statement['kind'], readonly Field[]>> = {
  observation: ['figure', 'modality'],
  event: [],
  relation: ['subject', 'object'],
};

const modalities = ['actual', 'planned', 'target', 'expected'];

/**
 * A correction of a statement, checked: the figure is read as any text is.
 *
 * @throws LianpuError FIGURE_UNREADABLE, TIME_INVALID, and CORRECTION_INVALID for a field that such a statement does not
 * have or cannot be without, and where nothing is put right
 */
export function checkCorrection(statement: Statement, amendment: Amendment): Correction {
  const known = fieldsOf[statement.kind];
  const given = Object.entries(amendment).filter(([, value]) => value !== undefined);
  const refuse = (field: string, value: unknown) =>
    new LianpuError('CORRECTION_INVALID', { field, given: String(value), known: known.join(', ') });
  if (given.length === 0) throw refuse('nothing', '');
  for (const [field, value] of given) {
    const empty = value === null || String(value).trim() === '';
    if (!known.some((one) => one === field)) throw refuse(field, value);
    if (empty && needed[statement.kind].some((one) => one === field)) throw refuse(field, value);
  }
  const { figure, time, modality, ...words } = amendment;
  if (modality !== undefined && !modalities.includes(modality)) throw refuse('modality', modality);
  if (time && !isTime(time)) throw new LianpuError('TIME_INVALID', { time });
  return {
    ...Object.fromEntries(Object.entries(words).map(([field, value]) => [field, value?.trim() || null])),
    ...(figure === undefined ? {} : figureOf(figure)),
    ...(time === undefined ? {} : { time: time || null }),
    ...(modality === undefined ? {} : { modality }),
  };
}

function figureOf(figure: string): Correction {
  const text = figure.trim();
  const [quantity, ...others] = read(text).quantities;
  const rest = quantity && `${text.slice(0, quantity.start)}${text.slice(quantity.end)}`;
  if (!quantity || others.length > 0 || !/^(?:[+增减下上]?[长少降升]?[了至到]?)$/.test(rest ?? ''))
    throw new LianpuError('FIGURE_UNREADABLE', { figure });
  const { value, value2 = null, unit, of = null, per = null, bound } = quantity;
  return { value, value2, unit, of, per, bound };
}

const date = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

/** A year, month or day, a span of two, or a span open at its beginning, as EDTF writes them. */
function isTime(text: string): boolean {
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0) return false;
  if (to === undefined) return isDate(from);
  return isDate(to) && (from === '..' || (isDate(from) && from <= to));
}

function isDate(text: string): boolean {
  const [, year, month, day] = date.exec(text) ?? [];
  if (year === undefined) return false;
  return day === undefined || new Date(Date.UTC(+year, Number(month) - 1, +day)).getUTCDate() === +day;
}
