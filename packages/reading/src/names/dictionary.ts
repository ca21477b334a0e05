import { type SortedList, SortedWords } from '../scan/sorted-words.js';
import { compileDictionary } from './compile-dictionary.js';
import type { NameHead } from './name-heads.js';
import type { Place } from './places.js';

/** All words that the grammar of names knows, by number. */
export interface Dictionary extends SortedList {
  /** What each word is, bits of `traits.ts`; as the words, sure to be there only when they were asked for. */
  readonly traits: Uint32Array;
  /** The end of a name that a word is, by its number. */
  readonly heads: { get(number: number): NameHead | undefined };
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
  return (table ??= new SortedWords(dictionary()));
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
      const number = numberOf(word);
      if (roles[number] === 0) roles[number] = i + 1;
    }
  });
  roles[0] = 0;
  return roles;
}

// No word stands behind it in order.
const end = '\uffff';

/** The number of a word, or 0. */
function numberOf(word: string): number {
  const known = dictionary();
  let number = known.from(word.charCodeAt(0));
  if (number === 0) return 0;
  while ((known.words[number] ?? end) < word) number++;
  return known.words[number] === word ? number : 0;
}

/** Whether it is a word as such. */
export const isWord = (word: string): boolean => numberOf(word) !== 0;

/** The place that is called so, or undefined. */
export function placeCalled(word: string): Place | undefined {
  return dictionary().places.get(numberOf(word));
}
