import type { Document } from '@lianpu/documents';
import { LianpuError } from '@lianpu/errors';
import type { ReaderVersion, Reading } from '@lianpu/reading';
import type { Kysely } from 'kysely';
import { findCopies } from './copies/find-copies.js';
import { loadCopies } from './copies/load-copies.js';
import type { Decision } from './decisions/decision.js';
import { decisionsInTexts, type MovedPlaces } from './decisions/decisions-in-texts.js';
import {
  keepDecision,
  loadDecisionRevision,
  loadDecisions,
  type NewDecision,
} from './decisions/keep-decisions.js';
import { standingDecisions } from './decisions/standing-decisions.js';
import type { Engine, Reading as DatabaseReading } from './engine/engine.js';
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
import type {
  Entity,
  Snapshot,
  Source,
  SourceId,
  SourceReading,
  SourceWithText,
  Statement,
} from './model.js';
import { decidedNames } from './names/decided-names.js';
import type { NameBook } from './names/resolve-names.js';
import { type NamePair, reviewNames } from './names/review-names.js';
import { asKept } from './read/as-kept.js';
import { type Filed, KeptFile } from './kept-file/kept-file.js';
import { KeptTexts, type TextKey } from './kept-file/kept-texts.js';
import { listSources, type SourceList, type SourceListQuestion } from './read/list-sources.js';
import { loadCounts } from './read/load-counts.js';
import { loadPassages } from './read/load-passages.js';
import { loadRevision } from './read/load-revision.js';
import { loadSource, loadSources, loadSourcesOf } from './read/load-sources.js';
import { loadReadings } from './read/load-readings.js';
import {
  loadRowsAt,
  loadStatement,
  loadStatements,
  type ReadContext,
  type StatementInText,
} from './read/load-statements.js';
import { readerName } from './reader-name.js';
import type { Tables } from './schema/tables.js';
import { TermReader } from './read/term-reader.js';
import { loadPage } from './pages/load-page.js';
import type { PageQuestion, PageRange, StatementPage } from './pages/page-question.js';
import { loadHeads } from './snapshot/heads.js';
import { type Kept, nothingKept } from './snapshot/kept.js';
import { type Asked, keptAt } from './snapshot/kept-at.js';
import { momentOf } from './snapshot/moment-of.js';
import { snapshotOf } from './snapshot/snapshot-of.js';
import { Terms } from './snapshot/terms.js';
import { addSources } from './write/add-sources.js';
import { DraftingTable } from './write/drafting-table.js';
import {
  keepSetting,
  loadSetting,
  loadSettingHistory,
  loadSettings,
  type SettingValue,
} from './settings/settings.js';
import { exportToFile, restoreFromFile } from './transfer/files.js';
import { indexTexts } from './search/index-texts.js';
import { searchNames } from './search/search-names.js';
import { type FoundTexts, type Page, searchTexts } from './search/search-texts.js';
import { wordsOf } from './search/words-of.js';
import { removeSource, wasRemoved } from './write/remove-source.js';

/** The ledger over an open database. Names are resolved once a revision. */
export class SqlLedger implements Ledger {
  readonly #engine: Engine;
  readonly #now: () => Date;
  readonly #table = new DraftingTable();
  readonly #termReader = new TermReader();
  #comparedAt: string | null = null;
  readonly #texts = new Terms();
  readonly #moved: MovedPlaces = new Map();
  #decided: { readonly revision: string; readonly standing: readonly Decision[] } | null = null;
  #kept: Kept = nothingKept;
  readonly #file: KeptFile | null;
  readonly #keptTexts: KeptTexts | null;
  /** What tells each snapshot of the present from all others; worked out when asked for. */
  readonly #moments = new WeakMap<Snapshot, () => string>();
  #filed: Promise<Filed | null> | null = null;
  /** The newest snapshot, given again while nothing has changed. */
  #drawn: { readonly kept: Kept; readonly decided: string; readonly snapshot: Snapshot } | null = null;

