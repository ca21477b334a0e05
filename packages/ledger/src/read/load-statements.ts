import { LianpuError } from '@lianpu/errors';
import { type Kysely, sql } from 'kysely';
import { kinds } from '../codes/letters.js';
import { sourceNumber, statementNumbers } from '../codes/public-ids.js';
import { hash64 } from '../codes/hash64.js';
import type { StatementFilter } from '../ledger.js';
import type { EntityId, SourceId, Statement, StatementId } from '../model.js';
import type { NameBook } from '../names/resolve-names.js';
import { headOfTerm } from '../schema/index-heads.js';
import type { StatementRow, Tables } from '../schema/tables.js';
import { loadPassages } from './load-passages.js';
import { loadRowsOfReading, refuseUnknownReading } from './load-readings.js';
import type { TermReader } from './term-reader.js';
import { passageOf, termsOf, toStatement } from './to-statement.js';

/** What statements are read with. */
export interface ReadContext {
  readonly db: Kysely<Tables>;
  readonly terms: TermReader;
  readonly names: NameBook;
}

/** Statements of standing sources that pass the filter, by source and then as they stand in its text. */
export async function loadStatements(
  context: ReadContext,
  { sourceId, entityId, kind, reading }: StatementFilter = {},
): Promise<readonly Statement[]> {
  const { db, names } = context;
  if (sourceId !== undefined && reading !== undefined)
    return ofReading(context, { sourceId, kind, no: reading });
  const entity = entityId === undefined ? null : names.standing(entityId);
  if (entityId !== undefined && !entity) return [];
  const rows = await db
    .selectFrom('visible_statements as statement')
    .selectAll('statement')
    .$if(sourceId !== undefined, (query) => query.where('source_id', '=', sourceNumber(sourceId ?? '')))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kinds.toLetter(kind ?? 'observation')))
    .$if(entity !== null, (query) => query.where(aboutAny(names.keysOf(entity?.id ?? ''))))
    .execute();
  const statements = await toStatements(context, rows);
  const about = entity ? statements.filter((statement) => isAbout(statement, entity.id, names)) : statements;
  return [...about].sort(byPlace);
}

/** Rows of statements that count and begin at one of these places. */
export async function loadRowsAt(
  db: Kysely<Tables>,
  places: readonly { readonly sourceId: SourceId; readonly start: number }[],
): Promise<readonly StatementRow[]> {
  const ids = places.map(({ sourceId }) => sourceNumber(sourceId));
  const among = sql<boolean>`(source_id, start_offset) in (
    select * from unnest(${ids}::bigint[], ${places.map(({ start }) => start)}::integer[]))`;
  return db
    .selectFrom('visible_statements as statement')
    .selectAll('statement')
    .where(sql<boolean>`source_id = any(${ids}::bigint[])`)
    .where(among)
    .execute();
}

/** What an earlier reading of a source had. */
async function ofReading(
  context: ReadContext,
  {
    sourceId,
    kind,
    no,
  }: { readonly sourceId: SourceId; readonly kind?: Statement['kind'] | undefined; readonly no: number },
): Promise<readonly Statement[]> {
  await refuseUnknownReading(context.db, sourceId, no);
  const statements = await toStatements(context, await loadRowsOfReading(context.db, sourceId, no));
  return statements.filter((statement) => kind === undefined || statement.kind === kind).sort(byPlace);
}

/** A statement and which text of its source it stands in. */
export interface StatementInText {
  readonly statement: Statement;
  readonly textNo: number;
}

/** One statement. @throws LianpuError STATEMENT_UNKNOWN, also for one whose source was removed. */
export async function loadStatement(context: ReadContext, id: StatementId): Promise<StatementInText> {
  const numbers = statementNumbers(id);
  const rows = await context.db
    .selectFrom('visible_statements as statement')
    .selectAll('statement')
    .where('source_id', '=', numbers?.source ?? '0')
    .where('id', '=', numbers?.statement ?? '0')
    .execute();
  const [statement] = numbers ? await toStatements(context, rows) : [];
  if (!statement) throw new LianpuError('STATEMENT_UNKNOWN', { id });
  return { statement, textNo: rows[0]?.text_no ?? 1 };
}

/** Rows with their words and terms. */
async function toStatements(
  { db, terms, names }: ReadContext,
  rows: readonly StatementRow[],
): Promise<readonly Statement[]> {
  const termOf = await terms.load(db, rows.flatMap(termsOf));
  const words = await loadPassages(db, rows.map(passageOf));
  return rows.map((row) => toStatement(row, { names, termOf, words }));
}

/** Statements that name something by one of these normalised names, in whatever spelling. */
function aboutAny(keys: readonly string[]) {
  const spelt = sql`select id from terms where key_id = any(${keys.map(hash64)}::bigint[])`;
  const any = (column: 'subject_term' | 'object_term') => sql`(${sql.raw(headOfTerm(column))} = any(array(
    select ${sql.raw(headOfTerm('id'))} from (${spelt}) as spelling)) and ${sql.ref(column)} = any(array(${spelt})))`;
  return sql<boolean>`(${any('subject_term')} or ${any('object_term')} or party_terms && array(${spelt}))`;
}

/** A key may be tied to another entity in the statement's own source, so the names are looked up again. */
function isAbout(statement: Statement, entityId: EntityId, names: NameBook): boolean {
  const named =
    statement.kind === 'event'
      ? [statement.project, ...statement.parties]
      : [statement.subject, statement.object];
  return named.some((name) => name !== null && names.find(name, statement.sourceId) === entityId);
}

function byPlace(a: Statement, b: Statement): number {
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}
