import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runLianpu } from './run-lianpu.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-feed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const feed = (...words: readonly string[]) =>
  runLianpu(['feed', ...words, '--data', join(folder, 'ledger')], { env: { LIANPU_LANG: 'zh' } });

test('a feed whose address has a password is listed, read and removed without it being shown', async () => {
  const added = await feed('add', 'http://reader:geheim@127.0.0.1:9/rss?token=abc');
  expect(added.code, added.err).toBe(0);
  const listed = await feed('list');
  const read = await feed('run', 'http://127.0.0.1:9/rss?token=***');
  expect(read.code).toBe(1);
  expect(read.err).toContain('指向本机或内部网络的地址 127.0.0.1');
  const failed = await feed('list');
  expect(failed.out).toContain('每 60 分钟');
  expect(failed.out).toContain('指向本机或内部网络');
  const id = /\[([0-9a-f]{16})\]/.exec(failed.out)?.[1] ?? '?';
  const unknown = await feed('remove', 'http://x:geheim@127.0.0.1:9/none');
  expect(unknown.code).toBe(1);
  const removed = await feed('remove', id);
  expect(removed.code, removed.err).toBe(0);
  expect((await feed('list')).out).toBe('');
  for (const { out, err } of [added, listed, read, failed, unknown, removed])
    expect(out + err).not.toMatch(/geheim|abc/);
}, 240_000);
