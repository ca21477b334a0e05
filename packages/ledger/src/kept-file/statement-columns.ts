import type { LedgerEvent, Observation, SourceId, Statement } from '../model.js';
import { blankFields, ReadObservation, Shelf } from '../snapshot/read-observation.js';
import type { ColumnReader, ColumnWriter } from './column-file.js';
import { readStrings, StringTable } from './string-table.js';

/** Fields that are texts or null; which of them a statement has depends on its kind. */
const texts = [
  ...['sentence', 'quote', 'rule', 'reader', 'recordedAt'],
  ...['value', 'value2', 'unit', 'of', 'per', 'bound', 'role', 'measure', 'subject', 'subjectEntity'],
  ...['object', 'time', 'base', 'modality', 'suspect', 'type', 'project'],
] as const;
const places = ['start', 'end', 'sentenceStart', 'sentenceEnd'] as const;
const kinds = ['observation', 'event', 'relation'] as const;
const idLength = 32;

const fieldOf = (statement: Statement, field: (typeof texts)[number]): string | null =>
  (statement as unknown as Readonly<Record<string, string | null | undefined>>)[field] ?? null;

/** Writes the statements of all sources, and the words that gave their fields. */
export function writeStatements(columns: ColumnWriter, lists: readonly (readonly Statement[])[]): void {
  const strings = new StringTable();
  const own = lists.flat();
  columns.numbers(
    'statements of sources',
    lists.map(({ length }) => length),
  );
  columns.latin1('ids', own.map(({ id }) => id).join(''));
  columns.numbers(
    'kinds',
    own.map(({ kind }) => kinds.indexOf(kind)),
  );
  columns.numbers(
    'duplicates',
    own.map(({ duplicate }) => Number(duplicate)),
  );
  for (const field of places)
    columns.numbers(
      field,
      own.map((statement) => statement[field]),
    );
  for (const field of texts)
    columns.numbers(
      field,
      own.map((statement) => strings.number(fieldOf(statement, field))),
    );
  const parties = own.map((statement) => (statement.kind === 'event' ? statement.parties : []));
  columns.numbers(
    'parties of statements',
    parties.map(({ length }) => length),
  );
  columns.numbers(
    'parties',
    parties.flat().map((party) => strings.number(party)),
  );
  const because = own.map((one) => (one instanceof ReadObservation ? one.becauseBytes : null));
  // One more than there are, so that none and no bytes are told apart.
  columns.numbers(
    'because lengths',
    because.map((bytes) => (bytes ? bytes.length + 1 : 0)),
  );
  columns.bytes('because', Buffer.concat(because.flatMap((bytes) => bytes ?? [])));
  strings.write(columns, 'words');
}

/** Columns by the names of fields, and what their numbers stand for. */
interface Read {
  readonly words: readonly (string | null)[];
  readonly by: Readonly<Record<(typeof texts)[number] | (typeof places)[number], Int32Array>>;
  readonly ids: string;
  readonly kinds: Int32Array;
  readonly duplicates: Int32Array;
}

/** The statements that {@link writeStatements} wrote, by source, given the ids of the sources. */
export function readStatements(
  columns: ColumnReader,
  sourceIds: readonly string[],
): readonly (readonly Statement[])[] {
  const read: Read = {
    words: readStrings(columns, 'words'),
    by: Object.fromEntries(
      [...texts, ...places].map((name) => [name, columns.numbers(name)]),
    ) as unknown as Read['by'],
    ids: columns.text('ids'),
    kinds: columns.numbers('kinds'),
    duplicates: columns.numbers('duplicates'),
  };
  const observation = observationReader(read, columns);
  const event = eventReader(read, columns);
  const relation = relationReader(read);
  let at = 0;
  return [...columns.numbers('statements of sources')].map((count, source) => {
    const sourceId = sourceIds[source] ?? '';
    const list: Statement[] = [];
    for (const end = at + count; at < end; at += 1) {
      const kind = read.kinds[at];
      list.push(
        kind === 0 ? observation(at, sourceId) : kind === 1 ? event(at, sourceId) : relation(at, sourceId),
      );
    }
    return list;
  });
}

type StatementReader = (at: number, sourceId: string) => Statement;

const idOf = (ids: string, at: number): string => ids.slice(at * idLength, (at + 1) * idLength);

