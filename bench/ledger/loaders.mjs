// Several processes that store into one database, each sources of its own.
import { fork } from 'node:child_process';
import { openLedger } from '../../packages/ledger/dist/index.js';

const loader = new URL('loader.mjs', import.meta.url);
/** Further than any loader comes. */
const rangeSources = 10_000_000;

const said = (child) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`a loading process ended with ${code}`)));
  });

/** Stores about so many statements with so many processes, ready read; seconds from the first beginning to the last end. */
export async function loadWith(server, { processes, database, statements }) {
  const databaseUrl = await server.createDatabase(database);
  await (await openLedger({ databaseUrl })).close();
  const children = Array.from({ length: processes }, (_, index) =>
    fork(loader, [databaseUrl, String(index * rangeSources), String(Math.ceil(statements / processes))]),
  );
  await Promise.all(children.map(said));
  const begin = performance.now();
  const ends = children.map(said);
  for (const child of children) child.send('go');
  const counts = await Promise.all(ends);
  const seconds = (performance.now() - begin) / 1e3;
  for (const child of children) child.disconnect();
  await server.dropDatabase(database);
  return { statements: counts.reduce((sum, count) => sum + count, 0), seconds };
}
