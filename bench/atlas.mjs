/**
 * npm run bench:atlas: a city's atlas from the ledger, a change of one statement, how time grows with cities, and the
 * linear program beside javascript-lp-solver in the same run.
 * Options: --statements N (100,000), --cities N (100).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInvestList, drawAtlas } from '@lianpu/atlas';
import { openLedger } from '@lianpu/ledger';
import { bundledPack } from '../scripts/audit-text.mjs';
import { editionOf, reportOf } from './atlas/city.mjs';
import { programBench } from './atlas/program.mjs';
import { report, timed } from './atlas/timed.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const here = dirname(fileURLToPath(import.meta.url));
if (!existsSync(join(here, 'node_modules/javascript-lp-solver')))
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
const pack = bundledPack();
const bulletins = reportOf(join(here, '../samples/hohhot'));

/** A ledger of a city: editions of the report until it holds so many statements. */
const fill = async (ledger, statements) => {
  let held = 0;
  for (let n = 0; held < statements; n += 25) {
    const batch = [];
    for (let more = 0; more < 25; more += 1) batch.push(await editionOf(bulletins, n + more));
    for (const outcome of await ledger.addSources(batch)) held += outcome.statements;
  }
};

const withLedger = async (statements, work) => {
  const folder = await mkdtemp(join(tmpdir(), 'lianpu-bench-'));
  const ledger = await openLedger({ dataDir: folder });
  try {
    await fill(ledger, statements);
    return await work(ledger);
  } finally {
    await ledger.close();
    await rm(folder, { recursive: true, force: true });
  }
};

console.log('The linear program');
const small = await withLedger(1000, (ledger) => ledger.snapshot());
await programBench(pack, drawAtlas(small, pack).parts.capacities);

console.log('\nFrom 1 to 100 cities, each an atlas of its own');
for (const cities of [1, 3, 10, 30, 100].filter((count) => count <= option('cities', 100))) {
  const all = await timed(() => {
    for (let city = 0; city < cities; city += 1) drawAtlas(structuredClone(small), pack);
  });
  report(
    `${cities} cities of ${small.statements.length} statements`,
    all,
    `${(all.processor / cities).toFixed(1)} ms a city`,
  );
}

console.log('\nA whole city');
await withLedger(option('statements', 100_000), async (ledger) => {
  const read = await timed(() => ledger.snapshot());
  const snapshot = read.outcome;
  const { sources, statements, entities } = snapshot;
  report(
    `${statements.length.toLocaleString('en')} statements of ${sources.length} reports, ${entities.length.toLocaleString('en')} names: read from the ledger`,
    read,
  );
  const drawn = await timed(() => drawAtlas(snapshot, pack));
  report('16 chains and the clusters drawn', drawn, 'wanted, with the reading: under 1 s');
  report('the investment list', await timed(() => buildInvestList({ snapshot, pack, drawn: drawn.outcome })));
  report('the audit', await timed(() => drawn.outcome.atlas.findings.length));
  const changed = { ...snapshot, statements: statements.slice(0, -1) };
  report(
    'drawn again after a change of one statement',
    await timed(() => drawAtlas(changed, pack)),
    'wanted: under 50 ms',
  );
});
