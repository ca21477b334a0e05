import { foldUnit, isSpace } from './fold-text.js';

/** No character: beside a number it makes what no text has. */
const noCharacter = 0xffff;

/** A pair of units as one 32-bit number, signed as a column of integers wants it. */
const pair = (first: number, second: number): number => (first << 16) | second;

/** Three units as one number: two of them may share one, so that a search reads a text in vain now and then. */
const triple = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);

/**
 * Every character, every two and every three neighbouring characters of a text, folded, white space left out, each
 * once and in ascending order. A text that holds a word has all grams of the word.
 */
export function gramsOf(text: string): readonly number[] {
  const grams = new Set<number>();
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charCodeAt(at));
    if (isSpace(unit) || unit === noCharacter) continue;
    grams.add(unit);
    if (second !== 0) grams.add(pair(second, unit));
    if (first !== 0) grams.add(triple(first, second, unit));
    first = second;
    second = unit;
  }
  return [...Int32Array.from(grams).sort()];
}

/**
 * The grams that a piece must have to hold the word: the one character or the two, or every three. Many texts have
 * every two characters of a long word somewhere, and few every three, that do not have the word.
 */
export function gramsOfWord(word: string): readonly number[] {
  const units = word.split('').map((unit) => unit.charCodeAt(0));
  const [first = 0, second = 0] = units;
  if (units.length < 3) return [units.length === 1 ? first : pair(first, second)];
  const grams = units.slice(2).map((third, at) => triple(units[at] ?? 0, units[at + 1] ?? 0, third));
  return [...new Set(grams)];
}

const millisecondsPerDay = 86_400_000;
const firstDay = Date.UTC(1900, 0, 1);

/** A day of publication as a whole number, the later the higher; 0 for none and for what is older than 1900. */
export function dayOf(published: string | null): number {
  if (published === null) return 0;
  const day = Math.floor((Date.parse(published) - firstDay) / millisecondsPerDay) + 1;
  return Math.min(Math.max(day, 0), 0xffff) || 0;
}

/** Levels of periods: a day, and eight of the level below at each further one. */
const levels = [0, 1, 2, 3, 4, 5];
const bitsOfDay = 16;

/**
 * A day, or at a higher level a period of days, among the grams of a piece, so that one question asks for words and a
 * period at once. The bit in front keeps the periods of different levels apart.
 */
const gramOfPeriod = (level: number, period: number): number =>
  level === 0 ? pair(noCharacter, period) : pair((1 << (bitsOfDay - 3 * level)) | period, noCharacter);

/** The grams of a day and of the periods that it lies in. */
export const gramsOfDay = (day: number): readonly number[] =>
  levels.map((level) => gramOfPeriod(level, day >> (3 * level)));
