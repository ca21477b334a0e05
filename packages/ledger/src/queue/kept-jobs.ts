import type { ClientBase } from 'pg';
import type { JobKind, JobOutcome, JobProgress, JobState, KeptJob } from './job.js';
import { jobKinds } from './job.js';
import { queueSchema } from './job-files.js';

interface Row {
  readonly id: string;
  readonly name: JobKind;
  readonly data: { readonly name?: string; readonly told?: object };
  readonly state: string;
  readonly output: (Partial<JobOutcome> & { readonly progress?: JobProgress }) | null;
  readonly created_on: Date;
  readonly completed_on: Date | null;
}

const columns = 'id, name, data, state, output, created_on, completed_on';
const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** A job by its id; null where there is none. */
export async function findJob(client: ClientBase, id: string): Promise<KeptJob | null> {
  if (!isUuid.test(id)) return null;
  const { rows } = await client.query<Row>(
    `select ${columns} from ${queueSchema}.job where id = $1 and name = any($2)`,
    [id, jobKinds],
  );
  return rows[0] ? toJob(rows[0]) : null;
}

/** The jobs put in last, the newest first. */
export async function listJobs(client: ClientBase, limit: number): Promise<readonly KeptJob[]> {
  const { rows } = await client.query<Row>(
    `select ${columns} from ${queueSchema}.job where name = any($1) order by created_on desc, id limit $2`,
    [jobKinds, limit],
  );
  return rows.map(toJob);
}

const states: Readonly<Record<string, JobState>> = {
  created: 'waiting',
  retry: 'waiting',
  active: 'active',
  completed: 'done',
};

const toJob = ({ id, name, data, state, output, created_on, completed_on }: Row): KeptJob => ({
  id,
  kind: name,
  data: data.told ?? {},
  fileName: data.name ?? null,
  state: states[state] ?? 'failed',
  progress: output?.progress ?? null,
  outcome: output?.refused ? { ...output, refused: output.refused } : null,
  putAt: created_on.toISOString(),
  endedAt: completed_on?.toISOString() ?? null,
});
