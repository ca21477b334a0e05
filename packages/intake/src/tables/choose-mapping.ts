import type { Sheet, TableRow } from '@lianpu/documents';
import type { LedgerKind } from '../fields/field.js';
import { editMapping } from '../mapping/edit-mapping.js';
import { headerFingerprint } from '../mapping/header.js';
import type { ProposedMapping } from '../mapping/mapping.js';
import { proposeMapping } from '../mapping/propose-mapping.js';

/** Where mappings are kept by the fingerprint of their header. */
export interface MappingShelf {
  find(fingerprint: string): Promise<unknown>;
  keep(mapping: ProposedMapping): Promise<void>;
}

/** Rows looked at to find the header and to tell columns by their values. */
const headRows = 60;

/** The first rows of a sheet. */
export async function readHead(sheet: Sheet): Promise<readonly TableRow[]> {
  const head: TableRow[] = [];
  for await (const row of sheet.rows()) {
    head.push(row);
    if (head.length >= headRows) break;
  }
  return head;
}

/**
 * The mapping for a sheet: the one that was given, else the one kept for the same header, else the one proposed; the
 * one used is kept. Null where the sheet has no header of a ledger.
 *
 * @throws LianpuError MAPPING_INVALID
 */
export async function chooseMapping(
  head: readonly TableRow[],
  options: {
    readonly kind?: LedgerKind;
    readonly mapping?: unknown;
    readonly shelf?: MappingShelf;
    readonly path: string;
  },
): Promise<ProposedMapping | null> {
  const { kind, mapping, shelf, path } = options;
  const proposed = proposeMapping(head, kind) ?? (mapping === undefined ? null : atRow(head, mapping));
  if (!proposed) return null;
  if (mapping !== undefined) {
    const edited = editMapping(mapping, proposed, path);
    await shelf?.keep(edited);
    return edited;
  }
  const kept = kind === undefined ? await shelf?.find(proposed.fingerprint) : undefined;
  if (kept) return { ...editMapping(kept, proposed, path), isKept: true };
  return proposed;
}

/** A bare mapping of the row that a written mapping names as its header: for a table whose words nobody knows. */
function atRow(head: readonly TableRow[], mapping: unknown): ProposedMapping | null {
  const number = (mapping as { headerRow?: unknown } | null)?.headerRow;
  const header = head.find(({ row }) => row === number);
  return header ? bareMapping(header) : null;
}

function bareMapping(header: TableRow): ProposedMapping {
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
    fingerprint: headerFingerprint(header),
    isKept: false,
  };
}
