import { type Kysely, sql } from 'kysely';
import type { LedgerCounts } from '../ledger.js';
import type { NameBook } from '../names/resolve-names.js';
import type { Tables } from '../schema/tables.js';

/** How much stands in the ledger. */
export async function loadCounts(db: Kysely<Tables>, names: NameBook): Promise<LedgerCounts> {
  const readings = await db
    .selectFrom('visible_readings')
    .select([
      sql<number>`count(*)::integer`.as('sources'),
      sql<number>`coalesce(sum(refused), 0)::integer`.as('refused'),
    ])
    .executeTakeFirstOrThrow();
  const kinds = await db
    .selectFrom('visible_readings as reading')
    .innerJoin('reading_statements as link', 'link.reading_id', 'reading.id')
    .innerJoin('statements as statement', 'statement.id', 'link.statement_id')
    .select(['statement.kind', sql<number>`count(*)::integer`.as('count')])
    .groupBy('statement.kind')
    .execute();
  const count = (kind: string): number => kinds.find((row) => row.kind === kind)?.count ?? 0;
  return {
    ...readings,
    statements: kinds.reduce((sum, row) => sum + row.count, 0),
    observations: count('observation'),
    events: count('event'),
    relations: count('relation'),
    entities: names.entities.length,
    names: names.entities.reduce((sum, entity) => sum + entity.names.length, 0),
  };
}
