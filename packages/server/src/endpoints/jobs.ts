import { LianpuError } from '@lianpu/errors';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { idParams } from '../schemas/id-params.js';
import { JobSchema } from '../schemas/job.js';
import { closed } from '../schemas/primitives.js';
import { type JobView, jobView } from '../tasks/job-view.js';

const withoutProblems = ({ table, ...job }: JobView): JobView => ({
  ...job,
  table: table && { ...table, problems: [] },
});

/** GET /api/jobs: what is being read, imported and fetched, and what came of it; the newest first. */
export const jobs = endpoint({
  method: 'GET',
  url: '/api/jobs',
  summary:
    'Documents, tables and feeds that are being read or were lately, the newest first, without rows left out',
  query: closed({ limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }) }),
  response: closed({ jobs: Type.Array(JobSchema) }, { $id: 'Jobs' }),
  read: ({ query }) => query.limit,
  load: (desk, limit) => desk.tasks.recent(limit),
  analyse: (all) => all.map(jobView),
  present: (all) => ({ jobs: all.map(withoutProblems) }),
});

/** GET /api/jobs/{id}: one of them, with how far it is. */
export const job = endpoint({
  method: 'GET',
  url: '/api/jobs/{id}',
  summary: 'A document, table or feed that is being read or was lately: how far it is, and what came of it',
  params: idParams,
  response: JobSchema,
  refuses: ['JOB_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    const found = await desk.tasks.find(id);
    if (!found) throw new LianpuError('JOB_UNKNOWN', { id });
    return found;
  },
  analyse: jobView,
  present: (view) => view,
});
