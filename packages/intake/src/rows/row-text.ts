import type { Anchor, MergedRange, TableRow } from '@lianpu/documents';
import type { FieldUse } from '../fields/field.js';
import { ledgerFields } from '../fields/ledger-fields.js';
import type { MappedColumn, Mapping } from '../mapping/mapping.js';

/** One cell of a row in the row's text. */
export interface TextCell {
  readonly column: MappedColumn;
  readonly text: string;
  /** Where the cell's own words begin in the row's text; its header stands before. */
  readonly start: number;
}

/** A row as a text: a line a cell, `header: cell`, each leading back to its cell. */
export interface RowText {
  readonly text: string;
  readonly cells: readonly TextCell[];
  readonly anchors: readonly Anchor[];
}

/** A cell with the row it stands in: above the row itself where it is merged downwards. */
interface Placed {
  readonly text: string;
  readonly row: number;
}

/** Writes a row as a text, columns in the order of the table, empty ones left out. */
export function rowText(
  columns: readonly MappedColumn[],
  placed: ReadonlyMap<number, Placed>,
  sheet: string | null,
): RowText {
  let text = '';
  const cells: TextCell[] = [];
  const anchors: Anchor[] = [];
  for (const column of columns) {
    const cell = placed.get(column.column);
    if (!cell) continue;
    const line = `${oneLine(column.header)}：`;
    const words = oneLine(cell.text);
    const from = text.length;
    text += `${line}${words}\n`;
    cells.push({ column, text: words, start: from + line.length });
    const at = { kind: 'cell', sheet, row: cell.row, column: column.column } as const;
    anchors.push({ start: from, end: from + line.length + words.length, at });
  }
  return { text, cells, anchors };
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n\t]+\s*/gu, ' ').trim();

/** Uses of columns whose cells stand once, however many rows a merged one covers: three phases share 30亿, none has it. */
const once: ReadonlySet<FieldUse['kind']> = new Set(['figure', 'value', 'prose']);

/**
 * Gives each row the cells that a merged range above it covers: a district named once beside ten projects is theirs.
 * Figures and sentences stay with the first of the rows.
 */
export class MergedCells {
  readonly #down: readonly MergedRange[];
  readonly #values = new Map<string, Placed>();
  #next = 0;
  #active: MergedRange[] = [];

  constructor(ranges: readonly MergedRange[], { kind, columns }: Mapping) {
    const fields = new Map(ledgerFields[kind].map(({ id, use }) => [id, use.kind]));
    const kept = columns.filter(({ field }) => once.has(fields.get(field ?? '') ?? 'name'));
    const isOnce = new Set(kept.map(({ column }) => column));
    this.#down = ranges
      .filter(({ top, bottom, left }) => bottom > top && !isOnce.has(left))
      .toSorted((a, b) => a.top - b.top);
  }

  /** The cells of a row by column. Rows must come in their order. */
  fill({ row, cells }: TableRow): ReadonlyMap<number, Placed> {
    const placed = new Map<number, Placed>(cells.map(({ column, text }) => [column, { text, row }]));
    for (let range = this.#down[this.#next]; range && range.top <= row; range = this.#down[this.#next]) {
      this.#active.push(range);
      this.#next += 1;
    }
    this.#active = this.#active.filter(({ bottom }) => bottom >= row);
    for (const range of this.#active) this.#fillFrom(range, { row, placed });
    return placed;
  }

  #fillFrom(range: MergedRange, { row, placed }: { row: number; placed: Map<number, Placed> }): void {
    const key = `${range.top} ${range.left}`;
    const own = placed.get(range.left);
    if (range.top === row) {
      if (own) this.#values.set(key, own);
    } else if (!own) {
      const above = this.#values.get(key);
      if (above) placed.set(range.left, above);
    }
    if (range.bottom === row) this.#values.delete(key);
  }
}
