// What becomes of a ledger whose disk is full: a refusal that says so, and nothing lost when there is room again.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { openPglite } from '../src/engine/open-pglite.js';
import { openLedger } from '../src/index.js';
import type { Ledger } from '../src/ledger.js';
import { inventedDocument, statementsPerDocument } from './invented-documents.js';
import { findPostgres, howToGetPostgres, startPostgres } from './postgres-server.js';
import { makeSmallDisk, type SmallDisk, whyNoSmallDisk } from './small-disk.js';
import { dataFolders, refusal } from './vocabulary.js';

const mebibyte = 2 ** 20;
const documentsPerBatch = 20;
const folders = dataFolders();
const disks: SmallDisk[] = [];
const disk = (megabytes: number): SmallDisk => {
  const made = makeSmallDisk(megabytes);
  disks.push(made);
  return made;
};
afterAll(() => {
  for (const one of disks) one.remove();
  folders.remove();
});

/** Adds documents until it is refused: how many were acknowledged, and the refusal. */
async function addUntilRefused(ledger: Ledger): Promise<{ readonly kept: number; readonly said: string }> {
  for (let kept = 0; ; kept += documentsPerBatch) {
    const batch = Array.from({ length: documentsPerBatch }, (_, n) => inventedDocument(kept + n));
    const said = await refusal(ledger.addSources(batch));
    if (said !== 'not refused') return { kept, said };
  }
}

const holds = async (ledger: Ledger, documents: number): Promise<void> => {
  const { sources, statements } = await ledger.counts();
  expect({ sources, statements }).toEqual({
    sources: documents,
    statements: documents * statementsPerDocument,
  });
};

const unless = (why: string | null, name: string): string => (why ? `${name} (skipped: ${why})` : name);
const whyNoPostgres = whyNoSmallDisk ?? (findPostgres() ? null : howToGetPostgres);

const inFolder =
  'a data folder on a full disk refuses what may not fit, is read all the same, and goes on later';
test.skipIf(whyNoSmallDisk !== null)(unless(whyNoSmallDisk, inFolder), async () => {
  const small = disk(160);
  const dataDir = join(small.path, 'data');
  cpSync(await folders.fresh(), dataDir, { recursive: true });
  small.fill(50 * mebibyte);
  const ledger = await openLedger({ dataDir });
  const { kept, said } = await addUntilRefused(ledger);
  expect(said).toBe(
    `DISK_FULL: ${dataDir}: there is no room left on the disk. Nothing was kept by halves; make room and do it again, or choose another --data.`,
  );
  expect(kept).toBeGreaterThan(0);
  await holds(ledger, kept);
  small.makeRoom();
  await ledger.addSources([inventedDocument(kept)]);
  await holds(ledger, kept + 1);
  await ledger.close();
});

const stuck =
  'PGlite that meets a full disk in the middle is ended with the reason, and opens when there is room';
test.skipIf(whyNoSmallDisk !== null)(unless(whyNoSmallDisk, stuck), async () => {
  const small = disk(160);
  const dataDir = join(small.path, 'data');
  cpSync(await folders.fresh(), dataDir, { recursive: true });
  const engine = await openPglite(dataDir);
  await sql`create table filler (words text)`.execute(engine.db);
  small.fill(mebibyte);
  // A few megabytes of log a commit, which is where PGlite finds no room for the next file of it.
  const fill = async (): Promise<void> => {
    for (;;)
      await engine.db
        .transaction()
        .execute((transaction) =>
          sql`insert into filler select repeat(n::text, 40) from generate_series(1, 20000) as n`.execute(
            transaction,
          ),
        );
  };
  expect(await refusal(fill())).toContain(`DISK_FULL: ${dataDir}`);
  await engine.close();
  small.makeRoom();
  const ledger = await openLedger({ dataDir });
  await ledger.addSources([inventedDocument(0)]);
  await holds(ledger, 1);
  await ledger.close();
});

const onServer =
  'a PostgreSQL whose disk is full refuses in words, and holds what it acknowledged when there is room';
test.skipIf(whyNoPostgres !== null)(unless(whyNoPostgres, onServer), async () => {
  const small = disk(220);
  const bin = findPostgres() ?? '';
  const server = await startPostgres(bin, small.path);
  const databaseUrl = await server.createDatabase('filled');
  const ledger = await openLedger({ databaseUrl });
  small.fill(24 * mebibyte);
  const { kept, said } = await addUntilRefused(ledger);
  expect(said).toMatch(/^(?:DISK_FULL: postgresql:.* no room left|DATABASE_UNREACHABLE: DATABASE_URL: 127)/u);
  await ledger.close();
  small.makeRoom();
  await server.restart();
  const opened = await openLedger({ databaseUrl });
  await holds(opened, kept);
  await opened.addSources([inventedDocument(kept)]);
  await holds(opened, kept + 1);
  await opened.close();
  await server.stop();
});
