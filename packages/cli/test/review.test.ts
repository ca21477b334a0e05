// The firms and figures of this file are invented.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runLianpu } from './run-lianpu.js';

const [one, other] = ['内蒙古东川晶体有限公司', '内蒙古明远硅业有限公司'];
let folder: string;
const review = (...words: readonly string[]) =>
  runLianpu(['review', ...words, '--data', join(folder, 'ledger')]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-review-'));
  const file = join(folder, 'a.txt');
  await writeFile(file, `${one}单晶硅棒年产能5GW。${other}多晶硅年产能1万吨。\n`);
  const { code, err } = await runLianpu(['add', '--data', join(folder, 'ledger'), file]);
  expect(code, err).toBe(0);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a decision about two names goes to the ledger that --data names, and an unknown name is refused', async () => {
  const refused = await review('merge', one, '无此公司', '--why', '虚构');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('无此公司');
  const kept = await review('merge', one, other, '--why', '虚构', '--by', '某人');
  expect(kept.code, kept.err).toBe(0);
  expect(kept.out).toMatch(/1/);
});
