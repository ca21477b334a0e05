import type { Anchor, Note } from '@lianpu/documents';
import type { EntityType } from '@lianpu/reading';
import type { ColumnType, Generated, JSONColumnType, Selectable } from 'kysely';

/** Written once: no column of any table can be updated. */
type Fixed<Value> = ColumnType<Value, Value, never>;
type FixedJson<Value extends object> = JSONColumnType<Value, string, never>;
/** A bigint, which both engines give as a decimal string; of a source, a statement, an entity or a term its hash. */
type Hash = Fixed<string>;
/** Ascending as rows are appended. */
type Sequence = Generated<string>;
type RecordedAt = ColumnType<Date, Date, never>;
type Bytes = ColumnType<Uint8Array, string, never>;
type NullableBytes = ColumnType<Uint8Array | null, string | null, never>;

/** One row a transaction that wrote anything that counts: what a revision is made of. */
interface PostingsTable {
  id: Sequence;
  recorded_at: RecordedAt;
}

/** Each text once: subjects, measures, objects, units, times, rules, names. The id is the hash of the text. */
interface TermsTable {
  id: Hash;
  /** Hash of the normalised text: all spellings of one name share it. */
  key_id: Hash;
  text: Fixed<string>;
}

/** A file or a row of a ledger, once for its bytes. */
export interface SourcesTable {
  /** The first 64 bits of the SHA-256. */
  id: Hash;
  sha256: Bytes;
  /** Of the first text. */
  format: Fixed<string>;
  byte_length: Fixed<number>;
  /** Of the first text, in UTF-16 units. */
  text_length: Fixed<number>;
  recorded_at: RecordedAt;
}

/** The texts of a source in pieces of about 4096 UTF-16 units, so that a sentence is read without the whole. */
interface TextsTable {
  source_id: Hash;
  start_offset: Fixed<number>;
  text: Fixed<string>;
  /** 1 for the text that was kept first. */
  text_no: Generated<number>;
}

/** Of sources whose text is not the file itself. */
interface SourceLayoutsTable {
  source_id: Hash;
  anchors: FixedJson<readonly Anchor[]>;
  notes: FixedJson<readonly Note[]>;
  text_no: Generated<number>;
}

interface SettingsTable {
  id: Sequence;
  kind: Fixed<string>;
  key: Fixed<string>;
  value: ColumnType<unknown, string | null, never>;
  recorded_at: RecordedAt;
}

/** What one version of the reader read in a source, under the title and date then known. The last one counts. */
export interface ReadingsTable {
  source_id: Hash;
  /** Counts the readings of the source from 1. */
  no: Fixed<number>;
  reader: Fixed<string>;
  digest: Fixed<string>;
  name: Fixed<string>;
  title: Fixed<string | null>;
  publisher: Fixed<string | null>;
  published: Fixed<string | null>;
  citations: FixedJson<readonly string[]>;
  gaps: FixedJson<readonly object[]>;
  repeats: FixedJson<readonly object[]>;
  refused: Fixed<number>;
  observations: Fixed<number>;
  events: Fixed<number>;
  relations: Fixed<number>;
  /** Statements of earlier readings that this one does not repeat; null when there are none. */
  absent: Fixed<string[] | null>;
  recorded_at: RecordedAt;
  /** Which of the texts of its source it was read in. */
  text_no: Generated<number>;
  /** Of that text; null for what stands in `sources`. */
  format: Fixed<string | null>;
  text_length: Fixed<number | null>;
  /** What took that text out of the file; null where it is not known. */
  extractor: Fixed<string | null>;
}

/** Letters stand in `src/codes/letters.ts`; a column that ends in `_term` is a row of `terms`. */
interface StatementsTable {
  source_id: Hash;
  /** Hash of all that the statement says and where: see `statementHash`. */
  id: Hash;
  rule_term: Hash;
  /** Of an event its project. */
  subject_term: Fixed<string | null>;
  measure_term: Fixed<string | null>;
  object_term: Fixed<string | null>;
  unit_term: Fixed<string | null>;
  time_term: Fixed<string | null>;
  counted_term: Fixed<string | null>;
  per_term: Fixed<string | null>;
  base_term: Fixed<string | null>;
  suspect_term: Fixed<string | null>;
  start_offset: Fixed<number>;
  length: Fixed<number>;
  /** The first reading that has it. */
  reading: Fixed<number>;
  /** From the start of the sentence to the span, and from the span's end to that of the sentence. */
  sentence_before: Fixed<number>;
  sentence_after: Fixed<number>;
  kind: Fixed<string>;
  bound: Fixed<string | null>;
  role: Fixed<string | null>;
  modality: Fixed<string | null>;
  event: Fixed<string | null>;
  duplicate: Fixed<boolean>;
  /** Exact decimals, which keep the digits behind the point as they were stated. */
  value: Fixed<string | null>;
  value2: Fixed<string | null>;
  because: NullableBytes;
  party_terms: Fixed<string[] | null>;
}

interface EntitiesTable {
  /** Hash of type and key. */
  id: Hash;
  type: Fixed<EntityType>;
  /** The normalised name; with the type it is what makes the entity. */
  key: Fixed<string>;
  recorded_at: RecordedAt;
}

/** A surface tied to an entity by a reading, and where the text has it. */
interface NamesTable {
  source_id: Hash;
  entity_id: Hash;
  surface_term: Hash;
  rule_term: Hash;
  reading: Fixed<number>;
  tie: Fixed<string>;
  mentioned: Fixed<number>;
  mentions: Bytes;
}

interface DecisionsTable {
  id: Sequence;
  kind: Fixed<'remove-source' | 'restore-source'>;
  source_id: Fixed<string | null>;
  target: Fixed<string>;
  recorded_at: RecordedAt;
}

/** What a search looks into: derived from the texts, filled when something is searched. */
interface SearchPiecesTable {
  source_id: Hash;
  /** -1 for the whole of a text that has several pieces. */
  start_offset: Fixed<number>;
  grams: Fixed<number[]>;
  /** Of publication, as `dayOf` counts; null where the row is not the whole text. */
  day: Fixed<number | null>;
}

/** What alike texts are likely to share one of. */
interface PrintsTable {
  source_id: Hash;
  bands: Fixed<number[]>;
}

/** A statement of a reading that counts, with what its reading and its source say of it. */
interface VisibleStatements extends StatementsTable {
  reader: Fixed<string>;
  recorded_at: RecordedAt;
  sha256: Bytes;
  text_no: Fixed<number>;
}

/**
 * Every table, the view of readings that count (the last of each source that is not removed) and of the statements
 * in them. The view `figures`, observations in words with the bounds of their values, is for people who ask the
 * database.
 */
export interface Tables {
  postings: PostingsTable;
  terms: TermsTable;
  sources: SourcesTable;
  texts: TextsTable;
  source_layouts: SourceLayoutsTable;
  settings: SettingsTable;
  readings: ReadingsTable;
  statements: StatementsTable;
  entities: EntitiesTable;
  names: NamesTable;
  decisions: DecisionsTable;
  'lianpu_search.pieces': SearchPiecesTable;
  'lianpu_search.prints': PrintsTable;
  visible_readings: ReadingsTable;
  visible_statements: VisibleStatements;
}

/** A statement as it is read back. */
export type StatementRow = Selectable<VisibleStatements>;
