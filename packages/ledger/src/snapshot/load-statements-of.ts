import { bounds, eventTypes, kinds, type Letters, modalities, roles } from '../codes/letters.js';
import type { Reading } from '../engine/engine.js';
import type { Observation, SourceId, Statement } from '../model.js';
import { partsOf } from '../schema/compact-definitions.js';
import { CopiedRows } from './copied-rows.js';
import { among, type Wanted } from './heads.js';
import type { LongMap } from './long-map.js';
import { ReadObservation, Shelf } from './read-observation.js';
import { sentenceCutter } from './sentence-cutter.js';
import type { Terms } from './terms.js';

/** A source whose statements are loaded. */
export interface SourceHead {
  readonly id: SourceId;
  /** Number of the reading that counts. */
  readonly no: number;
  readonly reader: string;
  /** Which of its texts that reading stands on. */
  readonly textNo: number;
  /** When each of its readings was recorded, by number. */
  readonly recordedAt: ReadonlyMap<number, string>;
  /** Ids of statements of earlier readings that do not count. */
  readonly absent: ReadonlySet<string>;
}

/** What rows refer to. */
export interface StatementParts {
  readonly sourceOf: LongMap<SourceHead>;
  readonly terms: Terms;
  /** Whole texts by source. */
  readonly texts: ReadonlyMap<SourceId, string>;
  /** The entity that a name means in a source. */
  readonly entityOf: (name: string, sourceId: SourceId) => string | null;
}

const columns = [
  ...[
    'source_id',
    'id',
    'rule_term',
    'subject_term',
    'measure_term',
    'object_term',
    'unit_term',
    'time_term',
  ],
  ...['counted_term', 'per_term', 'base_term', 'suspect_term', 'start_offset', 'length', 'reading'],
  ...['sentence_before', 'sentence_after', 'kind', 'bound', 'role', 'modality', 'event', 'duplicate'],
  ...['value', 'value2', 'because', 'party_terms'],
] as const;
type Column = (typeof columns)[number];
const at = Object.fromEntries(columns.map((name, index) => [name, index])) as Readonly<
  Record<Column, number>
>;

/** Words by the codes of their letters. */
const wordsOf = <Word extends string>(letters: Letters<Word>): ((code: number) => Word) => {
  const words: Word[] = [];
  for (const letter of letters.all) words[letter.charCodeAt(0)] = letters.toWord(letter);
  return (code) => words[code] ?? letters.toWord(String.fromCharCode(code));
};
const [kindOf, boundOf, roleOf] = [wordsOf(kinds), wordsOf(bounds), wordsOf(roles)];
const [modalityOf, eventOf] = [wordsOf(modalities), wordsOf(eventTypes)];

const scratch = Buffer.alloc(32);
const digit = Uint8Array.from('0123456789abcdef', (one) => one.charCodeAt(0));
let written = '';

/** Writes eight digits of a half of a number. */
const writeHalf = (half: number, place: number): void => {
  for (let index = 0; index < 8; index += 1)
    scratch[place + index] = digit[(half >>> (28 - index * 4)) & 15] ?? 0;
};

/** The id of the statement of a row, without a text for each half of each number. */
const idOf = ({ id }: SourceHead, rows: CopiedRows): string => {
  if (written !== id) scratch.write(id.slice(0, 16), 0, 'latin1');
  written = id;
  writeHalf(rows.high(at.id), 16);
  writeHalf(rows.low(at.id), 24);
  return scratch.toString('latin1');
};

const placeOf = (rows: CopiedRows) => {
  const start = rows.int32(at.start_offset);
  const end = start + rows.int32(at.length);
  const sentenceStart = start - rows.int16(at.sentence_before);
  return { start, end, sentenceStart, sentenceEnd: end + rows.int16(at.sentence_after) };
};

/**
 * Statements of the wanted sources, by source and in the order of its text. All of them come in the parts that the table
 * is kept in, one being written by the database while the one before is read here.
 */
export async function loadStatementsOf(
  { copyOut }: Reading,
  wanted: Wanted,
  parts: Promise<StatementParts>,
): Promise<ReadonlyMap<SourceId, readonly Statement[]>> {
  const tables = wanted.all ? partsOf('statements') : ['statements'];
  const copies = tables.map((table) =>
    copyOut(`select ${columns.join(', ')} from ${table} where ${among(wanted, 'source_id')}`),
  );
  // Those that are waited for later must not fail unheard meanwhile.
  for (const copy of copies) copy.catch(() => undefined);
  const reader = rowReader(await parts);
  for (const copy of copies) reader.take(new CopiedRows(await copy, columns.length));
  return reader.statements();
}

