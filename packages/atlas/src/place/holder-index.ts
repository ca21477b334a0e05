import { type Holder, sameHolder } from './holder.js';
import { HolderShelves } from './holder-shelves.js';

/** Up to so many are compared one by one: shelves cost more than they save. */
const few = 8;

interface Filed<T> {
  readonly holder: Holder;
  readonly value: T;
}

/**
 * Things by their holders, found again by any holder that `sameHolder` takes for the same one. Of many, a search looks at
 * what shares an entity or a part of a name, not at everything.
 */
export class HolderIndex<T> {
  readonly #filed: Filed<T>[] = [];
  #shelves: HolderShelves<T> | null = null;

  add(holder: Holder, value: T): void {
    if (this.#shelves) {
      this.#shelves.add(holder, value);
      return;
    }
    this.#filed.push({ holder, value });
    if (this.#filed.length <= few) return;
    this.#shelves = new HolderShelves<T>();
    for (const one of this.#filed) this.#shelves.add(one.holder, one.value);
  }

  /** Everything filed under the same holder, in the order of filing. */
  like(holder: Holder): readonly T[] {
    if (this.#shelves) return this.#shelves.like(holder);
    const found: T[] = [];
    for (const one of this.#filed) if (sameHolder(one.holder, holder)) found.push(one.value);
    return found;
  }

  has(holder: Holder): boolean {
    return this.#shelves?.has(holder) ?? this.#filed.some((one) => sameHolder(one.holder, holder));
  }
}
