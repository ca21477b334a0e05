// npm run bench:reading [-- --megabytes N]        10 by default; 1 for a quick look
// The whole reading beside what else reads Chinese reports, and beside the floor, on one text in one run; then what a
// character costs by length and on hostile texts, what the first reading costs, and what threads give.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshProcess } from './fresh-process.mjs';
import { hostileTexts, ordinary } from './hostile-texts.mjs';
import { perturbedTexts, textsOf } from './perturbed-text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const dist = new URL('../packages/reading/dist/', import.meta.url);
if (!existsSync(new URL('many/index.js', dist))) {
  console.error('The reader is not built. Run: npm run build');
  process.exit(1);
}
if (!existsSync(join(here, 'node_modules')))
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
  });

const { floor, peers } = await import('./contestants.mjs');
const { read } = await import(new URL('reading.js', dist).href);
const { readMany } = await import(new URL('many/index.js', dist).href);
const { browserBundle } = await import('../packages/reading/scripts/browser-bundle.mjs');

const flag = process.argv.indexOf('--megabytes');
const megabytes = flag > 0 ? Number(process.argv[flag + 1]) : 10;
if (!(megabytes > 0)) {
  console.error('--megabytes takes a number above 0, such as 10.');
  process.exit(2);
}
const gold = join(root, '..', 'shared', 'gold', 'dev');
const folder = existsSync(gold) ? gold : join(root, 'samples', 'hohhot');
const texts = perturbedTexts(textsOf(folder), megabytes * 1e6);
const text = texts.join('\n\n');
const published = '2024-12-27';
const reading = (part) => read(part, { published }).quantities.length;

/** The shortest of some rounds, in milliseconds. */
function best(work, rounds = 3) {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - from);
  }
  return shortest;
}

/** By the clock, and by the time processors worked for it, which other work on the machine disturbs less. */
function megabytesPerSecond({ work, limit = text.length }) {
  const part = text.slice(0, limit);
  const bytes = Buffer.from(part);
  work(part.slice(0, 50_000), bytes.subarray(0, 50_000));
  let processor = Number.POSITIVE_INFINITY;
  const clock = best(() => {
    const before = process.cpuUsage();
    work(part, bytes);
    const { user, system } = process.cpuUsage(before);
    processor = Math.min(processor, (user + system) / 1e3);
  });
  return { clock: bytes.length / 1e3 / clock, processor: bytes.length / 1e3 / processor };
}

const nanosecondsPerCharacter = (part, rounds = 1) =>
  (best(() => {
    for (let i = 0; i < rounds; i++) reading(part);
  }) *
    1e6) /
  rounds /
  part.length;

/**
 * Megabytes a second over threads, as of the one thread beside it: the documents go through three times without a stop,
 * and the shortest time counts, for each thread has to warm up as the program itself had to.
 */
async function manyPerSecond(workers) {
  const rounds = 3;
  function* documents() {
    for (let round = 0; round < rounds; round++) for (const part of texts) yield { text: part, published };
  }
  let [from, read, shortest] = [performance.now(), 0, Number.POSITIVE_INFINITY];
  for await (const _ of readMany(documents(), { workers })) {
    if (++read % texts.length !== 0) continue;
    shortest = Math.min(shortest, performance.now() - from);
    from = performance.now();
  }
  return Buffer.byteLength(texts.join('')) / 1e3 / shortest;
}

const print = (label, value, note = '') =>
  console.log(`${label.padEnd(36)}${value.padStart(14)}   ${note}`.trimEnd());
const speed = (value) => `${value.toFixed(value < 1 ? 3 : 1)} MB/s`;
const ratio = (value) => value.toPrecision(3);

const source = folder === gold ? 'the gold documents' : 'the samples';
const size = (Buffer.byteLength(text) / 1e6).toFixed(1);
console.log(
  `${size} MB of UTF-8 made from ${source}, figures perturbed; best of 3; Node ${process.versions.node}, ${availableParallelism()} cores`,
);

console.log('\nOne thread, by the clock, and by processor time');
const ours = megabytesPerSecond({ work: reading });
print('lianpu-reading, all layers', speed(ours.clock), speed(ours.processor).padStart(14));
for (const contestant of [...peers, ...floor]) {
  const theirs = megabytesPerSecond(contestant);
  const times = ratio(ours.processor / theirs.processor);
  print(
    contestant.name,
    speed(theirs.clock),
    `${speed(theirs.processor).padStart(14)}   lianpu / this = ${times}`,
  );
}

console.log('\nBy length of the text');
for (const length of [1e3, 1e4, 1e5, 1e6, text.length].filter((length) => length <= text.length)) {
  const cost = nanosecondsPerCharacter(text.slice(0, length), Math.max(1, Math.round(3e5 / length)));
  print(`${length.toLocaleString('en')} characters`, `${cost.toFixed(0)} ns/char`);
}

const hostileBytes = Math.min(megabytes, 1) * 1e6;
console.log(`\nHostile texts of ${hostileBytes / 1e6} MB`);
const usual = nanosecondsPerCharacter(ordinary(text, hostileBytes));
print('ordinary text', `${usual.toFixed(0)} ns/char`);
for (const [name, part] of hostileTexts(text, hostileBytes)) {
  const cost = nanosecondsPerCharacter(part);
  print(name, `${cost.toFixed(0)} ns/char`, `this / ordinary = ${ratio(cost / usual)}`);
}

console.log('\nThreads, each document by itself');
const single = best(() => texts.forEach(reading));
const alone = Buffer.byteLength(texts.join('')) / 1e3 / single;
print('read, in the program itself', speed(alone));
for (const workers of [...new Set([1, 2, availableParallelism()])]) {
  const many = await manyPerSecond(workers);
  print(
    `readMany, ${workers} worker${workers > 1 ? 's' : ''}`,
    speed(many),
    `this / read = ${ratio(many / alone)}`,
  );
}

console.log('\nTo begin with');
const { milliseconds, megabytes: memory } = freshProcess(
  new URL('reading.js', dist).href,
  ordinary(text, 1e3),
);
print('import and first reading of 1 kB', `${milliseconds.toFixed(0)} ms`);
print('memory beyond bare Node', `${memory.toFixed(0)} MB`);
const { gzippedBytes } = await browserBundle();
print('browser bundle, gzipped', `${(gzippedBytes / 1e3).toFixed(0)} kB`);
