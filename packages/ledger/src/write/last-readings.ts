import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** The last reading of a source, and whether it counts. */
export interface LastReading {
  readonly no: number;
  readonly digest: string;
  readonly isVisible: boolean;
}

/** The last readings of those of the sources that have any, by the source's number. */
export async function lastReadings(
  db: Kysely<Tables>,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, LastReading>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('readings')
    .leftJoin('visible_readings as visible', (join) =>
      join.onRef('visible.source_id', '=', 'readings.source_id').onRef('visible.no', '=', 'readings.no'),
    )
    .select(['readings.source_id', 'readings.no', 'readings.digest', 'visible.no as visible'])
    .distinctOn('readings.source_id')
    .where('readings.source_id', 'in', sourceIds)
    .orderBy('readings.source_id')
    .orderBy('readings.no', 'desc')
    .execute();
  return new Map(
    rows.map(({ source_id, no, digest, visible }) => [
      source_id,
      { no, digest, isVisible: visible !== null },
    ]),
  );
}
