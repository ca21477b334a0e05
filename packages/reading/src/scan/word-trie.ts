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
  #keys = new Int32Array(1024).fill(-1);
  #values = new Int32Array(1024);
  #used = 0;
  /** Word that ends in a state, or -1. */
  #words: number[] = [-1];

  constructor(words: readonly string[]) {
    words.forEach((word, number) => {
      this.#add(word, number);
    });
  }

  /** Reports every word in `text` between `from` and `to`. */
  scan(text: string, onWord: OnWord, { from = 0, to = text.length } = {}): void {
    for (let start = from; start < to; start++) {
      let state = this.#roots[text.charCodeAt(start)] ?? 0;
      for (let i = start + 1; state !== 0; i++) {
        const word = this.#words[state] ?? -1;
        if (word >= 0) onWord(start, i, word);
        if (i >= to) break;
        state = this.#step(state, text.charCodeAt(i));
      }
    }
  }

  #add(word: string, number: number): void {
    if (word.length === 0) return;
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
        this.#put(state * 0x10000 + unit, next);
      }
      state = next;
    }
    this.#words[state] = number;
  }

  #newState(): number {
    if (this.#words.length >= 0x7fff) throw new RangeError('a word list of more than 32,766 prefixes');
    return this.#words.push(-1) - 1;
  }

  #step(state: number, unit: number): number {
    const key = (state << 16) | unit;
    const mask = this.#keys.length - 1;
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot];
      if (found === key) return this.#values[slot] ?? 0;
      if (found === -1) return 0;
    }
  }

  #put(wideKey: number, value: number): void {
    if (this.#used * 2 >= this.#keys.length) this.#grow();
    const key = wideKey | 0;
    const mask = this.#keys.length - 1;
    let slot = hash(key) & mask;
    while (this.#keys[slot] !== -1) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    this.#used++;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2).fill(-1);
    this.#values = new Int32Array(keys.length * 2);
    this.#used = 0;
    keys.forEach((key, slot) => {
      if (key !== -1) this.#put(key, values[slot] ?? 0);
    });
  }
}

// Multiplication by the 32-bit golden ratio spreads neighbouring characters over the table.
const hash = (key: number): number => {
  const product = Math.imul(key, 0x9e3779b1);
  return (product ^ (product >>> 15)) >>> 0;
};
