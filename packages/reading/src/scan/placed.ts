/** Things that stand at places of a text, in order of start, found by place. */
export class Placed<T extends { readonly start: number; readonly end: number }> {
  readonly items: readonly T[];
  /** For every 32 characters of text the index of the first item that starts there or later. */
  readonly #index: Int32Array;

  constructor(items: readonly T[]) {
    this.items = items;
    const last = items[items.length - 1]?.start ?? -1;
    const index = new Int32Array((last >> stride) + 1);
    let i = 0;
    for (let place = 0; place < index.length; place++) {
      while ((items[i] as T).start < place << stride) i++;
      index[place] = i;
    }
    this.#index = index;
  }

  /** Index of the first item that starts at `at` or later; the number of items where none does. */
  firstFrom(at: number): number {
    const { items } = this;
    const place = at <= 0 ? 0 : at >> stride;
    if (place >= this.#index.length) return items.length;
    let i = this.#index[place] as number;
    while (i < items.length && (items[i] as T).start < at) i++;
    return i;
  }

  /** The item that starts exactly at a place, or undefined. */
  at(at: number): T | undefined {
    const item = this.items[this.firstFrom(at)];
    return item !== undefined && item.start === at ? item : undefined;
  }

  /** The last item that starts before a place, or undefined. */
  before(at: number): T | undefined {
    return this.items[this.firstFrom(at) - 1];
  }

  /** The items whose start lies in `[from, to)`. */
  within(from: number, to: number): readonly T[] {
    const first = this.firstFrom(from);
    let last = first;
    while (last < this.items.length && (this.items[last] as T).start < to) last++;
    return last === first ? none : this.items.slice(first, last);
  }

  /** The first item that starts in `[from, to)` and fits, or undefined. */
  find(from: number, to: number, fits: (item: T) => boolean): T | undefined {
    for (let i = this.firstFrom(from); i < this.items.length; i++) {
      const item = this.items[i] as T;
      if (item.start >= to) return undefined;
      if (fits(item)) return item;
    }
    return undefined;
  }

  /** The last item that starts in `[from, to)` and fits, or undefined. */
  findLast(from: number, to: number, fits: (item: T) => boolean): T | undefined {
    for (let i = this.firstFrom(to) - 1; i >= 0; i--) {
      const item = this.items[i] as T;
      if (item.start < from) return undefined;
      if (fits(item)) return item;
    }
    return undefined;
  }
}

const stride = 5;
const none: readonly never[] = [];
