import { type Kysely, sql } from 'kysely';
import type { LedgerCounts } from '../ledger.js';
import type { NameBook } from '../names/resolve-names.js';
import type { Tables } from '../schema/tables.js';

/** How much stands in the ledger. */
export async function loadCounts(db: Kysely<Tables>, names: NameBook): Promise<LedgerCounts> {
  const total = (column: 'refused' | 'observations' | 'events' | 'relations') =>
    sql<number>`coalesce(sum(${sql.ref(column)}), 0)::integer`.as(column);
  const counts = await db
    .selectFrom('visible_readings')
    .select([
      sql<number>`count(*)::integer`.as('sources'),
      total('refused'),
      total('observations'),
      total('events'),
      total('relations'),
    ])
    .executeTakeFirstOrThrow();
  return {
    ...counts,
    statements: counts.observations + counts.events + counts.relations,
    entities: names.entities.length,
    names: names.entities.reduce((sum, entity) => sum + entity.names.length, 0),
  };
}
