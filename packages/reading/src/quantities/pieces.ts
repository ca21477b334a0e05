import { dictionary, type Word } from '../names/dictionary.js';
import { type Unit, unitsOf } from '../names/segment.js';
import { firstFrom } from '../scan/lexicon.js';
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
    const units = this.#units;
    let i = firstFrom(units, from);
    if (i > 0 && (units[i - 1] as Unit).end > from) i--;
    for (; i < units.length; i++) {
      const unit = units[i] as Unit;
      if (unit.start >= to) break;
      const start = unit.start < from ? from : unit.start;
      const end = unit.end > to ? to : unit.end;
      if (end <= start) continue;
      if (unit.word !== null && end - start === unit.end - unit.start)
        addPiece(pieces, { start, end, word: unit.word.word, is: classOfWord(unit.word) });
      else {
        const word = this.#page.folded.slice(start, end);
        addPiece(pieces, { start, end, word, is: classOf(word, unit) });
      }
    }
    return pieces;
  }

  /** The last words of `[from, to)`, as many as a noun phrase that ends at `to` can reach back to. */
  before(from: number, to: number): readonly Piece[] {
    if (to - from <= farthestBack) return this.within(from, to);
    const first = this.#units[firstFrom(this.#units, to - farthestBack)];
    return this.within(first ? Math.min(first.start, to) : from, to);
  }
}

const farthestBack = 64;
const longestKnown = 4;

/** Adds a piece; those that the dictionary parted and that make a known noun (占 and 比) become one. */
function addPiece(pieces: Piece[], piece: Piece): void {
  let word = piece.word;
  // Most words end no noun of the list: one look at their last character tells.
  if (nounEnds[word.charCodeAt(word.length - 1)] !== 1) {
    pieces.push(piece);
    return;
  }
  for (let i = pieces.length - 1; i >= 0 && word.length < longestKnown; i--) {
    const before = pieces[i];
    if (!before || before.is === 'mark') break;
    word = before.word + word;
    if (word.length > longestKnown || !nounWords.has(word)) continue;
    pieces.length = i;
    pieces.push({ start: before.start, end: piece.end, word, is: 'noun' });
    return;
  }
  pieces.push(piece);
}

const nounEnds = new Uint8Array(0x10000);
for (const word of nounWords) if (word.length > 1) nounEnds[word.charCodeAt(word.length - 1)] = 1;

const counted = /^([一二两三四五六七八九十几多]+|[这那该每各])[个家项座条大种类批些片台款名位天年月]$/;

// What each word of the dictionary is, by its id, as far as it was asked for.
const classNames: readonly PieceClass[] = ['noun', 'verb', 'inner', 'light', 'function', 'place'];
const unasked = 0xff;
let classes = new Uint8Array(0);

/** The class of a whole word of the dictionary. */
function classOfWord(word: Word): PieceClass {
  if (word.id >= classes.length) classes = new Uint8Array(dictionary().words.length).fill(unasked);
  let known = classes[word.id] as number;
  if (known === unasked) {
    known = classNames.indexOf(classByList(word.word) ?? classByGrammar(word));
    classes[word.id] = known;
  }
  return classNames[known] as PieceClass;
}

function classByGrammar(word: Word): PieceClass {
  if (word.place) return 'place';
  if (word.word.length === 1 && word.weak) return 'noun';
  if (word.verb) return word.inner ? 'inner' : 'verb';
  return word.inner ? 'inner' : 'noun';
}

/** The class of anything but a whole word. */
function classOf(word: string, unit: Unit): PieceClass {
  if (unit.kind === 'mark') return 'mark';
  if (unit.kind === 'time') return 'time';
  // The window between two figures holds no figure: a number in it is part of a name (500强).
  if (unit.kind === 'count' || unit.kind === 'measure') return 'noun';
  return classByList(word) ?? 'noun';
}

function classByList(word: string): PieceClass | null {
  if (nounWords.has(word)) return 'noun';
  if (lightVerbs.has(word)) return 'light';
  if (word.length > 1 && word.startsWith('最')) return 'function';
  return functionWords.has(word) || counted.test(word) ? 'function' : null;
}
