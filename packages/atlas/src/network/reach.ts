import { exact } from '../interval/exact.js';
import { boundedLinks } from './bounded-links.js';
import { type Case, endOf } from './ends.js';
import { linearProgram, type LinearProgram } from './linear-program.js';
import type { Solver } from './load-highs.js';
import type { Network } from './network.js';
import { type MostOf, StraightReach } from './straight-reach.js';

/** A capacity that keeps a stage from reaching more. */
export interface Bind {
  readonly linkId: string;
  /** Base units of the stage that one more base unit of this link's capacity would bring. */
  readonly gain: string;
}

/** How much a stage can reach with all that the network has going to it. */
export interface Reach {
  readonly linkId: string;
  /**
   * With capacities at their low and coefficients at their high ends (`low`), and the other way round (`high`); null
   * where no stated capacity limits it at that end: one that is only said to be more than so much limits `low` alone. Base units of the link, by the year, to twelve digits.
   */
  readonly low: string | null;
  readonly high: string | null;
  /** The capacities that bind at the low end, the one whose every percent brings most first. */
  readonly binds: readonly Bind[];
  /** The same at the high end. */
  readonly bindsHigh: readonly Bind[];
}

type Model = ReturnType<Solver['createModel']>;

/** One end of the intervals, kept in the solver so that each next stage starts from the last one's basis. */
class Program {
  readonly #program: LinearProgram;
  readonly #model: Model;
  #target = -1;

  constructor(solver: Solver, network: Network, end: Case) {
    this.#program = linearProgram(network, end);
    const { upper, rowLower, rowUpper, starts, indices, values } = this.#program;
    this.#model = solver.createModel({
      numCols: upper.length,
      numRows: rowUpper.length,
      sense: solver.constants.objectiveSense.maximize,
      colCost: new Float64Array(upper.length),
      colLower: new Float64Array(upper.length),
      colUpper: upper,
      rowLower,
      rowUpper,
      matrix: { format: 'csr', numRows: rowUpper.length, numCols: upper.length, starts, indices, values },
    });
    this.#model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
  }

  /** The most that a link can reach, in its base units, and what its capacities are worth to it. */
  most(id: string): MostOf {
    const { columns, scales, upper } = this.#program;
    const target = columns.get(id) ?? -1;
    if (this.#target >= 0) this.#model.changeColCost(this.#target, 0);
    this.#model.changeColCost(target, 1);
    this.#target = target;
    this.#model.run();
    const { colValue, colDual } = this.#model.getSolution();
    const scale = scales.get(id) ?? 1;
    const binds = [...columns].flatMap(([linkId, column]) => {
      const gain = ((colDual[column] ?? 0) * scale) / (scales.get(linkId) ?? 1);
      const full = (colValue[column] ?? 0) >= (upper[column] ?? 0) * (1 - 1e-9);
      return full && gain > 0 && (colDual[column] ?? 0) > 1e-9 ? [{ linkId, gain }] : [];
    });
    return { amount: (colValue[target] ?? 0) * scale, binds };
  }

  dispose(): void {
    this.#model.dispose();
  }
}

const digits = (value: number): string => exact(value).toSignificantDigits(12).toFixed();

/** One end of the intervals: in closed form where that holds, else by the solver, which is asked for only then. */
class End {
  readonly #straight: StraightReach;
  readonly #capacities: ReadonlyMap<string, number>;
  readonly #make: () => Program;
  #program: Program | null = null;

  constructor(solver: Solver, network: Network, end: Case) {
    this.#straight = new StraightReach(network, end);
    this.#make = () => new Program(solver, network, end);
    this.#capacities = new Map(
      network.links.flatMap(({ id, capacity }) => (capacity === null ? [] : [[id, endOf(capacity, end)]])),
    );
  }

  most(id: string): MostOf {
    if (this.#straight.covers(id)) return this.#straight.most(id);
    this.#program ??= this.#make();
    return this.#program.most(id);
  }

  /** What binds, by what one more percent of each would bring: units apart cannot be compared otherwise. */
  ranked({ binds }: MostOf): readonly Bind[] {
    const worth = ({ linkId, gain }: MostOf['binds'][number]) => gain * (this.#capacities.get(linkId) ?? 0);
    return [...binds]
      .sort((a, b) => worth(b) - worth(a))
      .map(({ linkId, gain }) => ({ linkId, gain: digits(gain) }));
  }

  dispose(): void {
    this.#program?.dispose();
  }
}

/**
 * The largest output that each stage can reach, by linear programming: all that the network can give goes to that
 * stage, within stated capacities and coefficients. A link without a stated capacity limits nothing, so that a reach is
 * an upper end of what is possible. The interval is exact in its inputs, for output never falls with more capacity nor
 * rises with more need; its ends have twelve digits.
 */
export const reachOf = (
  solver: Solver,
  network: Network,
  targets: readonly string[] = network.links.map(({ id }) => id),
): readonly Reach[] => {
  const [lowBounded, highBounded] = [boundedLinks(network, 'low'), boundedLinks(network, 'high')];
  const [low, high] = [new End(solver, network, 'low'), new End(solver, network, 'high')];
  try {
    return targets.map((linkId) => {
      const least = lowBounded.has(linkId) ? low.most(linkId) : null;
      const most = highBounded.has(linkId) ? high.most(linkId) : null;
      return {
        linkId,
        low: least && digits(least.amount),
        high: most && digits(most.amount),
        binds: least ? low.ranked(least) : [],
        bindsHigh: most ? high.ranked(most) : [],
      };
    });
  } finally {
    low.dispose();
    high.dispose();
  }
};
