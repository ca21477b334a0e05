import { LianpuError } from '@lianpu/errors';
import { JobQueue } from '@lianpu/ledger';

/** Opens the queue, does the work and closes it. @throws LianpuError QUEUE_NEEDS_DATABASE where there is none */
export async function usingQueue<Result>(work: (queue: JobQueue) => Promise<Result>): Promise<Result> {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new LianpuError('QUEUE_NEEDS_DATABASE');
  const queue = await JobQueue.open(DATABASE_URL);
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}