/** Reads observations in the order in which they stand. */
function observationReader({ words, by, ids, duplicates }: Read, columns: ColumnReader): StatementReader {
  const lengths = columns.numbers('because lengths');
  const shelf = Shelf.of(columns.bytes('because'));
  let onShelf = 0;
  const text = (column: Int32Array, at: number): string => words[column[at] ?? 0] ?? '';
  const orNull = (column: Int32Array, at: number): string | null => words[column[at] ?? 0] ?? null;
  const { sentence, quote, rule, reader, recordedAt, value, value2, unit, of, per, bound, role } = by;
  const { measure, subject, subjectEntity, object, time, base, modality, suspect } = by;
  const { start, end, sentenceStart, sentenceEnd } = by;
  // One object carries the fields of each to where they are taken over: a hundred thousand times over it counts.
  const fields = blankFields();
  return (at, sourceId) => {
    fields.id = idOf(ids, at);
    fields.sourceId = sourceId;
    fields.quote = text(quote, at);
    fields.start = start[at] ?? 0;
    fields.end = end[at] ?? 0;
    fields.sentenceStart = sentenceStart[at] ?? 0;
    fields.sentenceEnd = sentenceEnd[at] ?? 0;
    fields.sentence = text(sentence, at);
    fields.rule = text(rule, at);
    fields.reader = text(reader, at);
    fields.recordedAt = text(recordedAt, at);
    fields.duplicate = duplicates[at] === 1;
    fields.value = text(value, at);
    fields.value2 = orNull(value2, at);
    fields.unit = orNull(unit, at);
    fields.of = orNull(of, at);
    fields.per = orNull(per, at);
    fields.bound = text(bound, at) as Observation['bound'];
    fields.role = text(role, at) as Observation['role'];
    fields.measure = orNull(measure, at);
    fields.subject = orNull(subject, at);
    fields.subjectEntity = orNull(subjectEntity, at);
    fields.object = orNull(object, at);
    fields.time = orNull(time, at);
    fields.base = orNull(base, at);
    fields.modality = text(modality, at) as Observation['modality'];
    fields.suspect = orNull(suspect, at);
    const length = (lengths[at] ?? 0) - 1;
    const made = new ReadObservation(fields, shelf, onShelf, length);
    if (length > 0) onShelf += length;
    return made as Observation;
  };
}

const textIn =
  ({ words }: Read) =>
  (column: Int32Array, at: number): string =>
    words[column[at] ?? 0] ?? '';

/** What statements of every kind have: where they stand and who read them when. */
const placedIn = (read: Read) => {
  const { by, ids, duplicates } = read;
  const text = textIn(read);
  return (at: number, sourceId: SourceId) => ({
    id: idOf(ids, at),
    sourceId,
    quote: text(by.quote, at),
    start: by.start[at] ?? 0,
    end: by.end[at] ?? 0,
    sentenceStart: by.sentenceStart[at] ?? 0,
    sentenceEnd: by.sentenceEnd[at] ?? 0,
    sentence: text(by.sentence, at),
    rule: text(by.rule, at),
    reader: text(by.reader, at),
    recordedAt: text(by.recordedAt, at),
    duplicate: duplicates[at] === 1,
  });
};

/** Reads events in the order in which they stand. */
function eventReader(read: Read, columns: ColumnReader): StatementReader {
  const { words, by } = read;
  const [text, placed] = [textIn(read), placedIn(read)];
  const [parties, counts] = [columns.numbers('parties'), columns.numbers('parties of statements')];
  let party = 0;
  return (at, sourceId) => {
    const own: string[] = [];
    for (const end = party + (counts[at] ?? 0); party < end; party += 1) own.push(text(parties, party));
    return {
      ...placed(at, sourceId),
      kind: 'event',
      type: text(by.type, at) as LedgerEvent['type'],
      project: words[by.project[at] ?? 0] ?? null,
      parties: own,
      time: words[by.time[at] ?? 0] ?? null,
    };
  };
}

function relationReader(read: Read): StatementReader {
  const { words, by } = read;
  const [text, placed] = [textIn(read), placedIn(read)];
  return (at, sourceId) => ({
    ...placed(at, sourceId),
    kind: 'relation',
    predicate: 'makes',
    subject: text(by.subject, at),
    subjectEntity: words[by.subjectEntity[at] ?? 0] ?? null,
    object: text(by.object, at),
  });
}
