import { cellText } from './cell-text.js';
import type { PageElement } from './dom.js';

/** Cells of figures are shorter. */
const articleCharacters = 200;

/**
 * True for a cell that lays out a page instead of holding a figure: the only one of its row, or a long one beside empty
 * ones. Its paragraphs and breaks are lines.
 */
export function isLayoutCell(cell: PageElement): boolean {
  const row = cell.parentElement;
  if (row?.tagName.toUpperCase() !== 'TR' || row.children.length === 1) return true;
  const others = [...row.children].filter((child) => child !== cell);
  return others.every((other) => cellText(other) === '') && cellText(cell).length > articleCharacters;
}
