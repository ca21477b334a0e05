/** What people write into a cell that holds nothing. */
export const nothing = /^(?:[-—–/\\.·×]+|无|暂无|没有|空|待定|未定|不详|保密|n\/?a|null|none)$/iu;
const separators = /[、,，;；/]+|\s{2,}/u;

/** The names in a cell, each with where it begins. Separators inside brackets belong to the name. */
export function parts(text: string): readonly { readonly words: string; readonly at: number }[] {
  const found: { words: string; at: number }[] = [];
  let at = 0;
  for (const piece of text
    .replace(/[（(][^）)]*[）)]/gu, (inside) => '\u0000'.repeat(inside.length))
    .split(separators)) {
    const from = text.length === piece.length ? 0 : indexFrom(text, piece, at);
    const words = text.slice(from, from + piece.length);
    at = from + piece.length;
    if (words.trim() !== '' && !nothing.test(words.trim()))
      found.push({ words: words.trim(), at: from + words.length - words.trimStart().length });
  }
  return found;
}

/** Where a piece, in which brackets were masked, begins. */
function indexFrom(text: string, piece: string, at: number): number {
  const masked = text.replace(/[（(][^）)]*[）)]/gu, (inside) => '\u0000'.repeat(inside.length));
  return masked.indexOf(piece, at);
}
