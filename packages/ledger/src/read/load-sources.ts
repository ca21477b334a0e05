import { LianpuError } from '@lianpu/errors';
import { type Kysely, sql } from 'kysely';
import { sourceIdOf, sourceNumber } from '../codes/public-ids.js';
import type { Source, SourceId, SourceWithText } from '../model.js';
import type { Tables } from '../schema/tables.js';
import { loadPassages } from './load-passages.js';
import { refuseUnknownReading } from './load-readings.js';

const heads = (db: Kysely<Tables>, from: 'readings' | 'visible_readings') =>
  db
    .selectFrom(`${from} as reading`)
    .innerJoin('sources as source', 'source.id', 'reading.source_id')
    .select([
      'source.sha256',
      'reading.name',
      sql<string>`coalesce(reading.format, source.format)`.as('format'),
      'reading.title',
      'reading.publisher',
      'reading.published',
      'reading.citations',
      'source.byte_length as byteLength',
      'source.recorded_at as recordedAt',
      sql<number>`reading.observations + reading.events + reading.relations`.as('statementCount'),
    ]);

/** The last readings of sources that were not removed, with their sources. */
export const standing = (db: Kysely<Tables>) => heads(db, 'visible_readings');
const asRead = (db: Kysely<Tables>, no: number) => heads(db, 'readings').where('reading.no', '=', no);

type Row = Omit<Source, 'id' | 'recordedAt'> & { readonly sha256: Uint8Array; readonly recordedAt: Date };

/** A row as a source. */
export const toSource = ({ sha256, recordedAt, ...row }: Row): Source => ({
  id: sourceIdOf(sha256),
  ...row,
  recordedAt: recordedAt.toISOString(),
});

/** Every standing source without its text, the newest publication first, those without a date last. */
export async function loadSources(db: Kysely<Tables>): Promise<readonly Source[]> {
  return (await standing(db).execute()).map(toSource).sort(byPublication);
}

/** Those of the sources that stand, by id. */
export async function loadSourcesOf(
  db: Kysely<Tables>,
  ids: readonly SourceId[],
): Promise<ReadonlyMap<SourceId, Source>> {
  const sources = await loadNumberedSources(db, [...new Set(ids)].map(sourceNumber));
  const wanted = new Set(ids);
  return new Map(sources.filter(({ id }) => wanted.has(id)).map((source) => [source.id, source]));
}

/** Those of the sources that stand, by their numbers in the database. */
export async function loadNumberedSources(
  db: Kysely<Tables>,
  numbers: readonly string[],
): Promise<readonly Source[]> {
  if (numbers.length === 0) return [];
  const among = sql<boolean>`source.id = any(${numbers}::bigint[])`;
  return (await standing(db).where(among).execute()).map(toSource);
}

/** The sources of these readings, by the numbers of sources and of their readings. */
export async function loadSourcesAt(
  db: Kysely<Tables>,
  readings: ReadonlyMap<string, number>,
): Promise<readonly Source[]> {
  if (readings.size === 0) return [];
  const wanted = sql<boolean>`(reading.source_id, reading.no) in (
    select * from unnest(${[...readings.keys()]}::bigint[], ${[...readings.values()]}::smallint[]))`;
  return (await heads(db, 'readings').where(wanted).execute()).map(toSource);
}

/** One source with its text, as one of its readings has them. @throws LianpuError SOURCE_UNKNOWN, READING_UNKNOWN */
export async function loadSource(
  db: Kysely<Tables>,
  id: SourceId,
  reading?: number,
): Promise<SourceWithText> {
  const sourceId = sourceNumber(id);
  if (reading !== undefined) await refuseUnknownReading(db, id, reading);
  const found = await (reading === undefined ? standing(db) : asRead(db, reading))
    .leftJoin('source_layouts as layout', (join) =>
      join.onRef('layout.source_id', '=', 'source.id').onRef('layout.text_no', '=', 'reading.text_no'),
    )
    .select([
      'reading.text_no as textNo',
      sql<number>`coalesce(reading.text_length, source.text_length)`.as('textLength'),
      'layout.anchors',
      'layout.notes',
    ])
    .where('source.id', '=', sourceId)
    .executeTakeFirst();
  if (!found || sourceIdOf(found.sha256) !== id) throw new LianpuError('SOURCE_UNKNOWN', { id });
  const { textNo, textLength, anchors, notes, ...row } = found;
  const whole = { sourceId, textNo, start: 0, end: textLength };
  const text = (await loadPassages(db, [whole]))(whole);
  return { ...toSource(row), text, anchors: anchors ?? [], notes: notes ?? [] };
}

/** The newest publication first, those without a date last. */
export function byPublication(a: Source, b: Source): number {
  const [x, y] = [a.published ?? '', b.published ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}
