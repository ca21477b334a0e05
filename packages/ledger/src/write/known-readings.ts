import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** A reading that is kept, with the text it stands on. */
export interface KnownReading {
  readonly no: number;
  readonly textNo: number;
  /** Of its text, in UTF-16 units. */
  readonly length: number;
  readonly format: string;
  /** What took its text out of the file; null where it is not known. */
  readonly extractor: string | null;
  /** True for the last one of a source that was not removed. */
  readonly stands: boolean;
}

/** All readings of sources in their order, by the source's number. */
export async function loadKnownReadings(
  db: Kysely<Tables>,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownReading[]>> {
  if (sourceIds.length === 0) return new Map();
  const { rows } = await sql<KnownReading & { sourceId: string }>`
    select reading.source_id as "sourceId", reading.no, reading.text_no as "textNo", reading.extractor,
      coalesce(reading.text_length, source.text_length) as length, coalesce(reading.format, source.format) as format,
      visible.no is not null as stands
    from readings as reading join sources as source on source.id = reading.source_id
    left join visible_readings as visible on visible.source_id = reading.source_id and visible.no = reading.no
    where reading.source_id = any(${sourceIds}::bigint[]) order by reading.no`.execute(db);
  const readings = new Map<string, KnownReading[]>();
  for (const { sourceId, ...reading } of rows) {
    const own = readings.get(sourceId);
    if (own) own.push(reading);
    else readings.set(sourceId, [reading]);
  }
  return readings;
}
