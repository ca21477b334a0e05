/** Called for each word found: where it starts, where it ends, and its number in the list given. */
export type OnWord = (start: number, end: number, word: number) => void;

/**
 * Finds every word of a list in a text, in one pass: the words that start at each place, shortest first.
 * Transitions lie in one open-addressed table of 32-bit integers, all of a slot side by side, so that a step costs one
 * look into memory; a list of few words is a table of a few kilobytes, quickly made for one text.
 * The longest word bounds the work a place can cause, so time grows linearly on any text.
 */
export class WordTrie {
  /** A bit for each UTF-16 unit that a word starts with. */
  readonly #first = new Uint32Array(0x10000 / 32);
  /** Four numbers a slot: the state left (0: the slot is free), the unit read, the state entered, the word there + 1. */
  #slots: Int32Array;
  #states = root;

  constructor(words: readonly string[]) {
    // Room for about as many states as most lists come to, for growing means putting everything anew.
    let slots = 64;
    while (slots < words.length * 4) slots *= 2;
    this.#slots = new Int32Array(slots * 4);
    for (let number = 0; number < words.length; number++) this.#add(words[number] as string, number);
  }

  /** Reports every word in `text` between `from` and `to`. */
  scan(text: string, onWord: OnWord, { from = 0, to = text.length } = {}): void {
    const first = this.#first;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let start = from; start < to; start++) {
      let unit = text.charCodeAt(start);
      if (((first[unit >> 5] as number) & (1 << (unit & 31))) === 0) continue;
      let state = root;
      for (let i = start + 1; ; i++) {
        // The same probing as #slotOf, written out: this is an innermost loop.
        let slot = (hash(state, unit) << 2) & mask;
        let known = slots[slot] as number;
        while (known !== 0 && (known !== state || slots[slot + 1] !== unit)) {
          slot = (slot + 4) & mask;
          known = slots[slot] as number;
        }
        if (known === 0) break;
        const word = slots[slot + 3] as number;
        if (word !== 0) onWord(start, i, word - 1);
        if (i >= to) break;
        state = slots[slot + 2] as number;
        unit = text.charCodeAt(i);
      }
    }
  }

  /**
   * For a list of reversed words: the longest that ends at `end` and starts at `from` or later, as one number that
   * `lengthIn` and `wordIn` take apart, or 0 where there is none. It allocates nothing.
   */
  matchBefore(text: string, end: number, from: number): number {
    let found = 0;
    let state = root;
    for (let i = end - 1; i >= from; i--) {
      const slot = this.#slotOf(state, text.charCodeAt(i));
      if (this.#slots[slot] === 0) break;
      const word = this.#slots[slot + 3] as number;
      if (word !== 0) found = (end - i) * lengthUnit + word - 1;
      state = this.#slots[slot + 2] as number;
    }
    return found;
  }

  #add(word: string, number: number): void {
    if (word.length === 0) return;
    const first = word.charCodeAt(0);
    this.#first[first >> 5] = (this.#first[first >> 5] as number) | (1 << (first & 31));
    let state = root;
    let slot = 0;
    for (let i = 0; i < word.length; i++) {
      slot = this.#slotOf(state, word.charCodeAt(i));
      if (this.#slots[slot] === 0) slot = this.#put(state, word.charCodeAt(i));
      state = this.#slots[slot + 2] as number;
    }
    this.#slots[slot + 3] = number + 1;
  }

  /** Where the slot of a transition begins, or the free one where it would stand. */
  #slotOf(state: number, unit: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash(state, unit) << 2) & mask;
    for (let known = slots[slot]; known !== 0; known = slots[slot]) {
      if (known === state && slots[slot + 1] === unit) return slot;
      slot = (slot + 4) & mask;
    }
    return slot;
  }

  /** Adds a transition to a new state; returns where its slot begins. */
  #put(state: number, unit: number): number {
    if (this.#states * 8 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(state, unit);
    this.#slots[slot] = state;
    this.#slots[slot + 1] = unit;
    this.#slots[slot + 2] = ++this.#states;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 4) {
      const state = before[slot] as number;
      if (state !== 0)
        this.#slots.set(before.subarray(slot, slot + 4), this.#slotOf(state, before[slot + 1] as number));
    }
  }
}

// The state before the first unit; the others follow it.
const root = 1;

// A match is the word's length and, below it, its number. Lists have fewer words than this.
const lengthUnit = 0x1000000;

/** The length of the word that a match found; 0 where it found none. */
export const lengthIn = (match: number): number => Math.floor(match / lengthUnit);
/** The number in its list of the word that a match found. */
export const wordIn = (match: number): number => match % lengthUnit;

// Multiplication by the 32-bit golden ratio spreads neighbouring characters over the table.
const hash = (state: number, unit: number): number => {
  const product = Math.imul((state << 16) ^ (state >>> 16) ^ unit, 0x9e3779b1);
  return (product ^ (product >>> 15)) >>> 0;
};
