import { LianpuError } from '@lianpu/errors';
import { TextBuilder } from '../../build/text-builder.js';
import type { Limits } from '../../document.js';
import type { Note } from '../../notes/note.js';
import { newTally, type RowTally, type Sheet, type TableRow } from '../../workbook/table.js';
import type { Extracted } from '../format.js';

/**
 * Sheets as a text: a line a row, cells parted by tabs (also empty ones before the last, so that
 * columns stay one below the other), a line end inside a cell as a space.
 * Where there are several sheets the name of each stands before its rows, with an empty line before the next.
 *
 * @throws LianpuError TABLE_TOO_LARGE
 */
export async function tableText(
  sheets: readonly Sheet[],
  { path, limits }: { readonly path: string; readonly limits: Limits },
): Promise<Extracted> {
  const builder = new TextBuilder();
  const tally = newTally();
  let merged = 0;
  for (const sheet of sheets) {
    if (builder.length > 0) builder.separate('\n');
    if (sheets.length > 1 && sheet.name !== null) builder.separate(`${sheet.name}\n`);
    for await (const row of sheet.rows(tally)) {
      addRow(builder, row, sheet.name);
      if (builder.anchors.length > limits.cells)
        throw new LianpuError('TABLE_TOO_LARGE', { path, limit: limits.cells });
    }
    merged += (await sheet.merged()).length;
  }
  const { text, anchors } = builder;
  // A workbook of names of sheets alone holds nothing.
  return { text: anchors.length === 0 ? '' : text, anchors, notes: notesOf(sheets, tally, merged) };
}

/** A cell far off to the right belongs to no table; it shall not cost thousands of tabs a row. */
const widestGap = 64;

function addRow(builder: TextBuilder, { row, cells }: TableRow, sheet: string | null): void {
  // A cell that stands alone in its row is a title, wherever it stands.
  let at = cells.length === 1 ? (cells[0]?.column ?? 1) : 1;
  for (const { column, text } of cells) {
    builder.separate('\t'.repeat(Math.min(column - at, widestGap)));
    at = column;
    builder.add(text.replace(/\s*[\r\n\t]+\s*/gu, ' '), { kind: 'cell', sheet, row, column });
  }
  builder.separate('\n');
}

function notesOf(sheets: readonly Sheet[], tally: RowTally, merged: number): readonly Note[] {
  const hidden = sheets.flatMap(({ name, isHidden }) => (isHidden && name !== null ? [name] : []));
  const counts = [
    { kind: 'formulas', count: tally.formulas },
    { kind: 'formulas-without-value', count: tally.formulasWithoutValue },
    { kind: 'error-cells', count: tally.errorCells },
    { kind: 'merged-ranges', count: merged },
  ] as const;
  return [
    ...counts.filter(({ count }) => count > 0),
    ...(hidden.length > 0 ? [{ kind: 'hidden-sheets', names: hidden } as const] : []),
  ];
}
