/** A table that holds 1 for each of some characters. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

/** Whether a character stands among a few; false behind the text's end. */
export function isOneOf(few: string, unit: number): boolean {
  for (let i = 0; i < few.length; i++) if (few.charCodeAt(i) === unit) return true;
  return false;
}

/** Where a character stands last in `[from, to)`, or -1. */
export function lastOf(
  text: string,
  unit: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  for (let i = to - 1; i >= from && i >= 0; i--) if (text.charCodeAt(i) === unit) return i;
  return -1;
}

/** Whether one of the characters of a table stands in `[from, to)`. */
export function holdsAny(
  text: string,
  table: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const end = to < text.length ? to : text.length;
  for (let i = from < 0 ? 0 : from; i < end; i++) if (table[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** Whether one of the characters of a table stands in some words. */
export const tableHolds = (table: Uint8Array, words: string): boolean =>
  holdsAny(words, table, { from: 0, to: words.length });
