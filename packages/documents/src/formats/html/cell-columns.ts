import type { PageElement } from './dom.js';

/** A cell and the column it begins in, counted from 0. */
export interface PlacedCell {
  readonly cell: PageElement;
  readonly column: number;
}

/** No table of a report is wider or longer than this; a page may claim any span. */
const widestSpan = 1000;

/** The cells of each row with their columns: cells that span columns, or reach down from a row above, are counted. */
export function placeCells(rows: readonly PageElement[]): readonly (readonly PlacedCell[])[] {
  /** For each column the row in which it is free again. */
  const freeFrom: number[] = [];
  return rows.map((tr, row) => {
    let column = 0;
    return [...tr.children].map((cell) => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const begin = column;
      column += span(cell, 'colspan');
      freeFrom.length = Math.max(freeFrom.length, column);
      freeFrom.fill(row + span(cell, 'rowspan'), begin, column);
      return { cell, column: begin };
    });
  });
}

function span(cell: PageElement, attribute: 'colspan' | 'rowspan'): number {
  const said = Number(cell.getAttribute(attribute) ?? 1);
  return Number.isInteger(said) && said > 0 ? Math.min(said, widestSpan) : 1;
}
