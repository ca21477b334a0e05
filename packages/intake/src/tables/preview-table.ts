import { openTable, type Sheet, type TableRow } from '@lianpu/documents';
import { LianpuError } from '@lianpu/errors';
import type { SheetHead } from '../mapping/header-rows.js';
import type { ProposedMapping } from '../mapping/mapping.js';
import { readRow, type RowOutcome } from '../rows/read-row.js';
import { MergedCells, rowText } from '../rows/row-text.js';
import { chooseMapping, readHead } from './choose-mapping.js';
import type { ImportOptions } from './import-table.js';

/** A cell of a row, with where its words stand in the row's text. */
export interface PreviewCell {
  readonly column: number;
  readonly text: string;
  readonly start: number;
}

/** One row as it would be read. */
export interface PreviewRow {
  readonly row: number;
  readonly text: string;
  readonly cells: readonly PreviewCell[];
  readonly outcome: RowOutcome;
}

/** How a sheet would be imported. */
export interface SheetPreview {
  readonly sheet: string | null;
  readonly mapping: ProposedMapping;
  readonly rows: readonly PreviewRow[];
}

/** A sheet as a person looks at it before it is imported. */
export interface SheetLook {
  readonly sheet: string | null;
  readonly isHidden: boolean;
  /** Its first rows as they stand, among which the header is. */
  readonly head: readonly TableRow[];
  /** Null where no row names the columns of a ledger. */
  readonly preview: SheetPreview | null;
}

const previewRows = 5;
/** Rows shown as they stand. */
const headRows = 15;

/** What looking at a table is told. */
export type PreviewOptions = Omit<ImportOptions, 'onProblem' | 'onProgress'> & {
  /** How a sheet is to be read, by its name (a csv file has none); `mapping` holds for all. */
  readonly mappings?: ReadonlyMap<string | null, unknown>;
  /** The row that is the header. */
  readonly headerRow?: number;
};

/**
 * Every sheet with the mapping it would be imported by, if any, and its first rows as they would be read; nothing is
 * kept.
 *
 * @throws LianpuError as opening the table does; MAPPING_INVALID.
 */
export async function lookAtTable(path: string, options: PreviewOptions = {}): Promise<readonly SheetLook[]> {
  const workbook = await openTable(path);
  try {
    const looks: SheetLook[] = [];
    for (const sheet of workbook.sheets) {
      if (options.sheet !== undefined && sheet.name !== options.sheet) continue;
      const head = await readHead(sheet);
      const mapping = await mappingOf(sheet, head, { ...options, path });
      looks.push({
        sheet: sheet.name,
        isHidden: sheet.isHidden,
        head: head.rows.slice(0, headRows),
        preview: mapping && {
          sheet: sheet.name,
          mapping,
          rows: preview(head, { mapping, sheet: sheet.name, options }),
        },
      });
    }
    return looks;
  } finally {
    await workbook.close();
  }
}

/**
 * The mapping of each sheet that is a ledger, and its first rows as they would be read; nothing is kept.
 *
 * @throws LianpuError as importing does.
 */
export async function previewTable(
  path: string,
  options: PreviewOptions = {},
): Promise<readonly SheetPreview[]> {
  const previews = (await lookAtTable(path, options)).flatMap((look) => look.preview ?? []);
  if (previews.length === 0) throw new LianpuError('TABLE_UNKNOWN', { path });
  return previews;
}

async function mappingOf(
  { name }: Sheet,
  head: SheetHead,
  options: PreviewOptions & { readonly path: string },
): Promise<ProposedMapping | null> {
  const { shelf, mappings } = options;
  const given = mappings?.get(name);
  return chooseMapping(head, {
    ...options,
    ...(given === undefined ? {} : { mapping: given }),
    ...(shelf
      ? { shelf: { find: (fingerprint) => shelf.find(fingerprint), keep: async () => undefined } }
      : {}),
  });
}

function preview(
  { rows: head, merged: ranges }: SheetHead,
  {
    mapping,
    sheet,
    options,
  }: {
    readonly mapping: ProposedMapping;
    readonly sheet: string | null;
    readonly options: PreviewOptions;
  },
): readonly PreviewRow[] {
  const merged = new MergedCells(ranges, mapping);
  const context = { kind: mapping.kind, published: options.published ?? null };
  const rows = head.map((row) => ({ row: row.row, placed: merged.fill(row) }));
  return rows
    .filter(({ row }) => row > mapping.headerRow)
    .slice(0, previewRows)
    .map(({ row, placed }) => {
      const { text, cells, anchors } = rowText(mapping.columns, placed, sheet);
      return {
        row,
        text,
        cells: cells.map(({ column, text: words, start }) => ({ column: column.column, text: words, start })),
        outcome: readRow({ text, cells, anchors }, context),
      };
    });
}
