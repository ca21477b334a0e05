import { openTable, type Sheet, type TableRow } from '@lianpu/documents';
import { LianpuError } from '@lianpu/errors';
import type { ProposedMapping } from '../mapping/mapping.js';
import { readRow, type RowOutcome } from '../rows/read-row.js';
import { MergedCells, rowText } from '../rows/row-text.js';
import { chooseMapping, readHead } from './choose-mapping.js';
import type { ImportOptions } from './import-table.js';

/** One row as it would be read. */
export interface PreviewRow {
  readonly row: number;
  readonly text: string;
  readonly outcome: RowOutcome;
}

/** How a sheet would be imported. */
export interface SheetPreview {
  readonly sheet: string | null;
  readonly mapping: ProposedMapping;
  readonly rows: readonly PreviewRow[];
}

const previewRows = 5;

/**
 * The mapping of each sheet that is a ledger, and its first rows as they would be read; nothing is kept.
 *
 * @throws LianpuError as importing does.
 */
export async function previewTable(
  path: string,
  options: Omit<ImportOptions, 'onProblem' | 'onProgress'> = {},
): Promise<readonly SheetPreview[]> {
  const workbook = await openTable(path);
  try {
    const previews: SheetPreview[] = [];
    for (const sheet of workbook.sheets) {
      if (options.sheet !== undefined && sheet.name !== options.sheet) continue;
      const head = await readHead(sheet);
      const { shelf } = options;
      const reading = shelf ? { shelf: { ...shelf, find: shelf.find, keep: async () => undefined } } : {};
      const mapping = await chooseMapping(head, { ...options, ...reading, path });
      if (mapping)
        previews.push({ sheet: sheet.name, mapping, rows: await preview(head, { mapping, sheet, options }) });
    }
    if (previews.length === 0) throw new LianpuError('TABLE_UNKNOWN', { path });
    return previews;
  } finally {
    await workbook.close();
  }
}

async function preview(
  head: readonly TableRow[],
  {
    mapping,
    sheet,
    options,
  }: {
    readonly mapping: ProposedMapping;
    readonly sheet: Pick<Sheet, 'name' | 'merged'>;
    readonly options: ImportOptions;
  },
): Promise<readonly PreviewRow[]> {
  const merged = new MergedCells(await sheet.merged());
  const context = { kind: mapping.kind, published: options.published ?? null };
  const rows = head.map((row) => ({ row: row.row, placed: merged.fill(row) }));
  return rows
    .filter(({ row }) => row > mapping.headerRow)
    .slice(0, previewRows)
    .map(({ row, placed }) => {
      const text = rowText(mapping.columns, placed, sheet.name);
      return { row, text: text.text, outcome: readRow(text, context) };
    });
}
