// Workers as processes of their own on a real PostgreSQL, one of them killed in the middle. The works named are
// invented.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '@lianpu/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findPostgres,
  howToGetPostgres,
  type PostgresServer,
  startPostgres,
} from '../../ledger/test/postgres-server.js';
import { printed, runLianpu, startLianpu } from './run-lianpu.js';

const bin = findPostgres();
const documents = 40;
const news = `<rss version="2.0"><channel><title>样例</title><item><guid>1</guid><title>样例消息</title>
  <pubDate>Sat, 01 Jun 2024 08:00:00 GMT</pubDate>
  <description>样例硅业有限公司年产能3万吨。</description></item></channel></rss>`;
let folder = '';
let server: PostgresServer | null = null;
let databases = 0;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-work-'));
  await mkdir(at('many'));
  for (let n = 0; n < documents; n += 1)
    await writeFile(
      at('many', `note-${n}.md`),
      `---\ndate: 2024-06-01\n---\n\n样例${n}号硅业有限公司年产能${n + 1}万吨，总投资${n + 2}亿元。\n`,
    );
  await writeFile(at('projects.csv'), '项目名称,总投资（亿元）\n样例一号项目,12\n样例二号项目,3.5\n');
  await mkdir(at('feed'));
  await writeFile(at('feed', 'news.md'), '---\ndate: 2024-06-02\n---\n\n样例光伏有限公司年产能9万吨。\n');
  server = bin ? await startPostgres(bin) : null;
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The environment of commands on a new database. */
async function onDatabase(): Promise<{ readonly env: { readonly DATABASE_URL: string } }> {
  databases += 1;
  return { env: { DATABASE_URL: (await server?.createDatabase(`work_${databases}`)) ?? '' } };
}

const why = bin ? '' : ` (skipped: ${howToGetPostgres})`;
describe.skipIf(bin === null)(`a queue on PostgreSQL${why}`, () => {
  test('a killed worker leaves its job to another, and every document is there once', async () => {
    const database = await onDatabase();
    expect((await runLianpu(['add', '--queue', at('many')], database)).out).toBe(
      `${documents} put into the queue, 0 waiting there already\n`,
    );
    expect((await runLianpu(['add', '--queue', at('many')], database)).out).toContain(
      `0 put into the queue, ${documents} waiting`,
    );
    const first = startLianpu(['work'], database);
    await printed(first, /note-\d+\.md: done/u);
    first.kill('SIGKILL');
    const { code, out } = await runLianpu(['work', '--until-empty'], database);
    expect(code).toBe(0);
    expect(out).toContain('.md: done');
    const { out: counts } = await runLianpu(['jobs', '--json'], database);
    expect(JSON.parse(counts)).toMatchObject({ waiting: 0, active: 0, done: documents, failed: 0 });
    const ledger = await openLedger({ databaseUrl: database.env.DATABASE_URL });
    const sources = await ledger.sources();
    expect(new Set(sources.map(({ name }) => name)).size).toBe(documents);
    expect(sources).toHaveLength(documents);
    const statements = await ledger.statements();
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(statements.length).toBeGreaterThanOrEqual(2 * documents);
    await ledger.close();
  });

  test('a job in the hands of a killed worker is taken up, and done once', async () => {
    const database = await onDatabase();
    let asked = 0;
    const silent = createServer((_, response) => {
      asked += 1;
      // The first time nobody gets an answer.
      if (asked > 1) response.end(news);
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    await runLianpu(['feed', 'add', `http://127.0.0.1:${port}/news.xml`, '--private'], database);
    const first = startLianpu(['work'], database);
    await once(silent, 'request');
    first.kill('SIGKILL');
    const { out } = await runLianpu(['work', '--until-empty'], database);
    silent.closeAllConnections();
    silent.close();
    expect(out).toContain('news.xml: done');
    expect(asked).toBeGreaterThanOrEqual(2);
    const { out: counts } = await runLianpu(['jobs', '--json'], database);
    expect(JSON.parse(counts)).toEqual({ waiting: 0, active: 0, done: 1, failed: 0 });
    const { out: sources } = await runLianpu(['sources', '--json'], database);
    expect(JSON.parse(sources)).toHaveLength(1);
  });

  test('tables and feeds are done by workers, and what is refused is said', async () => {
    const database = await onDatabase();
    await writeFile(at('broken.pdf'), '%PDF-1.7 and nothing more');
    await runLianpu(['import', '--queue', at('projects.csv')], database);
    await runLianpu(['feed', 'add', at('feed')], database);
    await runLianpu(['add', '--queue', at('broken.pdf')], database);
    const { out, err } = await runLianpu(['work', '--until-empty'], database);
    expect(out).toContain('table projects.csv: done');
    expect(out).toContain(`feed ${at('feed')}: done`);
    expect(err).toMatch(/^lianpu: broken\.pdf: cannot be read/mu);
    const { out: sources } = await runLianpu(['sources', '--json'], database);
    expect(JSON.parse(sources)).toHaveLength(3);
  });
});

test('without a database the queue is refused with the remedy', async () => {
  const { code, err } = await runLianpu(['work'], { env: { LIANPU_LANG: 'en' } });
  expect(code).toBe(2);
  expect(err).toContain('a queue of jobs needs PostgreSQL');
  expect(err).toContain('Set DATABASE_URL');
});
