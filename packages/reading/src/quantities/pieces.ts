import { type Unit, unitsOf } from '../names/segment.js';
import type { Page } from '../text/page.js';
import { functionWords, lightVerbs, nounWords } from './grammar.js';

/** What a piece of text is to the grammar of noun phrases. */
export type PieceClass =
  'noun' | 'verb' | 'inner' | 'light' | 'function' | 'place' | 'mark' | 'number' | 'time';

/** A word of the text with its class. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly is: PieceClass;
}

/** The words of a page by place. */
export class Pieces {
  readonly #page: Page;
  readonly #units: readonly Unit[];

  constructor(page: Page) {
    this.#page = page;
    this.#units = unitsOf(page);
  }

  /** The words that lie within `[from, to)`; one that is cut by an end is given in part. */
  within(from: number, to: number): readonly Piece[] {
    const pieces: Piece[] = [];
    for (let i = this.#firstAt(from); i < this.#units.length; i++) {
      const unit = this.#units[i];
      if (!unit || unit.start >= to) break;
      const start = Math.max(unit.start, from);
      const end = Math.min(unit.end, to);
      const word = this.#page.folded.slice(start, end);
      const whole = start === unit.start && end === unit.end;
      addPiece(pieces, { start, end, word, is: classOf(word, unit, whole) });
    }
    return pieces;
  }

  /** Index of the unit that covers or follows a place. */
  #firstAt(at: number): number {
    let low = 0;
    let high = this.#units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#units[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const longestKnown = 4;

/** Adds a piece; those that the dictionary parted and that make a known noun (占 and 比) become one. */
function addPiece(pieces: Piece[], piece: Piece): void {
  let word = piece.word;
  for (let i = pieces.length - 1; i >= 0 && word.length < longestKnown; i--) {
    const before = pieces[i];
    if (!before || before.is === 'mark') break;
    word = before.word + word;
    if (word.length > longestKnown || !nounWords.has(word)) continue;
    pieces.splice(i, pieces.length - i, { start: before.start, end: piece.end, word, is: 'noun' });
    return;
  }
  pieces.push(piece);
}

const counted = /^([一二两三四五六七八九十几多]+|[这那该每各])[个家项座条大种类批些片台款名位天年月]$/;

function classOf(word: string, unit: Unit, whole: boolean): PieceClass {
  if (unit.kind === 'mark') return 'mark';
  if (unit.kind === 'time') return 'time';
  // The window between two figures holds no figure: a number in it is part of a name (500强).
  if (unit.kind === 'count' || unit.kind === 'measure') return 'noun';
  if (nounWords.has(word)) return 'noun';
  if (lightVerbs.has(word)) return 'light';
  if (word.length > 1 && word.startsWith('最')) return 'function';
  if (functionWords.has(word) || counted.test(word)) return 'function';
  if (unit.word === null || !whole) return 'noun';
  if (unit.word.place) return 'place';
  if (word.length === 1 && unit.word.weak) return 'noun';
  if (unit.word.verb) return unit.word.inner ? 'inner' : 'verb';
  return unit.word.inner ? 'inner' : 'noun';
}
