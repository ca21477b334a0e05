/** A half-open UTF-16 range. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text without its white space, and where each of its units stood. */
interface Squeezed {
  readonly text: string;
  readonly places: Int32Array;
}

/** Further than this the words around a place say no more of which place it is. */
const contextUnits = 400;
/** Fewer units around that are the same are chance, unless the text begins or ends there. */
const leastContextUnits = 6;

/**
 * Where the words of a range of one text stand in another text of the same file: white space makes no difference, and of
 * several places the one counts around which most is the same. Null where the words stand nowhere, or amid others only.
 */
export function placeIn(from: string, { start, end }: Range, to: string): Range | null {
  const [before, after] = [squeeze(from), squeeze(to)];
  const first = lowerBound(before.places, start);
  const length = lowerBound(before.places, end) - first;
  const words = before.text.slice(first, first + length);
  if (words === '') return null;
  let best: { readonly at: number; readonly alike: number; readonly drift: number } | null = null;
  for (let at = after.text.indexOf(words); at !== -1; at = after.text.indexOf(words, at + 1)) {
    const alike = alikeAround(before.text, first, after.text, at, length);
    const drift = Math.abs(at / after.text.length - first / before.text.length);
    if (best === null || alike > best.alike || (alike === best.alike && drift < best.drift))
      best = { at, alike, drift };
  }
  if (best === null || best.alike < leastContextUnits) return null;
  const place = (index: number): number => after.places[index] ?? to.length;
  return { start: place(best.at), end: place(best.at + length - 1) + 1 };
}

function squeeze(text: string): Squeezed {
  const places = new Int32Array(text.length);
  let squeezed = '';
  let count = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    squeezed += run;
    for (let unit = 0; unit < run.length; unit += 1) places[count++] = index + unit;
  }
  return { text: squeezed, places: places.subarray(0, count) };
}

/** The first index whose place is at or behind an offset. */
function lowerBound(places: Int32Array, offset: number): number {
  let from = 0;
  for (let to = places.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many units in front of and behind two places are the same; what both texts end at counts as enough. */
function alikeAround(one: string, at: number, other: string, there: number, length: number): number {
  const forward = alike(one, at + length, other, there + length, 1);
  return alike(one, at - 1, other, there - 1, -1) + forward;
}

function alike(one: string, at: number, other: string, there: number, step: 1 | -1): number {
  for (let count = 0; count < contextUnits; count += 1) {
    const [a, b] = [one[at + count * step], other[there + count * step]];
    if (a === undefined && b === undefined) return count + leastContextUnits;
    if (a === undefined || a !== b) return count;
  }
  return contextUnits;
}
