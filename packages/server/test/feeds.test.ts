import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addFeed, readFeed, removeFeed } from '../src/index.js';
import { type FeedsAnswer, type JobAnswer } from './answers.js';
import { answered, askable, folderOf, inventedBulletin, servedForTests } from './bench.js';
import { ended } from './ended.js';

const served = servedForTests();
const get = answered(served);
const list = async () => (await get<FeedsAnswer>('/api/feeds')).feeds;
const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  served.app.inject({ method: 'POST', url, payload, headers });

test('a folder is added, read at once, and says what was new each time', async () => {
  expect(await list()).toEqual([]);
  const folder = await folderOf(join(served.folder, 'news'), { 'a.md': inventedBulletin() });
  const { jobId } = await get<{ jobId: string }>('/api/feeds', '/api/feeds', {
    address: folder,
    everyMinutes: 30,
  });
  const first = await ended(served, jobId);
  expect(first).toMatchObject({ kind: 'feed', name: 'news', state: 'done', refused: [] });
  expect(first.feed).toMatchObject({ added: 1, known: 0, documents: [{ title: '虚构示例：甲乙材料公司' }] });
  await writeFile(join(folder, 'b.md'), inventedBulletin('2024-04-01', '4万吨'));
  await writeFile(join(folder, 'c.pdf'), 'no pdf');
  const [feed] = await list();
  const again = await get<{ jobId: string }>('/api/feeds/{id}/reading', `/api/feeds/${feed?.id}/reading`, {});
  expect((await ended(served, again.jobId)).feed).toMatchObject({ added: 1, known: 1 });
  type Page = { runs: { added: number; refused: { zh: string }[]; documents: { id: string }[] }[] };
  const { runs } = await get<Page>('/api/feeds/{id}', `/api/feeds/${feed?.id}`);
  expect(runs.map(({ added }) => added)).toEqual([1, 1]);
  expect(runs[0]?.refused).toEqual([
    expect.objectContaining({
      code: 'FILE_BROKEN',
      zh: expect.stringContaining('news/c.pdf：无法按 pdf 读取'),
    }),
  ]);
  const brought = runs.flatMap(({ documents }) => documents.map(({ id }) => id));
  for (const id of brought) expect((await served.ask(`/api/sources/${id}`)).status).toBe(200);
  expect(JSON.stringify([await list(), runs, await get('/api/jobs')])).not.toContain(served.folder);
  await get('/api/feeds/{id}/removal', `/api/feeds/${feed?.id}/removal`, {});
  expect(await list()).toEqual([]);
  expect((await served.ask(`/api/sources/${brought[0]}`)).status).toBe(200);
  await rm(folder, { recursive: true });
});

test('a password and a token are used, and shown nowhere', async () => {
  const address = 'http://reader:geheim@127.0.0.1:9/rss?token=verborgen';
  const { jobId } = await get<JobAnswer & { jobId: string }>('/api/feeds', '/api/feeds', { address });
  const job = await ended(served, jobId);
  expect(job.refused).toEqual([expect.objectContaining({ code: 'FEED_ADDRESS_PRIVATE' })]);
  const [feed] = await list();
  expect(feed).toMatchObject({ name: 'http://127.0.0.1:9/rss?token=***', kind: 'web', everyMinutes: 60 });
  const page = await get('/api/feeds/{id}', `/api/feeds/${feed?.id}`);
  expect(JSON.stringify([job, await list(), page, await get('/api/jobs')])).not.toMatch(/geheim|verborgen/);
});

test('what is no place is refused, and what is of the server where others reach it', async () => {
  const refusals = [
    [{ address: join(served.folder, 'nowhere') }, 'PATH_MISSING'],
    [{ address: 'news' }, 'PATH_MISSING'],
    [{ address: 'http://' }, 'FEED_ADDRESS_INVALID'],
    [{ address: 'https://example.org/rss', everyMinutes: 1 }, 'ARGUMENT_INVALID'],
  ] as const;
  for (const [payload, code] of refusals)
    expect((await post('/api/feeds', payload)).json(), code).toMatchObject({ code });
  expect((await post('/api/feeds/none/removal', {})).json()).toMatchObject({ code: 'FEED_UNKNOWN' });
  const { app } = await askable(served.workbench, { loopbackOnly: false });
  for (const payload of [{ address: served.folder }, { address: 'http://10.0.0.2/rss', allowsPrivate: true }])
    expect((await app.inject({ method: 'POST', url: '/api/feeds', payload })).json()).toMatchObject({
      code: 'FEED_PLACE_REFUSED',
    });
  await app.close();
  expect((await list()).map(({ kind }) => kind)).toEqual(['web']);
});

test('what a person took out of the ledger does not come back with its feed', async () => {
  const { ledger } = served.workbench;
  const folder = await folderOf(join(served.folder, 'watched'), { 'b.md': inventedBulletin('2022-07-01') });
  const feed = await addFeed(ledger, folder);
  const [{ id } = { id: '' }] = (await readFeed(ledger, feed)).documents;
  await ledger.removeSource(id);
  expect(await readFeed(ledger, feed)).toMatchObject({ added: 0, known: 1, refused: [] });
  expect((await ledger.sourcesOf([id])).size).toBe(0);
  // A person brings it back.
  await served.workbench.addPaths([folder]);
  expect((await ledger.sourcesOf([id])).size).toBe(1);
  await removeFeed(ledger, folder);
});
