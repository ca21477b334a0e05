/** Called for each word found: where it starts, where it ends, and its number in the list given. */
export type OnWord = (start: number, end: number, word: number) => void;

/**
 * Finds every word of a list in a text, in one pass: the words that start at each place, shortest first.
 * Transitions lie in one open-addressed table of 32-bit integers, so that a step costs one or two reads.
 * The longest word bounds the work a place can cause, so time grows linearly on any text.
 */
export class WordTrie {
  /** First state for each UTF-16 unit, 0 where no word starts with it. */
  readonly #roots = new Int32Array(0x10000);
  /** The state a transition leaves (0: the slot is free), the unit it reads and the state it enters. */
  #froms: Int32Array;
  #units: Uint16Array;
  #values: Int32Array;
  #used = 0;
  #longest = 0;
  /** Word that ends in a state, or -1. */
  #words: number[] = [-1];

  constructor(words: readonly string[]) {
    // Room for about as many states as most lists come to, for growing means putting everything anew.
    let slots = 1024;
    while (slots < words.length * 3) slots *= 2;
    this.#froms = new Int32Array(slots);
    this.#units = new Uint16Array(slots);
    this.#values = new Int32Array(slots);
    words.forEach((word, number) => {
      this.#add(word, number);
    });
  }

  /** Reports every word in `text` between `from` and `to`. */
  scan(text: string, onWord: OnWord, { from = 0, to = text.length } = {}): void {
    const roots = this.#roots;
    for (let start = from; start < to; start++) {
      let state = roots[text.charCodeAt(start)] as number;
      if (state === 0) continue;
      for (let i = start + 1; state !== 0; i++) {
        const word = this.#words[state] ?? -1;
        if (word >= 0) onWord(start, i, word);
        if (i >= to) break;
        state = this.#step(state, text.charCodeAt(i));
      }
    }
  }

  /**
   * Writes the end and the number of every word that starts exactly at `at` and ends at `to` at the latest into
   * `out`, shortest first, and returns how many places of `out` it filled. For inner loops: it allocates nothing.
   */
  endsAt(text: string, at: number, { to, out }: { readonly to: number; readonly out: Int32Array }): number {
    let state = this.#roots[text.charCodeAt(at)] as number;
    if (state === 0) return 0;
    const froms = this.#froms;
    const units = this.#units;
    const values = this.#values;
    const words = this.#words;
    const mask = froms.length - 1;
    let filled = 0;
    for (let i = at + 1; ; i++) {
      const word = words[state] as number;
      if (word >= 0) {
        out[filled] = i;
        out[filled + 1] = word;
        filled += 2;
      }
      if (i >= to) return filled;
      const unit = text.charCodeAt(i);
      // The same probing as #step, written out: this is the innermost loop of the segmentation.
      let slot = hash(state, unit) & mask;
      let from = froms[slot] as number;
      while (from !== 0 && (from !== state || units[slot] !== unit)) {
        slot = (slot + 1) & mask;
        from = froms[slot] as number;
      }
      if (from === 0) return filled;
      state = values[slot] as number;
    }
  }

  /** The number of characters of the longest word. */
  get longest(): number {
    return this.#longest;
  }

  /**
   * The longest word that starts exactly at `at`, as one number that `lengthIn` and `wordIn` take apart, or 0 where
   * there is none. For inner loops: it allocates nothing.
   */
  matchAt(text: string, at: number): number {
    let found = 0;
    let state = this.#roots[text.charCodeAt(at)] ?? 0;
    for (let i = at + 1; state !== 0; i++) {
      const word = this.#words[state] ?? -1;
      if (word >= 0) found = (i - at) * lengthUnit + word;
      if (i >= text.length) break;
      state = this.#step(state, text.charCodeAt(i));
    }
    return found;
  }

  /** The same backwards, for a list of reversed words: the longest that ends at `end` and starts at `from` or later. */
  matchBefore(text: string, end: number, from: number): number {
    let found = 0;
    let i = end - 1;
    let state = i >= from ? (this.#roots[text.charCodeAt(i)] ?? 0) : 0;
    for (; state !== 0; i--) {
      const word = this.#words[state] ?? -1;
      if (word >= 0) found = (end - i) * lengthUnit + word;
      if (i <= from) break;
      state = this.#step(state, text.charCodeAt(i - 1));
    }
    return found;
  }

  #add(word: string, number: number): void {
    if (word.length === 0) return;
    this.#longest = Math.max(this.#longest, word.length);
    const first = word.charCodeAt(0);
    let state = this.#roots[first] ?? 0;
    if (state === 0) {
      state = this.#newState();
      this.#roots[first] = state;
    }
    for (let i = 1; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = this.#step(state, unit);
      if (next === 0) {
        next = this.#newState();
        this.#put(state, unit, next);
      }
      state = next;
    }
    this.#words[state] = number;
  }

  #newState(): number {
    return this.#words.push(-1) - 1;
  }

  #step(state: number, unit: number): number {
    const mask = this.#froms.length - 1;
    for (let slot = hash(state, unit) & mask; ; slot = (slot + 1) & mask) {
      const from = this.#froms[slot];
      if (from === state && this.#units[slot] === unit) return this.#values[slot] ?? 0;
      if (from === 0) return 0;
    }
  }

  #put(state: number, unit: number, value: number): void {
    if (this.#used * 2 >= this.#froms.length) this.#grow();
    const mask = this.#froms.length - 1;
    let slot = hash(state, unit) & mask;
    while (this.#froms[slot] !== 0) slot = (slot + 1) & mask;
    this.#froms[slot] = state;
    this.#units[slot] = unit;
    this.#values[slot] = value;
    this.#used++;
  }

  #grow(): void {
    const froms = this.#froms;
    const units = this.#units;
    const values = this.#values;
    this.#froms = new Int32Array(froms.length * 2);
    this.#units = new Uint16Array(froms.length * 2);
    this.#values = new Int32Array(froms.length * 2);
    this.#used = 0;
    froms.forEach((from, slot) => {
      if (from !== 0) this.#put(from, units[slot] ?? 0, values[slot] ?? 0);
    });
  }
}

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
