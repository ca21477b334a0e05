import type { MergedRange, TableRow } from '@lianpu/documents';

/** A cell of a header. */
export interface HeaderCell {
  readonly column: number;
  /** Its own words behind those of the merged cells above it. */
  readonly text: string;
  readonly own: string;
  /** What the merged cells above say of it and of those beside it: 投资（亿元） over 总投资; empty where there are none. */
  readonly group: string;
}

/** A header of one row or of several. */
export interface Header {
  /** Its last row. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

/** The head of a sheet with its merged ranges. */
export interface SheetHead {
  readonly rows: readonly TableRow[];
  readonly merged: readonly MergedRange[];
}

/** The header that ends with a row: with the rows above that merged cells bind to it. */
export function headerEndingAt({ rows, merged }: SheetHead, last: TableRow): Header {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const textAt = (row: number, column: number): string =>
    byRow.get(row)?.cells.find((cell) => cell.column === column)?.text ?? '';
  const isDown = ({ top, bottom }: MergedRange): boolean => top < last.row && bottom === last.row;
  const top = Math.min(
    last.row,
    ...merged.filter(isDown).map((range) => range.top),
    isUnderGroups({ last, above: byRow.get(last.row - 1), merged }) ? last.row - 1 : last.row,
  );
  const block = rows.filter(({ row }) => row >= top && row <= last.row);
  const groups = merged.filter(
    (range) => range.top >= top && range.bottom < last.row && range.right > range.left,
  );
  const columns = new Set(block.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const cells = [...columns]
    .toSorted((a, b) => a - b)
    .map((column): HeaderCell => {
      const over = groups
        .filter(({ left, right }) => left <= column && column <= right)
        .toSorted((a, b) => a.top - b.top)
        .map((range) => textAt(range.top, range.left));
      // What stands in the column itself, lowest first; a merged cell above others is their group.
      const own =
        block
          .toReversed()
          .map(({ row }) => textAt(row, column))
          .find((text) => text !== '') ?? '';
      const group = over.filter((text) => text !== '' && text !== own).join(' ');
      return { column, own, group, text: group === '' ? own : `${group} ${own}` };
    });
  return { row: last.row, cells };
}

/** True where every cell of a row stands under a cell merged sideways, beside which others stand: names of parts of it. */
function isUnderGroups({
  last,
  above,
  merged,
}: {
  readonly last: TableRow;
  readonly above: TableRow | undefined;
  readonly merged: readonly MergedRange[];
}): boolean {
  if (!above || last.cells.length < 2) return false;
  const groups = merged.filter(
    ({ top, bottom, left, right }) => top === above.row && bottom === above.row && left < right,
  );
  const isUnder = ({ column }: { readonly column: number }): boolean =>
    groups.some(({ left, right }) => left <= column && column <= right);
  return last.cells.every(isUnder) && !above.cells.every(isUnder);
}
