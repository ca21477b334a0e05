/**
 * Strings kept as UTF-8 end to end, so that the million names of a long table take what they take in the file and
 * no object each.
 */
export class PackedStrings {
  #bytes: Buffer = Buffer.alloc(1 << 16);
  #ends = new Float64Array(1 << 10);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  push(text: string): void {
    const start = this.#count === 0 ? 0 : (this.#ends[this.#count - 1] ?? 0);
    const needed = start + Buffer.byteLength(text);
    if (needed > this.#bytes.length) this.#bytes = grown(this.#bytes, needed);
    this.#bytes.write(text, start, 'utf8');
    if (this.#count === this.#ends.length) {
      const ends = new Float64Array(this.#ends.length * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[this.#count] = needed;
    this.#count += 1;
  }

  at(index: number): string | undefined {
    if (!(index >= 0 && index < this.#count)) return undefined;
    const start = index === 0 ? 0 : this.#ends[index - 1];
    return this.#bytes.toString('utf8', start, this.#ends[index]);
  }
}

function grown(bytes: Buffer, needed: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(needed, Math.ceil(bytes.length * 1.5)));
  bytes.copy(larger);
  return larger;
}
