import type { Holder } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { PlacedStatement } from '../place/place-statements.js';

/** Holders that are gone are forgotten when they are more than those that stand, and more than so many. */
const goneAtMost = 64;

/**
 * Parts the statements of a link by whose plants they speak of: those of two parts have no plant in common, whichever way
 * names lead from one holder to the next. Goes from one list to the next; who was once found to be one stays together,
 * which parts the statements less finely and is no less true.
 */
export class PlantsApart {
  #index = new HolderIndex<number>();
  #numbers = new Map<Holder, number>();
  /** To which number each leads on; one that leads to itself stands for all that lead to it. */
  #leads: number[] = [];

  /** The statements by part, each part in the order given. A part goes by its number as long as nobody joins it. */
  part(placed: readonly PlacedStatement[]): ReadonlyMap<number, readonly PlacedStatement[]> {
    const holders = new Set<Holder>();
    for (const { holder } of placed) holders.add(holder);
    if (this.#numbers.size > 2 * holders.size + goneAtMost) this.#forget();
    for (const holder of holders) if (!this.#numbers.has(holder)) this.#add(holder);
    const parts = new Map<number, PlacedStatement[]>();
    for (const one of placed) {
      const number = this.#standsFor(this.#numbers.get(one.holder) ?? 0);
      const own = parts.get(number);
      if (own) own.push(one);
      else parts.set(number, [one]);
    }
    return parts;
  }

  #forget(): void {
    this.#index = new HolderIndex();
    this.#numbers = new Map();
    this.#leads = [];
  }

  #add(holder: Holder): void {
    const number = this.#leads.length;
    this.#leads.push(number);
    for (const kin of this.#index.like(holder)) {
      const [a, b] = [this.#standsFor(kin), this.#standsFor(number)];
      // The older one stands for both, so that most parts keep their numbers.
      this.#leads[Math.max(a, b)] = Math.min(a, b);
    }
    this.#index.add(holder, number);
    this.#numbers.set(holder, number);
  }

  #standsFor(number: number): number {
    let at = number;
    for (let next = this.#leads[at]; next !== undefined && next !== at; next = this.#leads[at]) at = next;
    return at;
  }
}
