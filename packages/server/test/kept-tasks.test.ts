import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openWorkbench } from '../src/index.js';
import { LocalTasks } from '../src/tasks/local-tasks.js';
import { taskStore } from '../src/tasks/kept-tasks.js';
import { folderOf, inventedBulletin, temporaryFolder } from './bench.js';

// Firms and figures are invented.

test('what a data folder read is still told by the next process, and what the last one did not end has failed', async () => {
  const { path, remove } = await temporaryFolder();
  const dataDir = join(path, 'ledger');
  await folderOf(path, { 'one.md': inventedBulletin(), 'two.md': inventedBulletin('2024-04-01') });
  const first = await openWorkbench({ dataDir });
  const put = (name: string) =>
    first.tasks.put({ kind: 'document', data: {}, file: { name, path: join(path, name) } });
  const done = await put('one.md');
  while ((await first.tasks.find(done))?.endedAt == null) await wait(20);
  const ended = await first.tasks.find(done);
  // A process that is killed while it works: nothing of its own comes after this.
  const lost = new LocalTasks({
    handlers: {
      document: () => new Promise(() => undefined),
      table: () => new Promise(() => undefined),
      feed: () => new Promise(() => undefined),
    },
    dueFeeds: async () => [],
    store: taskStore(() => first.ledger),
  });
  const open = await lost.put({
    kind: 'document',
    data: {},
    file: { name: 'two.md', path: join(path, 'two.md') },
  });
  const feed = await lost.put({ kind: 'feed', data: { url: path } });
  await first.close();
  await lost.close();

  const second = await openWorkbench({ dataDir });
  expect((await second.tasks.recent(10)).map(({ id, state }) => [id, state])).toEqual([
    [open, 'failed'],
    [done, 'done'],
  ]);
  expect(await second.tasks.find(done)).toMatchObject({ ...ended, key: null });
  expect((await second.tasks.find(open))?.outcome?.refused).toMatchObject([
    { zh: expect.stringContaining('请重新提交') },
  ]);
  expect(await second.tasks.find(feed)).toBeNull();
  await second.close();
  await remove();
});
