/**
 * Finds the words of a list that is in order of code units, in a text. Built in one go, without searching: a word
 * shares its beginning with the word before it. A transition is one 32-bit key, the state it leaves and the unit it
 * reads, in one open-addressed table; so there are fewer than 65,536 states, about a word's length for each word.
 */
export class SortedWords {
  /** First state for each UTF-16 unit, 0 where no word starts with it. */
  readonly #roots = new Uint16Array(0x10000);
  readonly #keys: Int32Array;
  readonly #states: Uint16Array;
  /** The number of the word that ends in a state, or 0. */
  readonly #words: Uint16Array;
  readonly #shift: number;
  /** The number of characters of the longest word. */
  readonly longest: number;

  /** `words[0]` is no word: the numbers of words begin at 1. */
  constructor(words: readonly string[]) {
    let slots = 1024;
    while (slots < words.length * 4) slots *= 2;
    this.#shift = 32 - Math.log2(slots);
    this.#keys = new Int32Array(slots);
    this.#states = new Uint16Array(slots);
    this.#words = new Uint16Array(0x10000);
    this.longest = this.#addAll(words);
  }

  #addAll(words: readonly string[]): number {
    // The states along the word before, by depth.
    const path = new Uint16Array(64);
    let states = 0;
    let longest = 0;
    let before = '';
    for (let number = 1; number < words.length; number++) {
      const word = words[number] as string;
      const size = word.length;
      let depth = 0;
      while (depth < size && word.charCodeAt(depth) === before.charCodeAt(depth)) depth++;
      for (; depth < size; depth++) {
        const state = ++states;
        if (state > 0xffff) throw new RangeError('A list of sorted words has more than 65,535 states');
        if (depth === 0) this.#roots[word.charCodeAt(0)] = state;
        else this.#put(((path[depth - 1] as number) << 16) | word.charCodeAt(depth), state);
        path[depth] = state;
      }
      this.#words[path[size - 1] as number] = number;
      if (size > longest) longest = size;
      before = word;
    }
    return longest;
  }

  #put(key: number, state: number): void {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = Math.imul(key, spread) >>> this.#shift;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    this.#states[slot] = state;
  }

  /**
   * Writes the end and the number of every word that starts exactly at `at` and ends at `to` at the latest into
   * `out`, shortest first, and returns how many places of `out` it filled. For inner loops: it allocates nothing.
   */
  endsAt(text: string, at: number, { to, out }: { readonly to: number; readonly out: Int32Array }): number {
    let state = this.#roots[text.charCodeAt(at)] as number;
    if (state === 0) return 0;
    const keys = this.#keys;
    const mask = keys.length - 1;
    const shift = this.#shift;
    let filled = 0;
    for (let i = at + 1; ; i++) {
      const word = this.#words[state] as number;
      if (word !== 0) {
        out[filled] = i;
        out[filled + 1] = word;
        filled += 2;
      }
      if (i >= to) return filled;
      const key = (state << 16) | text.charCodeAt(i);
      let slot = Math.imul(key, spread) >>> shift;
      let found = keys[slot] as number;
      while (found !== key) {
        if (found === 0) return filled;
        slot = (slot + 1) & mask;
        found = keys[slot] as number;
      }
      state = this.#states[slot] as number;
    }
  }
}

// Multiplication by the 32-bit golden ratio spreads neighbouring states and characters over the table.
const spread = 0x9e3779b1;
