// A server on a real PostgreSQL, whose jobs are in the queue of the database. The projects named are invented.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findPostgres,
  howToGetPostgres,
  type PostgresServer,
  startPostgres,
} from '../../ledger/test/postgres-server.js';
import { openWorkbench, type RunningServer, startServer, type Workbench } from '../src/index.js';
import type { JobAnswer } from './answers.js';

const bin = findPostgres();
let postgres: PostgresServer | null = null;
const open: { workbench: Workbench; server: RunningServer }[] = [];
let databaseUrl = '';

beforeAll(async () => {
  postgres = bin ? await startPostgres(bin) : null;
  databaseUrl = (await postgres?.createDatabase('tasks')) ?? '';
});
afterAll(async () => {
  for (const { workbench, server } of open) {
    await server.close();
    await workbench.close();
  }
  await postgres?.stop();
});

/** A server as a process of its own would be: it shares the database alone. */
async function serve(works: boolean): Promise<string> {
  const workbench = await openWorkbench({ databaseUrl });
  const server = await startServer(workbench, { port: 0, works });
  open.push({ workbench, server });
  return server.address;
}

const asJson = async <Body>(response: Response): Promise<Body> => {
  const body = (await response.json()) as Body;
  expect(response.status, JSON.stringify(body)).toBe(200);
  return body;
};
const post = async <Body>(url: string, body: object): Promise<Body> =>
  asJson(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const why = bin ? '' : ` (skipped: ${howToGetPostgres})`;
describe.skipIf(bin === null)(`jobs of servers on PostgreSQL${why}`, () => {
  test('what one server was sent another one does, and both say what came of it', async () => {
    const idle = await serve(false);
    const name = encodeURIComponent('样例项目.csv');
    const { id: uploadId } = await asJson<{ id: string }>(
      await fetch(`${idle}/api/uploads?name=${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: '项目名称,总投资（亿元）\n样例一号项目,12\n样例二号项目,许多\n,3\n',
      }),
    );
    type Preview = { sheets: { sheet: string | null; mapping: object }[] };
    const { sheets } = await post<Preview>(`${idle}/api/imports/preview`, { uploadId });
    const request = { uploadId, sheets: sheets.map(({ sheet, mapping }) => ({ sheet, mapping })) };
    const { jobId } = await post<{ jobId: string }>(`${idle}/api/imports`, request);
    // The same again, before it was done, is the same job.
    expect(await post(`${idle}/api/imports`, request)).toEqual({ jobId });
    const job = async (address: string) => asJson<JobAnswer>(await fetch(`${address}/api/jobs/${jobId}`));
    expect(await job(idle)).toMatchObject({ state: 'waiting', name: '样例项目.csv', table: null });
    const busy = await serve(true);
    let seen = await job(busy);
    while (seen.endedAt === null) seen = await job(busy);
    expect(seen).toMatchObject({
      state: 'done',
      table: {
        sheets: [{ sheet: null, rows: 3, added: 2, refused: 1, cellProblems: 1 }],
        problemCount: 2,
      },
    });
    expect(await job(idle)).toEqual(seen);
    const file = await fetch(`${idle}/api/jobs/${jobId}/problems.csv`);
    expect(await file.text()).toContain('4,整行未导入,没有项目名称');
    type Sources = { sources: { name: string }[] };
    const { sources } = await asJson<Sources>(await fetch(`${idle}/api/sources`));
    expect(sources.map((source) => source.name).sort()).toEqual(['样例项目.csv 2', '样例项目.csv 3']);
  }, 240_000);
});
