// Storing sources that are in memory, as an importer would: two batches under way, so that one is prepared while the
// database writes the other.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../packages/ledger/dist/index.js';

const sourcesPerBatch = 200;
const batchesUnderWay = 2;

/** Stores all sources; gives how many statements were kept. */
export async function storeAll(ledger, sources) {
  let at = 0;
  let statements = 0;
  const store = async () => {
    while (at < sources.length) {
      const batch = sources.slice(at, (at += sourcesPerBatch));
      for (const outcome of await ledger.addSources(batch)) statements += outcome.statements;
    }
  };
  await Promise.all(Array.from({ length: batchesUnderWay }, store));
  return statements;
}

async function timed(ledger, sources) {
  const processor = process.cpuUsage();
  const from = performance.now();
  const statements = await storeAll(ledger, sources);
  const seconds = (performance.now() - from) / 1e3;
  const { user, system } = process.cpuUsage(processor);
  return { statements, seconds, clientSeconds: (user + system) / 1e6 };
}

export async function storeOnServer(server, database, sources) {
  const url = await server.createDatabase(database);
  const ledger = await openLedger({ databaseUrl: url });
  const before = server.processorSeconds();
  const run = await timed(ledger, sources);
  const serverSeconds = server.processorSeconds() - before;
  await ledger.close();
  return { url, ...run, serverSeconds };
}

export async function storeInFolder(sources) {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianpu-bench-'));
  const ledger = await openLedger({ dataDir });
  const run = await timed(ledger, sources);
  await ledger.close();
  rmSync(dataDir, { recursive: true, force: true });
  return run;
}
