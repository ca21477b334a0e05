import { foldText } from '../search/fold-text.js';

/** How alike two texts are. */
export interface Likeness {
  /** Shared runs of five characters out of all that either text has, 0 to 1 (Jaccard). */
  readonly words: number;
  /** Of the text with fewer different numbers, the share that the other has too; 1 where there are none. */
  readonly numbers: number;
}

const runUnits = 5;
/** From so many shared runs on two texts are one article. Measured: see `test/copies`. */
export const leastWords = 0.6;
/** Bulletins made by one pattern share their words and not their numbers. */
export const leastNumbers = 0.9;
/** Shorter texts (rows of tables, captions) are patterns more often than articles, and are never taken for copies. */
export const leastUnits = 200;

/** A text as far as it counts: letters and digits, folded. */
export const bareText = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Every run of five characters of a bare text, as a 32-bit hash. */
export function runsOf(bare: string): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let at = 0; at + runUnits <= bare.length; at += 1) runs.add(hashAt(bare, at));
  return runs;
}

/** FNV-1a over the units of a run. */
function hashAt(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < runUnits; offset += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at + offset), 0x01000193);
  return hash | 0;
}

const numbersOf = (text: string): ReadonlySet<string> =>
  new Set(foldText(text).match(/\d+(?:\.\d+)?/gu) ?? []);

/** Compares two texts, whole. */
export function likenessOf(a: string, b: string): Likeness {
  const [runsA, runsB] = [runsOf(bareText(a)), runsOf(bareText(b))];
  const both = shared(runsA, runsB);
  const either = runsA.size + runsB.size - both;
  const [numbersA, numbersB] = [numbersOf(a), numbersOf(b)];
  const fewer = Math.min(numbersA.size, numbersB.size);
  return {
    words: either === 0 ? 0 : both / either,
    numbers: fewer === 0 ? 1 : shared(numbersA, numbersB) / fewer,
  };
}

/** True for one article printed twice: the same words but for what was cut, headed or mended, and the same numbers. */
export const isCopy = ({ words, numbers }: Likeness): boolean =>
  words >= leastWords && numbers >= leastNumbers;

function shared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of small) if (large.has(item)) count += 1;
  return count;
}
