// npm run bench:reading [-- --megabytes N]
// The whole reading beside what else reads Chinese reports, and beside the floor, on one text in one run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { perturbedText, textsOf } from './perturbed-text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
if (!existsSync(join(here, 'node_modules')))
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit' });

const flag = process.argv.indexOf('--megabytes');
const megabytes = flag > 0 ? Number(process.argv[flag + 1]) : 10;
const gold = join(root, '..', 'shared', 'gold', 'dev');
const folder = existsSync(gold) ? gold : join(root, 'samples', 'hohhot');
const text = perturbedText(textsOf(folder), megabytes * 1e6);
const bytes = Buffer.from(text);
const sentences = (part) => part.split(/(?<=[。!?！？])|\n+/).filter((sentence) => sentence.trim() !== '');

const { read } = await import('../packages/reading/dist/index.js');
const { Jieba } = await import('@node-rs/jieba');
const { dict } = await import('@node-rs/jieba/dict.js');
const chrono = await import('chrono-node');
const { default: recognizers } = await import('@microsoft/recognizers-text-suite');
const jieba = Jieba.withDict(dict);

const published = '2024-12-27';
const slowShare = Math.min(text.length, 60_000); // a peer at 0.03 MB/s would take minutes over the whole text
const contestants = [
  ['floor: UTF-8 decoding', () => new TextDecoder().decode(bytes).length],
  ['floor: a pass over the characters', () => charCodes(text)],
  ['lianpu-reading, all layers', (part) => read(part, { published }).quantities.length],
  ['@node-rs/jieba cut', (part) => jieba.cut(part).length],
  ['chrono-node zh, by sentence', (part) => sum(sentences(part), (s) => chrono.zh.parse(s).length), 600_000],
  ['recognizers-text, by sentence', (part) => sum(sentences(part), recognized), slowShare],
];

function charCodes(part) {
  let total = 0;
  for (let i = 0; i < part.length; i++) total = (total + part.charCodeAt(i)) | 0;
  return total;
}
const sum = (items, count) => items.reduce((total, item) => total + count(item), 0);
const recognized = (sentence) =>
  ['recognizeCurrency', 'recognizeDimension', 'recognizePercentage', 'recognizeDateTime'].reduce(
    (total, name) => total + recognizers[name](sentence, 'zh-cn').length,
    0,
  );

function megabytesPerSecond(work, limit) {
  const part = limit && limit < text.length ? text.slice(0, limit) : text;
  const size = Buffer.byteLength(part);
  work(part.slice(0, Math.min(part.length, 50_000)));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const from = performance.now();
    work(part);
    best = Math.min(best, performance.now() - from);
  }
  return size / 1e6 / (best / 1e3);
}

console.log(
  `${(bytes.length / 1e6).toFixed(1)} MB of UTF-8 from ${folder.includes('gold') ? 'the gold documents' : 'the samples'}, figures perturbed; best of 3; Node ${process.versions.node}`,
);
const speeds = contestants.map(([name, work, limit]) => [name, megabytesPerSecond(work, limit)]);
const ours = speeds.find(([name]) => name.startsWith('lianpu'))[1];
for (const [name, speed] of speeds)
  console.log(
    `${name.padEnd(36)}${speed.toFixed(speed < 1 ? 3 : 1).padStart(9)} MB/s   lianpu/this = ${(ours / speed).toPrecision(3)}`,
  );
const one = text.slice(0, 400);
const perCharacter = [1_000, 10_000, 100_000, 1_000_000, text.length].map((length) => {
  const part = text.slice(0, length);
  const rounds = Math.max(1, Math.round(1_000_000 / length));
  read(one);
  const from = performance.now();
  for (let i = 0; i < rounds; i++) read(part, { published });
  return `${length}: ${(((performance.now() - from) * 1e6) / rounds / length).toFixed(0)}`;
});
console.log(`ns per character by length: ${perCharacter.join(', ')}`);
