import type { EventMention, Makes, Quantity, Reading, Spanned } from '@lianpu/reading';
import { type Because, becauseToBytea } from '../codes/because-bytes.js';
import { hash64 } from '../codes/hash64.js';
import { bounds, eventTypes, kinds, modalities, roles } from '../codes/letters.js';
import type { Refusal } from '../ledger.js';
import type { Statement } from '../model.js';
import { checkSpan } from '../text/check-span.js';
import { sentenceFinder } from '../text/sentence-bounds.js';
import { escapeBytea, nullMark } from './copy-text.js';
import type { saidColumns } from './statement-columns.js';
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
type Said = Readonly<
  Record<
    Exclude<(typeof saidColumns)[number], 'kind' | 'start_offset' | 'length' | 'rule_term' | 'duplicate'>,
    string
  >
>;

const silent: Said = {
  value: nullMark,
  value2: nullMark,
  unit_term: nullMark,
  counted_term: nullMark,
  per_term: nullMark,
  bound: nullMark,
  role: nullMark,
  measure_term: nullMark,
  subject_term: nullMark,
  object_term: nullMark,
  time_term: nullMark,
  base_term: nullMark,
  modality: nullMark,
  suspect_term: nullMark,
  event: nullMark,
  party_terms: nullMark,
  because: nullMark,
};

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
  return {
    ...silent,
    value: plainDecimal(value),
    value2: value2 === undefined ? nullMark : plainDecimal(value2),
    unit_term: termOr(terms, unit),
    counted_term: termOr(terms, quantity.of),
    per_term: termOr(terms, per),
    bound: bounds.toLetter(bound),
    role: roles.toLetter(role),
    measure_term: termOr(terms, measure),
    subject_term: termOr(terms, subject),
    object_term: termOr(terms, object),
    time_term: termOr(terms, time),
    base_term: termOr(terms, quantity.base),
    modality: modalities.toLetter(modality),
    suspect_term: termOr(terms, quantity.suspect),
    because: becauseField(quantity.because, quantity.start),
  };
}

const becauseField = (because: Because | undefined, anchor: number): string =>
  because === undefined ? nullMark : escapeBytea(becauseToBytea(because, anchor));

const eventSaid = ({ type, project, parties, time }: EventMention, terms: TermCollector): Said => ({
  ...silent,
  event: eventTypes.toLetter(type),
  subject_term: termOr(terms, project),
  party_terms: parties.length === 0 ? nullMark : `{${parties.map((party) => terms.idOf(party)).join(',')}}`,
  time_term: termOr(terms, time),
});

const makesSaid = ({ enterprise, product }: Makes, terms: TermCollector): Said => ({
  ...silent,
  subject_term: terms.idOf(enterprise),
  object_term: terms.idOf(product),
});

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
  { sourceId, terms }: WriteContext,
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
  const body = `${head}\t${Object.values(said).join('\t')}`;
  const id = hash64(body);
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
