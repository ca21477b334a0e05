import type { Sheet, TableRow } from '@lianpu/documents';
import type { LedgerKind } from '../fields/field.js';
import { editMapping } from '../mapping/edit-mapping.js';
import { headerFingerprint } from '../mapping/header.js';
import { type Header, headerEndingAt, type SheetHead } from '../mapping/header-rows.js';
import type { ProposedMapping } from '../mapping/mapping.js';
import { proposeMapping } from '../mapping/propose-mapping.js';
import { statedUnits } from '../mapping/units.js';

/** Where mappings are kept by the fingerprint of their header. */
export interface MappingShelf {
  find(fingerprint: string): Promise<unknown>;
  keep(mapping: ProposedMapping): Promise<void>;
}

/** Rows looked at to find the header and to tell columns by their values. */
const headRows = 60;

/** The first rows of a sheet, and all of its merged ranges. */
export async function readHead(sheet: Sheet): Promise<SheetHead> {
  const rows: TableRow[] = [];
  for await (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length >= headRows) break;
  }
  return { rows, merged: await sheet.merged() };
}

/** Rows at the head of a table among which a header is looked for that was mapped before. */
const headerRows = 15;

interface MappingOptions {
  readonly kind?: LedgerKind;
  /** The row that is the header, where a person says so. */
  readonly headerRow?: number;
  readonly mapping?: unknown;
  readonly shelf?: MappingShelf;
  readonly path: string;
}

/**
 * The mapping for a sheet: the one that was given, else the one kept for the same header, else the one proposed; the
 * one that was given is kept. Null where the sheet has no header of a ledger.
 *
 * @throws LianpuError MAPPING_INVALID
 */
export async function chooseMapping(
  head: SheetHead,
  { kind, headerRow, mapping, shelf, path }: MappingOptions,
): Promise<ProposedMapping | null> {
  const proposed = proposeMapping(head, {
    ...(kind === undefined ? {} : { kind }),
    ...(headerRow === undefined ? {} : { headerRow }),
  });
  if (mapping !== undefined) {
    const row = headerRowOf(mapping);
    const named = bareAt(head, row);
    // A row that lacks what was mapped is not the one that was meant.
    const isNamed = proposed === null || (named !== null && hasColumns(named, mapping));
    const meant = proposed?.headerRow === row || !isNamed ? proposed : named;
    if (!meant) return null;
    const edited = editMapping(mapping, meant, path);
    await shelf?.keep(edited);
    return edited;
  }
  const isAsked = kind !== undefined || headerRow !== undefined;
  const kept = !isAsked && shelf ? await keptFor(head, shelf, path) : null;
  return kept ?? proposed ?? bareAt(head, headerRow, kind);
}

/** The mapping kept for a row among the first: also where nobody would take that for a header. */
async function keptFor(head: SheetHead, shelf: MappingShelf, path: string): Promise<ProposedMapping | null> {
  for (const row of head.rows.slice(0, headerRows)) {
    const bare = bareMapping(head, row);
    const kept = await shelf.find(bare.fingerprint);
    // The header may stand in another row than the last time.
    if (kept) return { ...editMapping({ ...kept, headerRow: row.row }, bare, path), isKept: true };
  }
  return null;
}

const headerRowOf = (mapping: unknown): unknown => (mapping as { headerRow?: unknown } | null)?.headerRow;

/** A bare mapping of the row that a written mapping names as its header: for a table whose words nobody knows. */
function bareAt(head: SheetHead, number: unknown, kind: LedgerKind = 'projects'): ProposedMapping | null {
  const header = head.rows.find(({ row }) => row === number);
  return header ? { ...bareMapping(head, header), kind } : null;
}

/** True where a row has all columns that a written mapping names. */
function hasColumns({ columns }: ProposedMapping, mapping: unknown): boolean {
  const named = (mapping as { columns?: unknown } | null)?.columns;
  const headers = new Set(columns.map(({ header }) => header));
  return Array.isArray(named) && named.every(({ header }: { header?: string }) => headers.has(header ?? ''));
}

function bareMapping(head: SheetHead, row: TableRow): ProposedMapping {
  const header: Header = headerEndingAt(head, row);
  const above = head.rows.slice(0, head.rows.indexOf(row));
  const columns = header.cells.map(({ column, text }) => ({
    column,
    header: text,
    field: null,
    unit: null,
    time: null,
  }));
  return {
    kind: 'projects',
    headerRow: header.row,
    columns,
    fingerprint: headerFingerprint(header, statedUnits(above)),
    isKept: false,
  };
}
