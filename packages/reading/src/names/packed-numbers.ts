/**
 * The number that a character of packed data stands for: # stands for 0, and quotation mark and backslash, which cost an
 * escape, for none.
 */
export function numberAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 92 ? unit - 35 : unit - 36;
}

/**
 * Numbers of which the small ones are many: one below 24 is a character of `upper`; of others that character tells where
 * among those behind 24, in steps of 32, and a character of `lower` where within the step.
 */
export interface PackedNumbers {
  readonly upper: string;
  readonly lower: string;
}

const few = 24;
const lowerBits = 5;
/** The first character of `upper` that another of `lower` goes with. */
export const firstOfTwo = '#'.charCodeAt(0) + few;

/** Reads packed numbers in order, from any place that it is set to. */
export class NumberReader {
  readonly #numbers: PackedNumbers;
  upperAt = 0;
  lowerAt = 0;

  constructor(numbers: PackedNumbers) {
    this.#numbers = numbers;
  }

  next(): number {
    const number = numberAt(this.#numbers.upper, this.upperAt++);
    if (number < few) return number;
    return few + ((number - few) << lowerBits) + numberAt(this.#numbers.lower, this.lowerAt++);
  }
}
