import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LedgerOptions } from '../src/index.js';
import { bundleLedger } from './bundle-ledger.js';
import { statementsPerDocument } from './invented-documents.js';
import { findPostgres, howToGetPostgres, type PostgresServer, startPostgres } from './postgres-server.js';
import { dataFolders } from './vocabulary.js';

const kills = 50;
const documents = 2000;
/** A process is killed at most this long after it has opened the ledger. */
const latestKillMilliseconds = 300;
/** About a minute on an idle machine. */
const timeoutMilliseconds = 900_000;

interface Said {
  readonly open?: { readonly kept: readonly string[]; readonly halves: number };
  readonly kept?: readonly string[];
  readonly done?: { readonly sources: number; readonly statements: number };
}

const bin = findPostgres();
const folders = dataFolders();
const children = new Set<ChildProcess>();
let server: PostgresServer | null = null;
let script = { path: '', remove: (): void => undefined };
beforeAll(async () => {
  script = await bundleLedger('bulk-import.ts');
  server = bin ? await startPostgres(bin) : null;
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await server?.stop();
  script.remove();
  folders.remove();
});

/** One process that imports, killed some time after it opened the ledger; what it said before it died. */
async function importKilled(options: LedgerOptions, count: number, afterMilliseconds: number | null) {
  const child = spawn(process.execPath, [script.path, JSON.stringify(options), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const said: Said[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(JSON.parse(line));
    // The first batch is as likely to be under way as any other, however slow the machine.
    if (said.length === 1 + Math.floor(Math.random() * 3) && afterMilliseconds !== null)
      setTimeout(() => child.kill('SIGKILL'), afterMilliseconds);
  }
  await ended;
  children.delete(child);
  return said;
}

const engines: Record<string, () => Promise<LedgerOptions>> = {
  pglite: async () => ({ dataDir: await folders.fresh() }),
  postgresql: async () => ({ databaseUrl: (await server?.createDatabase('killed')) ?? '' }),
};

describe.each(Object.keys(engines))('on %s', (engine) => {
  const isAbsent = engine === 'postgresql' && bin === null;
  const name = `an import killed ${kills} times loses nothing it acknowledged, leaves no half, and goes on`;
  test.skipIf(isAbsent)(
    isAbsent ? `${name} (skipped: ${howToGetPostgres})` : name,
    async () => {
      const options = await (engines[engine] ?? Promise.reject)();
      const acknowledged = new Set<string>();
      let interrupted = 0;
      for (let round = 0; round < kills; round += 1) {
        const said = await importKilled(options, documents, Math.random() * latestKillMilliseconds);
        const kept = new Set(said[0]?.open?.kept);
        expect(said[0]?.open?.halves).toBe(0);
        expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
        for (const { kept: batch = [] } of said) for (const id of batch) acknowledged.add(id);
        if (!said.some(({ done }) => done)) interrupted += 1;
      }
      expect(interrupted).toBeGreaterThan(kills / 2);
      expect(acknowledged.size).toBeGreaterThan(0);
      const count = acknowledged.size + 10;
      const last = (await importKilled(options, count, null)).at(-1);
      expect(last?.done).toMatchObject({ sources: expect.any(Number) });
      const { sources = 0, statements = 0 } = last?.done ?? {};
      expect(sources).toBeGreaterThanOrEqual(count);
      expect(statements).toBe(sources * statementsPerDocument);
    },
    timeoutMilliseconds,
  );
});
