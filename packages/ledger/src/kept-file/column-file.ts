import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';

/** What a file of columns begins with. Numbers stand in the order of bytes of the machine that wrote them. */
const magic = Buffer.from(`lianpu columns ${endianness()[0]}`, 'latin1');
const headAt = magic.length + 8;
/** Columns begin at multiples of so many bytes, so that they can be looked at as numbers where they stand. */
const grain = 8;

interface Column {
  readonly name: string;
  readonly kind: 'u8' | 'u16' | 'i32' | 'latin1' | 'utf16' | 'bytes';
  readonly at: number;
  readonly bytes: number;
}

interface Head {
  readonly columns: readonly Column[];
  readonly about: unknown;
}

const padded = (length: number): number => Math.ceil(length / grain) * grain;

/** Writes named columns one after another, numbers in as few bytes as the largest of them takes. */
export class ColumnWriter {
  readonly #columns: Column[] = [];
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  /** Whole numbers of 32 bits. */
  numbers(name: string, numbers: readonly number[]): void {
    let [least, most] = [0, 0];
    for (const number of numbers) {
      if (number < least) least = number;
      if (number > most) most = number;
    }
    if (least >= 0 && most < 1 << 8) return this.#add(name, 'u8', Uint8Array.from(numbers));
    if (least >= 0 && most < 1 << 16) return this.#add(name, 'u16', Uint16Array.from(numbers));
    this.#add(name, 'i32', Int32Array.from(numbers));
  }

  /** Characters below 256 only. */
  latin1(name: string, text: string): void {
    this.#add(name, 'latin1', Buffer.from(text, 'latin1'));
  }

  /** Any characters, also halves of pairs. */
  utf16(name: string, text: string): void {
    this.#add(name, 'utf16', Buffer.from(text, 'utf16le'));
  }

  bytes(name: string, bytes: Uint8Array): void {
    this.#add(name, 'bytes', bytes);
  }

  /** The file. `about` is anything that JSON can say. */
  file(about: unknown): readonly Uint8Array[] {
    const head = Buffer.from(JSON.stringify({ columns: this.#columns, about } satisfies Head), 'utf8');
    const room = Buffer.alloc(padded(headAt + head.length) - headAt);
    head.copy(room);
    const lead = Buffer.alloc(headAt);
    magic.copy(lead);
    lead.writeUInt32LE(head.length, magic.length + 4);
    let sum = crc32(lead.subarray(magic.length + 4));
    for (const part of [room, ...this.#parts]) sum = crc32(part, sum);
    lead.writeUInt32LE(sum, magic.length);
    return [lead, room, ...this.#parts];
  }

  #add(name: string, kind: Column['kind'], data: Uint8Array | Uint16Array | Int32Array): void {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const rest = padded(bytes.length) - bytes.length;
    this.#columns.push({ name, kind, at: this.#length, bytes: bytes.length });
    this.#parts.push(bytes);
    if (rest > 0) this.#parts.push(new Uint8Array(rest));
    this.#length += padded(bytes.length);
  }
}

/** Reads what a {@link ColumnWriter} wrote. */
export class ColumnReader {
  readonly about: unknown;
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #file: Buffer;
  readonly #from: number;

  /** @throws Error when the bytes are not whole, or none of a writer's making. */
  constructor(bytes: Uint8Array) {
    this.#file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.#file.length < headAt || this.#file.compare(magic, 0, magic.length, 0, magic.length) !== 0)
      throw new Error('no file of columns');
    const isWhole = this.#file.readUInt32LE(magic.length) === crc32(this.#file.subarray(magic.length + 4));
    if (!isWhole) throw new Error('a damaged file of columns');
    const length = this.#file.readUInt32LE(magic.length + 4);
    const { columns, about } = JSON.parse(this.#file.toString('utf8', headAt, headAt + length)) as Head;
    this.about = about;
    this.#columns = new Map(columns.map((column) => [column.name, column]));
    this.#from = padded(headAt + length);
  }

  numbers(name: string): Int32Array {
    const { kind } = this.#column(name);
    const bytes = this.bytes(name);
    if (kind === 'u8') return Int32Array.from(bytes);
    // A copy is aligned, wherever the file stands in memory.
    const own = new Uint8Array(bytes).buffer;
    return kind === 'u16' ? new Int32Array(new Uint16Array(own)) : new Int32Array(own);
  }

  text(name: string): string {
    const { kind, at, bytes } = this.#column(name);
    const from = this.#from + at;
    return this.#file.toString(kind === 'latin1' ? 'latin1' : 'utf16le', from, from + bytes);
  }

  bytes(name: string): Uint8Array {
    const { at, bytes } = this.#column(name);
    return this.#file.subarray(this.#from + at, this.#from + at + bytes);
  }

  #column(name: string): Column {
    const column = this.#columns.get(name);
    if (!column) throw new Error(`the column ${name} is missing`);
    return column;
  }
}
