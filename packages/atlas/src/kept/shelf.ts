/** Values of which each is written down once and called by its number. */
export class Shelf<Value> {
  readonly #numbers = new Map<string, number>();
  readonly #byValue = new Map<Value, number>();
  readonly values: Value[] = [];

  /** `keyOf` gives the same for values that say the same. */
  constructor(private readonly keyOf: (value: Value) => string) {}

  /** The number of the value, from 0. */
  numberOf(value: Value): number {
    const before = this.#byValue.get(value);
    if (before !== undefined) return before;
    const key = this.keyOf(value);
    const number = this.#numbers.get(key) ?? this.values.push(value) - 1;
    this.#numbers.set(key, number);
    this.#byValue.set(value, number);
    return number;
  }
}
