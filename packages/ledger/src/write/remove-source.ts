import { LianpuError } from '@lianpu/errors';
import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.js';
import { sourceNumber } from '../codes/public-ids.js';
import type { Tables } from '../schema/tables.js';
import { lastReadings } from './last-readings.js';
import { recordPosting } from './record-posting.js';

/** Hides a source by a decision; its rows stay. @throws LianpuError SOURCE_UNKNOWN when it does not stand. */
export async function removeSource(engine: Engine, id: string, now: Date): Promise<void> {
  const number = sourceNumber(id);
  await engine.write(async ({ db }) => {
    await db.selectFrom('sources').select('id').where('id', '=', number).forUpdate().execute();
    const last = await lastReadings(db, [number]);
    if (!last.get(number)?.isVisible) throw new LianpuError('SOURCE_UNKNOWN', { id });
    await recordPosting(db, now);
    await db
      .insertInto('decisions')
      .values({ kind: 'remove-source', source_id: number, target: id, recorded_at: now })
      .execute();
  });
}

/** True for a source that was removed and not brought back. */
export async function wasRemoved(db: Kysely<Tables>, id: string): Promise<boolean> {
  const last = await db
    .selectFrom('decisions')
    .select('kind')
    .where('source_id', '=', sourceNumber(id))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.kind === 'remove-source';
}
