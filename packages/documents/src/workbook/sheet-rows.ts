import { feedXml } from '../formats/office/parse-xml.js';
import { columnOf } from '../location/column-name.js';
import { plainDecimal, shiftDecimal } from './plain-decimal.js';
import { sayDate, serialDate, serialTime } from './serial-date.js';
import { showNumber } from './shown-number.js';
import type { Cell, RowTally, TableRow } from './table.js';
import type { SharedParts } from './workbook-parts.js';

/** Columns of a sheet, as spreadsheet programs have them. */
const mostColumns = 16_384;

/** A cell while its element is open. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  hasFormula: boolean;
}

/**
 * The rows of a sheet's XML as it is unpacked; those without a value are left out, so that a million formatted empty
 * cells cost time but no memory.
 */
export async function* sheetRows(
  chunks: AsyncIterable<Buffer>,
  { shared, tally, path }: { readonly shared: SharedParts; readonly tally: RowTally; readonly path: string },
): AsyncIterable<TableRow> {
  const reader = new RowReader(shared, tally);
  const feed = feedXml(reader, { path, format: 'xlsx' });
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunks) {
    feed.write(decoder.decode(chunk, { stream: true }));
    yield* reader.take();
  }
  feed.end();
  yield* reader.take();
}

class RowReader {
  #done: TableRow[] = [];
  #row = 0;
  #cells: Cell[] = [];
  #column = 0;
  #cell: OpenCell | null = null;
  #collects = false;

  constructor(
    private readonly shared: SharedParts,
    private readonly tally: RowTally,
  ) {}

  take(): readonly TableRow[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  readonly open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (tag === 'row') {
      const given = Number(attributes.r);
      this.#row = Number.isInteger(given) && given > 0 ? given : this.#row + 1;
      this.#cells = [];
      this.#column = 0;
    } else if (tag === 'c') {
      this.#column = columnOf(attributes.r ?? '') ?? this.#column + 1;
      this.#cell = {
        column: this.#column,
        type: attributes.t ?? 'n',
        style: Number(attributes.s ?? 0),
        value: '',
        hasFormula: false,
      };
    } else if (this.#cell) {
      if (tag === 'f') this.#cell.hasFormula = true;
      this.#collects = tag === 'v' || tag === 't';
    }
  };

  readonly text = (text: string): void => {
    if (this.#collects && this.#cell) this.#cell.value += text;
  };

  readonly close = (tag: string): void => {
    if (tag === 'v' || tag === 't') this.#collects = false;
    if (tag === 'c' && this.#cell) {
      this.#finish(this.#cell);
      this.#cell = null;
    }
    if (tag !== 'row' || this.#cells.length === 0) return;
    this.#done.push({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  };

  #finish(cell: OpenCell): void {
    if (cell.hasFormula) this.#countFormula(cell);
    if (cell.column > mostColumns) return;
    const text = this.#textOf(cell).trim();
    if (text !== '') this.#cells.push({ column: cell.column, text });
  }

  #countFormula({ value }: OpenCell): void {
    if (value === '') this.tally.formulasWithoutValue += 1;
    else this.tally.formulas += 1;
  }

  #textOf({ type, style, value }: OpenCell): string {
    switch (type) {
      case 's':
        return this.shared.strings.at(Number(value)) ?? '';
      case 'e':
        this.tally.errorCells += 1;
        return '';
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace('T', ' ').replace(/ 00:00(?::00(?:\.0+)?)?Z?$/u, '');
      case 'n':
        return this.#number(value, style);
      default:
        return value;
    }
  }

  #number(value: string, style: number): string {
    const plain = plainDecimal(value);
    if (plain === null) return value;
    const format = this.shared.formats[style];
    if (format?.kind === 'percent') return `${shiftDecimal(plain, 2)}%`;
    if (format?.kind === 'plain' && format.shape) return showNumber(plain, format.shape);
    if (format?.kind !== 'date') return plain;
    const time = format.shape === 'time' ? serialTime(Number(value)) : null;
    const date = serialDate(Number(value), this.shared.from1904);
    return time ?? (date ? sayDate(date, format.shape) : plain);
  }
}
