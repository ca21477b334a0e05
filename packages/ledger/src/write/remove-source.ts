import { LianpuError } from '@lianpu/errors';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** Hides a source by a decision; its rows stay. @throws LianpuError SOURCE_UNKNOWN when it does not stand. */
export async function removeSource(db: Kysely<Tables>, sourceId: string, now: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.selectFrom('sources').select('id').where('id', '=', sourceId).forUpdate().execute();
    const reading = await transaction
      .selectFrom('visible_readings')
      .select('id')
      .where('source_id', '=', sourceId)
      .executeTakeFirst();
    if (!reading) throw new LianpuError('SOURCE_UNKNOWN', { id: sourceId });
    await transaction
      .insertInto('decisions')
      .values({ kind: 'remove-source', target: sourceId, recorded_at: now })
      .execute();
  });
}
