import type { Range } from '../text/layout.js';

/** The span of words as a quantity gives it. Figures often share their time and subject, and then this too. */
export class SharedSpan {
  #of: Range | null = null;
  #span: readonly [number, number][] = [];

  of(range: Range): readonly [number, number][] {
    if (range !== this.#of) {
      this.#of = range;
      this.#span = [[range.start, range.end]];
    }
    return this.#span;
  }
}
