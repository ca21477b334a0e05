import { SortedWords } from '../scan/sorted-words.js';
import { compileDictionary } from './compile-dictionary.js';
import type { NameHead } from './name-heads.js';
import type { Place } from './places.js';

/** All words that the grammar of names knows, by number; number 0 is no word. */
export interface Dictionary {
  /** In order of code units. */
  readonly words: readonly string[];
  /** What each word is, bits of `traits.ts`. */
  readonly traits: Uint32Array;
  readonly heads: ReadonlyMap<number, NameHead>;
  /** The place that a word is, by its number. */
  readonly places: { get(number: number): Place | undefined };
}

let compiled: Dictionary | undefined;
let table: SortedWords | undefined;

/** The dictionary of this reader; compiled on first use. */
export function dictionary(): Dictionary {
  return (compiled ??= compileDictionary());
}

/** The words of the dictionary for finding them in a text. */
export function dictionaryTable(): SortedWords {
  return (table ??= new SortedWords(dictionary().words));
}

/**
 * A table from a word's number to what a rule takes it for: 1 for the words of the first list, 2 for those of the
 * second and so on, 0 for all others. Ask for it where a text is read, not where a module is loaded.
 */
export function rolesOf(...lists: readonly Iterable<string>[]): Uint8Array {
  const { words } = dictionary();
  const roles = new Uint8Array(words.length);
  lists.forEach((list, i) => {
    for (const word of list) {
      const number = numberOf(words, word);
      if (roles[number] === 0) roles[number] = i + 1;
    }
  });
  roles[0] = 0;
  return roles;
}

/** The number of a word, or 0. */
function numberOf(words: readonly string[], word: string): number {
  let low = 1;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : 0;
}

/** The place that is called so, or undefined. */
export function placeCalled(word: string): Place | undefined {
  const { words, places } = dictionary();
  const number = numberOf(words, word);
  return number === 0 ? undefined : places.get(number);
}
