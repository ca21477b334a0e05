import type { Document } from '@lianpu/documents';
import { LianpuError } from '@lianpu/errors';
import type { ReaderVersion, Reading } from '@lianpu/reading';
import type { Kysely } from 'kysely';
import { applyDecisions } from './decisions/apply-decisions.js';
import { findCopies } from './copies/find-copies.js';
import { loadCopies } from './copies/load-copies.js';
import type { Decision } from './decisions/decision.js';
import {
  keepDecision,
  loadDecisionRevision,
  loadDecisions,
  type NewDecision,
} from './decisions/keep-decisions.js';
import { standingDecisions } from './decisions/standing-decisions.js';
import type { Engine } from './engine/engine.js';
import { sourceNumber } from './codes/public-ids.js';
import type {
  AddOutcome,
  Found,
  Ledger,
  LedgerCounts,
  SourceToAdd,
  SnapshotOptions,
  StatementFilter,
} from './ledger.js';
import type { Entity, Snapshot, Source, SourceWithText, Statement } from './model.js';
import { decidedNames } from './names/decided-names.js';
import type { NameBook } from './names/resolve-names.js';
import { type NamePair, reviewNames } from './names/review-names.js';
import { loadCounts } from './read/load-counts.js';
import { loadNames } from './read/load-names.js';
import { loadRevision } from './read/load-revision.js';
import { loadSource, loadSources } from './read/load-sources.js';
import { loadStatement, loadStatements, type ReadContext } from './read/load-statements.js';
import { readerName } from './reader-name.js';
import type { Tables } from './schema/tables.js';
import { TermReader } from './read/term-reader.js';
import { addSources } from './write/add-sources.js';
import { TermCache } from './write/term-cache.js';
import { keepSetting, loadSetting, loadSettings, type SettingValue } from './settings/settings.js';
import { exportToFile, restoreFromFile } from './transfer/files.js';
import { indexTexts } from './search/index-texts.js';
import { searchNames } from './search/search-names.js';
import { type Page, searchTexts } from './search/search-texts.js';
import { wordsOf } from './search/words-of.js';
import { removeSource } from './write/remove-source.js';

/** The ledger over an open database. Names are resolved once a revision. */
export class SqlLedger implements Ledger {
  readonly #engine: Engine;
  readonly #now: () => Date;
  readonly #terms = new TermCache();
  readonly #termReader = new TermReader();
  #indexedAt: string | null = null;
  #comparedAt: string | null = null;
  #names: { readonly revision: string; readonly book: NameBook } | null = null;

  constructor(engine: Engine, now: () => Date) {
    this.#engine = engine;
    this.#now = now;
  }

  get engine(): Engine['kind'] {
    return this.#engine.kind;
  }

  get location(): string {
    return this.#engine.location;
  }

  async addSource(document: Document, reading: Reading): Promise<AddOutcome> {
    const [outcome] = await this.addSources([{ document, reading }]);
    if (!outcome) throw new Error('a document has no outcome');
    return outcome;
  }

