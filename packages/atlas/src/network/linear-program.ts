import { boundedLinks } from './bounded-links.js';
import { type Case, endOf, needOf } from './ends.js';
import type { Network, NetworkRoute } from './network.js';
import { scalesOf } from './scales-of.js';

/** A network as rows and columns, in scaled units. Columns: the links, then one for each alternative route. */
export interface LinearProgram {
  readonly columns: ReadonlyMap<string, number>;
  /** Base units of a link in one unit of its column. */
  readonly scales: ReadonlyMap<string, number>;
  readonly upper: Float64Array;
  readonly rowUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

interface Row {
  readonly entries: readonly (readonly [column: number, value: number])[];
  readonly equal: boolean;
}

/**
 * The program of a network: what all consumers take of a link is at most what it gives, and it gives at most its
 * capacity. `high` takes capacities at their upper and coefficients at their lower ends, which gives the most that any
 * link can reach, since more capacity and less need never lower an output; `low` the opposite ends, the least.
 */
export const linearProgram = (network: Network, end: Case): LinearProgram => {
  const scales = scalesOf(network);
  const bounded = boundedLinks(network, end);
  const columns = new Map(network.links.map(({ id }, index) => [id, index] as const));
  const upper = network.links.map(({ id, capacity }) =>
    capacity === null ? Number.POSITIVE_INFINITY : endOf(capacity, end) / (scales.get(id) ?? 1),
  );
  const taken = new Map<number, Map<number, number>>();
  const rows: Row[] = [];
  const take = (route: NetworkRoute, by: number, to: string): void => {
    const from = columns.get(route.from);
    if (from === undefined) return;
    const coefficient = needOf(route.coefficient, end);
    // A need without end leaves nothing where what it takes is limited, and takes nothing of what is not.
    if (coefficient === Number.POSITIVE_INFINITY) {
      if (bounded.has(route.from)) upper[by] = 0;
      return;
    }
    const value = (coefficient * (scales.get(to) ?? 1)) / (scales.get(route.from) ?? 1);
    const own = taken.get(from) ?? new Map<number, number>();
    // The same consumer may take the same thing for two ends.
    taken.set(from, own.set(by, (own.get(by) ?? 0) + value));
  };
  for (const { to, routes } of network.needs) {
    const by = columns.get(to);
    if (by === undefined) continue;
    const [only] = routes;
    if (only && routes.length === 1) take(only, by, to);
    else {
      const own = routes.map((route) => {
        upper.push(Number.POSITIVE_INFINITY);
        take(route, upper.length - 1, to);
        return [upper.length - 1, 1] as const;
      });
      rows.push({ entries: [...own, [by, -1]], equal: true });
    }
  }
  for (const [from, entries] of taken) rows.push({ entries: [...entries, [from, -1]], equal: false });
  return { columns, scales, upper: Float64Array.from(upper), ...matrixOf(rows) };
};

const matrixOf = (
  rows: readonly Row[],
): Pick<LinearProgram, 'starts' | 'indices' | 'values' | 'rowUpper' | 'rowLower'> => {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ entries }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + entries.length;
  });
  return {
    starts,
    indices: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([column]) => column))),
    values: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, value]) => value))),
    rowUpper: new Float64Array(rows.length),
    rowLower: Float64Array.from(rows, ({ equal }) => (equal ? 0 : Number.NEGATIVE_INFINITY)),
  };
};
