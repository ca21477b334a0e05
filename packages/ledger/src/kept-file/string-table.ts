import type { ColumnReader, ColumnWriter } from './column-file.js';

/** Which texts hold characters of more than one byte. */
const isWide = (text: string): boolean => /[^\0-\xff]/u.test(text);

/** Texts by numbers, each once; 0 is no text. */
export class StringTable {
  readonly #numbers = new Map<string, number>();

  number(text: string | null): number {
    if (text === null) return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const made = this.#numbers.size + 1;
    this.#numbers.set(text, made);
    return made;
  }

  /** All texts as columns of that name. Those of one byte a character stand apart, to stay such when they are read. */
  write(columns: ColumnWriter, name: string): void {
    const texts = [...this.#numbers.keys()];
    const wide = texts.map(isWide);
    columns.numbers(
      `${name} lengths`,
      texts.map((text) => text.length),
    );
    columns.numbers(`${name} widths`, wide.map(Number));
    columns.latin1(`${name} narrow`, texts.filter((_, at) => !wide[at]).join(''));
    columns.utf16(`${name} wide`, texts.filter((_, at) => wide[at]).join(''));
  }
}

/** The texts that a {@link StringTable} wrote, each by its number. */
export function readStrings(columns: ColumnReader, name: string): readonly (string | null)[] {
  const [lengths, widths] = [columns.numbers(`${name} lengths`), columns.numbers(`${name} widths`)];
  const [narrow, wide] = [columns.text(`${name} narrow`), columns.text(`${name} wide`)];
  const texts: (string | null)[] = [null];
  let [inNarrow, inWide] = [0, 0];
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    if (widths[at] === 1) texts.push(wide.slice(inWide, (inWide += length)));
    else texts.push(narrow.slice(inNarrow, (inNarrow += length)));
  }
  return texts;
}
