import { spellingsOf } from './fold-text.js';

/** Where a word stands in a text: half-open, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the words. */
  readonly word: number;
}

const specialInClass = /[\\^\]-]/gu;

/** Characters one after the other, each in any of its spellings, with gaps between. */
const patternFor = (characters: readonly string[], gap: string): string =>
  characters
    .map((character) => {
      const spellings = spellingsOf(character).map((one) => one.replace(specialInClass, '\\$&'));
      return `[${spellings.join('')}]`;
    })
    .join(gap);

/** A line break and its indent may part the characters of a word. */
const patternOf = (word: string): RegExp => new RegExp(patternFor(word.split(''), '\\s{0,2}'), 'g');

/** Every place of every word in a text, in the order of the text. The words are folded. */
export function findWords(text: string, words: readonly string[]): readonly Hit[] {
  const hits = words.flatMap((word, index) =>
    [...text.matchAll(patternOf(word))].map((found): Hit => ({
      start: found.index,
      end: found.index + found[0].length,
      word: index,
    })),
  );
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a pattern of JavaScript takes for white space, which the database would take otherwise. */
const spaces = '[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]{0,2}';

/** A pattern of the database that finds a folded word in any text in which {@link findWords} finds it. */
export const databasePatternOf = (word: string): string => patternFor([...word], spaces);
