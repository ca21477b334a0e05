/** The letters of a column counted from 1: A, Z, AA, XFD (16384). */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The column, counted from 1, of a cell's name such as `C7` or `XFD1`; null when it names none. */
export function columnOf(cell: string): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/u.exec(cell)?.[1];
  if (!letters) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