  constructor(engine: Engine, now: () => Date) {
    this.#engine = engine;
    this.#now = now;
    this.#file = engine.keptFile === null ? null : new KeptFile(engine.keptFile);
    this.#keptTexts = engine.keptFile === null ? null : new KeptTexts(engine.keptFile);
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
    return addSources({ engine: this.#engine, table: this.#table, now: this.#now() }, items);
  }

  asKept(document: Document): Promise<Document> {
    return asKept(this.#engine.db, document);
  }

  async hasSource(id: string, reader: ReaderVersion, extractor?: string): Promise<boolean> {
    const found = await this.#engine.db
      .selectFrom('visible_readings')
      .select('no')
      .where('source_id', '=', sourceNumber(id))
      .where('reader', '=', readerName(reader))
      .$if(extractor !== undefined, (query) => query.where('extractor', '=', extractor ?? ''))
      .executeTakeFirst();
    return found !== undefined;
  }

  sources(): Promise<readonly Source[]> {
    return loadSources(this.#engine.db);
  }

  listSources(question: SourceListQuestion): Promise<SourceList> {
    return listSources(this.#engine.db, question);
  }

  sourcesOf(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Source>> {
    return loadSourcesOf(this.#engine.db, ids);
  }

  source(id: string, reading?: number): Promise<SourceWithText> {
    return loadSource(this.#engine.db, id, reading);
  }

  readings(id: string): Promise<readonly SourceReading[]> {
    return loadReadings(this.#engine.db, id);
  }

  statement(id: string): Promise<Statement> {
    return this.#atOneMoment(
      async (_, reading) => (await loadStatement(await this.#context(reading), id)).statement,
    );
  }

  statements(filter: StatementFilter = {}): Promise<readonly Statement[]> {
    return this.#atOneMoment(async (_, reading) => loadStatements(await this.#context(reading), filter));
  }

  async page(question: PageQuestion, range: PageRange): Promise<StatementPage> {
    const { ask, db } = this.#engine;
    return loadPage(
      {
        ask,
        standing: await this.#standing(),
        names: () => this.#atOneMoment((_, reading) => this.#nameBook(reading)),
        statementsOf: (sourceId) => this.statements({ sourceId }),
        loadTerms: (ids) => this.#termReader.load(db, ids),
        loadPassages: (passages) => loadPassages(db, passages),
        loadAt: (places) => loadRowsAt(db, places),
      },
      question,
      range,
    );
  }

  entities(): Promise<readonly Entity[]> {
    return this.#atOneMoment(async (_, reading) => (await this.#nameBook(reading)).entities);
  }

  async entity(id: string): Promise<Entity> {
    const entity = await this.#atOneMoment(async (_, reading) =>
      (await this.#nameBook(reading)).standing(id),
    );
    if (!entity) throw new LianpuError('ENTITY_UNKNOWN', { id });
    return entity;
  }

  decisions(): Promise<readonly Decision[]> {
    return this.#atOneMoment((db) => this.#decisions(db));
  }

  async decide(decision: NewDecision): Promise<string> {
    const [id = ''] = await this.decideAll([decision]);
    return id;
  }

  async decideAll(decisions: readonly NewDecision[]): Promise<readonly string[]> {
    const now = this.#now();
    const found: (StatementInText | null)[] = [];
    for (const { ruling } of decisions)
      found.push(
        'statementId' in ruling
          ? await this.#atOneMoment(async (_, reading) =>
              loadStatement(await this.#context(reading), ruling.statementId),
            )
          : null,
      );
    return this.#engine.write(async ({ db }) => {
      const ids: string[] = [];
      for (const [index, decision] of decisions.entries())
        ids.push(await keepDecision(db, decision, { ...(found[index] ?? { statement: null }), now }));
      return ids;
    });
  }

  snapshot({ asOf }: SnapshotOptions = {}): Promise<Snapshot> {
    return this.#engine.read(async (reading) => {
      const keep = asOf === undefined;
      void this.#loadFile(reading);
      const standing = standingDecisions(await this.#decisions(reading.db, asOf), asOf);
      const kept = await this.#keptAt(reading, standing, { asOf, withStatements: true });
      const decided = standing.map(({ id }) => id).join(' ');
      if (keep && this.#drawn?.kept === kept && this.#drawn.decided === decided) return this.#drawn.snapshot;
      const snapshot = snapshotOf(kept, standing);
      if (!keep) return snapshot;
      this.#drawn = { kept, decided, snapshot };
      this.#moments.set(snapshot, () => momentOf(kept, standing));
      return snapshot;
    });
  }

  async searchTexts(question: string, page: Page): Promise<FoundTexts> {
    return this.#searchTexts(wordsOf(question), page);
  }

  async search(question: string, page: Page): Promise<Found> {
    const words = wordsOf(question);
    // Texts never change; each question is a moment of its own, so that none waits for a connection that another holds.
    const texts = await this.#searchTexts(words, page);
    const names = await this.#atOneMoment(async (_, reading) => this.#nameBook(reading));
    return { words, texts, names: searchNames(names.entities, words) };
  }

  async copies(): Promise<ReadonlyMap<string, readonly string[]>> {
    const revision = await loadRevision(this.#engine.db);
    if (this.#comparedAt !== revision) await findCopies(this.#engine);
    this.#comparedAt = revision;
    return this.#atOneMoment(loadCopies);
  }

  reviewNames(): Promise<readonly NamePair[]> {
    return this.#atOneMoment(async (db, reading) => {
      const decided = decidedNames(standingDecisions(await loadDecisions(db)));
      return reviewNames((await this.#nameBook(reading)).entities, decided);
    });
  }

  counts(): Promise<LedgerCounts> {
    return this.#atOneMoment(async (db, reading) => loadCounts(db, await this.#nameBook(reading)));
  }

  async revision(): Promise<string> {
    const { db } = this.#engine;
    return `${await loadRevision(db)}-${await loadDecisionRevision(db)}`;
  }

  wasRemoved(id: string): Promise<boolean> {
    return wasRemoved(this.#engine.db, id);
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

  settingHistory(kind: string, key: string, limit: number): Promise<readonly unknown[]> {
    return loadSettingHistory(this.#engine.db, { kind, key, limit });
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

  async keptText(snapshot: Snapshot, name: string, by: string): Promise<string | null> {
    const key = this.#textKey(snapshot, name, by);
    return key && (this.#keptTexts?.read(key) ?? null);
  }

  async keepText(
    snapshot: Snapshot,
    { name, by, text }: { readonly name: string; readonly by: string; readonly text: string },
  ): Promise<void> {
    const key = this.#textKey(snapshot, name, by);
    if (key) await this.#keptTexts?.write(key, text);
  }

  async close(): Promise<void> {
    await this.#file?.save(this.#engine.db, this.#kept).catch(() => undefined);
    await this.#engine.close();
  }

  #textKey(snapshot: Snapshot, name: string, by: string): TextKey | null {
    const moment = this.#keptTexts && this.#moments.get(snapshot);
    return moment ? { name, by, moment: moment() } : null;
  }

  /** Every query of `read` sees the same rows, whatever is written meanwhile. */
  #atOneMoment<Result>(
    read: (db: Kysely<Tables>, reading: DatabaseReading) => Promise<Result>,
  ): Promise<Result> {
    return this.#engine.read((reading) => read(reading.db, reading));
  }

  /** The decisions that count now; loaded again only when one was made. */
  async #standing(): Promise<readonly Decision[]> {
    const { db } = this.#engine;
    const revision = await loadDecisionRevision(db);
    if (this.#decided?.revision !== revision)
      this.#decided = { revision, standing: standingDecisions(await loadDecisions(db)) };
    return decisionsInTexts({ db, moved: this.#moved }, this.#decided.standing);
  }

  /** Every decision, with its place in the text that its source stands on, or stood on at a past moment. */
  async #decisions(db: Kysely<Tables>, asOf?: string): Promise<readonly Decision[]> {
    const decisions = await loadDecisions(db);
    const moving = { db, moved: this.#moved };
    if (asOf === undefined) return decisionsInTexts(moving, decisions);
    return decisionsInTexts({ ...moving, heads: await loadHeads(db, asOf) }, decisions);
  }

  async #searchTexts(words: readonly string[], page: Page): Promise<FoundTexts> {
    const { db, ask } = this.#engine;
    return searchTexts({ db, ask, catchUp: () => indexTexts(this.#engine) }, words, page);
  }

  async #context(reading: DatabaseReading): Promise<ReadContext> {
    return { db: reading.db, terms: this.#termReader, names: await this.#nameBook(reading) };
  }

  async #nameBook(reading: DatabaseReading): Promise<NameBook> {
    const standing = standingDecisions(await loadDecisions(reading.db));
    return (await this.#keptAt(reading, standing, { withStatements: false })).names.book;
  }

  /** What is kept at the moment of a reading. What stood at a past one is not kept. */
  async #keptAt(
    reading: DatabaseReading,
    standing: readonly Decision[],
    { asOf, withStatements }: Pick<Asked, 'asOf' | 'withStatements'>,
  ): Promise<Kept> {
    const filed = this.#kept === nothingKept ? await this.#loadFile(reading) : null;
    const before = filed?.(standing) ?? this.#kept;
    const kept = await keptAt(reading, before, { standing, withStatements, asOf, terms: this.#texts });
    if (asOf === undefined) this.#kept = kept;
    return kept;
  }

  /** What the file beside the database holds; looked for once. */
  #loadFile({ db }: DatabaseReading): Promise<Filed | null> {
    return (this.#filed ??= this.#file?.load(db) ?? Promise.resolve(null));
  }
}
