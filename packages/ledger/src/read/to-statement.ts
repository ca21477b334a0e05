import { becauseFromBytes } from '../codes/because-bytes.js';
import { bounds, eventTypes, kinds, modalities, roles } from '../codes/letters.js';
import { sourceIdOf, statementIdOf } from '../codes/public-ids.js';
import type { LedgerEvent, Observation, Relation, Statement } from '../model.js';
import type { NameBook } from '../names/resolve-names.js';
import type { StatementRow } from '../schema/tables.js';
import type { Words } from './load-passages.js';

/** What a row refers to. */
export interface RowContext {
  readonly names: Pick<NameBook, 'find'>;
  readonly termOf: (id: string) => string;
  readonly words: Words;
}

/** The columns that are numbers of terms, but for the parties, of which there are several. */
export const termColumns = [
  'rule_term',
  'subject_term',
  'measure_term',
  'object_term',
  'unit_term',
  'time_term',
  'counted_term',
  'per_term',
  'base_term',
  'suspect_term',
] as const;

/** The numbers of all terms that a row refers to. */
export const termsOf = (row: StatementRow): readonly string[] => [
  ...termColumns.flatMap((column) => row[column] ?? []),
  ...(row.party_terms ?? []),
];

/** The range of the sentence a row stands in. */
export const passageOf = (row: StatementRow) => ({
  sourceId: row.source_id,
  textNo: row.text_no,
  start: row.start_offset - row.sentence_before,
  end: row.start_offset + row.length + row.sentence_after,
});

/** A row as a statement, its subject tied to an entity when the name book knows one. */
export function toStatement(row: StatementRow, context: RowContext): Statement {
  const kind = kinds.toWord(row.kind);
  if (kind === 'observation') return toObservation(row, context);
  return kind === 'event' ? toEvent(row, context) : toRelation(row, context);
}

function base(row: StatementRow, { termOf, words }: RowContext) {
  const passage = passageOf(row);
  const sentence = words(passage);
  return {
    id: statementIdOf(row.source_id, row.id),
    sourceId: sourceIdOf(row.sha256),
    quote: sentence.slice(row.sentence_before, row.sentence_before + row.length),
    start: row.start_offset,
    end: row.start_offset + row.length,
    sentenceStart: passage.start,
    sentenceEnd: passage.end,
    sentence,
    rule: termOf(row.rule_term),
    reader: row.reader,
    recordedAt: row.recorded_at.toISOString(),
    duplicate: row.duplicate,
  };
}

const textOf = ({ termOf }: RowContext, id: string | null): string | null =>
  id === null ? null : termOf(id);

function subjectOf(row: StatementRow, context: RowContext) {
  const subject = textOf(context, row.subject_term);
  const subjectEntity = subject === null ? null : context.names.find(subject, sourceIdOf(row.sha256));
  return { subject, subjectEntity };
}

function toObservation(row: StatementRow, context: RowContext): Observation {
  const because = row.because && becauseFromBytes(row.because, row.start_offset);
  return {
    ...base(row, context),
    kind: 'observation',
    value: row.value ?? '',
    value2: row.value2,
    unit: textOf(context, row.unit_term),
    of: textOf(context, row.counted_term),
    per: textOf(context, row.per_term),
    bound: bounds.toWord(row.bound ?? ''),
    role: roles.toWord(row.role ?? ''),
    measure: textOf(context, row.measure_term),
    ...subjectOf(row, context),
    object: textOf(context, row.object_term),
    time: textOf(context, row.time_term),
    base: textOf(context, row.base_term),
    modality: modalities.toWord(row.modality ?? ''),
    suspect: textOf(context, row.suspect_term),
    ...(because ? { because } : {}),
  };
}

function toEvent(row: StatementRow, context: RowContext): LedgerEvent {
  return {
    ...base(row, context),
    kind: 'event',
    type: eventTypes.toWord(row.event ?? ''),
    project: textOf(context, row.subject_term),
    parties: (row.party_terms ?? []).map(context.termOf),
    time: textOf(context, row.time_term),
  };
}

function toRelation(row: StatementRow, context: RowContext): Relation {
  const { subject, subjectEntity } = subjectOf(row, context);
  return {
    ...base(row, context),
    kind: 'relation',
    predicate: 'makes',
    subject: subject ?? '',
    subjectEntity,
    object: textOf(context, row.object_term) ?? '',
  };
}
