import type { Anchor, Location } from '../location/location.js';

/** Puts a text together from pieces, keeping where each came from. */
export class TextBuilder {
  readonly #pieces: string[] = [];
  readonly #anchors: Anchor[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get anchors(): readonly Anchor[] {
    return this.#anchors;
  }

  get text(): string {
    return this.#pieces.join('');
  }

  /** Adds what stands at a place of the file; an empty piece leaves no trace. */
  add(piece: string, at: Location): void {
    if (piece === '') return;
    this.#anchors.push({ start: this.#length, end: this.#length + piece.length, at });
    this.separate(piece);
  }

  /** Adds what stands nowhere in the file: a line end or a tab between pieces. */
  separate(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
