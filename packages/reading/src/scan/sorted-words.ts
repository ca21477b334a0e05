/**
 * Finds the words of a list that is in order of code units, in a text. Built in one go, without searching: a word
 * shares its beginning with the word before it. A transition is one 32-bit key, the state it leaves and the unit it
 * reads, in one open-addressed table; so there are fewer than 65,536 states, about a word's length for each word.
 */
export class SortedWords {
  /** What a word's first UTF-16 unit leads to, 0 where no word starts with it. */
  readonly #roots = new Int32Array(0x10000);
  /**
   * Two numbers for each slot, side by side so that a step costs one look into memory: the key, 0 where the slot is
   * free, and what the transition leads to. That is the state entered in the upper half, and in the lower the number
   * of the word that ends there, or 0.
   */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /** The number of characters of the longest word. */
  readonly longest: number;

  /** `words[0]` is no word: the numbers of words begin at 1. */
  constructor(words: readonly string[]) {
    let slots = 1024;
    while (slots < words.length * 4) slots *= 2;
    this.#shift = 32 - Math.log2(slots);
    this.#slots = new Int32Array(slots * 2);
    this.longest = this.#addAll(words);
  }

  #addAll(words: readonly string[]): number {
    // Where the transitions along the word before are kept, by depth.
    const places = new Int32Array(64);
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
        const unit = word.charCodeAt(depth);
        if (depth === 0) this.#roots[unit] = state << 16;
        else places[depth] = this.#put(((path[depth - 1] as number) << 16) | unit, state << 16);
        path[depth] = state;
      }
      const [table, place] =
        size === 1 ? [this.#roots, word.charCodeAt(0)] : [this.#slots, places[size - 1] as number];
      table[place] = (table[place] as number) | number;
      if (size > longest) longest = size;
      before = word;
    }
    return longest;
  }

  /** Where in the slots the value lies now. */
  #put(key: number, value: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (Math.imul(key, spread) >>> this.#shift) << 1;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = value;
    return slot + 1;
  }

  /**
   * Writes the end and the number of every word that starts exactly at `at` and ends at `to` at the latest into
   * `out`, shortest first, and returns how many places of `out` it filled. For inner loops: it allocates nothing.
   */
  endsAt(text: string, at: number, { to, out }: { readonly to: number; readonly out: Int32Array }): number {
    let value = this.#roots[text.charCodeAt(at)] as number;
    if (value === 0) return 0;
    const slots = this.#slots;
    const mask = slots.length - 2;
    const shift = this.#shift;
    let filled = 0;
    for (let i = at + 1; ; i++) {
      const word = value & 0xffff;
      if (word !== 0) {
        out[filled] = i;
        out[filled + 1] = word;
        filled += 2;
      }
      if (i >= to) return filled;
      const key = (value & 0xffff0000) | text.charCodeAt(i);
      let slot = (Math.imul(key, spread) >>> shift) << 1;
      let found = slots[slot] as number;
      while (found !== key) {
        if (found === 0) return filled;
        slot = (slot + 2) & mask;
        found = slots[slot] as number;
      }
      value = slots[slot + 1] as number;
    }
  }
}

// Multiplication by the 32-bit golden ratio spreads neighbouring states and characters over the table.
const spread = 0x9e3779b1;
