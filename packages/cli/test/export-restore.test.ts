// A ledger moved as a person would move it. The works named are invented.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runLianpu } from './run-lianpu.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const data = (name: string): string[] => ['--data', at(name)];
const hashOf = async (name: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(at(name)))
    .digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-export-'));
  await writeFile(
    at('note.md'),
    '---\ndate: 2024-06-01\n---\n\n样例硅业有限公司年产能3万吨，总投资12亿元。\n',
  );
  await runLianpu(['add', at('note.md'), ...data('first')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a ledger is written into a file, restored into a new folder, and written again byte for byte', async () => {
  const exported = await runLianpu(['export', at('one.ndjson'), ...data('first')]);
  expect(exported).toMatchObject({ code: 0, err: '' });
  expect(exported.out).toMatch(/^Wrote .*one\.ndjson: the whole ledger, \d+ rows\n$/u);
  const restored = await runLianpu(['restore', at('one.ndjson'), ...data('second')]);
  expect(restored).toMatchObject({ code: 0, err: '' });
  await runLianpu(['export', at('two.ndjson'), ...data('second')]);
  expect(await hashOf('two.ndjson')).toBe(await hashOf('one.ndjson'));
  const sources = await runLianpu(['sources', '--json', ...data('second')]);
  expect(JSON.parse(sources.out)).toMatchObject([{ name: 'note.md', published: '2024-06-01' }]);
  const again = await runLianpu(['restore', at('one.ndjson'), ...data('second')]);
  expect(again.code).toBe(1);
  expect(again.err).toContain('is not empty. Restore into a new data folder');
});

test('wrong arguments and files are refused in one line, in the language of the terminal', async () => {
  expect(await runLianpu(['export'])).toMatchObject({ code: 2, out: '' });
  const chinese = await runLianpu(['restore', at('note.md'), ...data('third')], {
    env: { LIANPU_LANG: 'zh' },
  });
  expect(chinese).toMatchObject({ code: 1, out: '' });
  expect(chinese.err).toMatch(/^lianpu: .*note\.md：无法恢复（.*）。没有恢复任何内容.*\n$/u);
});
