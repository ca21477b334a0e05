import type { Gap, Makes, Quantity } from '../model.js';
import type { Range } from '../text/layout.js';
import type { TableReading, ToldCell } from './read-tables.js';

/** What the sentences of a text say, with the numbers of its tables in place of what was read there without the table. */
export function joinTables(
  { quantities, gaps }: { readonly quantities: readonly Quantity[]; readonly gaps: readonly Gap[] },
  tables: TableReading,
): { readonly quantities: readonly Quantity[]; readonly gaps: readonly Gap[] } {
  if (tables.quantities.length + tables.aside.length + tables.told.length === 0) return { quantities, gaps };
  const isOutside = outside(tables.quantities);
  return {
    quantities: inOrder([
      ...quantities.filter(isOutside).map(aboutItsRow(tables.told)),
      ...tables.quantities,
    ]),
    gaps: gaps.filter(isOutside).filter(outside(inOrder(tables.aside))),
  };
}

/** Who makes what, of the sentences and of the tables; what both say is said once. */
export function joinMakes(makes: readonly Makes[], ofTables: readonly Makes[]): readonly Makes[] {
  if (ofTables.length === 0) return makes;
  return inOrder([...makes.filter(outside(ofTables)), ...ofTables]);
}

const inOrder = <One extends Range>(all: readonly One[]): readonly One[] =>
  [...all].sort((a, b) => a.start - b.start || a.end - b.end);

/** A figure that a cell tells in words is about its row, unless the cell itself says whom it is about. */
function aboutItsRow(told: readonly ToldCell[]): (quantity: Quantity) => Quantity {
  const cellAt = finder(told);
  return (quantity) => {
    const cell = cellAt(quantity);
    const spans = quantity.because?.subject ?? [];
    if (!cell || spans.some(([start, end]) => start >= cell.start && end <= cell.end)) return quantity;
    const { about, subject } = cell;
    return { ...quantity, subject, because: { ...quantity.because, subject: [[about.start, about.end]] } };
  };
}

/** Tells of what lies in none of the cells; they are in order and do not overlap. */
function outside(cells: readonly Range[]): (one: Range) => boolean {
  const cellAt = finder(cells);
  return (one) => cellAt(one) === undefined;
}

/** The cell that a stretch lies in or reaches into; cells are in order and do not overlap. */
function finder<Cell extends Range>(cells: readonly Cell[]): (one: Range) => Cell | undefined {
  return ({ start, end }) => {
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle] as Cell).end <= start) low = middle + 1;
      else high = middle;
    }
    const cell = cells[low];
    return cell && cell.start < end ? cell : undefined;
  };
}
