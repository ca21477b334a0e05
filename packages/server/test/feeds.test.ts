import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFeed, listFeeds, readFeed } from '../src/index.js';
import { type Ask, askable, folderOf, inventedBulletin, newBench, type TestBench } from './bench.js';

let bench: TestBench;
let app: FastifyInstance;
let ask: Ask;

beforeAll(async () => {
  bench = await newBench();
  ({ app, ask } = await askable(bench.workbench));
});
afterAll(async () => {
  await app?.close();
  await bench?.end();
});

test('feeds are listed with what was new, without passwords and without where folders lie', async () => {
  const { ledger } = bench.workbench;
  expect(await ask('/api/feeds')).toEqual({ status: 200, body: { feeds: [] } });
  const folder = await folderOf(join(bench.folder, 'news'), { 'a.md': inventedBulletin() });
  await addFeed(ledger, folder, { everyMinutes: 30 });
  await addFeed(ledger, 'http://reader:secret@127.0.0.1:9/rss');
  const before = await ask('/api/feeds');
  expect(before.body).toMatchObject({ feeds: [{ last: null }, { name: 'news', last: null }] });
  for (const feed of await listFeeds(ledger)) await readFeed(ledger, feed);
  const { body } = await ask('/api/feeds');
  expect(body).toMatchObject({
    feeds: [
      { name: 'http://127.0.0.1:9/rss', kind: 'web', everyMinutes: 60, last: { added: 0, known: 0 } },
      { name: 'news', kind: 'folder', everyMinutes: 30, last: { added: 1, known: 0, refused: [] } },
    ],
  });
  const [web] = (body as { feeds: { last: { refused: string[] } }[] }).feeds;
  expect(web?.last.refused).toEqual([expect.stringContaining('leads to 127.0.0.1')]);
  expect(JSON.stringify(body)).not.toContain('secret');
  expect(JSON.stringify(body)).not.toContain(bench.folder);
});