  addSources(items: readonly SourceToAdd[]): Promise<readonly AddOutcome[]> {
    return addSources({ engine: this.#engine, terms: this.#terms, now: this.#now() }, items);
  }

  async hasSource(id: string, reader: ReaderVersion): Promise<boolean> {
    const found = await this.#engine.db
      .selectFrom('visible_readings')
      .select('no')
      .where('source_id', '=', sourceNumber(id))
      .where('reader', '=', readerName(reader))
      .executeTakeFirst();
    return found !== undefined;
  }

  sources(): Promise<readonly Source[]> {
    return loadSources(this.#engine.db);
  }

  source(id: string): Promise<SourceWithText> {
    return loadSource(this.#engine.db, id);
  }

  statement(id: string): Promise<Statement> {
    return this.#atOneMoment(async (db) => loadStatement(await this.#reading(db), id));
  }

  statements(filter: StatementFilter = {}): Promise<readonly Statement[]> {
    return this.#atOneMoment(async (db) => loadStatements(await this.#reading(db), filter));
  }

  entities(): Promise<readonly Entity[]> {
    return this.#atOneMoment(async (db) => (await this.#nameBook(db)).entities);
  }

  async entity(id: string): Promise<Entity> {
    const entity = await this.#atOneMoment(async (db) => (await this.#nameBook(db)).standing(id));
    if (!entity) throw new LianpuError('ENTITY_UNKNOWN', { id });
    return entity;
  }

  decisions(): Promise<readonly Decision[]> {
    return loadDecisions(this.#engine.db);
  }

  async decide(decision: NewDecision): Promise<string> {
    const { ruling } = decision;
    const statement = 'statementId' in ruling ? await this.statement(ruling.statementId) : null;
    return keepDecision(this.#engine.db, decision, { statement, now: this.#now() });
  }

  snapshot({ decidedBy }: SnapshotOptions = {}): Promise<Snapshot> {
    return this.#atOneMoment(async (db) => {
      const context = await this.#reading(db, decidedBy);
      const sources = await loadSources(db);
      const standing = standingDecisions(await loadDecisions(db), decidedBy);
      const statements = applyDecisions(await loadStatements(context), standing);
      return { sources, statements, entities: context.names.entities };
    });
  }

  async search(question: string, page: Page): Promise<Found> {
    const words = wordsOf(question);
    await this.#indexTexts();
    return this.#atOneMoment(async (db) => ({
      words,
      texts: await searchTexts(db, words, page),
      names: searchNames((await this.#nameBook(db)).entities, words),
    }));
  }

  async copies(): Promise<ReadonlyMap<string, readonly string[]>> {
    const revision = await loadRevision(this.#engine.db);
    if (this.#comparedAt !== revision) await findCopies(this.#engine);
    this.#comparedAt = revision;
    return this.#atOneMoment(loadCopies);
  }

  reviewNames(): Promise<readonly NamePair[]> {
    return this.#atOneMoment(async (db) => {
      const decided = decidedNames(standingDecisions(await loadDecisions(db)));
      return reviewNames((await this.#nameBook(db)).entities, decided);
    });
  }

  counts(): Promise<LedgerCounts> {
    return this.#atOneMoment(async (db) => loadCounts(db, await this.#nameBook(db)));
  }

  async revision(): Promise<string> {
    const { db } = this.#engine;
    return `${await loadRevision(db)}-${await loadDecisionRevision(db)}`;
  }

  removeSource(id: string): Promise<void> {
    return removeSource(this.#engine, id, this.#now());
  }

  setting(kind: string, key: string): Promise<unknown> {
    return loadSetting(this.#engine.db, kind, key);
  }

  settings(kind: string): Promise<ReadonlyMap<string, unknown>> {
    return loadSettings(this.#engine.db, kind);
  }

  keepSetting(kind: string, key: string, value: SettingValue): Promise<void> {
    return keepSetting(this.#engine.db, { kind, key, value, now: this.#now() });
  }

  exportTo(path: string): Promise<number> {
    return exportToFile(this.#engine, path);
  }

  restoreFrom(path: string): Promise<number> {
    return restoreFromFile(this.#engine, path);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  /** Every query of `read` sees the same rows, whatever is written meanwhile. */
  #atOneMoment<Result>(read: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> {
    return this.#engine.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(read);
  }

  /** Once a revision: whatever comes later changes it. */
  async #indexTexts(): Promise<void> {
    const revision = await loadRevision(this.#engine.db);
    if (this.#indexedAt === revision) return;
    await indexTexts(this.#engine);
    this.#indexedAt = revision;
  }

  async #reading(db: Kysely<Tables>, decidedBy?: string): Promise<ReadContext> {
    return { db, terms: this.#termReader, names: await this.#nameBook(db, decidedBy) };
  }

  async #nameBook(db: Kysely<Tables>, decidedBy?: string): Promise<NameBook> {
    const revision = `${await loadRevision(db)}-${await loadDecisionRevision(db)} ${decidedBy ?? ''}`;
    if (this.#names?.revision === revision) return this.#names.book;
    const decided = decidedNames(standingDecisions(await loadDecisions(db), decidedBy));
    const book = await loadNames(db, this.#termReader, decided);
    if (decidedBy === undefined) this.#names = { revision, book };
    return book;
  }
}
