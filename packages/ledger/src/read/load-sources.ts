import { LianpuError } from '@lianpu/errors';
import { type Kysely, sql } from 'kysely';
import type { Source, SourceId, SourceWithText } from '../model.js';
import type { Tables } from '../schema/tables.js';

const standing = (db: Kysely<Tables>) =>
  db
    .selectFrom('visible_readings as reading')
    .innerJoin('sources as source', 'source.id', 'reading.source_id')
    .select([
      'source.id',
      'reading.name',
      'source.format',
      'reading.title',
      'reading.publisher',
      'reading.published',
      'reading.citations',
      'source.byte_length as byteLength',
      'source.recorded_at as recordedAt',
      sql<number>`(select count(*)::integer from reading_statements where reading_id = reading.id)`.as(
        'statementCount',
      ),
    ]);

type Row = Omit<Source, 'recordedAt'> & { readonly recordedAt: Date };

const toSource = <Some extends Row>(row: Some) => ({ ...row, recordedAt: row.recordedAt.toISOString() });

/** Every standing source without its text, the newest publication first, those without a date last. */
export async function loadSources(db: Kysely<Tables>): Promise<readonly Source[]> {
  return (await standing(db).execute()).map(toSource).sort(byPublication);
}

/** One source with its text. @throws LianpuError SOURCE_UNKNOWN */
export async function loadSource(db: Kysely<Tables>, id: SourceId): Promise<SourceWithText> {
  const row = await standing(db)
    .leftJoin('source_layouts as layout', 'layout.source_id', 'source.id')
    .select(['source.text', 'layout.anchors', 'layout.notes'])
    .where('source.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new LianpuError('SOURCE_UNKNOWN', { id });
  return { ...toSource(row), anchors: row.anchors ?? [], notes: row.notes ?? [] };
}

function byPublication(a: Source, b: Source): number {
  const [x, y] = [a.published ?? '', b.published ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}
