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
/** A process is killed after at most so many acknowledged batches, and at most so long behind the last of them. */
const latestBatch = 3;
const latestKillMilliseconds = 100;
/** About a minute and a half of processor time an engine; a busy machine takes many times as long. */
const timeoutMilliseconds = 3_600_000;
/** `LIANPU_KILL_SEED` chooses other moments; a failure names the one it ran with. */
const seed = Number(process.env.LIANPU_KILL_SEED ?? 20_260_101);

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

/** Counted from a process's own words, so that it lies within the import however slow the machine is. */
interface Moment {
  /** How many lines the process has said: the first when it has opened the ledger, one more with each batch. */
  readonly lines: number;
  readonly milliseconds: number;
}

/** The moments of one run, the same for the same seed: a linear congruential generator, as in Numerical Recipes. */
function* moments(): Generator<Moment> {
  let state = seed;
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  for (let kill = 0; kill < kills; kill += 1)
    yield {
      lines: 1 + Math.floor(next() * (latestBatch + 1)),
      milliseconds: next() * latestKillMilliseconds,
    };
}

/** One process that imports, killed some time after it opened the ledger; what it said before it died. */
async function importKilled(options: LedgerOptions, count: number, moment: Moment | null) {
  const child = spawn(process.execPath, [script.path, JSON.stringify(options), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const said: Said[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(JSON.parse(line));
    if (moment !== null && said.length === moment.lines)
      setTimeout(() => child.kill('SIGKILL'), moment.milliseconds);
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
      let round = 0;
      for (const moment of moments()) {
        const said = await importKilled(options, documents, moment);
        const kept = new Set(said[0]?.open?.kept);
        const when = `LIANPU_KILL_SEED=${seed}, after kill ${round}`;
        expect(said[0]?.open?.halves, when).toBe(0);
        expect(
          [...acknowledged].filter((id) => !kept.has(id)),
          when,
        ).toEqual([]);
        round += 1;
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
