import { LianpuError } from '@lianpu/errors';
import { type Kysely, sql } from 'kysely';
import { sourceNumber } from '../codes/public-ids.js';
import type { SourceId, SourceReading } from '../model.js';
import type { StatementRow, Tables } from '../schema/tables.js';

type Row = Omit<SourceReading, 'recordedAt'> & { readonly recordedAt: Date };

/** Every reading of a standing source, in their order. @throws LianpuError SOURCE_UNKNOWN */
export async function loadReadings(db: Kysely<Tables>, id: SourceId): Promise<readonly SourceReading[]> {
  const { rows } = await sql<Row>`
    select reading.no, reading.text_no as "textNo", reading.reader, reading.extractor, reading.title,
      reading.published, coalesce(reading.format, source.format) as format,
      reading.observations + reading.events + reading.relations as "statementCount",
      reading.no = last.no as counts, reading.recorded_at as "recordedAt"
    from readings as reading join sources as source on source.id = reading.source_id
    join visible_readings as last on last.source_id = reading.source_id
    where reading.source_id = ${sourceNumber(id)}::bigint and source.sha256 = decode(${hexOf(id)}, 'hex')
    order by reading.no`.execute(db);
  if (rows.length === 0) throw new LianpuError('SOURCE_UNKNOWN', { id });
  return rows.map(({ recordedAt, ...row }) => ({ ...row, recordedAt: recordedAt.toISOString() }));
}

const hexOf = (id: string): string => (/^[0-9a-f]{64}$/u.test(id) ? id : '');

/** Rows of the statements that one reading of a source has, as it had them. */
export async function loadRowsOfReading(
  db: Kysely<Tables>,
  id: SourceId,
  no: number,
): Promise<readonly StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select statement.*, reading.reader, first.recorded_at, source.sha256, reading.text_no
    from statements as statement
    join readings as reading on reading.source_id = statement.source_id and reading.no = ${no}::smallint
    join readings as first on first.source_id = statement.source_id and first.no = statement.reading
    join sources as source on source.id = statement.source_id
    where statement.source_id = ${sourceNumber(id)}::bigint and statement.reading <= reading.no
      and (reading.absent is null or statement.id <> all (reading.absent))`.execute(db);
  return rows;
}

/** Refuses a number that no reading of the source has. @throws LianpuError SOURCE_UNKNOWN, READING_UNKNOWN */
export async function refuseUnknownReading(db: Kysely<Tables>, id: SourceId, no: number): Promise<void> {
  const readings = await loadReadings(db, id);
  if (readings.some((reading) => reading.no === no)) return;
  const known = readings.map((reading) => reading.no).join(', ');
  throw new LianpuError('READING_UNKNOWN', { id, reading: String(no), known });
}
