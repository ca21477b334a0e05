import { useEffect, useState } from 'react';
import { questions } from '../../api/questions.js';
import type { Job } from '../../api/types.js';

const everyMilliseconds = 1000;

/**
 * The jobs of some ids, asked after every second until all of them have ended; then `onEnd` is called. Jobs that the
 * server does not know yet are left out, those that were known stay as they were last seen.
 */
export function useJobs(ids: readonly string[], onEnd?: () => void): ReadonlyMap<string, Job> {
  const [seen, setSeen] = useState<ReadonlyMap<string, Job>>(new Map());
  const open = ids.filter((id) => (seen.get(id)?.endedAt ?? null) === null);
  const key = open.join();
  useEffect(() => {
    if (key === '') return;
    let current = true;
    const look = async () => {
      const found = await Promise.all(key.split(',').map((id) => questions.job(id).catch(() => null)));
      if (!current) return;
      setSeen(
        (before) => new Map([...before, ...found.flatMap((job) => (job ? [[job.id, job] as const] : []))]),
      );
      if (found.some((job) => job !== null && job.endedAt !== null)) onEnd?.();
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
