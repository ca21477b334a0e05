import type { Repeat } from '../model.js';

/** What a block of text is in the document. */
export type BlockKind = 'heading' | 'body' | 'caption' | 'byline';

/** A half-open range. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A clause: what stands between commas. `punctuation` is the mark that ends it, empty at a block's end. */
export interface Clause extends Range {
  readonly index: number;
  readonly sentence: number;
  readonly punctuation: string;
}

/** A sentence, with its clauses `[firstClause, lastClause]`. */
export interface Sentence extends Range {
  readonly index: number;
  readonly block: number;
  readonly firstClause: number;
  readonly lastClause: number;
}

/** A paragraph, heading, caption or byline, with its sentences `[firstSentence, lastSentence]`. */
export interface Block extends Range {
  readonly index: number;
  readonly kind: BlockKind;
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** Index of the earlier block that says the same, or -1. */
  readonly repeats: number;
}

/** The text cut into blocks, sentences and clauses. Every character that is not white space lies in a block. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly repeats: readonly Repeat[];
}

/** Cuts the folded text. Never throws; time grows linearly with the text. */
export function layOut(text: string): Layout {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const repeats: Repeat[] = [];
  const earlier = new Earlier(text);
  for (const range of cutBlocks(text)) {
    const { start, end } = range;
    const index = blocks.length;
    const firstSentence = sentences.length;
    cutSentences(text, range, { index, sentences, clauses });
    const original = earlier.find(range, index);
    if (original >= 0) repeats.push({ start, end, of: blocks[original]?.start ?? 0 });
    blocks.push({
      start,
      end,
      index,
      kind: blockKind(text, range),
      firstSentence,
      lastSentence: sentences.length - 1,
      repeats: original,
    });
  }
  return { blocks, sentences, clauses, repeats };
}

// Shorter blocks ("分享", a photo credit) come again without being a scanned copy of a paragraph.
const shortestRepeat = 16;

/** The blocks so far by a hash of what they say, white space left out; equal hashes are compared in full. */
class Earlier {
  readonly #text: string;
  readonly #byHash = new Map<number, { readonly range: Range; readonly index: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Index of the first block that says the same, or -1; a block that says something new is remembered. */
  find(range: Range, index: number): number {
    let hash = 0;
    let length = 0;
    for (let i = range.start; i < range.end; i++) {
      const unit = this.#text.charCodeAt(i);
      if (unit <= 0x20 ? isWhite[unit] === 1 : unit >= 0x1680 && isWhite[unit] === 1) continue;
      hash = (Math.imul(hash, 0x01000193) ^ unit) | 0;
      length++;
    }
    if (length < shortestRepeat) return -1;
    // Different blocks of one hash stand at the next free number.
    for (; ; hash = (hash + 1) | 0) {
      const known = this.#byHash.get(hash);
      if (!known) break;
      if (squeezed(this.#text, known.range) === squeezed(this.#text, range)) return known.index;
    }
    this.#byHash.set(hash, { range, index });
    return -1;
  }
}

// What \s matches.
const isWhite = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const)
  isWhite.fill(1, first, last + 1);

const squeezed = (text: string, { start, end }: Range): string => text.slice(start, end).replace(/\s+/g, '');

const isSpace = (unit: number): boolean => unit <= 0x20;
const isNewline = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/** Blocks are lines, except that a line broken in mid-sentence goes on in the next one. */
function cutBlocks(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isNewline(text.charCodeAt(i))) continue;
    let from = start;
    let to = i;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) lines.push({ start: from, end: to });
    start = i + 1;
  }
  return joinBroken(text, lines);
}

/** Joins a line that stops after a comma to the line that goes on with it. */
function joinBroken(text: string, lines: readonly Range[]): Range[] {
  const blocks: Range[] = [];
  for (const line of lines) {
    const last = blocks[blocks.length - 1];
    const stopsOpen =
      last !== undefined && ',、:'.includes(text.charAt(last.end - 1)) && last.end - last.start > 20;
    if (last && stopsOpen && text.charAt(line.start) !== '#')
      blocks[blocks.length - 1] = { start: last.start, end: line.end };
    else blocks.push(line);
  }
  return blocks;
}

function blockKind(text: string, { start, end }: Range): BlockKind {
  const line = text.slice(start, Math.min(end, start + 120));
  if (line.startsWith('#')) return 'heading';
  const last = text.charAt(end - 1);
  if (
    end - start <= 40 &&
    /^(来源[::]|.{0,12}(记者|通讯员)\s|.*摄\)?。?$|分享$|责任编辑|编辑[::]|\d{4}-\d\d-\d\d)/.test(line)
  )
    return 'byline';
  if (end - start <= 45 && !/[。!?;]/.test(line))
    return /^\d{1,2}\s|[\s"”]/.test(line) || last === ':' ? 'heading' : 'caption';
  return 'body';
}

interface Sink {
  readonly index: number;
  readonly sentences: Sentence[];
  readonly clauses: Clause[];
}

// What a character is to the layout; most are nothing.
const ordinary = 0;
const clauseEnd = 1;
/** A comma or colon, which may belong to a number. */
const perhapsClauseEnd = 2;
const sentenceEnd = 3;
const marks = new Uint8Array(0x10000);
for (const [kind, units] of [
  [clauseEnd, ';'],
  [perhapsClauseEnd, ',:'],
  [sentenceEnd, '。!?…'],
] as const)
  for (const unit of units) marks[unit.charCodeAt(0)] = kind;
const closing = '”’"』」)';

/**
 * Sentences end at 。!? (with closing quotes after them); clauses at , ; : and at the sentence's end. One loop over
 * the characters that looks each up in a table, for every character of every text passes here.
 */
function cutSentences(text: string, block: Range, { index, sentences, clauses }: Sink): void {
  let sentenceStart = block.start;
  let clauseStart = block.start;
  let firstClause = clauses.length;
  for (let i = block.start; i <= block.end; i++) {
    const last = i === block.end;
    const mark = last ? sentenceEnd : (marks[text.charCodeAt(i)] as number);
    if (mark === ordinary || (mark === perhapsClauseEnd && isInNumber(text, i))) continue;
    const punctuation = last ? '' : text.charAt(i);
    if (i > clauseStart)
      clauses.push({
        index: clauses.length,
        sentence: sentences.length,
        start: clauseStart,
        end: i,
        punctuation,
      });
    clauseStart = i + 1;
    if (mark !== sentenceEnd) continue;
    let end = last ? i : i + 1;
    while (end < block.end && closing.includes(text.charAt(end))) end++;
    if (clauses.length > firstClause)
      sentences.push({
        index: sentences.length,
        block: index,
        start: sentenceStart,
        end,
        firstClause,
        lastClause: clauses.length - 1,
      });
    sentenceStart = end;
    clauseStart = end;
    firstClause = clauses.length;
    if (end > i) i = end - 1;
  }
}

/** A comma or colon between digits belongs to a number or a clock time. */
const isInNumber = (text: string, i: number): boolean =>
  isDigit(text.charCodeAt(i - 1)) &&
  isDigit(text.charCodeAt(i + 1)) &&
  (text.charCodeAt(i) === 0x3a || threeDigits(text, i + 1));

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** A separator of thousands has exactly three digits after it. */
const threeDigits = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));
