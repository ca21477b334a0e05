// Sources for benchmarks of the ledger: real texts read by the reader itself, each copy with figures and firms of its
// own, so that no copy repeats another. The same number gives the same source in every process.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read } from '../../packages/reading/dist/index.js';
import { shifted, textsOf } from '../perturbed-text.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const gold = join(root, '..', 'shared', 'gold', 'dev');
const corpus = join(root, '..', 'shared', 'corpus');
/** The texts that are copied: news reports where they are at hand, else the project's own samples. */
export const folders =
  existsSync(gold) && existsSync(corpus) ? [gold, corpus] : [join(root, 'samples', 'hohhot')];
const texts = folders.flatMap(textsOf);

/** Kinds of names of which every copy has its own; places and products stay what they are. */
export const renamed = new Set(['enterprise', 'project', 'facility', 'park', 'institution']);
const syllables = [
  ...'安北昌达东方丰光广海恒宏华嘉金京康隆明南宁鹏启庆瑞盛泰通同万旺祥新鑫兴旭阳永元远云正中众卓',
];

/** Two invented syllables for each copy, then three, and so on. */
export function brand(copy) {
  let word = '';
  for (let rest = copy; rest > 0 || word.length < 2; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

const namesIn = new Map();
function namesOf(index) {
  const known = namesIn.get(index);
  if (known) return known;
  const { entities } = read(texts[index], { published });
  const names = entities.filter(({ type }) => renamed.has(type)).map(({ name }) => name);
  // The longest first: a name within another is not replaced twice.
  const pattern = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const found = pattern.length > 0 ? new RegExp(pattern.join('|'), 'gu') : null;
  namesIn.set(index, found);
  return found;
}

const published = '2024-12-27';

/** The nth source with its reading, as `Ledger.addSources` takes it. */
export function generatedSource(n) {
  const index = n % texts.length;
  const copy = Math.floor(n / texts.length);
  const names = namesOf(index);
  const own = names && copy > 0 ? texts[index].replace(names, (name) => brand(copy) + name) : texts[index];
  // The last line keeps copies apart that have neither figures nor firms to change.
  const text = `${own.replace(/\d+/gu, (digits) => shifted(digits, copy))}\n${brand(n)}\n`;
  const name = `generated-${n}.txt`;
  return { document: documentOf(name, text), reading: read(text, { doc: name, published }) };
}

const documentOf = (name, text) => ({
  id: createHash('sha256').update(text).digest('hex'),
  name,
  format: 'txt',
  text,
  bodyStart: 0,
  anchors: [],
  notes: [],
  title: name,
  publisher: null,
  published,
  citations: [],
  byteLength: Buffer.byteLength(text),
  foundBy: { title: 'file-name', publisher: null, published: 'flag' },
});

/** How many statements a reading holds before equal ones are counted once. */
export const countOf = ({ reading: { quantities, events, makes } }) =>
  quantities.length + events.length + makes.length;

/** Sources from the nth on until they hold so many statements; what they are and the number behind the last. */
export function sourcesFrom(first, statements) {
  const sources = [];
  let count = 0;
  let n = first;
  for (; count < statements; n += 1) {
    const source = generatedSource(n);
    sources.push(source);
    count += countOf(source);
  }
  return { sources, count, next: n };
}
