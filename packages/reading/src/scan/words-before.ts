import { lengthIn, WordTrie, wordIn } from './word-trie.js';

/** Finds the longest word of a list that ends at a place, reading backwards: a bounded look-back. */
export class WordsBefore<Data> {
  readonly #trie: WordTrie;
  readonly #data: readonly (readonly [string, Data])[];

  constructor(words: readonly (readonly [word: string, data: Data])[]) {
    this.#data = words;
    this.#trie = new WordTrie(words.map(([word]) => Array.from(word).reverse().join('')));
  }

  /** The longest word that ends at `end` and starts at `from` or later, or null. */
  at(
    text: string,
    end: number,
    from = 0,
  ): {
    readonly start: number;
    readonly word: string;
    readonly data: Data;
  } | null {
    const match = this.#trie.matchBefore(text, end, from);
    if (match === 0) return null;
    const entry = this.#data[wordIn(match)];
    return entry ? { start: end - lengthIn(match), word: entry[0], data: entry[1] } : null;
  }
}
