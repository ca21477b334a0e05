import type { SettingValue } from './settings/settings.js';
import type { Decision } from './decisions/decision.js';
import type { NewDecision } from './decisions/keep-decisions.js';
import type { NamePair } from './names/review-names.js';
import type { PageQuestion, PageRange, StatementPage } from './pages/page-question.js';
import type { SourceList, SourceListQuestion } from './read/list-sources.js';
import type { FoundTexts, Page } from './search/search-texts.js';
import type { Document } from '@lianpu/documents';
import type { ReaderVersion, Reading } from '@lianpu/reading';
import type {
  Entity,
  EntityId,
  Snapshot,
  Source,
  SourceId,
  SourceReading,
  SourceWithText,
  Statement,
  StatementId,
} from './model.js';

/** Where the ledger is kept: a folder of this machine, or a PostgreSQL database. */
export type LedgerOptions = ({ readonly dataDir: string } | { readonly databaseUrl: string }) & {
  /** What time it is; the system's clock when left out. */
  readonly now?: () => Date;
};

/** One thing of a reading that was not taken in, and why. */
export interface Refusal {
  readonly kind: Statement['kind'] | 'mention';
  readonly rule: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What came of adding a document. */
export interface AddOutcome {
  /** `present`: the ledger had this reading of these bytes, and nothing changed. */
  readonly kind: 'added' | 'present';
  readonly sourceId: SourceId;
  /** Distinct statements that stand in the ledger for it. */
  readonly statements: number;
  /** Also what was read in another text than the one kept of these bytes and does not stand in that. */
  readonly refused: readonly Refusal[];
}

/** A document and what was read in it. */
export interface SourceToAdd {
  readonly document: Document;
  readonly reading: Reading;
}

/** Which statements; each field left out lets all pass. */
export interface StatementFilter {
  readonly sourceId?: SourceId;
  /** Those that name the entity as subject, object, project or party. */
  readonly entityId?: EntityId;
  readonly kind?: Statement['kind'];
  /** Of a source whose id is given too: as that reading had them, whichever counts now. */
  readonly reading?: number;
}

/** Which snapshot. */
export interface SnapshotOptions {
  /**
   * ISO 8601: as it was at that moment, without the sources, readings, removals and decisions that were recorded later; as
   * it is now when left out.
   */
  readonly asOf?: string;
}

/** What a search found. */
export interface Found {
  /** What was looked for, folded: full-width letters as plain ones, in lower case. */
  readonly words: readonly string[];
  /** Sources whose text holds all words, the newest publication first. */
  readonly texts: FoundTexts;
  /** Entities one of whose names holds all words. */
  readonly names: readonly Entity[];
}

/** How much stands in the ledger, removed sources left out. */
export interface LedgerCounts {
  readonly sources: number;
  readonly statements: number;
  readonly observations: number;
  readonly events: number;
  readonly relations: number;
  readonly entities: number;
  /** Distinct surfaces of all entities. */
  readonly names: number;
  /** Statements and mentions that were refused when they were read. */
  readonly refused: number;
}

/**
 * The kept record of what sources say. Append-only: nothing is overwritten, and what counts is chosen when it is
 * read. Lists are in a fixed order that depends on their content alone.
 */
export interface Ledger {
  readonly engine: 'pglite' | 'postgresql';
  /** The data folder, or the database's address without its password. */
  readonly location: string;
  /**
   * The document in the text that is to be read. The same bytes give another text when they are read as another format or
   * by a later version: the text of a version that has not read them yet counts from then on, and otherwise the one that
   * the source stands on, with its places and notes.
   */
  asKept(document: Document): Promise<Document>;
  /**
   * Keeps a document and what was read in it, whole or not at all. Adding it again changes nothing. An earlier reading of
   * another text keeps that text.
   */
  addSource(document: Document, reading: Reading): Promise<AddOutcome>;
  /**
   * Keeps several documents at once, all of them or none: many times as fast as one after the other. A hundred or
   * two a batch is best. The outcomes are in the order of the documents.
   */
  addSources(items: readonly SourceToAdd[]): Promise<readonly AddOutcome[]>;
  /**
   * True when the source stands and what counts of it was read by this version, in a text that this extractor took out of
   * the file where one is named.
   */
  hasSource(id: SourceId, reader: ReaderVersion, extractor?: string): Promise<boolean>;
  sources(): Promise<readonly Source[]>;
  /** Some of the sources, by words in their names, without their texts. */
  listSources(question: SourceListQuestion): Promise<SourceList>;
  /** Those of these sources that stand, without their texts. */
  sourcesOf(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Source>>;
  /** As the last reading has it, or the one that is asked for. @throws LianpuError SOURCE_UNKNOWN, READING_UNKNOWN */
  source(id: SourceId, reading?: number): Promise<SourceWithText>;
  /** Every reading of a source, in their order; the last one counts. @throws LianpuError SOURCE_UNKNOWN */
  readings(id: SourceId): Promise<readonly SourceReading[]>;
  /** @throws LianpuError STATEMENT_UNKNOWN */
  statement(id: StatementId): Promise<Statement>;
  /** @throws LianpuError READING_UNKNOWN */
  statements(filter?: StatementFilter): Promise<readonly Statement[]>;
  /**
   * A page of statements, as a snapshot has them: rejected ones are left out, corrected ones are where they belong now.
   * However much the ledger holds, it looks at the rows of the page and at the decisions alone; all names are tied only
   * where an entity is asked for or one source preferred over another. @throws LianpuError ARGUMENT_INVALID, ENTITY_UNKNOWN
   */
  page(question: PageQuestion, range: PageRange): Promise<StatementPage>;
  entities(): Promise<readonly Entity[]>;
  /** The id of a name that was tied to a fuller one gives that one. @throws LianpuError ENTITY_UNKNOWN */
  entity(id: EntityId): Promise<Entity>;
  /** Everything at one moment, as the standing decisions leave it. */
  snapshot(options?: SnapshotOptions): Promise<Snapshot>;
  /**
   * Text that was worked out of this very snapshot by the same program, of which `by` tells, and kept under a name; null
   * where there is none. Only of snapshots of the present that this ledger gave, and only in a data folder.
   */
  keptText(snapshot: Snapshot, name: string, by: string): Promise<string | null>;
  /**
   * Keeps such a text beside the database in place of the one there was under the name, which is letters and hyphens. It
   * may be lost at any time; where it cannot be kept, nothing happens.
   */
  keepText(
    snapshot: Snapshot,
    kept: { readonly name: string; readonly by: string; readonly text: string },
  ): Promise<void>;
  /** Every decision, undone ones too, in the order in which they were made. */
  decisions(): Promise<readonly Decision[]>;
  /**
   * Writes down what a person decided and gives its id. Nothing is overwritten: `undo` takes a decision back, and can
   * be undone itself. A statement given by its id must stand. @throws LianpuError STATEMENT_UNKNOWN, ARGUMENT_INVALID
   */
  decide(decision: NewDecision): Promise<string>;
  /** Several decisions of one moment, all of them or none; their ids in the same order. Refuses as `decide` does. */
  decideAll(decisions: readonly NewDecision[]): Promise<readonly string[]>;
  /**
   * Looks for the words of a question, which white space parts, in the texts and in the names. The texts that came
   * since the last search are taken into the index first.
   */
  search(question: string, page: Page): Promise<Found>;
  /** The texts that {@link Ledger.search} finds, without the names, for which it looks at all of them. */
  searchTexts(question: string, page: Page): Promise<FoundTexts>;
  /**
   * Sources that are one article printed twice or in two papers: for each that has copies, all of them, itself among
   * them, the one published first at the front. Looks at what came since the last time first.
   */
  copies(): Promise<ReadonlyMap<SourceId, readonly SourceId[]>>;
  /**
   * Entities that may be one by their names, for a person to say: `decide` merges or splits them, and the pair is
   * listed no more.
   */
  reviewNames(): Promise<readonly NamePair[]>;
  counts(): Promise<LedgerCounts>;
  /** Changes whenever anything else that is read here may have changed. */
  revision(): Promise<string>;
  /** Hides a source and all it says; adding the same bytes brings it back. @throws LianpuError SOURCE_UNKNOWN */
  removeSource(id: SourceId): Promise<void>;
  /** True for a source that was removed and not brought back: what adds by itself leaves it so. */
  wasRemoved(id: SourceId): Promise<boolean>;
  /** The value kept last for a key of a kind; null where there is none. */
  setting(kind: string, key: string): Promise<unknown>;
  /** Every value of a kind that counts, by its key. */
  settings(kind: string): Promise<ReadonlyMap<string, unknown>>;
  /** The values that a key has had, the newest first and `limit` of them at most. */
  settingHistory(kind: string, key: string, limit: number): Promise<readonly unknown[]>;
  /** Keeps a value; null takes it away. What counted before stays in the record. */
  keepSetting(kind: string, key: string, value: SettingValue): Promise<void>;
  /**
   * Writes the whole ledger, as it stands at one moment, into one file of the format of docs/export.md; gives the
   * number of rows. Equal ledgers give equal files on either engine. @throws LianpuError FILE_UNWRITABLE
   */
  exportTo(path: string): Promise<number>;
  /**
   * Fills this ledger, which must be empty, from such a file: all of it or nothing; gives the number of rows.
   * @throws LianpuError LEDGER_NOT_EMPTY, EXPORT_BROKEN, EXPORT_NEWER, PATH_MISSING, FILE_UNREADABLE
   */
  restoreFrom(path: string): Promise<number>;
  close(): Promise<void>;
}
