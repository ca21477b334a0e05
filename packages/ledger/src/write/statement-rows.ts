import type { EventMention, Makes, Quantity, Reading, Spanned } from '@lianpu/reading';
import type { Refusal } from '../ledger.js';
import type { Statement } from '../model.js';
import { normalName } from '../names/normal-name.js';
import type { NewStatementRow } from '../schema/tables.js';
import { checkSpan } from '../text/check-span.js';
import { sentenceBounds } from '../text/sentence-bounds.js';
import type { Accepted } from './accepted.js';
import { canonicalJson, contentAddress } from './content-address.js';

/** The text that statements are checked against, and when they are recorded. */
export interface WriteContext {
  readonly sourceId: string;
  readonly text: string;
  readonly now: Date;
}

/** What a statement says, apart from where it stands. */
type Fields = Omit<
  NewStatementRow,
  | 'id'
  | 'source_id'
  | 'kind'
  | 'start_offset'
  | 'end_offset'
  | 'sentence_start'
  | 'sentence_end'
  | 'sentence'
  | 'quote'
  | 'rule'
  | 'duplicate'
  | 'name_keys'
  | 'recorded_at'
>;

/** Something read, with what tells its kind and what it is about. */
interface Candidate {
  readonly kind: Statement['kind'];
  readonly at: Spanned & { readonly rule: string; readonly duplicate?: boolean };
  readonly fields: Fields;
  readonly names: readonly (string | null | undefined)[];
}

const silent: Fields = {
  because: null,
  value: null,
  value2: null,
  unit: null,
  counted: null,
  per: null,
  bound: null,
  role: null,
  measure: null,
  subject: null,
  object: null,
  time: null,
  base: null,
  modality: null,
  suspect: null,
  event_type: null,
  project: null,
  parties: null,
  predicate: null,
};

/**
 * The rows of a reading's statements, each once, in the order of their ids. A statement whose span is not in the
 * text, or whose value is no decimal, is refused; the others are not held up by it.
 */
export function statementRows(context: WriteContext, reading: Reading): Accepted<NewStatementRow> {
  const candidates = [
    ...reading.quantities.map(observation),
    ...reading.events.map(event),
    ...reading.makes.map(relation),
  ];
  const rows = new Map<string, NewStatementRow>();
  const refused: Refusal[] = [];
  for (const candidate of candidates) {
    const reason = checkSpan(context.text, candidate.at) ?? checkValues(candidate.fields);
    if (reason === null) {
      const row = toRow(context, candidate);
      rows.set(row.id, row);
    } else refused.push(refusal(candidate, reason));
  }
  return { rows: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), refused };
}

function observation(quantity: Quantity): Candidate {
  const { value, unit, per, bound, role, measure, subject, object, time, modality } = quantity;
  const fields: Fields = {
    ...silent,
    because: quantity.because ? canonicalJson(quantity.because) : null,
    value,
    value2: quantity.value2 ?? null,
    unit,
    counted: quantity.of ?? null,
    per: per ?? null,
    bound,
    role,
    measure,
    subject,
    object: object ?? null,
    time,
    base: quantity.base ?? null,
    modality,
    suspect: quantity.suspect ?? null,
  };
  return { kind: 'observation', at: quantity, fields, names: [subject, object] };
}

function event(mention: EventMention): Candidate {
  const { type, project, parties, time } = mention;
  const fields: Fields = { ...silent, event_type: type, project, parties: JSON.stringify(parties), time };
  return { kind: 'event', at: mention, fields, names: [project, ...parties] };
}

function relation(makes: Makes): Candidate {
  const { enterprise: subject, product: object } = makes;
  const fields: Fields = { ...silent, predicate: 'makes', subject, object };
  return { kind: 'relation', at: makes, fields, names: [subject, object] };
}

const decimal = /^-?\d+(?:\.\d+)?$/u;

function checkValues({ value, value2 }: Fields): string | null {
  const wrong = [value, value2].find((written) => typeof written === 'string' && !decimal.test(written));
  return wrong === undefined ? null : `the value ${JSON.stringify(wrong)} is not a decimal`;
}

function toRow(
  { sourceId, text, now }: WriteContext,
  { kind, at, fields, names }: Candidate,
): NewStatementRow {
  const { quote, start, end, rule, duplicate = false } = at;
  const sentence = sentenceBounds(text, at);
  return {
    id: contentAddress([sourceId, kind, start, end, rule, duplicate, fields]),
    source_id: sourceId,
    kind,
    start_offset: start,
    end_offset: end,
    sentence_start: sentence.start,
    sentence_end: sentence.end,
    sentence: text.slice(sentence.start, sentence.end),
    quote,
    rule,
    duplicate,
    name_keys: nameKeys(names),
    ...fields,
    recorded_at: now,
  };
}

function nameKeys(names: Candidate['names']): string[] {
  const keys = names.flatMap((name) => (name ? [normalName(name)] : []));
  return [...new Set(keys)].filter((key) => key !== '').sort();
}

function refusal({ kind, at }: Candidate, reason: string): Refusal {
  const { rule, quote, start, end } = at;
  return { kind, rule, quote, start, end, reason };
}
