import { spellingsOf } from './fold-text.js';

/** Where a word stands in a text: half-open, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the words. */
  readonly word: number;
}

const specialInClass = /[\\^\]-]/gu;

/** A folded word in any spelling. A line break and its indent may part its characters. */
function patternOf(word: string): RegExp {
  const characters = word.split('').map((character) => {
    const spellings = spellingsOf(character).map((one) => one.replace(specialInClass, '\\$&'));
    return `[${spellings.join('')}]`;
  });
  return new RegExp(characters.join('\\s{0,2}'), 'g');
}

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
