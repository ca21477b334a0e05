import type { Statement } from '@lianpu/ledger';

/** A statement's figure within its sentence. */
export interface SentenceContext {
  readonly sentence: string;
  /** Where the quote stands in the sentence; −1 when the sentence does not hold it. */
  readonly start: number;
  readonly end: number;
  /** The clause around the quote, from comma to comma. */
  readonly clause: string;
  /** The clause's words before and after the quote. */
  readonly before: string;
  readonly after: string;
}

/** 1 for the characters at which a clause ends. */
const breaks = new Uint8Array(1 << 16);
for (const one of ',，。；;！？!?：:\n') breaks[one.charCodeAt(0)] = 1;

const clauseStart = (sentence: string, at: number): number => {
  for (let index = at - 1; index >= 0; index -= 1)
    if (breaks[sentence.charCodeAt(index)] === 1) return index + 1;
  return 0;
};

const clauseEnd = (sentence: string, at: number): number => {
  for (let index = at; index < sentence.length; index += 1)
    if (breaks[sentence.charCodeAt(index)] === 1) return index;
  return sentence.length;
};

/** 甲300亿元、乙150亿元: a list of figures is cut at its 、, a list of names (甲、乙年产能) is not. */
const ownItem = (before: string): string => {
  const at = before.lastIndexOf('、');
  return at >= 0 && /\d/.test(before.slice(0, at)) ? before.slice(at + 1) : before;
};

const upToNextItem = (after: string): string => {
  const at = after.indexOf('、');
  return at < 0 ? after : after.slice(0, at);
};

/** A sentence that is cut around a quote when its clause is asked for: whose a figure is hangs on where it ends alone. */
class CutSentence implements SentenceContext {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly #quote: string;
  #isCut = false;
  #clause = '';
  #before = '';
  #after = '';

  constructor({ sentence, quote, start: at, sentenceStart }: Statement) {
    const expected = at - sentenceStart;
    const start = sentence.startsWith(quote, expected) ? expected : sentence.indexOf(quote);
    this.sentence = sentence;
    this.start = start;
    this.end = start < 0 ? start : start + quote.length;
    this.#quote = quote;
  }

  get clause(): string {
    this.#cut();
    return this.#clause;
  }

  get before(): string {
    this.#cut();
    return this.#before;
  }

  get after(): string {
    this.#cut();
    return this.#after;
  }

  #cut(): void {
    if (this.#isCut) return;
    this.#isCut = true;
    const { sentence, start, end } = this;
    if (start < 0) {
      this.#clause = this.#quote;
      return;
    }
    const before = ownItem(sentence.slice(clauseStart(sentence, start), start));
    const after = upToNextItem(sentence.slice(end, clauseEnd(sentence, end)));
    this.#before = before;
    this.#after = after;
    this.#clause = sentence.slice(start - before.length, end + after.length);
  }
}

/** Every step of placing asks for the context of one statement before the next one's turn comes. */
let last: { readonly statement: Statement; readonly context: SentenceContext } | null = null;

/** Cuts the sentence of a statement around its quote; quick for the statement asked about last. */
export const contextOf = (statement: Statement): SentenceContext => {
  if (last?.statement !== statement) last = { statement, context: new CutSentence(statement) };
  return last.context;
};
