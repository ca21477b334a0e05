/**
 * npm run bench:atlas: a city's atlas from the ledger, a change of one statement, how time grows with cities, and the
 * linear program beside javascript-lp-solver in the same run.
 * Options: --statements N (100,000), --cities N (100), --rounds N (5).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInvestList, drawAtlas } from '@lianpu/atlas';
import { openLedger } from '@lianpu/ledger';
import { keepDrawing } from '@lianpu/server';
import { bundledPack } from '../scripts/audit-text.mjs';
import { editionOf, reportOf } from './atlas/city.mjs';
import { programBench } from './atlas/program.mjs';
import { machine, report, timed } from './atlas/timed.mjs';

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

/** The middle and the best of several changes: reading what changed, and drawing on from the atlas before. */
const changes = async ({ ledger, drawing, figures }) => {
  const times = async (what, change, rounds) => {
    const parts = { read: [], draw: [], both: [], processor: [] };
    for (let round = 0; round < rounds; round += 1) {
      await change(round);
      const read = await timed(() => ledger.snapshot());
      const draw = await timed(() => drawing.draw(read.outcome));
      parts.read.push(read.clock);
      parts.draw.push(draw.clock);
      parts.both.push(read.clock + draw.clock);
      parts.processor.push(read.processor + draw.processor);
    }
    const said = Object.entries(parts).map(([part, list]) => {
      const sorted = list.toSorted((a, b) => a - b);
      return `${part} ${sorted[rounds >> 1].toFixed(0)} ms (best ${sorted[0].toFixed(0)})`;
    });
    console.log(
      `${what}, the middle of ${rounds} by the clock, and of processor time for both: ${said.join(', ')}`,
    );
  };
  const person = { by: 'the benchmark', why: 'measured' };
  const correct = (round) => {
    const { id: statementId } = figures[(round * 37) % figures.length];
    const ruling = { kind: 'correct', statementId, fields: { value: String(1000 + round) } };
    return ledger.decide({ ruling, ...person });
  };
  await times('one statement of a capacity corrected (wanted: under 50 ms)', correct, 15);
  const add = async (round) => ledger.addSources([await editionOf(bulletins, 100_000 + round)]);
  await times('one more report of about 230 statements', add, 5);
};

machine();
console.log('\nThe linear program');
const small = await withLedger(1000, (ledger) => ledger.snapshot());
await programBench(pack, drawAtlas(small, pack).parts.capacities);

console.log('\nFrom 1 to 100 cities, each an atlas of its own');
for (const cities of [1, 3, 10, 30, 100].filter((count) => count <= option('cities', 100))) {
  // Objects of their own, as cities have them: nothing that was worked out about one serves another.
  let all = { processor: 0, clock: 0 };
  for (let city = 0; city < cities; city += 1) {
    const own = structuredClone(small);
    const { processor, clock } = await timed(() => drawAtlas(own, pack));
    all = { processor: all.processor + processor, clock: all.clock + clock };
  }
  report(
    `${cities} cities of ${small.statements.length} statements`,
    all,
    `${(all.processor / cities).toFixed(1)} ms a city`,
  );
}

console.log('\nA whole city');
const folder = await mkdtemp(join(tmpdir(), 'lianpu-bench-'));
try {
  const filled = await openLedger({ dataDir: folder });
  await fill(filled, option('statements', 100_000));
  await filled.close();
  const rounds = option('rounds', 5);
  // Every other ledger finds what the one before left beside the database; the others have the database alone.
  const both = { 'read from the database': [], 'with the files that an earlier opening left': [] };
  const openings = Array.from({ length: rounds * 2 }, (_, at) => at);
  for (const opening of openings) {
    const how = Object.keys(both)[opening % 2];
    if (opening % 2 === 0)
      for (const file of ['snapshot.kept', 'drawing.kept']) await rm(join(folder, file), { force: true });
    // A ledger opened anew knows nothing of what it holds.
    const ledger = await openLedger({ dataDir: folder });
    const drawing = keepDrawing(ledger, pack);
    const read = await timed(() => ledger.snapshot());
    const drawn = await timed(() => drawing.draw(read.outcome));
    const { sources, statements, entities } = read.outcome;
    report(
      `${statements.length.toLocaleString('en')} statements of ${sources.length} reports, ${entities.length.toLocaleString('en')} names, ${how}`,
      read,
    );
    report('16 chains and the clusters drawn', drawn);
    both[how].push({ clock: read.clock + drawn.clock, processor: read.processor + drawn.processor });
    if (opening === openings.at(-1)) {
      for (const [which, times] of Object.entries(both)) {
        const [clock, processor] = ['clock', 'processor'].map((part) =>
          times.map((one) => one[part]).sort((a, b) => a - b),
        );
        console.log(
          `read and drawn, ${which}, of ${rounds}: middle ${clock[rounds >> 1].toFixed(0)}, best ${clock[0].toFixed(0)} ms of the clock; middle ${processor[rounds >> 1].toFixed(0)}, best ${processor[0].toFixed(0)} of processor time; wanted: under 1 s`,
        );
      }
      const { placed } = drawn.outcome.placing;
      const figures = placed.flatMap(({ kind, statement }) => (kind === 'capacity' ? [statement] : []));
      await changes({ ledger, drawing, figures });
      report(
        'the investment list',
        await timed(() => buildInvestList({ snapshot: read.outcome, pack, drawn: drawn.outcome })),
      );
      report('the audit', await timed(() => drawn.outcome.atlas.findings.length));
    }
    const closed = await timed(async () => {
      await drawing.keep();
      await ledger.close();
    });
    if (opening % 2 === 0) report('closed, with the files written for the next one', closed);
    machine();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
