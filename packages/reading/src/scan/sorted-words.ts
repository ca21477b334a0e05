/** Words in order of code units; number 0 is no word. */
export interface SortedList {
  /** The words by their numbers. Those that begin with a unit are sure to be there only when `from` was asked for them. */
  readonly words: readonly string[];
  /** The number of the first word that begins with a UTF-16 unit, 0 where none does. */
  from(unit: number): number;
}

/** A list whose words are all there; `words[0]` is no word. */
export const listed = (words: readonly string[]): SortedList => ({
  words,
  from: (unit) => firstWith(words, unit),
});

/**
 * Finds the words of a list that is in order of code units, in a text. Built without searching, for a word shares its
 * beginning with the word before it; and built as it is needed, the words of one first character at a time, for a short
 * text asks for few of them. A transition is one 32-bit key, the state it leaves and the unit it reads, in one
 * open-addressed table; so there are fewer than 65,535 states, about a word's length for each word.
 */
export class SortedWords {
  readonly #list: SortedList;
  /** What a word's first UTF-16 unit leads to, 0 where no word starts with it, `unknown` until it is asked for. */
  readonly #roots = new Int32Array(0x10000).fill(unknown);
  /**
   * Two numbers for each slot, side by side so that a step costs one look into memory: the key, 0 where the slot is
   * free, and what the transition leads to. That is the state entered in the upper half, and in the lower the number
   * of the word that ends there, or 0.
   */
  readonly #slots: Int32Array;
  readonly #shift: number;
  #states = 0;

  constructor(list: SortedList) {
    let slots = 1024;
    while (slots < list.words.length * 4) slots *= 2;
    this.#list = list;
    this.#shift = 32 - Math.log2(slots);
    this.#slots = new Int32Array(slots * 2);
  }

  /** Adds the words that start with a unit; returns what it leads to. */
  #grow(unit: number): number {
    const { words } = this.#list;
    const roots = this.#roots;
    roots[unit] = 0;
    // Where the transitions along the word before are kept, and the states they enter, by depth.
    const places = new Int32Array(longest);
    const path = new Uint16Array(longest);
    let before = '';
    const first = this.#list.from(unit);
    if (first === 0) return 0;
    for (let number = first; ; number++) {
      const word = words[number];
      if (word?.charCodeAt(0) !== unit) break;
      const size = word.length;
      if (size > longest) throw new RangeError(`A word has more than ${longest} characters: ${word}`);
      let depth = 0;
      while (depth < size && word.charCodeAt(depth) === before.charCodeAt(depth)) depth++;
      for (; depth < size; depth++) {
        const state = ++this.#states;
        if (state >= 0xffff) throw new RangeError('A list of sorted words has more than 65,534 states');
        if (depth === 0) roots[unit] = state << 16;
        else places[depth] = this.#put(((path[depth - 1] as number) << 16) | word.charCodeAt(depth), state);
        path[depth] = state;
      }
      if (size === 1) roots[unit] = (roots[unit] as number) | number;
      else {
        const place = places[size - 1] as number;
        this.#slots[place] = (this.#slots[place] as number) | number;
      }
      before = word;
    }
    return roots[unit] as number;
  }

  /** Adds a transition; returns where in the slots lies what it leads to. */
  #put(key: number, state: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (Math.imul(key, spread) >>> this.#shift) << 1;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = state << 16;
    return slot + 1;
  }

  /**
   * Writes the end and the number of every word that starts exactly at `at` and ends at `to` at the latest into
   * `out`, shortest first, and returns how many places of `out` it filled. For inner loops: it allocates nothing.
   */
  endsAt(text: string, at: number, { to, out }: { readonly to: number; readonly out: Int32Array }): number {
    let value = this.#roots[text.charCodeAt(at)] as number;
    if (value === unknown) value = this.#grow(text.charCodeAt(at));
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

/** The number of characters that a word may have. */
export const longest = 64;

// No state and word make this value.
const unknown = -1;

function firstWith(words: readonly string[], unit: number): number {
  let low = 1;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string).charCodeAt(0) < unit) low = middle + 1;
    else high = middle;
  }
  return words[low]?.charCodeAt(0) === unit ? low : 0;
}

// Multiplication by the 32-bit golden ratio spreads neighbouring states and characters over the table.
const spread = 0x9e3779b1;
