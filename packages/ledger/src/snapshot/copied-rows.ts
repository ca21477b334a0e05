import { numericText } from './numeric-text.js';

/** `PGCOPY\n\xff\r\n\0`, flags, and the length of an extension that there is none of. */
const headLength = 19;

/**
 * The rows of COPY's binary format, one after the other, a column at a time: nothing is made of a value that is not
 * asked for. Columns are numbered from 0.
 */
export class CopiedRows {
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  #at = headLength;

  constructor(bytes: Uint8Array, columns: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#starts = new Int32Array(columns);
    this.#lengths = new Int32Array(columns);
  }

  /** Goes to the next row; false behind the last one. */
  next(): boolean {
    if (this.#bytes.length <= headLength || this.#view.getInt16(this.#at) < 0) return false;
    let at = this.#at + 2;
    for (let column = 0; column < this.#starts.length; column += 1) {
      const length = this.#view.getInt32(at);
      this.#starts[column] = at + 4;
      this.#lengths[column] = length;
      at += 4 + Math.max(length, 0);
    }
    this.#at = at;
    return true;
  }

  isNull(column: number): boolean {
    return (this.#lengths[column] ?? -1) < 0;
  }

  /** The upper and the lower half of a bigint. */
  high(column: number): number {
    return this.#view.getInt32(this.#start(column));
  }
  low(column: number): number {
    return this.#view.getInt32(this.#start(column) + 4);
  }

  /** The halves of each bigint of an array of them, none of which is null. */
  eachLong(column: number, take: (high: number, low: number) => void): void {
    // Dimensions, flags and type, then length and lower bound of the one dimension; an empty array has none.
    const start = this.#start(column);
    if (this.isNull(column) || this.#view.getInt32(start) === 0) return;
    const count = this.#view.getInt32(start + 12);
    for (let at = start + 20, n = 0; n < count; n += 1, at += 12)
      take(this.#view.getInt32(at + 4), this.#view.getInt32(at + 8));
  }

  int32(column: number): number {
    return this.#view.getInt32(this.#start(column));
  }
  int16(column: number): number {
    return this.#view.getInt16(this.#start(column));
  }
  isTrue(column: number): boolean {
    return this.#bytes[this.#start(column)] === 1;
  }
  /** The code of a `"char"`; 0 for null. */
  letter(column: number): number {
    return this.isNull(column) ? 0 : (this.#bytes[this.#start(column)] ?? 0);
  }
  text(column: number): string {
    const start = this.#start(column);
    return this.#bytes.toString('utf8', start, start + (this.#lengths[column] ?? 0));
  }
  /** A numeric with the digits behind the point that it was stated with. */
  numeric(column: number): string {
    return numericText(this.#view, this.#start(column));
  }
  bytes(column: number): Uint8Array {
    const start = this.#start(column);
    return this.#bytes.subarray(start, start + (this.#lengths[column] ?? 0));
  }

  #start(column: number): number {
    return this.#starts[column] ?? 0;
  }
}
