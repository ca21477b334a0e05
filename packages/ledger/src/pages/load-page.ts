import type { Ask } from '../engine/engine.js';
import { hash64 } from '../codes/hash64.js';
import { sourceNumber } from '../codes/public-ids.js';
import type { Statement } from '../model.js';
import { keyIdOf } from '../write/term-cache.js';
import { passageOf, termsOf, toStatement } from '../read/to-statement.js';
import type { Passage, Words } from '../read/load-passages.js';
import type { StatementRow } from '../schema/tables.js';
import type { PageQuestion, PageRange, StatementInWords, StatementPage } from './page-question.js';
import { beginning, type PagePlace, placeFromWord, placeToWord } from './page-place.js';
import { othersFrom, pageSql } from './page-sql.js';

/** A statement with its words, and whether it still counts. */
type PageRow = StatementRow & {
  readonly section?: number;
  /** Null where the sentence has characters that the database counts otherwise. */
  readonly words: string | null;
  readonly counts: boolean;
};

/** How a page asks the database. */
export interface PageContext {
  readonly ask: Ask;
  /** The texts of terms by their numbers. */
  loadTerms(ids: Iterable<string>): Promise<(id: string) => string>;
  /** Sentences that were not cut by the database. */
  loadPassages(passages: readonly Passage[]): Promise<Words>;
}

const mostRows = 1000;

/** A page of statements of standing sources: whatever there is, it costs no more than its rows. */
export async function loadPage(
  { ask, loadTerms, loadPassages }: PageContext,
  question: PageQuestion,
  { after, limit }: PageRange,
): Promise<StatementPage> {
  const place = after === undefined ? beginning : placeFromWord(after);
  const count = Math.min(Math.max(limit, 1), mostRows);
  const rows = await loadRows(ask, question, { place, count });
  const standing = rows.filter(({ counts }) => counts);
  const words = await loadPassages(standing.filter((row) => row.words === null).map(passageOf));
  const termOf = await loadTerms(standing.flatMap(termsOf));
  const last = rows.length < count ? undefined : rows.at(-1);
  return {
    statements: standing.map((row) => inWords(row, words, termOf)),
    next: last ? placeToWord(placeOf(question, last)) : null,
  };
}

interface Range {
  readonly place: PagePlace;
  readonly count: number;
}

/** What names a thing otherwise than as its subject is asked for only where its own statements do not fill the page. */
async function loadRows(ask: Ask, question: PageQuestion, range: Range): Promise<readonly PageRow[]> {
  const values = asked(question);
  if (question.of !== 'names') return askFor(ask, question.of, { ...range, values });
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

function asked(question: PageQuestion): readonly unknown[] {
  if (question.of === 'source') return [sourceNumber(question.sourceId)];
  if (question.of === 'products') return [question.products.map(keyIdOf), question.measures.map(hash64)];
  const names = question.names.map(keyIdOf);
  return question.of === 'series' ? [names, hash64(question.measure)] : [names];
}

const placeOf = ({ of }: PageQuestion, row: PageRow): PagePlace => ({
  section: row.section ?? 0,
  measure: of === 'source' ? String(row.start_offset) : headOf(row.measure_term),
  source: row.source_id,
  id: row.id,
});

/** As `headOfMeasure` gives it. */
const headOf = (measure: string | null): string =>
  measure === null ? beginning.measure : (BigInt(measure) >> 48n).toString();

const untied = { find: () => null };

function inWords(row: PageRow, passages: Words, termOf: (id: string) => string): StatementInWords {
  const words: Words = (passage) => row.words ?? passages(passage);
  return withoutTie(toStatement(row, { names: untied, termOf, words }));
}

function withoutTie(statement: Statement): StatementInWords {
  if (statement.kind === 'event') return statement;
  const { subjectEntity: _, ...said } = statement;
  return said;
}
