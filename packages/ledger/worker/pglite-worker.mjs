// Runs PGlite in a thread of its own, so that a long query does not stop the program. Plain JavaScript at a fixed
// place beside src/ and dist/: it is the same file whether the program runs from sources or from a build.
import { Blob } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

// The same number as in src/engine/pglite-pool.ts.
const readyId = 0;

const describe = (error) => ({
  message: error instanceof Error ? error.message : String(error),
  code: error?.code,
  detail: error?.detail,
  constraint: error?.constraint,
});

const command = (sql) => /^\s*(\w+)/u.exec(sql)?.[1]?.toUpperCase() ?? '';

async function answer(db, { id, sql, parameters, blob }) {
  try {
    const {
      rows,
      affectedRows,
      blob: written,
    } = await db.query(sql, parameters, blob === undefined ? {} : { blob: new Blob([blob]) });
    const rowCount = affectedRows || rows.length;
    const copied = written && new Uint8Array(await written.arrayBuffer());
    const result = { command: command(sql), rowCount, rows, copied };
    parentPort.postMessage({ id, result }, copied ? [copied.buffer] : []);
  } catch (error) {
    parentPort.postMessage({ id, error: describe(error) });
  }
}

try {
  // Type 20 is bigint: as a string, as the PostgreSQL driver gives it.
  const { dataDir, packed } = workerData;
  const loadDataDir = packed === null ? undefined : new Blob([readFileSync(packed)]);
  const db = await PGlite.create({ dataDir, loadDataDir, parsers: { 20: (written) => written } });
  parentPort.on('message', async (message) => {
    if (message.sql !== undefined) return answer(db, message);
    await db.close();
    parentPort.close();
  });
  parentPort.postMessage({ id: readyId, result: { command: 'OPEN', rowCount: 0, rows: [] } });
} catch (error) {
  parentPort.postMessage({ id: readyId, error: describe(error) });
}
