import { LianpuError } from '@lianpu/errors';
import { ledgerFields, ledgerKinds } from '../fields/ledger-fields.js';
import type { LedgerKind } from '../fields/field.js';
import { isUnit } from './header.js';
import type { Mapping, MappedColumn, ProposedMapping } from './mapping.js';

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
      throw invalid(where, `${header}: no field ${field}; known: ${[...fields].join(', ')}`);
    if (unit !== null && !isUnit(unit)) throw invalid(where, `${header}: ${unit} is no unit`);
  }
  const byHeader = new Map(columns.map((column) => [column.header, column]));
  const unknown = columns.find(({ header }) => proposed.columns.every((column) => column.header !== header));
  if (unknown) throw invalid(where, `the table has no column ${unknown.header}`);
  return {
    ...proposed,
    kind,
    headerRow,
    columns: proposed.columns.map((column) => ({
      ...(byHeader.get(column.header) ?? { ...column, field: null }),
      column: column.column,
    })),
  };
}

function checkShape(written: unknown, where: string): Mapping {
  const { kind, headerRow, columns } = (written ?? {}) as Partial<Record<keyof Mapping, unknown>>;
  if (!ledgerKinds.includes(kind as LedgerKind))
    throw invalid(where, `kind must be one of ${ledgerKinds.join(', ')}`);
  if (!Number.isInteger(headerRow) || (headerRow as number) < 1)
    throw invalid(where, 'headerRow must be a row from 1');
  if (!Array.isArray(columns)) throw invalid(where, 'columns must be a list');
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
  if (typeof header !== 'string') throw invalid(where, 'each column needs its header');
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return { column: Number(column ?? 0), header, field: text(field), unit: text(unit), time: text(time) };
}

const invalid = (path: string, reason: string): LianpuError =>
  new LianpuError('MAPPING_INVALID', { path, reason });
