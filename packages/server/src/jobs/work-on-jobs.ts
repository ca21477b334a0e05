import { closeIsolation } from '@lianpu/documents';
import type { JobQueue, WorkOptions } from '@lianpu/ledger';
import type { Workbench } from '../workbench/workbench.js';
import { jobHandlers } from './job-handlers.js';
import { dueFeeds } from './put-jobs.js';

/** Takes jobs until the signal (or until none is left), and puts feeds in when their time has come. */
export async function workOnJobs(
  queue: JobQueue,
  workbench: Workbench,
  options: Omit<WorkOptions, 'handlers' | 'between'> = {},
): Promise<void> {
  try {
    await queue.work({
      ...options,
      handlers: jobHandlers(workbench),
      between: async () => {
        for (const job of await dueFeeds(workbench)) await queue.put(job);
      },
    });
  } finally {
    await closeIsolation();
  }
}
