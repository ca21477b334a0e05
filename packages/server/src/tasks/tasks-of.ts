import { jobHandlers } from '../jobs/job-handlers.js';
import { dueFeeds } from '../jobs/put-jobs.js';
import { workOnJobs } from '../jobs/work-on-jobs.js';
import type { Workbench } from '../workbench/workbench.js';
import { taskStore } from './kept-tasks.js';
import { LocalTasks } from './local-tasks.js';
import { QueueTasks } from './queue-tasks.js';
import type { Tasks } from './tasks.js';

/** The tasks of a workbench: in the queue of its database, where it has one, else in this process. */
export const tasksOf = (bench: () => Workbench, databaseUrl: string | undefined): Tasks =>
  databaseUrl
    ? new QueueTasks({
        databaseUrl,
        work: (queue, signal) => workOnJobs(queue, bench(), { signal }),
      })
    : new LocalTasks({
        handlers: {
          document: (...job) => jobHandlers(bench()).document(...job),
          table: (...job) => jobHandlers(bench()).table(...job),
          feed: (...job) => jobHandlers(bench()).feed(...job),
        },
        dueFeeds: () => dueFeeds(bench()),
        store: taskStore(() => bench().ledger),
      });
