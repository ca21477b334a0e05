import type { ClientBase } from 'pg';
import type { JobProgress } from './job.js';
import { queueSchema } from './job-files.js';

/** No more often than this is written down how far a job is. */
const everyMilliseconds = 1000;

/** Writes down how far a job is, where its outcome will stand when it has ended. */
export function tellProgress(client: ClientBase, id: string) {
  let last = 0;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    tell: (progress: JobProgress): void => {
      const now = Date.now();
      if (now - last < everyMilliseconds) return;
      last = now;
      // A connection that is lost is said by what follows; the job does not fail for it.
      writing = client
        .query(`update ${queueSchema}.job set output = $2 where id = $1 and state = 'active'`, [
          id,
          JSON.stringify({ progress }),
        ])
        .catch(() => undefined);
    },
    settled: (): Promise<unknown> => writing,
  };
}
