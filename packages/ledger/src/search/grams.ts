import { foldUnit, isSpace } from './fold-text.js';

/** A pair of units as one 32-bit number, signed as a column of integers wants it. */
const pair = (first: number, second: number): number => (first << 16) | second;

/**
 * Every character and every pair of neighbouring characters of a text, folded, white space left out, each once and
 * in ascending order. A text that holds a word has all grams of the word.
 */
export function gramsOf(text: string): readonly number[] {
  const grams = new Set<number>();
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charCodeAt(at));
    if (isSpace(unit)) continue;
    grams.add(unit);
    if (before !== 0) grams.add(pair(before, unit));
    before = unit;
  }
  return [...Int32Array.from(grams).sort()];
}

/** The grams that a piece must have to hold the word: its pairs, or the one character. */
export function gramsOfWord(word: string): readonly number[] {
  const grams = gramsOf(word);
  return word.length === 1 ? grams : grams.filter((gram) => gram >>> 16 !== 0);
}
