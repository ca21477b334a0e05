import type { Anchor, Note } from '@lianpu/documents';
import type { Bound, EntityType, EventType, Modality, Role } from '@lianpu/reading';
import type { ColumnType, Generated, Insertable, JSONColumnType, Selectable } from 'kysely';

/** Written once: no column of any table can be updated. */
type Fixed<Value> = ColumnType<Value, Value, never>;
type FixedJson<Value extends object> = JSONColumnType<Value, string, never>;
type NullableJson<Value extends object> = ColumnType<Value | null, string | null, never>;
/** Ascending as rows are appended; a bigint, which both engines give as a string. */
type Sequence = Generated<string>;
type RecordedAt = ColumnType<Date, Date, never>;

interface SourcesTable {
  id: Fixed<string>;
  format: Fixed<string>;
  byte_length: Fixed<number>;
  text: Fixed<string>;
  recorded_at: RecordedAt;
}

/** Of sources whose text is not the file itself. */
interface SourceLayoutsTable {
  source_id: Fixed<string>;
  anchors: FixedJson<readonly Anchor[]>;
  notes: FixedJson<readonly Note[]>;
}

/** What one version of the reader read in a source, under the title and date then known. The last one counts. */
interface ReadingsTable {
  id: Sequence;
  source_id: Fixed<string>;
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
  recorded_at: RecordedAt;
}

interface StatementsTable {
  id: Fixed<string>;
  source_id: Fixed<string>;
  kind: Fixed<'observation' | 'event' | 'relation'>;
  start_offset: Fixed<number>;
  end_offset: Fixed<number>;
  sentence_start: Fixed<number>;
  sentence_end: Fixed<number>;
  /** Kept beside the offsets: the database counts characters, not UTF-16 units, so it cannot cut it out. */
  sentence: Fixed<string>;
  quote: Fixed<string>;
  rule: Fixed<string>;
  duplicate: Fixed<boolean>;
  because: NullableJson<Readonly<Record<string, readonly [number, number][]>>>;
  /** Normalised names of all that the statement is about. */
  name_keys: Fixed<string[]>;
  /** Exact decimal as text: a float would lose digits. */
  value: Fixed<string | null>;
  value2: Fixed<string | null>;
  unit: Fixed<string | null>;
  counted: Fixed<string | null>;
  per: Fixed<string | null>;
  bound: Fixed<Bound | null>;
  role: Fixed<Role | null>;
  measure: Fixed<string | null>;
  subject: Fixed<string | null>;
  object: Fixed<string | null>;
  time: Fixed<string | null>;
  base: Fixed<string | null>;
  modality: Fixed<Modality | null>;
  suspect: Fixed<string | null>;
  event_type: Fixed<EventType | null>;
  project: Fixed<string | null>;
  parties: NullableJson<readonly string[]>;
  predicate: Fixed<'makes' | null>;
  recorded_at: RecordedAt;
}

interface ReadingStatementsTable {
  reading_id: Fixed<string>;
  statement_id: Fixed<string>;
}

interface EntitiesTable {
  id: Fixed<string>;
  type: Fixed<EntityType>;
  /** The normalised name; with the type it is what makes the entity. */
  key: Fixed<string>;
  recorded_at: RecordedAt;
}

/** A surface tied to an entity by a reading. */
interface NamesTable {
  reading_id: Fixed<string>;
  entity_id: Fixed<string>;
  surface: Fixed<string>;
  key: Fixed<string>;
  tie: Fixed<'full' | 'alias'>;
  rule: Fixed<string>;
}

interface MentionsTable {
  reading_id: Fixed<string>;
  entity_id: Fixed<string>;
  start_offset: Fixed<number>;
  end_offset: Fixed<number>;
}

interface DecisionsTable {
  id: Sequence;
  kind: Fixed<'remove-source' | 'restore-source'>;
  target: Fixed<string>;
  recorded_at: RecordedAt;
}

/** Every table, and the view of readings that count: the last of each source that is not removed. */
export interface Tables {
  sources: SourcesTable;
  source_layouts: SourceLayoutsTable;
  readings: ReadingsTable;
  statements: StatementsTable;
  reading_statements: ReadingStatementsTable;
  entities: EntitiesTable;
  names: NamesTable;
  mentions: MentionsTable;
  decisions: DecisionsTable;
  visible_readings: ReadingsTable;
}

/** A statement as it is read back. */
export type StatementRow = Selectable<StatementsTable>;
/** A statement as it is written. */
export type NewStatementRow = Insertable<StatementsTable>;
