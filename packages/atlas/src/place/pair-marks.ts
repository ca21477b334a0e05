const bits = 1 << 15;

const markOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & (bits - 1);

/**
 * Which pairs of characters stand in texts, roughly: a phrase that has a pair which is not marked stands in none of them.
 */
export class PairMarks {
  readonly #marks = new Uint32Array(bits / 32);

  add(text: string): void {
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at += 1) {
      const next = text.charCodeAt(at);
      const mark = markOf(before, next);
      this.#marks[mark >>> 5] = (this.#marks[mark >>> 5] ?? 0) | (1 << (mark & 31));
      before = next;
    }
  }

  /** False when the phrase stands in none of the texts; a phrase of one character always may. */
  mayHold(phrase: string): boolean {
    for (let at = 1; at < phrase.length; at += 1) {
      const mark = markOf(phrase.charCodeAt(at - 1), phrase.charCodeAt(at));
      if (((this.#marks[mark >>> 5] ?? 0) & (1 << (mark & 31))) === 0) return false;
    }
    return true;
  }
}
