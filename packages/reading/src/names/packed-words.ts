import { firstOfTwo, NumberReader, numberAt, type PackedNumbers } from './packed-numbers.js';

/** Words in order of code units, as scripts/pack-dictionary.mjs packs them. */
export interface PackedWordData {
  /** Every character, in order, as a step from the one before. */
  readonly alphabet: string;
  /** The characters that words most often go on with; behind them come all others, in order. */
  readonly frequent: string;
  /** For each kind of word how many characters it shares with the word before, by 64, and how many it has behind them. */
  readonly shapes: Uint16Array;
  /** The kind of each word. */
  readonly kindOf: string;
  /**
   * For each word the first character that it does not share: as a step from the one in its place in the word before,
   * or, where it goes on behind the whole of that word, as the rank of the character by use.
   */
  readonly steps: PackedNumbers;
  /** The ranks by use of the characters behind that. */
  readonly rests: PackedNumbers;
}

const sharedShift = 6;
const addedMask = 63;

/**
 * Unpacks words when those that begin with a character are asked for, all of these at a time: a short text asks for few,
 * and unpacking all takes longer than much of its reading.
 */
export class PackedWords {
  /** Empty where nobody asked yet; number 0 is no word. */
  readonly words: string[];
  readonly #data: PackedWordData;
  /** All characters, in order and by use. */
  readonly #alphabet: Uint16Array;
  readonly #byUse: Uint16Array;
  readonly #steps: NumberReader;
  readonly #rests: NumberReader;
  /** The characters that words begin with, in order, the first word of each, and where its numbers begin. */
  readonly #firsts: number[] = [];
  readonly #starts: number[] = [];
  readonly #marks: number[] = [];

  constructor(data: PackedWordData) {
    this.#data = data;
    this.#alphabet = alphabetOf(data.alphabet);
    this.#byUse = byUse(data.frequent, this.#alphabet);
    this.#steps = new NumberReader(data.steps);
    this.#rests = new NumberReader(data.rests);
    this.words = new Array<string>(data.kindOf.length + 1);
    this.words[0] = '';
    this.#findStarts();
  }

  // Goes over all words before the first text is read, so it counts without asking the readers.
  #findStarts(): void {
    const { shapes, kindOf, steps, rests } = this.#data;
    let [lowerAt, restAt, restLowerAt, rank] = [0, 0, 0, -1];
    for (let i = 0; i < kindOf.length; i++) {
      const shape = shapes[numberAt(kindOf, i)] as number;
      if (shape >> sharedShift === 0) {
        this.#starts.push(i + 1);
        this.#marks.push(lowerAt, restAt, restLowerAt);
        this.#steps.upperAt = i;
        this.#steps.lowerAt = lowerAt;
        rank += 1 + this.#steps.next();
        this.#firsts.push(this.#alphabet[rank] as number);
      }
      if (steps.upper.charCodeAt(i) >= firstOfTwo) lowerAt++;
      for (let left = shape & addedMask; left > 1; left--)
        if (rests.upper.charCodeAt(restAt++) >= firstOfTwo) restLowerAt++;
    }
  }

  /** The number of the first word that begins with a character, 0 where none does. Those words are then unpacked. */
  from(unit: number): number {
    const group = placeOf(this.#firsts, unit);
    if (this.#firsts[group] !== unit) return 0;
    const start = this.#starts[group] as number;
    if (this.words[start] === undefined) this.#unpack(group);
    return start;
  }

  word(number: number): string {
    if (this.words[number] === undefined) this.#unpack(placeOf(this.#starts, number + 1) - 1);
    return this.words[number] as string;
  }

  #unpack(group: number): void {
    const [steps, rests, byUse] = [this.#steps, this.#rests, this.#byUse];
    const start = this.#starts[group] as number;
    const end = this.#starts[group + 1] ?? this.words.length;
    steps.upperAt = start - 1;
    steps.lowerAt = this.#marks[3 * group] as number;
    rests.upperAt = this.#marks[3 * group + 1] as number;
    rests.lowerAt = this.#marks[3 * group + 2] as number;
    let word = '';
    for (let number = start; number < end; number++) {
      const shape = this.#data.shapes[numberAt(this.#data.kindOf, number - 1)] as number;
      word = this.#next(word, { group, shared: shape >> sharedShift, step: steps.next() });
      for (let left = shape & addedMask; left > 1; left--)
        word += String.fromCharCode(byUse[rests.next()] as number);
      this.words[number] = word;
    }
  }

  /** What a word shares with the word before, and the character behind it. */
  #next(before: string, { group, shared, step }: { group: number; shared: number; step: number }): string {
    if (shared === 0) return String.fromCharCode(this.#firsts[group] as number);
    if (shared === before.length) return before + String.fromCharCode(this.#byUse[step] as number);
    const rank = placeOf(this.#alphabet, before.charCodeAt(shared)) + 1 + step;
    return before.slice(0, shared) + String.fromCharCode(this.#alphabet[rank] as number);
  }
}

/** The place of the first number in order that is not below another. */
function placeOf(numbers: ArrayLike<number>, sought: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

function alphabetOf(packed: string): Uint16Array {
  const characters = new Uint16Array(packed.length);
  let unit = 0;
  for (let i = 0; i < packed.length; i++) characters[i] = unit += numberAt(packed, i);
  return characters;
}

function byUse(frequent: string, alphabet: Uint16Array): Uint16Array {
  const ranked = new Uint16Array(alphabet.length);
  let rank = 0;
  while (rank < frequent.length) ranked[rank] = frequent.charCodeAt(rank++);
  for (const unit of alphabet) if (!frequent.includes(String.fromCharCode(unit))) ranked[rank++] = unit;
  return ranked;
}
