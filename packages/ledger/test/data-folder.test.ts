import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openPglite } from '../src/engine/open-pglite.js';
import { openLedger } from '../src/index.js';
import { dataFolders, documentOf, readingOf, refusal, temporaryFolder } from './vocabulary.js';

const folders = dataFolders();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  folders.remove();
});

/** A second process that opens the folder: its first word, and itself. */
async function secondProcess(folder: string): Promise<{ said: string; child: ChildProcess }> {
  const script = fileURLToPath(new URL('hold-ledger.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const said = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', (code) => resolve(`ended with ${code}`));
  });
  return { said, child };
}

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
const lockOf = (folder: string): string => join(folder, 'lianpu.lock');
const open = (dataDir: string) => openLedger({ dataDir });

test('a second process is refused with the number of the first', async () => {
  const folder = await folders.fresh();
  const ledger = await open(folder);
  const { said } = await secondProcess(folder);
  expect(said).toContain(`LEDGER_LOCKED ${folder}: the data folder is held by process ${process.pid}.`);
  await ledger.addSource(await documentOf('样例。'), readingOf());
  expect((await ledger.counts()).sources).toBe(1);
  await ledger.close();
});

test('the folder of a process ended by kill -9 is taken over, with what it had acknowledged', async () => {
  const folder = await folders.fresh();
  const { said, child } = await secondProcess(folder);
  expect(said).toBe('open');
  expect(await refusal(open(folder))).toContain(`held by process ${child.pid}`);
  await killed(child);
  const ledger = await open(folder);
  expect((await ledger.counts()).sources).toBe(1);
  await ledger.close();
});

test('one process cannot open a folder twice, and gives it free when it closes', async () => {
  const folder = await folders.fresh();
  const ledger = await open(folder);
  expect(await refusal(open(folder))).toContain('LEDGER_LOCKED');
  await ledger.close();
  expect(existsSync(lockOf(folder))).toBe(false);
  await (await open(folder)).close();
});

test('of several that find a dead lock at once, one gets the folder', async () => {
  const folder = await folders.fresh();
  writeFileSync(lockOf(folder), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: 'dead' }));
  const attempts = await Promise.allSettled([open(folder), open(folder), open(folder)]);
  const opened = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  expect(opened).toHaveLength(1);
  for (const ledger of opened) await ledger.close();
});

test.each([
  ['names a process that ended', { pid: 2 ** 22 + 1, host: hostname() }],
  ['names a number that another process has now', { pid: process.pid, started: 'earlier', host: hostname() }],
  ['says nothing', null],
])('a lock that %s is taken over', async (_, holder) => {
  const folder = await folders.fresh();
  writeFileSync(lockOf(folder), holder ? JSON.stringify(holder) : '');
  const ledger = await open(folder);
  expect(JSON.parse(readFileSync(lockOf(folder), 'utf8')).pid).toBe(process.pid);
  await ledger.close();
  expect(readdirSync(folder)).toEqual(['database']);
});

test('a lock of another machine is believed', async () => {
  const folder = await folders.fresh();
  writeFileSync(lockOf(folder), JSON.stringify({ pid: 1, host: 'elsewhere' }));
  expect(await refusal(open(folder))).toContain('held by process 1 on elsewhere');
});

test('a database whose making was cut off is made anew', async () => {
  const { path, remove } = temporaryFolder();
  mkdirSync(join(path, 'database'));
  writeFileSync(join(path, 'database', 'PG_VERSION'), '18\n');
  writeFileSync(join(path, 'unfinished'), '');
  const ledger = await open(path);
  expect((await ledger.counts()).sources).toBe(0);
  await ledger.close();
  expect(readdirSync(path)).toEqual(['database']);
  remove();
});

test('a finished database that lacks its core is refused and left as it is, the lock given back', async () => {
  const folder = await folders.fresh();
  rmSync(join(folder, 'database', 'global', 'pg_control'));
  const before = readdirSync(join(folder, 'database'));
  expect(await refusal(open(folder))).toBe(
    `DATABASE_DAMAGED: ${folder}: cannot be opened (database/global/pg_control is missing). Restore an export, or choose another --data.`,
  );
  expect(readdirSync(join(folder, 'database'))).toEqual(before);
  expect(existsSync(lockOf(folder))).toBe(false);
});

test('a database with a broken core is refused', async () => {
  const folder = await folders.fresh();
  writeFileSync(join(folder, 'database', 'global', 'pg_control'), 'broken');
  expect(await refusal(open(folder))).toContain(`DATABASE_DAMAGED: ${folder}`);
});

test('a data folder that is a file is refused', async () => {
  const { path, remove } = temporaryFolder();
  writeFileSync(join(path, 'file'), '');
  expect(await refusal(open(join(path, 'file')))).toContain('DATA_FOLDER_UNUSABLE');
  remove();
});

test('no row can be changed or deleted', async () => {
  const folder = await folders.fresh();
  const ledger = await open(folder);
  await ledger.addSource(await documentOf('样例。'), readingOf());
  await ledger.close();
  const engine = await openPglite(folder);
  const change = engine.db.deleteFrom('sources').execute();
  await expect(change).rejects.toThrow('table sources is append-only');
  await engine.close();
});

const built = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const isBuilt = existsSync(built);

test.skipIf(!isBuilt)(
  isBuilt
    ? 'the build opens a folder too'
    : 'the build opens a folder too (skipped: not built, run npm run build)',
  async () => {
    const folder = await folders.fresh();
    const script = `import { openLedger } from ${JSON.stringify(built)};
      const ledger = await openLedger({ dataDir: ${JSON.stringify(folder)} });
      console.log(JSON.stringify(await ledger.counts()));
      await ledger.close();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    let said = '';
    for await (const chunk of child.stdout) said += chunk;
    expect(JSON.parse(said)).toMatchObject({ sources: 0 });
  },
);
