import {
  type EventMention,
  type Makes,
  type Quantity,
  type Reading,
  sentenceFinder,
  type Spanned,
} from '@lianpu/reading';
import { type Because, becauseToBytea } from '../codes/because-bytes.js';
import { hash64 } from '../codes/hash64.js';
import { bounds, eventTypes, kinds, modalities, roles } from '../codes/letters.js';
import type { Refusal } from '../ledger.js';
import type { Statement } from '../model.js';
import { checkSpan } from '../text/check-span.js';
import { escapeBytea, nullMark } from './copy-text.js';
import type { TermCollector, WriteContext } from './write-context.js';

/** A statement ready to be written: all of its row but the number of the reading. */
export interface StatementLine {
  readonly id: string;
  readonly kind: Statement['kind'];
  /** Fields in COPY's format, as `statementColumns` orders them, without the last. */
  readonly line: string;
}

/** The statements of a reading that may be written, and those that may not. */
export interface StatementRows {
  readonly lines: readonly StatementLine[];
  readonly refused: readonly Refusal[];
}

type At = Spanned & { readonly rule: string; readonly duplicate?: boolean };
/**
 * What a statement says, as `saidColumns` orders it from `value` on. Strings put together at once: an object a
 * statement would cost more than the rest of the row.
 */
type Said = string;

const nothing = (columns: number): string => Array.from({ length: columns }, () => nullMark).join('\t');
/** Of an event and a relation: from `value` to `role`, and on to `measure`. */
const noFigure = nothing(8);
/** Of an event: `base`, `modality` and `suspect`. */
const noCircumstance = nothing(3);
/** Of a relation: all from `time` on. */
const noRest = nothing(7);

/**
 * The rows of a reading's statements, each once, in the order of their ids. A statement whose span is not in the
 * text, or whose value is no decimal, is refused; the others are not held up by it.
 */
export function statementRows(context: WriteContext, reading: Reading): StatementRows {
  const { text, terms } = context;
  const lines = new Map<string, StatementLine>();
  const refused: Refusal[] = [];
  const sentenceOf = sentenceFinder(text);
  const keep = (kind: Statement['kind'], at: At, say: () => Said, wrong: string | null = null): void => {
    const reason = checkSpan(text, at) ?? wrong;
    if (reason !== null) refused.push(refusal(kind, at, reason));
    else {
      const line = statementLine(context, { kind, at, said: say(), sentence: sentenceOf(at) });
      lines.set(line.id, line);
    }
  };
  for (const quantity of reading.quantities)
    keep('observation', quantity, () => figureSaid(quantity, terms), checkValues(quantity));
  for (const event of reading.events) keep('event', event, () => eventSaid(event, terms));
  for (const makes of reading.makes) keep('relation', makes, () => makesSaid(makes, terms));
  return { lines: [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), refused };
}

const termOr = (terms: TermCollector, text: string | null | undefined): string =>
  text === null || text === undefined ? nullMark : terms.idOf(text);

function figureSaid(quantity: Quantity, terms: TermCollector): Said {
  const { value, value2, unit, per, bound, role, measure, subject, object, time, modality } = quantity;
  const amount = `${plainDecimal(value)}\t${value2 === undefined ? nullMark : plainDecimal(value2)}`;
  const inWhat = `${termOr(terms, unit)}\t${termOr(terms, quantity.of)}\t${termOr(terms, per)}`;
  const letters = `${bounds.toLetter(bound)}\t${roles.toLetter(role)}`;
  const what = `${termOr(terms, measure)}\t${termOr(terms, subject)}\t${termOr(terms, object)}`;
  const when = `${termOr(terms, time)}\t${termOr(terms, quantity.base)}\t${modalities.toLetter(modality)}`;
  const because = becauseField(quantity.because, quantity.start);
  return `${amount}\t${inWhat}\t${letters}\t${what}\t${when}\t${termOr(terms, quantity.suspect)}\t${nullMark}\t${nullMark}\t${because}`;
}

const becauseField = (because: Because | undefined, anchor: number): string =>
  because === undefined ? nullMark : escapeBytea(becauseToBytea(because, anchor));

function eventSaid({ type, project, parties, time }: EventMention, terms: TermCollector): Said {
  const named = parties.length === 0 ? nullMark : `{${parties.map((party) => terms.idOf(party)).join(',')}}`;
  const about = `${termOr(terms, project)}\t${nullMark}\t${termOr(terms, time)}`;
  return `${noFigure}\t${about}\t${noCircumstance}\t${eventTypes.toLetter(type)}\t${named}\t${nullMark}`;
}

function makesSaid({ enterprise, product }: Makes, terms: TermCollector): Said {
  return `${noFigure}\t${terms.idOf(enterprise)}\t${terms.idOf(product)}\t${noRest}`;
}

const decimal = /^-?\d+(?:\.\d+)?$/u;
const plain = /^(?:-?[1-9]\d*|0)(?:\.\d+)?$|^-0\.\d*[1-9]\d*$/u;

function checkValues({ value, value2 }: Quantity): string | null {
  const wrong = [value, value2].find((written) => written !== undefined && !decimal.test(written));
  return wrong === undefined ? null : `the value ${JSON.stringify(wrong)} is not a decimal`;
}

/** As the database gives a decimal back: no filling zeros in front, no minus before a nought. */
function plainDecimal(written: string): string {
  if (plain.test(written)) return written;
  const bare = written.replace(/^(-?)0+(?=\d)/u, '$1');
  return /[1-9]/u.test(bare) ? bare : bare.replace('-', '');
}

function statementLine(
  { sourceId, textNo, terms }: WriteContext,
  read: {
    readonly kind: Statement['kind'];
    readonly at: At;
    readonly said: Said;
    readonly sentence: { readonly start: number; readonly end: number };
  },
): StatementLine {
  const { kind, at, said, sentence } = read;
  const { start, end, rule, duplicate = false } = at;
  const head = `${kinds.toLetter(kind)}\t${start}\t${end - start}\t${terms.idOf(rule)}\t${duplicate ? 't' : 'f'}`;
  const body = `${head}\t${said}`;
  // The same place of another text is another place.
  const id = hash64(textNo === 1 ? body : `${textNo}\t${body}`);
  const line = `${sourceId}\t${id}\t${body}\t${start - sentence.start}\t${sentence.end - end}`;
  return { id, kind, line };
}

const refusal = (kind: Statement['kind'], { rule, quote, start, end }: At, reason: string): Refusal => ({
  kind,
  rule,
  quote,
  start,
  end,
  reason,
});
