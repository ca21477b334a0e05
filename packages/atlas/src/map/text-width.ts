/**
 * About how wide a text is drawn, in pixels: a Chinese character is as wide as the font is high, the rest about 0.56
 * of it. Enough to size boxes before the browser has drawn anything.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += /[\u2e80-\uffff]/.test(character) ? 1 : 0.57;
  return ems * fontSize;
}

/** Marks that may not begin a line; they hang over the end of the one before. */
const closing = /^[、，。；：）》”」,.;:)]$/;

/** Breaks a text into lines no wider than `width`; the last line allowed ends in … when more was left. */
export function wrapText(
  text: string,
  limits: { fontSize: number; width: number; lines: number },
): readonly string[] {
  const { fontSize, width, lines } = limits;
  const rows: string[] = [];
  let row = '';
  for (const piece of text.match(/[\x21-\x7e]+|\s+|[^\x21-\x7e\s]/g) ?? []) {
    if (row !== '' && !closing.test(piece) && textWidth(row + piece, fontSize) > width) {
      rows.push(row.trimEnd());
      row = piece.trimStart();
    } else row += piece;
  }
  if (row !== '') rows.push(row);
  if (rows.length <= lines) return rows;
  return [...rows.slice(0, lines - 1), `${(rows[lines - 1] ?? '').slice(0, -1)}…`];
}
