import type { Range } from '../text/layout.js';

/** One line of a table: its cells by column, null where a cell is empty. */
export type TableRow = readonly (Range | null)[];

/** Lines of cells parted by tabs that stand one below the other, and the lines right above them. */
export interface TextTable {
  readonly rows: readonly TableRow[];
  /** What stands over the table, down to it from at most two lines above: its title, 单位：万元. */
  readonly caption: Range | null;
}

const tab = 0x09;
const lineEnd = 0x0a;
const captionLines = 2;

/** The tables of a text, in order; linear in its length, and at once done where it has no tab. */
export function findTables(text: string): readonly TextTable[] {
  if (!text.includes('\t')) return [];
  const tables: TextTable[] = [];
  let rows: TableRow[] = [];
  let above: Range[] = [];
  let section: Range | null = null;
  const endTable = (): void => {
    if (rows.length > 1) tables.push({ rows, caption: captionOf(above) });
    if (rows.length > 0) above = [];
    if (section) above = [section];
    rows = [];
    section = null;
  };
  for (const line of linesOf(text)) {
    const cells = cellsOf(text, line);
    const [only, more] = cells.filter((cell) => cell !== null);
    if (section && more && !beginsWithNumbers(text, cells)) endTable();
    if (more || (only && cells.length > 1 && rows.length > 0)) {
      if (section) rows.push([section]);
      section = null;
      rows.push(cells);
    } else if (only && rows.length > 0 && !section && only.end - only.start <= longestSection) section = only;
    else {
      endTable();
      // A title stands alone in its line, in whatever column.
      above = only ? [...above.slice(1 - captionLines), only] : above;
    }
  }
  endTable();
  return tables;
}

/** A heading between the rows of one table (一、工业) is a short line, with rows of numbers below as above. */
const longestSection = 20;
const beginsWithNumbers = (text: string, cells: TableRow): boolean =>
  cells.slice(1).some((cell) => cell !== null && /^[-+−约]?\d/.test(text.slice(cell.start, cell.start + 2)));

const captionOf = (lines: readonly Range[]): Range | null => {
  const [first] = lines;
  const last = lines[lines.length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
};

function* linesOf(text: string): Generator<Range> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** The cells of a line without the blanks around them; one without a tab is its only cell, a blank one has none. */
function cellsOf(text: string, { start, end }: Range): (Range | null)[] {
  const cells: (Range | null)[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== tab) continue;
    cells.push(trimmed(text, { start: from, end: at }));
    from = at + 1;
  }
  return cells.length === 1 && cells[0] === null ? [] : cells;
}

function trimmed(text: string, { start, end }: Range): Range | null {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from === to ? null : { start: from, end: to };
}

const isBlank = (unit: number): boolean =>
  unit === 0x20 || unit === tab || unit === 0x0d || unit === 0x3000 || unit === lineEnd || unit === 0xa0;