function rowReader(parts: StatementParts) {
  const bySource = new Map<SourceId, Statement[]>();
  const shelf = new Shelf();
  const toStatement = statementReader(parts, shelf);
  const take = (rows: CopiedRows): void => {
    while (rows.next()) {
      const source = parts.sourceOf.get(rows.high(at.source_id), rows.low(at.source_id));
      if (!source || rows.int16(at.reading) > source.no) continue;
      const id = idOf(source, rows);
      if (source.absent.size > 0 && source.absent.has(id)) continue;
      const list = bySource.get(source.id) ?? [];
      if (list.length === 0) bySource.set(source.id, list);
      list.push(toStatement(rows, source, id));
    }
  };
  const statements = (): ReadonlyMap<SourceId, readonly Statement[]> => {
    for (const list of bySource.values()) list.sort(byPlace);
    return bySource;
  };
  return { take, statements };
}

const byPlace = (a: Statement, b: Statement): number =>
  a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

function statementReader({ terms, texts, entityOf }: StatementParts, shelf: Shelf) {
  const cut = sentenceCutter(texts);
  const term = (rows: CopiedRows, column: number): string => terms.get(rows.high(column), rows.low(column));
  const orNull = (rows: CopiedRows, column: number): string | null =>
    rows.isNull(column) ? null : term(rows, column);
  const tied = (subject: string | null, source: SourceHead): string | null =>
    subject === null ? null : entityOf(subject, source.id);

  const observation = (rows: CopiedRows, source: SourceHead, id: string): Statement => {
    const { start, end, sentenceStart, sentenceEnd } = placeOf(rows);
    const sentence = cut(source.id, sentenceStart, sentenceEnd);
    const because = rows.isNull(at.because) ? null : rows.bytes(at.because);
    const subject = orNull(rows, at.subject_term);
    // Written out in one: a statement is made of it a hundred thousand times over.
    return new ReadObservation(
      {
        id,
        sourceId: source.id,
        quote: sentence.slice(start - sentenceStart, end - sentenceStart),
        start,
        end,
        sentenceStart,
        sentenceEnd,
        sentence,
        rule: term(rows, at.rule_term),
        reader: source.reader,
        recordedAt: source.recordedAt.get(rows.int16(at.reading)) ?? '',
        duplicate: rows.isTrue(at.duplicate),
        value: rows.isNull(at.value) ? '' : rows.numeric(at.value),
        value2: rows.isNull(at.value2) ? null : rows.numeric(at.value2),
        unit: orNull(rows, at.unit_term),
        of: orNull(rows, at.counted_term),
        per: orNull(rows, at.per_term),
        bound: boundOf(rows.letter(at.bound)),
        role: roleOf(rows.letter(at.role)),
        measure: orNull(rows, at.measure_term),
        subject,
        subjectEntity: tied(subject, source),
        object: orNull(rows, at.object_term),
        time: orNull(rows, at.time_term),
        base: orNull(rows, at.base_term),
        modality: modalityOf(rows.letter(at.modality)),
        suspect: orNull(rows, at.suspect_term),
      },
      shelf,
      because ? shelf.put(because) : 0,
      because?.length ?? -1,
    ) as Observation;
  };

  const event = (rows: CopiedRows, source: SourceHead, id: string): Statement => {
    const { start, end, sentenceStart, sentenceEnd } = placeOf(rows);
    const sentence = cut(source.id, sentenceStart, sentenceEnd);
    const parties: string[] = [];
    rows.eachLong(at.party_terms, (high, low) => parties.push(terms.get(high, low)));
    return {
      id,
      sourceId: source.id,
      quote: sentence.slice(start - sentenceStart, end - sentenceStart),
      start,
      end,
      sentenceStart,
      sentenceEnd,
      sentence,
      rule: term(rows, at.rule_term),
      reader: source.reader,
      recordedAt: source.recordedAt.get(rows.int16(at.reading)) ?? '',
      duplicate: rows.isTrue(at.duplicate),
      kind: 'event',
      type: eventOf(rows.letter(at.event)),
      project: orNull(rows, at.subject_term),
      parties,
      time: orNull(rows, at.time_term),
    };
  };

  const relation = (rows: CopiedRows, source: SourceHead, id: string): Statement => {
    const { start, end, sentenceStart, sentenceEnd } = placeOf(rows);
    const sentence = cut(source.id, sentenceStart, sentenceEnd);
    const subject = orNull(rows, at.subject_term);
    return {
      id,
      sourceId: source.id,
      quote: sentence.slice(start - sentenceStart, end - sentenceStart),
      start,
      end,
      sentenceStart,
      sentenceEnd,
      sentence,
      rule: term(rows, at.rule_term),
      reader: source.reader,
      recordedAt: source.recordedAt.get(rows.int16(at.reading)) ?? '',
      duplicate: rows.isTrue(at.duplicate),
      kind: 'relation',
      predicate: 'makes',
      subject: subject ?? '',
      subjectEntity: tied(subject, source),
      object: orNull(rows, at.object_term) ?? '',
    };
  };

  const readers = { observation, event, relation } as const;
  return (rows: CopiedRows, source: SourceHead, id: string): Statement =>
    readers[kindOf(rows.letter(at.kind))](rows, source, id);
}
