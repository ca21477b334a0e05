// The firm and figures of this file are invented.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runLianpu } from './run-lianpu.js';

let folder: string;
let statement: string;
const decide = (...words: readonly string[]) =>
  runLianpu(['decide', ...words, '--data', join(folder, 'ledger')]);
const list = (lang: 'zh' | 'en') =>
  runLianpu(['decide', '--list', '--data', join(folder, 'ledger')], { env: { LIANPU_LANG: lang } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-decide-'));
  const file = join(folder, 'a.txt');
  await writeFile(file, '2023年，呼和浩特市虚构的澜栎硅能科技有限公司颗粒硅年产能1万吨。\n');
  const { code, err } = await runLianpu(['add', '--data', join(folder, 'ledger'), file]);
  expect(code, err).toBe(0);
  const { out } = await runLianpu(['chain', 'pv_silicon', '--json', '--data', join(folder, 'ledger')]);
  statement = /"statementIds":\s*\[\s*"([0-9a-f]+)"/.exec(out)?.[1] ?? '';
  expect(statement).not.toBe('');
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a correction is kept, listed with its statement, and taken back', async () => {
  const given = ['--correct', 'figure=1.2万吨', '--correct', 'time=2024', '--by', '某人', '--why', '查原稿'];
  const kept = await decide(statement, ...given);
  expect(kept.code, kept.err).toBe(0);
  expect((await list('en')).out).toMatch(/corrected +1万吨 +→ 12000 t +time=2024 +查原稿/);
  expect((await list('zh')).out).toMatch(/更正 +1万吨 +→ 12000 t +时间=2024 +查原稿/);
  const undone = await decide('--undo', '1', '--by', '某人');
  expect(undone.code, undone.err).toBe(0);
  const after = await decide('--list', '--json');
  const items = JSON.parse(after.out) as { decision: { kind: string; standing: boolean } }[];
  expect(items.map(({ decision }) => [decision.kind, decision.standing])).toEqual([
    ['undo', true],
    ['correct', false],
  ]);
}, 120_000);

test('a place is listed in the language of the terminal', async () => {
  await decide(statement, '--confirm', 'pv_silicon.polysilicon', '--by', '某人', '--why', '厂名相符');
  expect((await list('en')).out).toMatch(/place confirm +1万吨/);
  const { out } = await list('zh');
  expect(out).toMatch(/归类 确认归 +1万吨 +pv_silicon\.polysilicon +厂名相符/);
  expect(out.replaceAll('pv_silicon.polysilicon', '').replaceAll(' t ', '')).not.toMatch(/[a-z]{2,}/);
}, 120_000);

test('two things at once, a figure that cannot be read, and nobody named are refused', async () => {
  const two = await decide(statement, '--accept', '--reject', '--by', '某人');
  const unread = await decide(statement, '--correct', 'figure=许多', '--by', '某人', '--why', '试');
  const nobody = await decide(statement, '--accept', '--why', '试');
  expect([two.code, unread.code, nobody.code]).toEqual([2, 1, 2]);
  expect(unread.err).toContain('许多');
}, 120_000);
