import { foldUnit, isSpace } from './fold-text.js';

/** No character: in front of a number it makes what no text has. */
const noCharacter = 0xffff;

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
    if (isSpace(unit) || unit === noCharacter) continue;
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

const millisecondsPerDay = 86_400_000;
const firstDay = Date.UTC(1900, 0, 1);

/** A day of publication as a whole number, the later the higher; 0 for none and for what is older than 1900. */
export function dayOf(published: string | null): number {
  if (published === null) return 0;
  const day = Math.floor((Date.parse(published) - firstDay) / millisecondsPerDay) + 1;
  return Math.min(Math.max(day, 0), 0xffff) || 0;
}

/** A day among the grams of a piece, so that one question asks for words and a day at once. */
export const gramOfDay = (day: number): number => pair(noCharacter, day);
