import type { Ask } from '../engine/engine.js';
import { preferencesIn } from '../decisions/apply-preferences.js';
import type { Standpoint } from '../decisions/decision.js';
import type { Statement } from '../model.js';
import type { NameBook } from '../names/resolve-names.js';
import { passageOf, termsOf, toStatement } from '../read/to-statement.js';
import type { Passage, Words } from '../read/load-passages.js';
import type { StatementRow } from '../schema/tables.js';
import { type AskedPage, askedPage } from './asked-page.js';
import { type Deciding, heeded, placesBrought } from './heed-decisions.js';
import type { PageQuestion, PageRange, StatementInWords, StatementPage } from './page-question.js';
import {
  beginning,
  broughtPlace,
  broughtSection,
  type PagePlace,
  placeFromWord,
  placeToWord,
} from './page-place.js';
import { othersFrom, pageSql } from './page-sql.js';

/** A statement with its words, and whether it still counts. */
type PageRow = StatementRow & {
  readonly section?: number;
  /** Null where the sentence has characters that the database counts otherwise. */
  readonly words: string | null;
  readonly counts: boolean;
};

/** How a page asks the database. */
export interface PageContext extends Deciding {
  readonly ask: Ask;
  /** The texts of terms by their numbers. */
  loadTerms(ids: Iterable<string>): Promise<(id: string) => string>;
  /** Sentences that were not cut by the database. */
  loadPassages(passages: readonly Passage[]): Promise<Words>;
  /** Rows of statements that count and begin at one of these places. */
  loadAt(places: readonly Standpoint[]): Promise<readonly StatementRow[]>;
}

const mostRows = 1000;

/**
 * A page of statements of standing sources, as a snapshot has them: whatever there is, it costs no more than its rows and
 * the decisions. What a correction brought stands behind the rest.
 */
export async function loadPage(
  context: PageContext,
  question: PageQuestion,
  { after, limit }: PageRange,
): Promise<StatementPage> {
  const page = await askedPage(question, context.names);
  const place = after === undefined ? beginning : placeFromWord(after);
  const count = Math.min(Math.max(limit, 1), mostRows);
  const rows = place.section === broughtSection ? [] : await loadRows(context.ask, page, { place, count });
  const isTied = question.of === 'entity' || preferencesIn(context.standing).size > 0;
  const reader: RowReader = { context, names: isTied ? await context.names() : untied };
  const read = await inWords(
    reader,
    rows.filter(({ counts }) => counts),
  );
  const last = rows.at(-1);
  if (last && rows.length === count)
    return pageOf(await heeded(context, page, read), placeToWord(placeOf(page, last)));
  const brought = await loadBrought(reader, page);
  const behind = brought.filter(({ row }) => isBehind(row, place));
  const shown = behind.slice(0, count - rows.length);
  const next = shown.length < behind.length ? shown.at(-1)?.row : undefined;
  const statements = [...read, ...shown.map(({ statement }) => statement)];
  return pageOf(
    await heeded(context, page, statements),
    next ? placeToWord(broughtPlace(next.source_id, next.id)) : null,
  );
}

const pageOf = (statements: readonly Statement[], next: string | null): StatementPage => ({
  statements: statements.map(withoutTie),
  next,
});

interface RowReader {
  readonly context: PageContext;
  readonly names: Pick<NameBook, 'find'>;
}

interface Brought {
  readonly row: StatementRow;
  readonly statement: Statement;
}

/** Statements that the database does not pick and that may fit since somebody put them right; by source. */
async function loadBrought(reader: RowReader, page: AskedPage): Promise<readonly Brought[]> {
  const { standing, loadAt } = reader.context;
  const places = placesBrought(standing, page);
  if (places.length === 0) return [];
  const rows = await loadAt(places);
  const statements = await inWords(
    reader,
    rows.map((row) => ({ ...row, words: null })),
  );
  return rows
    .flatMap((row, index) => {
      const statement = statements[index];
      return statement && !page.picks(statement) ? [{ row, statement }] : [];
    })
    .sort((a, b) => compareRows(a.row, b.row));
}

const compareRows = (
  a: Pick<StatementRow, 'source_id' | 'id'>,
  b: Pick<StatementRow, 'source_id' | 'id'>,
): number => compareLong(a.source_id, b.source_id) || compareLong(a.id, b.id);

const compareLong = (a: string, b: string): number => {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const isBehind = (row: StatementRow, { section, source, id }: PagePlace): boolean =>
  section !== broughtSection || compareRows(row, { source_id: source, id }) > 0;

interface Range {
  readonly place: PagePlace;
  readonly count: number;
}

/** What names a thing otherwise than as its subject is asked for only where its own statements do not fill the page. */
async function loadRows(ask: Ask, page: AskedPage, range: Range): Promise<readonly PageRow[]> {
  const { of, values } = page;
  if (of !== 'names') return askFor(ask, of, { ...range, values });
  const { place, count } = range;
  if (place.section >= othersFrom) return askFor(ask, 'others', { ...range, values });
  const part = place === beginning ? 'firstOfSubject' : 'subject';
  const own = await askFor(ask, part, { ...range, values });
  if (own.length >= count) return own;
  const left = { place: beginning, count: count - own.length, values };
  return [...own, ...(await askFor(ask, 'firstOfOthers', left))];
}

async function askFor(
  ask: Ask,
  part: keyof typeof pageSql,
  { place, count, values }: Range & { readonly values: readonly unknown[] },
): Promise<readonly PageRow[]> {
  const placed = [place.section, place.measure, place.source, place.id, count];
  const rows = await ask({ name: `page of ${part}`, text: pageSql[part], values: [...placed, ...values] });
  return rows as readonly PageRow[];
}

const placeOf = ({ of }: AskedPage, row: PageRow): PagePlace => ({
  section: row.section ?? 0,
  measure: of === 'source' ? String(row.start_offset) : headOf(row.measure_term),
  source: row.source_id,
  id: row.id,
});

/** As `headOfMeasure` gives it. */
const headOf = (measure: string | null): string =>
  measure === null ? beginning.measure : (BigInt(measure) >> 48n).toString();

const untied = { find: () => null };

/** Rows as statements, in their order. */
async function inWords(
  { context, names }: RowReader,
  rows: readonly (StatementRow & Pick<PageRow, 'words'>)[],
): Promise<readonly Statement[]> {
  const passages = await context.loadPassages(rows.filter((row) => row.words === null).map(passageOf));
  const termOf = await context.loadTerms(rows.flatMap(termsOf));
  return rows.map((row) =>
    toStatement(row, { names, termOf, words: (passage) => row.words ?? passages(passage) }),
  );
}

function withoutTie(statement: Statement): StatementInWords {
  if (statement.kind === 'event') return statement;
  const { subjectEntity: _, ...said } = statement;
  return said;
}
