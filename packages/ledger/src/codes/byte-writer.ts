const firstBytes = 256;

/** Writes small whole numbers in few bytes: seven bits a byte, the eighth says that more follow. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(firstBytes);
  #length = 0;

  /** Forgets what was written, so that one writer serves many rows. */
  clear(): this {
    this.#length = 0;
    return this;
  }

  /** A whole number from 0 up. */
  count(number: number): void {
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#byte((rest % 128) | 128);
    this.#byte(rest);
  }

  /** A whole number of either sign. */
  signed(number: number): void {
    this.count(number < 0 ? -2 * number - 1 : 2 * number);
  }

  text(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    this.count(bytes.length);
    for (const byte of bytes) this.#byte(byte);
  }

  /** As PostgreSQL writes a bytea: `\x` and hexadecimal digits. */
  toBytea(): string {
    return `\\x${this.#bytes.toString('hex', 0, this.#length)}`;
  }

  #byte(byte: number): void {
    if (this.#length === this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2);
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}

/** Reads what a {@link ByteWriter} wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  count(): number {
    let number = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new Error('the bytes end within a number');
      this.#at += 1;
      number += (byte & 127) * scale;
      if (byte < 128) return number;
    }
  }

  signed(): number {
    const number = this.count();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  text(): string {
    const length = this.count();
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return Buffer.from(bytes).toString('utf8');
  }
}
