import { dictionary } from './dictionary.js';
import type { NameHead } from './name-heads.js';
import type { Place } from './places.js';

/** What a unit of segmented text is; `none` is what stands before the first and behind the last. */
export const none = 0;
/** A word of the dictionary. */
export const wordKind = 1;
/** One Chinese character that belongs to no known word. */
export const unknown = 2;
/** A number with a unit that names may hold (10万吨, 25万千瓦, 200MW). */
export const measure = 3;
/** A number with a classifier or a unit of money, which no name holds (5座, 37家, 3亿元). */
export const count = 4;
/** A date or part of one. */
export const time = 5;
/** Latin letters and digits (SMT, A3, 5G). */
export const latin = 6;
export const mark = 7;

/** What units are made from: their starts, with the text's length behind the last, kinds and numbers of words. */
export interface UnitTables {
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  readonly words: Uint16Array;
}

/**
 * A text cut into units, which cover it without gaps; white space is a mark. Units are asked for by index, and any
 * index may be asked for: outside there are units of kind `none` without traits.
 */
export class Units {
  readonly text: string;
  readonly length: number;
  readonly #starts: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #words: Uint16Array;
  readonly #dictionary = dictionary();
  readonly #traits = this.#dictionary.traits;
  /** For every 32 characters the first unit that starts there or later; made on first use. */
  #lookup: Int32Array | undefined;

  constructor(text: string, length: number, { starts, kinds, words }: UnitTables) {
    this.text = text;
    this.length = length;
    this.#starts = starts;
    this.#kinds = kinds;
    this.#words = words;
  }

  /** Where a unit starts; the text's length behind the last. */
  start(index: number): number {
    return index <= 0 ? 0 : index >= this.length ? this.text.length : (this.#starts[index] as number);
  }

  end(index: number): number {
    return index < 0 ? 0 : index >= this.length ? this.text.length : (this.#starts[index + 1] as number);
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  kind(index: number): number {
    return index < 0 || index >= this.length ? none : (this.#kinds[index] as number);
  }

  /** Number of the unit's word in the dictionary, 0 where it is none. */
  wordNumber(index: number): number {
    return index < 0 || index >= this.length ? 0 : (this.#words[index] as number);
  }

  /** What the unit's word is, bits of `traits.ts`. */
  traits(index: number): number {
    return index < 0 || index >= this.length ? 0 : (this.#traits[this.#words[index] as number] as number);
  }

  /** Whether the unit's word has any of the traits. */
  is(index: number, traits: number): boolean {
    return (this.traits(index) & traits) !== 0;
  }

  /** The unit's word, empty where it is none. */
  word(index: number): string {
    return this.#dictionary.words[this.wordNumber(index)] as string;
  }

  head(index: number): NameHead | undefined {
    return this.#dictionary.heads.get(this.wordNumber(index));
  }

  place(index: number): Place | undefined {
    return this.#dictionary.places.get(this.wordNumber(index));
  }

  /** The UTF-16 unit that a unit begins with; NaN outside. */
  first(index: number): number {
    return index < 0 || index >= this.length ? Number.NaN : this.text.charCodeAt(this.start(index));
  }

  /** Whether a unit begins with one of the characters of a list. */
  begins(index: number, characters: string): boolean {
    return (
      index >= 0 &&
      index < this.length &&
      characters.includes(this.text.charAt(this.#starts[index] as number))
    );
  }

  /** Index of the first unit that starts at `at` or later. */
  firstAt(at: number): number {
    const { length } = this;
    if (length === 0 || at <= 0) return 0;
    const starts = this.#starts;
    const lookup = (this.#lookup ??= lookupOf(starts, length));
    const place = at >> stride;
    if (place >= lookup.length) return length;
    let index = lookup[place] as number;
    while (index < length && (starts[index] as number) < at) index++;
    return index;
  }
}

const stride = 5;

function lookupOf(starts: Int32Array, length: number): Int32Array {
  const lookup = new Int32Array(((starts[length - 1] as number) >> stride) + 1);
  let index = 0;
  for (let place = 0; place < lookup.length; place++) {
    while ((starts[index] as number) < place << stride) index++;
    lookup[place] = index;
  }
  return lookup;
}
