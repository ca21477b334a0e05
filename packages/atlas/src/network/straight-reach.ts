import { type Case, endOf, needOf } from './ends.js';
import type { Network } from './network.js';

/** The most a stage can reach, and what one more unit of each capacity that binds would bring. */
export interface MostOf {
  readonly amount: number;
  readonly binds: readonly { readonly linkId: string; readonly gain: number }[];
}

/** For each link what one unit of it takes of each link it needs directly. */
type Takes = ReadonlyMap<string, readonly (readonly [from: string, amount: number])[]>;

/**
 * Where no need upstream leaves a choice, the linear program has its answer in closed form: one unit of the stage takes
 * r units of a link in all, so the stage reaches the least of capacity / r, and one more unit of the link that gives the
 * least brings 1 / r (where two links give the same least, more of one alone brings nothing).
 */
export class StraightReach {
  readonly #takes: Takes;
  readonly #capacities: ReadonlyMap<string, number>;
  /** Links with a choice or a circle somewhere upstream; for these there is no closed form. */
  readonly #open = new Map<string, boolean>();
  readonly #choice: ReadonlySet<string>;
  readonly #order = new Map<string, number>();

  constructor(network: Network, end: Case) {
    const takes = new Map<string, [string, number][]>();
    const choice = new Set<string>();
    for (const { to, routes } of network.needs) {
      if (routes.length > 1) choice.add(to);
      for (const { from, coefficient } of routes.slice(0, 1))
        takes.set(to, [...(takes.get(to) ?? []), [from, needOf(coefficient, end)]]);
    }
    this.#takes = takes;
    this.#choice = choice;
    this.#capacities = new Map(
      network.links.flatMap(({ id, capacity }) => (capacity === null ? [] : [[id, endOf(capacity, end)]])),
    );
    for (const { id } of network.links) this.#isOpen(id, new Set());
  }

  /** Whether the closed form holds for a stage. */
  covers(id: string): boolean {
    return this.#open.get(id) === false;
  }

  /** The most that a stage can reach; the stage must be covered and something stated must limit it. */
  most(id: string): MostOf {
    const total = new Map([[id, 1]]);
    const upstream = [...this.#upstream(id)].sort(
      (a, b) => (this.#order.get(b) ?? 0) - (this.#order.get(a) ?? 0),
    );
    for (const link of upstream)
      for (const [from, amount] of this.#takes.get(link) ?? [])
        total.set(from, (total.get(from) ?? 0) + (total.get(link) ?? 0) * amount);
    let amount = Number.POSITIVE_INFINITY;
    for (const [link, taken] of total) {
      const capacity = this.#capacities.get(link);
      if (capacity !== undefined && taken > 0) amount = Math.min(amount, capacity / taken);
    }
    const tight = [...total].filter(([link, taken]) => {
      const capacity = this.#capacities.get(link);
      return capacity !== undefined && taken > 0 && capacity / taken <= amount * (1 + 1e-12);
    });
    const binds = tight.map(([linkId, taken]) => ({ linkId, gain: tight.length === 1 ? 1 / taken : 0 }));
    return { amount, binds };
  }

  #upstream(id: string): ReadonlySet<string> {
    const seen = new Set([id]);
    for (const link of seen) for (const [from] of this.#takes.get(link) ?? []) seen.add(from);
    return seen;
  }

  /** Depth first; numbers each link after all that it needs. */
  #isOpen(id: string, within: Set<string>): boolean {
    const known = this.#open.get(id);
    if (known !== undefined) return known;
    if (within.has(id)) return true;
    within.add(id);
    let open = this.#choice.has(id);
    for (const [from] of this.#takes.get(id) ?? []) open = this.#isOpen(from, within) || open;
    within.delete(id);
    this.#open.set(id, open);
    this.#order.set(id, this.#order.size);
    return open;
  }
}
