import { type Kysely, sql } from 'kysely';
import { type NameBook, resolveNames } from '../names/resolve-names.js';
import type { Tables } from '../schema/tables.js';

/** What all standing sources say of names, resolved. */
export async function loadNames(db: Kysely<Tables>): Promise<NameBook> {
  const ties = await db
    .selectFrom('visible_readings as reading')
    .innerJoin('names', 'names.reading_id', 'reading.id')
    .innerJoin('entities', 'entities.id', 'names.entity_id')
    .select([
      'names.entity_id as entityId',
      'entities.type',
      'entities.key as entityKey',
      'names.surface',
      'names.key',
      'names.tie',
      'reading.source_id as sourceId',
    ])
    .execute();
  const tallies = await db
    .selectFrom('visible_readings as reading')
    .innerJoin('mentions', 'mentions.reading_id', 'reading.id')
    .select([
      'mentions.entity_id as entityId',
      'reading.source_id as sourceId',
      sql<number>`count(*)::integer`.as('count'),
    ])
    .groupBy(['mentions.entity_id', 'reading.source_id'])
    .execute();
  return resolveNames(ties, tallies);
}
