import { LianpuError } from '@lianpu/errors';
import { ledgerFields, ledgerKinds } from '../fields/ledger-fields.js';
import type { LedgerKind } from '../fields/field.js';
import type { Mapping, MappedColumn, ProposedMapping } from './mapping.js';
import { isUnit } from './units.js';

/**
 * A mapping as somebody wrote or kept it, checked against the table it is meant for: each column by its header.
 *
 * @throws LianpuError MAPPING_INVALID with what is wrong and what there is to choose from.
 */
export function editMapping(written: unknown, proposed: ProposedMapping, where: string): ProposedMapping {
  const { kind, headerRow, columns } = checkShape(written, where);
  const fields = new Set(ledgerFields[kind].map(({ id }) => id));
  for (const { header, field, unit } of columns) {
    if (field !== null && !fields.has(field))
      throw invalid(where, {
        en: `${header}: no field ${field}; known: ${[...fields].join(', ')}`,
        zh: `“${header}”：没有字段 ${field}，可选 ${[...fields].join('、')}`,
      });
    if (unit !== null && !isUnit(unit))
      throw invalid(where, {
        en: `${header}: ${unit} is no unit`,
        zh: `“${header}”：“${unit}”不是计量单位`,
      });
  }
  const unknown = columns.find(({ header }) => proposed.columns.every((column) => column.header !== header));
  if (unknown)
    throw invalid(where, {
      en: `the table has no column ${unknown.header}`,
      zh: `表里没有“${unknown.header}”这一列`,
    });
  // Rows above the header are no rows: a wrong one would lose some without a word.
  if (headerRow !== proposed.headerRow)
    throw invalid(where, {
      en: `row ${headerRow} is not the header: it is row ${proposed.headerRow}`,
      zh: `第${headerRow}行不是表头，表头在第${proposed.headerRow}行`,
    });
  return {
    ...proposed,
    kind,
    columns: proposed.columns.map(({ twinOf, ...column }) => {
      const own = writtenFor(column, columns) ?? { ...column, field: null };
      // One that is left unread is still told to be, until somebody says what it is.
      const twin = own.field === null && twinOf !== undefined ? { twinOf } : {};
      return { ...own, column: column.column, ...twin };
    }),
  };
}

/** What was written of a column: of two with one header the one in its place. */
const writtenFor = (
  { column, header }: MappedColumn,
  columns: readonly MappedColumn[],
): MappedColumn | undefined => {
  const named = columns.filter((one) => one.header === header);
  return named.find((one) => one.column === column) ?? named[0];
};

function checkShape(written: unknown, where: string): Mapping {
  const { kind, headerRow, columns } = (written ?? {}) as Partial<Record<keyof Mapping, unknown>>;
  if (!ledgerKinds.includes(kind as LedgerKind))
    throw invalid(where, {
      en: `kind must be one of ${ledgerKinds.join(', ')}`,
      zh: `kind 须是 ${ledgerKinds.join('、')} 之一`,
    });
  if (!Number.isInteger(headerRow) || (headerRow as number) < 1)
    throw invalid(where, { en: 'headerRow must be a row from 1', zh: 'headerRow 须是从 1 起的行号' });
  if (!Array.isArray(columns)) throw invalid(where, { en: 'columns must be a list', zh: 'columns 须是列表' });
  return {
    kind: kind as LedgerKind,
    headerRow: headerRow as number,
    columns: columns.map((column: unknown) => checkColumn(column, where)),
  };
}

function checkColumn(written: unknown, where: string): MappedColumn {
  const { column, header, field, unit, time } = (written ?? {}) as Partial<
    Record<keyof MappedColumn, unknown>
  >;
  if (typeof header !== 'string')
    throw invalid(where, { en: 'each column needs its header', zh: '每一列都要写明表头 header' });
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return { column: Number(column ?? 0), header, field: text(field), unit: text(unit), time: text(time) };
}

const invalid = (path: string, { en, zh }: { readonly en: string; readonly zh: string }): LianpuError =>
  new LianpuError('MAPPING_INVALID', { path, reason: en, reasonZh: zh });
