import type { ClientBase } from 'pg';
import type PgBoss from 'pg-boss';
import { queueSchema } from './job-files.js';

/**
 * Whoever works on a job holds its lock, on a connection that the server closes as soon as the worker is gone. The
 * number is of the job's id.
 */
const lockOf = 'hashtextextended($1, 0)';

/** Waits for the lock; a check of somebody else's may hold it for a moment. */
export const holdJob = (client: ClientBase, id: string): Promise<unknown> =>
  client.query(`select pg_advisory_lock(${lockOf})`, [id]);

export const letGoOfJob = (client: ClientBase, id: string): Promise<unknown> =>
  client.query(`select pg_advisory_unlock(${lockOf})`, [id]);

/** True while the job is active with this attempt: nobody else was given it before the lock was taken. */
export async function isStillMine(client: ClientBase, id: string, attempt: number): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from ${queueSchema}.job where id = $1 and state = 'active' and retry_count = $2`,
    [id, attempt],
  );
  return rowCount === 1;
}

/** So long a worker may take from being given a job to holding its lock. */
const graceSeconds = 3;

/**
 * Puts jobs whose worker is gone back into the queue: they are active, and nobody holds their lock. `client` is not the
 * one that holds locks, since a connection is given its own again.
 */
export async function putBackLostJobs(boss: PgBoss, client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string; name: string }>(
    `select id, name from ${queueSchema}.job
      where state = 'active' and started_on < now() - make_interval(secs => ${graceSeconds})`,
  );
  for (const { id, name } of rows) {
    const { rows: tried } = await client.query<{ free: boolean }>(
      `select pg_try_advisory_lock(${lockOf}) as free`,
      [id],
    );
    if (!tried[0]?.free) continue;
    // Failing puts it back for as long as it has attempts left; one that ended meanwhile is left as it is.
    await boss
      .fail(name, id, { refused: [{ zh: '处理它的进程中断了', en: 'its worker was lost' }] })
      .finally(() => letGoOfJob(client, id));
  }
}
