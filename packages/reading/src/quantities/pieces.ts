import { unitsOf } from '../names/segment.js';
import { count, mark, measure, time, type Units, unknown } from '../names/units.js';
import { lengthOf, numberOf, WordList } from '../scan/word-list.js';
import type { Page } from '../text/page.js';
import { functionWords, nounWords } from './grammar.js';
import {
  classMask,
  classNames,
  type PieceClass,
  isOneOfMany,
  sense,
  sensesOfCharacter,
  sensesOfMark,
  sensesOfNumber,
  sensesOfText,
  sensesOfWord,
} from './piece-senses.js';

/** A word of the text with its class. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly is: PieceClass;
  /** What the word means to the rules: bits of `sense`. */
  readonly senses: number;
}

type Slot = { -readonly [Key in keyof Piece]: Piece[Key] };

// Pieces are looked at and forgotten at once, a score of them for each figure. So they lie in a ring and are used again:
// one that was given holds until some hundreds more were given.
const ringSize = 4096;
const longestWindow = 1024;
const ring: Slot[] = [];
let next = 0;

function slot(): Slot {
  next = (next + 1) & (ringSize - 1);
  return (ring[next] ??= { start: 0, end: 0, word: '', is: 'noun', senses: 0 });
}

/** A piece that may be kept. */
export const kept = ({ start, end, word, is, senses }: Piece): Piece => ({ start, end, word, is, senses });

/** The words of a page by place. */
export class Pieces {
  readonly #text: string;
  readonly #units: Units;

  constructor(page: Page) {
    this.#text = page.folded;
    this.#units = unitsOf(page);
  }

  /**
   * The words that lie within `[from, to)`; one that is cut by an end is given in part. They are to be looked at before
   * others are asked for, not to be kept.
   */
  within(from: number, to: number): readonly Piece[] {
    return this.#read(from, to, false);
  }

  /**
   * The words that lie within `[from, to)`, but not all: they may end some words behind the first that is no noun,
   * place or opening quotation mark.
   */
  nounsWithin(from: number, to: number): readonly Piece[] {
    return this.#read(from, to, true);
  }

  #read(from: number, to: number, nounsOnly: boolean): readonly Piece[] {
    // The first piece that is no noun.
    let stop = -1;
    const pieces: Slot[] = [];
    const text = this.#text;
    const units = this.#units;
    let i = units.firstAt(from);
    if (i > 0 && units.end(i - 1) > from) i--;
    for (; i < units.length && pieces.length < longestWindow; i++) {
      const unitStart = units.start(i);
      if (unitStart >= to) break;
      const unitEnd = units.end(i);
      const start = unitStart < from ? from : unitStart;
      const end = unitEnd > to ? to : unitEnd;
      if (end <= start) continue;
      // Most words end no word of the lists: one look at their last character tells.
      if (knownEnds[text.charCodeAt(end - 1)] === 1 && joinsKnown(text, pieces, end)) {
        if (stop >= pieces.length - 1) stop = -1;
        continue;
      }
      const piece = slot();
      piece.start = start;
      piece.end = end;
      const number = end - start === unitEnd - unitStart ? units.wordNumber(i) : 0;
      if (number !== 0) {
        piece.word = units.word(i);
        piece.senses = sensesOfWord(number);
      } else if (end - start === 1) senseCharacter(piece, units.kind(i), text.charCodeAt(start));
      else {
        piece.word = text.slice(start, end);
        piece.senses = sensesOfPart(piece.word, units.kind(i));
      }
      piece.is = classNames[piece.senses & classMask] as PieceClass;
      pieces.push(piece);
      if (!nounsOnly) continue;
      if (stop < 0 && !isNominal(piece)) stop = pieces.length - 1;
      // What follows may still join it to a known word.
      if (stop >= 0 && pieces.length - stop >= longestKnown) break;
    }
    return pieces;
  }

  /** The last words of `[from, to)`, as many as a noun phrase that ends at `to` can reach back to. */
  before(from: number, to: number): readonly Piece[] {
    if (to - from <= farthestBack) return this.within(from, to);
    const first = this.#units.firstAt(to - farthestBack);
    return this.within(first < this.#units.length ? Math.min(this.#units.start(first), to) : from, to);
  }
}

function senseCharacter(piece: Slot, kind: number, code: number): void {
  piece.word = characterOf(code);
  if (kind === mark) piece.senses = sensesOfMark(code);
  else if (kind === unknown) piece.senses = sensesOfCharacter(code);
  else piece.senses = sensesOfPart(piece.word, kind);
}

const isNominal = ({ is, senses }: Piece): boolean =>
  is === 'noun' || is === 'inner' || is === 'place' || (senses & sense.openQuote) !== 0;

const farthestBack = 48;

// The window between two figures holds no figure: a number in it is part of a name (500强).
function sensesOfPart(word: string, kind: number): number {
  if (kind === count && isOneOfMany(word)) return sensesOfText(word);
  if (kind === time || kind === count || kind === measure) return sensesOfNumber(word, kind === time);
  return sensesOfText(word);
}

const characters: string[] = [];
const characterOf = (unit: number): string => (characters[unit] ??= String.fromCharCode(unit));

const longestKnown = 6;
const known = [...nounWords, ...functionWords].filter(({ length }) => length > 1 && length <= longestKnown);
const knownList = new WordList(known);
const knownSenses = known.map(sensesOfText);
const knownEnds = new Uint8Array(0x10000);
for (const word of known) knownEnds[word.charCodeAt(word.length - 1)] = 1;

/** Joins the last pieces to what follows up to `end` where the dictionary parted a word of the lists (占 and 比, 告 and 别). */
function joinsKnown(text: string, pieces: Slot[], end: number): boolean {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const before = pieces[i] as Slot;
    if (before.is === 'mark' || end - before.start > longestKnown) return false;
    const match = knownList.at(text, before.start, end);
    if (lengthOf(match) !== end - before.start) continue;
    before.end = end;
    before.word = known[numberOf(match)] as string;
    before.senses = knownSenses[numberOf(match)] as number;
    before.is = classNames[before.senses & classMask] as PieceClass;
    pieces.length = i + 1;
    return true;
  }
  return false;
}
