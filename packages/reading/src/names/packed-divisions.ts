import { numberAt } from './packed-numbers.js';

/** The divisions of China as numbers of places that the dictionary holds: their names would stand in a bundle twice. */
export interface PackedDivisions {
  /** Two characters for each: a line's end, the mark before a city, or a name by its rank among the places' full names. */
  readonly codes: string;
  /** The names that the dictionary does not hold, in order. */
  readonly others: string;
}

export const lineEnd = 0;
export const cityMark = 1;
/** A name that the dictionary does not hold. */
export const other = 2;
/** The number of the first name. */
export const firstName = 3;

const codeAt = (codes: string, at: number): number => (numberAt(codes, at) << 6) | numberAt(codes, at + 1);

/** Where a division lies: the province, by its number in the dictionary, and the level, by its place in `levels`. */
export interface Location {
  readonly province: number;
  readonly level: number;
}

export const levels = ['province', 'city', 'county', 'region'] as const;

/** The first place of each name in the divisions, by its number in the dictionary; `names` are those by rank. */
export function locations(divisions: PackedDivisions, names: readonly number[]): Map<number, Location> {
  const found = new Map<number, Location>();
  let [province, groups, level] = [0, 0, 0];
  const { codes } = divisions;
  for (let at = 0; at < codes.length; at += 2) {
    const code = codeAt(codes, at);
    if (code === lineEnd) [province, groups, level] = [0, 0, 0];
    else if (code === cityMark) level = ++groups > 1 ? 1 : 2;
    else {
      const name = names[code - firstName];
      if (name !== undefined) {
        if (level === 0) province = name;
        if (!found.has(name)) found.set(name, { province, level });
      }
      level = 2;
    }
  }
  return found;
}

/** The divisions as src/names/divisions.generated.ts gives them; `wordOf` says the name of a rank. */
export function unpackedLines(divisions: PackedDivisions, wordOf: (rank: number) => string): string {
  const others = divisions.others.split(' ');
  let [lines, before, other] = ['', lineEnd, 0];
  const { codes } = divisions;
  for (let at = 0; at < codes.length; at += 2) {
    const code = codeAt(codes, at);
    if (code === lineEnd || code === cityMark) lines += code === lineEnd ? '\n' : '|';
    else
      lines +=
        (before <= cityMark ? '' : ' ') + (code < firstName ? others[other++] : wordOf(code - firstName));
    before = code;
  }
  return lines;
}
