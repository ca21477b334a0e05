import type { LedgerEvent, Observation, Relation, Statement } from '../model.js';
import type { NameBook } from '../names/resolve-names.js';
import type { StatementRow } from '../schema/tables.js';

/** A row with the reader that counts for it. */
export type ReadRow = Omit<StatementRow, 'name_keys'> & { readonly reader: string };

/** A row as a statement, its subject tied to an entity when the name book knows one. */
export function toStatement(row: ReadRow, names: NameBook): Statement {
  if (row.kind === 'observation') return toObservation(row, names);
  return row.kind === 'event' ? toEvent(row) : toRelation(row, names);
}

const base = (row: ReadRow) => ({
  id: row.id,
  sourceId: row.source_id,
  quote: row.quote,
  start: row.start_offset,
  end: row.end_offset,
  sentenceStart: row.sentence_start,
  sentenceEnd: row.sentence_end,
  sentence: row.sentence,
  rule: row.rule,
  reader: row.reader,
  recordedAt: row.recorded_at.toISOString(),
  duplicate: row.duplicate,
});

const subjectEntity = (row: ReadRow, names: NameBook) =>
  row.subject === null ? null : names.find(row.subject, row.source_id);

function toObservation(row: ReadRow, names: NameBook): Observation {
  return {
    ...base(row),
    kind: 'observation',
    value: row.value ?? '',
    value2: row.value2,
    unit: row.unit,
    of: row.counted,
    per: row.per,
    bound: row.bound ?? '=',
    role: row.role ?? 'level',
    measure: row.measure,
    subject: row.subject,
    subjectEntity: subjectEntity(row, names),
    object: row.object,
    time: row.time,
    base: row.base,
    modality: row.modality ?? 'actual',
    suspect: row.suspect,
    ...(row.because ? { because: sortedByKey(row.because) } : {}),
  };
}

/** The database keeps the keys of JSON in an order of its own. */
function sortedByKey<Value>(data: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toEvent(row: ReadRow): LedgerEvent {
  return {
    ...base(row),
    kind: 'event',
    type: row.event_type ?? 'planned',
    project: row.project,
    parties: row.parties ?? [],
    time: row.time,
  };
}

function toRelation(row: ReadRow, names: NameBook): Relation {
  return {
    ...base(row),
    kind: 'relation',
    predicate: 'makes',
    subject: row.subject ?? '',
    subjectEntity: subjectEntity(row, names),
    object: row.object ?? '',
  };
}
