import { LianpuError } from '@lianpu/errors';
import { type Kysely, sql } from 'kysely';
import type { StatementFilter } from '../ledger.js';
import type { EntityId, Statement, StatementId } from '../model.js';
import type { NameBook } from '../names/resolve-names.js';
import type { Tables } from '../schema/tables.js';
import { toStatement } from './to-statement.js';

const standing = (db: Kysely<Tables>) =>
  db
    .selectFrom('visible_readings as reading')
    .innerJoin('reading_statements as link', 'link.reading_id', 'reading.id')
    .innerJoin('statements as statement', 'statement.id', 'link.statement_id')
    .selectAll('statement')
    .select('reading.reader');

/** Statements of standing sources that pass the filter, by source and then as they stand in its text. */
export async function loadStatements(
  db: Kysely<Tables>,
  names: NameBook,
  { sourceId, entityId, kind }: StatementFilter = {},
): Promise<readonly Statement[]> {
  const entity = entityId === undefined ? null : names.standing(entityId);
  if (entityId !== undefined && !entity) return [];
  const rows = await standing(db)
    .$if(sourceId !== undefined, (query) => query.where('statement.source_id', '=', sourceId ?? ''))
    .$if(kind !== undefined, (query) => query.where('statement.kind', '=', kind ?? 'observation'))
    .$if(entity !== null, (query) =>
      query.where(sql<boolean>`statement.name_keys && ${names.keysOf(entity?.id ?? '')}::text[]`),
    )
    .execute();
  const statements = rows.map((row) => toStatement(row, names));
  const about = entity ? statements.filter((statement) => isAbout(statement, entity.id, names)) : statements;
  return about.sort(byPlace);
}

/** One statement. @throws LianpuError STATEMENT_UNKNOWN, also for one whose source was removed. */
export async function loadStatement(
  db: Kysely<Tables>,
  names: NameBook,
  id: StatementId,
): Promise<Statement> {
  const row = await standing(db).where('statement.id', '=', id).executeTakeFirst();
  if (!row) throw new LianpuError('STATEMENT_UNKNOWN', { id });
  return toStatement(row, names);
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
