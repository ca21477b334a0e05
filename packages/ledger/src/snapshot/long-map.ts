const first = 1024;

/** Values by 64-bit numbers that come as two halves, so that no text or bigint is made of each number looked up. */
export class LongMap<Value> {
  #halves = new Int32Array(first * 2);
  #values: (Value | undefined)[] = new Array<Value | undefined>(first);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(high: number, low: number): Value | undefined {
    return this.#values[this.#slot(high, low)];
  }

  set(high: number, low: number, value: Value): void {
    // Kept at most half full, so that a search is short.
    if (this.#size * 2 >= this.#values.length) this.#grow();
    const slot = this.#slot(high, low);
    if (this.#values[slot] === undefined) this.#size += 1;
    this.#halves[slot * 2] = high;
    this.#halves[slot * 2 + 1] = low;
    this.#values[slot] = value;
  }

  /** Where a number stands, or the free place where it would. The numbers are hashes: their low bits are spread evenly. */
  #slot(high: number, low: number): number {
    const mask = this.#values.length - 1;
    let slot = low & mask;
    while (
      this.#values[slot] !== undefined &&
      (this.#halves[slot * 2] !== high || this.#halves[slot * 2 + 1] !== low)
    )
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [halves, values] = [this.#halves, this.#values];
    this.#halves = new Int32Array(halves.length * 2);
    this.#values = new Array<Value | undefined>(values.length * 2);
    this.#size = 0;
    values.forEach((value, slot) => {
      if (value !== undefined) this.set(halves[slot * 2] ?? 0, halves[slot * 2 + 1] ?? 0, value);
    });
  }
}
