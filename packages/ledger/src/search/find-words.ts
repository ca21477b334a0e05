import { foldText } from './fold-text.js';

/** Where a word stands in a text: half-open, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the words. */
  readonly word: number;
}

const special = /[\\^$.*+?()[\]{}|]/gu;
/** A line break and its indent may part the characters of a word. */
const gap = '\\s{0,2}';

/** Every place of every word in a text, in the order of the text. The words are folded. */
export function findWords(text: string, words: readonly string[]): readonly Hit[] {
  const folded = foldText(text);
  const hits = words.flatMap((word, index) =>
    [...folded.matchAll(patternOf(word))].map((found): Hit => ({
      start: found.index,
      end: found.index + found[0].length,
      word: index,
    })),
  );
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

function patternOf(word: string): RegExp {
  const characters = word.split('').map((unit) => unit.replace(special, '\\$&'));
  return new RegExp(characters.join(gap), 'g');
}
