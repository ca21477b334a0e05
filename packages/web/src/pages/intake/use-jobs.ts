import { useEffect, useState } from 'react';
import { LoadFailure } from '../../api/client.js';
import { questions } from '../../api/questions.js';
import type { Job } from '../../api/types.js';

const everyMilliseconds = 1000;
/** Jobs asked after at once; they are done in their order, so that those put in last can wait. */
const atOnce = 8;

/** Jobs as they were last seen, and those that the server does not know, or not any more. */
export interface SeenJobs {
  readonly jobs: ReadonlyMap<string, Job>;
  readonly gone: ReadonlySet<string>;
}

const nothing: SeenJobs = { jobs: new Map(), gone: new Set() };

/** A job, or null where the server knows none; undefined where it did not answer. */
const jobOf = (id: string): Promise<Job | null | undefined> =>
  questions
    .job(id)
    .catch((reason: unknown) =>
      reason instanceof LoadFailure && reason.refusal?.code === 'JOB_UNKNOWN' ? null : undefined,
    );

/**
 * The jobs of some ids, the ones put in first at the end, asked after every second until all of them have ended; when one
 * has, `onEnd` is called.
 */
export function useJobs(ids: readonly string[], onEnd?: () => void): SeenJobs {
  const [seen, setSeen] = useState(nothing);
  const open = ids.filter((id) => !seen.gone.has(id) && (seen.jobs.get(id)?.endedAt ?? null) === null);
  const key = open.slice(-atOnce).join();
  useEffect(() => {
    if (key === '') return;
    let current = true;
    const look = async () => {
      const asked = key.split(',');
      const found = await Promise.all(asked.map(jobOf));
      if (!current) return;
      const jobs = found.flatMap((job) => job ?? []);
      setSeen((before) => ({
        jobs: new Map([...before.jobs, ...jobs.map((job) => [job.id, job] as const)]),
        gone: new Set([...before.gone, ...asked.filter((_, at) => found[at] === null)]),
      }));
      if (jobs.some(({ endedAt }) => endedAt !== null)) onEnd?.();
    };
    void look();
    const timer = setInterval(look, everyMilliseconds);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [key]);
  return seen;
}
