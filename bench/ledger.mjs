// npm run bench:ledger [-- --statements N]      200,000 by default; up to 10,000,000
// Storing statements with their provenance on both engines beside the floor (COPY of the same rows, ready made), the
// room they take, several loading processes, and the queries behind the pages at 8 connections: all in one run.
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { bareCopy } from './ledger/bare-copy.mjs';
import { folders, sourcesFrom } from './ledger/generated-sources.mjs';
import { loadWith } from './ledger/loaders.mjs';
import { fillSearch, multiply, sizeOf } from './ledger/multiplied.mjs';
import { measureQueries } from './ledger/queries.mjs';
import { settings, startPostgres } from './ledger/postgres.mjs';
import { roomOf } from './ledger/room.mjs';
import { storeInFolder, storeOnServer } from './ledger/storing.mjs';

if (!existsSync(new URL('../packages/ledger/dist/index.js', import.meta.url))) {
  console.error('The ledger is not built. Run: npm run build');
  process.exit(1);
}
const flag = process.argv.indexOf('--statements');
const wanted = flag > 0 ? Number(process.argv[flag + 1]) : 200_000;
if (!(wanted >= 1000 && wanted <= 10_000_000)) {
  console.error('--statements takes a number from 1000 to 10000000, such as 200000.');
  process.exit(2);
}

const whole = (number) => Math.round(number).toLocaleString('en-US');
const print = (...words) => console.log(words.join(' '));
/** Storing is measured on this many, from memory; the queries on all, which are made of these. */
const inMemory = Math.min(wanted, 100_000);
const { sources, count } = sourcesFrom(0, inMemory);
const server = await startPostgres();
try {
  print(`Node ${process.versions.node}, ${server.version} (${settings.join(', ')}),`);
  print(`${cpus().length} × ${cpus()[0]?.model.trim()}, ${whole(totalmem() / 2 ** 30)} GiB`);
  print(
    `${whole(count)} statements of ${whole(sources.length)} sources read by the reader, copies of`,
    folders.length > 1 ? 'news reports' : 'the samples',
  );

  print('\nStoring on PostgreSQL, one process, two batches under way');
  let stored = null;
  for (let round = 0; round < 6; round += 1) {
    const run = await storeOnServer(server, `round_${round}`, sources);
    const floor = await bareCopy(server, run, `floor_${round}`);
    const line = { ...run, ...floor, ratio: floor.sameTablesSeconds / run.seconds };
    if (stored === null || line.ratio > stored.ratio) stored = line;
    print(
      `  round ${round + 1}: ${whole(run.statements / run.seconds)} statements/s;`,
      `COPY of the same rows into the same tables ${whole(run.statements / floor.sameTablesSeconds)}/s, ratio ${line.ratio.toFixed(2)};`,
      `of the statements alone into a table without indexes ${whole(run.statements / floor.plainSeconds)}/s, ratio ${(floor.plainSeconds / run.seconds).toFixed(2)};`,
      `processor ${run.clientSeconds.toFixed(1)} s here and ${run.serverSeconds.toFixed(1)} s in the server`,
    );
  }

  print('\nRoom');
  const room = await roomOf(stored.url);
  print(
    `  a statement ${whole(room.statement)} bytes with its indexes; a bare row of its values as text ${whole(room.bare)}; ratio ${(room.statement / room.bare).toFixed(2)}`,
  );
  print(`  with its share of texts, names, terms and all else ${whole(room.everything)} bytes`);

  print('\nStoring in a data folder (PGlite)');
  const folder = await storeInFolder(sources.slice(0, Math.ceil(sources.length / 4)));
  print(
    `  ${whole(folder.statements / folder.seconds)} statements/s, ${(folder.statements / folder.seconds / (stored.statements / stored.seconds)).toFixed(2)} of PostgreSQL`,
  );

  print('\nLoading processes into one PostgreSQL');
  let one = 0;
  for (const processes of [1, 2, 4]) {
    const { statements, seconds } = await loadWith(server, {
      processes,
      database: `loaded_by_${processes}`,
      statements: inMemory / 2,
    });
    const rate = statements / seconds;
    one ||= rate;
    print(`  ${processes}: ${whole(rate)} statements/s, ${(rate / one).toFixed(2)} of one`);
  }

  const from = performance.now();
  await fillSearch(stored.url);
  if (wanted > count) await multiply(stored.url, wanted);
  const large = await sizeOf(stored.url);
  print(
    `\n${whole(large.statements)} statements of ${whole(large.sources)} sources, ${whole(large.megabytes)} MB with the index of searches,`,
    wanted > count ? `made of the readings stored above in ${whole((performance.now() - from) / 1e3)} s` : '',
  );
  print('Queries at 8 connections, milliseconds');
  for (const { page, queries, p50, p99, rows, hereMilliseconds, serverMilliseconds } of await measureQueries(
    stored.url,
    server,
  ))
    print(
      `  ${page.padEnd(28)} p50 ${p50.toFixed(1).padStart(6)}  p99 ${p99.toFixed(1).padStart(6)}`,
      `(${whole(queries)} queries, ${whole(rows)} rows each, processor ${hereMilliseconds.toFixed(1)} here and ${serverMilliseconds.toFixed(1)} in the server)`,
    );
} finally {
  await server.stop();
}
