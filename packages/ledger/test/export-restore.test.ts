import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '../src/engine/engine.js';
import { openPglite } from '../src/engine/open-pglite.js';
import { openPostgres } from '../src/engine/open-postgres.js';
import { SqlLedger } from '../src/sql-ledger.js';
import { exportLedger } from '../src/transfer/export-ledger.js';
import { restoreLedger } from '../src/transfer/restore-ledger.js';
import { inventedDocument } from './invented-documents.js';
import { testEngines } from './engines.js';
import { documentOf, readingOf, refusal, temporaryFolder } from './vocabulary.js';

const { onServer, freshDatabase, freshFolder } = testEngines();

const pglite = async (): Promise<Engine> => openPglite(await freshFolder());
const postgresql = async (): Promise<Engine> => openPostgres(await freshDatabase());

async function exported(engine: Engine): Promise<string> {
  let file = '';
  for await (const piece of exportLedger(engine)) file += piece;
  return file;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  yield* file.replace(/\n$/u, '').split('\n');
}

const restore = (engine: Engine, file: string): Promise<number> =>
  restoreLedger(engine, { name: 'file', lines: linesOf(file) });

const name = 'an export goes from PGlite to PostgreSQL and back, byte for byte, and the ledger goes on';
onServer(name, async () => {
  const first = await pglite();
  const ledger = new SqlLedger(first, () => new Date('2025-01-02T03:04:05.678Z'));
  await ledger.addSources([0, 1, 2].map(inventedDocument));
  // What Node's own reader of lines takes for the end of one.
  const lines = await documentOf('一行\u2028二行\u0085三行\r\n\t\\四行');
  await ledger.addSource(lines, readingOf());
  await ledger.addSource({ ...lines, text: '一行，四行', extractor: 'test-extractor/2' }, readingOf());
  await ledger.keepSetting('feed', 'a', { every: 5 });
  const [statement] = await ledger.statements();
  const ruling = { kind: 'reject', statementId: statement?.id ?? '' } as const;
  await ledger.decide({ ruling, by: '某人', why: '看过' });
  await ledger.removeSource(inventedDocument(1).document.id);
  const file = await exported(first);
  const second = await postgresql();
  await restore(second, file);
  expect(await exported(second)).toBe(file);
  const third = await pglite();
  await restore(third, file);
  expect(await exported(third)).toBe(file);
  const moved = new SqlLedger(second, () => new Date());
  expect(await moved.snapshot()).toEqual(await ledger.snapshot());
  for (const reading of [1, 2])
    expect(await moved.source(lines.id, reading)).toEqual(await ledger.source(lines.id, reading));
  await moved.addSources([inventedDocument(1), inventedDocument(3)]);
  expect(await moved.counts()).toMatchObject({ sources: 5, statements: 160 });
  for (const engine of [first, second, third]) await engine.close();
});

test('a file that is cut off, changed or no export restores nothing, nor does a ledger that holds something', async () => {
  const engine = await pglite();
  const ledger = new SqlLedger(engine, () => new Date());
  await ledger.addSources([inventedDocument(0)]);
  const file = await exported(engine);
  expect(await refusal(restore(engine, file))).toContain('LEDGER_NOT_EMPTY');
  const empty = await pglite();
  const lines = file.trimEnd().split('\n');
  for (const broken of [lines.slice(0, -1).join('\n'), file.replace('年产', '产值'), '{}', 'text'])
    expect(await refusal(restore(empty, broken))).toContain('EXPORT_BROKEN');
  expect((await new SqlLedger(empty, () => new Date()).counts()).sources).toBe(0);
  for (const one of [engine, empty]) await one.close();
});

test('a file is written whole or not at all, and read back line by line', async () => {
  const engine = await pglite();
  const ledger = new SqlLedger(engine, () => new Date());
  await ledger.addSources([inventedDocument(0)]);
  const { path, remove } = temporaryFolder();
  const file = join(path, 'ledger.ndjson');
  writeFileSync(file, 'an older export');
  const rows = await ledger.exportTo(file);
  expect(readFileSync(file, 'utf8')).toBe(await exported(engine));
  expect(readdirSync(path)).toEqual(['ledger.ndjson']);
  const empty = new SqlLedger(await pglite(), () => new Date());
  expect(await refusal(empty.restoreFrom(join(path, 'none')))).toContain('PATH_MISSING');
  expect(await empty.restoreFrom(file)).toBe(rows);
  expect(await empty.snapshot()).toEqual(await ledger.snapshot());
  mkdirSync(join(path, 'folder'));
  expect(await refusal(ledger.exportTo(join(path, 'folder')))).toContain('FILE_UNWRITABLE');
  expect(await refusal(ledger.exportTo(join(path, 'none', 'file')))).toContain('its folder is missing');
  for (const one of [ledger, empty]) await one.close();
  remove();
});
