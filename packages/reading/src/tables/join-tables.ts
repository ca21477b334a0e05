import type { Gap, Makes, Quantity } from '../model.js';
import type { Range } from '../text/layout.js';
import type { TableReading } from './read-tables.js';

/** What the sentences of a text say, with the numbers of its tables in place of what was read there without the table. */
export function joinTables(
  { quantities, gaps }: { readonly quantities: readonly Quantity[]; readonly gaps: readonly Gap[] },
  tables: TableReading,
): { readonly quantities: readonly Quantity[]; readonly gaps: readonly Gap[] } {
  if (tables.quantities.length === 0 && tables.aside.length === 0) return { quantities, gaps };
  const isOutside = outside(tables.quantities);
  return {
    quantities: inOrder([...quantities.filter(isOutside), ...tables.quantities]),
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

/** Tells of what lies in none of the cells; they are in order and do not overlap. */
function outside(cells: readonly Range[]): (one: Range) => boolean {
  return ({ start, end }) => {
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle] as Range).end <= start) low = middle + 1;
      else high = middle;
    }
    const cell = cells[low];
    return cell === undefined || cell.start >= end;
  };
}
