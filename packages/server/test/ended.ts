import { setTimeout as wait } from 'node:timers/promises';
import type { JobAnswer } from './answers.js';
import { answered, type Served } from './bench.js';

/** A job once it has ended. */
export const ended = async (served: Pick<Served, 'app'>, id: string): Promise<JobAnswer> => {
  for (;;) {
    const job = await answered(served)<JobAnswer>('/api/jobs/{id}', `/api/jobs/${id}`);
    if (job.endedAt !== null) return job;
    await wait(50);
  }
};
