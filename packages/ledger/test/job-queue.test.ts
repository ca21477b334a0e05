// The queue on a real PostgreSQL; killed workers are in the tests of the command.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import { JobQueue } from '../src/index.js';
import type { JobHandler, JobKind } from '../src/queue/job.js';
import { findPostgres, howToGetPostgres, type PostgresServer, startPostgres } from './postgres-server.js';

const bin = findPostgres();
let server: PostgresServer | null = null;
let databases = 0;
beforeAll(async () => {
  server = bin ? await startPostgres(bin) : null;
});
afterAll(() => server?.stop());

const database = async (): Promise<string> => {
  databases += 1;
  return (await server?.createDatabase(`queue_${databases}`)) ?? '';
};
const forAll = (handler: JobHandler): Readonly<Record<JobKind, JobHandler>> => ({
  document: handler,
  table: handler,
  feed: handler,
});
const nothingRefused = { refused: [] };

const why = bin ? '' : ` (skipped: ${howToGetPostgres})`;
describe.skipIf(bin === null)(`jobs${why}`, () => {
  test('two workers do every job once, with its data and its file', async () => {
    const url = await database();
    const queues = [await JobQueue.open(url), await JobQueue.open(url)] as const;
    const [first] = queues;
    for (let n = 0; n < 20; n += 1) {
      const file = { name: `${n}.txt`, bytes: Buffer.from(`样例${n}`) };
      expect(await first.put({ kind: n % 2 ? 'table' : 'document', data: { n }, file })).toBe(true);
    }
    const done: string[] = [];
    const handler: JobHandler = async ({ data, file }) => {
      done.push(`${(data as { n: number }).n} ${file?.name} ${Buffer.from(file?.bytes ?? []).toString()}`);
      return nothingRefused;
    };
    await Promise.all(queues.map((queue) => queue.work({ handlers: forAll(handler), untilEmpty: true })));
    const wanted = Array.from({ length: 20 }, (_, n) => `${n} ${n}.txt 样例${n}`);
    expect(done.sort()).toEqual(wanted.sort());
    expect(await first.counts()).toEqual({ waiting: 0, active: 0, done: 20, failed: 0 });
    for (const queue of queues) await queue.close();
  });

  test('a job with a key is there once until it is done', async () => {
    const queue = await JobQueue.open(await database());
    const job = { kind: 'feed', data: {}, key: 'a' } as const;
    expect(await queue.put(job)).toBe(true);
    expect(await queue.put(job)).toBe(false);
    const whileActive: boolean[] = [];
    const handler: JobHandler = async () => {
      whileActive.push(await queue.put(job));
      return nothingRefused;
    };
    await queue.work({ handlers: forAll(handler), untilEmpty: true });
    expect(whileActive).toEqual([false]);
    expect(await queue.put(job)).toBe(true);
    await queue.close();
  });

  test('a job whose connection is lost is put back, and one that never succeeds is given up', async () => {
    const url = await database();
    const lost = await JobQueue.open(url);
    await lost.put({ kind: 'document', data: {} });
    let begun = (): void => undefined;
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const hanging: JobHandler = () => {
      begun();
      return new Promise(() => undefined);
    };
    void lost.work({ handlers: forAll(hanging) });
    await isBegun;
    // What the server does when the worker's machine is gone.
    const admin = new pg.Client(url);
    await admin.connect();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`,
    );
    await admin.end();
    const other = await JobQueue.open(url);
    const attempts: number[] = [];
    const failing: JobHandler = async ({ attempt }) => {
      attempts.push(attempt);
      throw new Error('not today');
    };
    await other.work({ handlers: forAll(failing), untilEmpty: true });
    expect(attempts).toEqual([1, 2, 3, 4]);
    expect(await other.counts()).toEqual({ waiting: 0, active: 0, done: 0, failed: 1 });
    await other.close();
  });
});
