// Compiles the most frequent ordinary words of Chinese with their word class from the dictionary of
// @node-rs/jieba (MIT) into src/names/common-words.generated.ts.
//   node packages/reading/scripts/compile-common-words.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackage } from './npm-package.mjs';

const spec = '@node-rs/jieba@2.0.3';
const size = 1500;
// Of the next so many, those that reports say too.
const further = 9500;
const dictionary = readFileSync(join(npmPackage(spec), 'dict.txt'), 'utf8')
  .trim()
  .split('\n');
const wordsIn = (file) => new Set(readFileSync(new URL(file, import.meta.url), 'utf8').split(/\s+/));
// What only tales and textbooks say, and no report: of these words the news and reports at hand hold none, or next
// to none. Without them the bundle is smaller.
const tales = wordsIn('words-of-tales.txt');
const reports = wordsIn('words-of-reports.txt');
// Names of people, places and bodies are not ordinary words; the classes that matter to a name's left end are
// verbs (v), verbs used as nouns (w), qualities (a) and words that never stand in a name (x).
const classOf = (tag) => {
  if (/^(ns|nt|nr|nrt|nrfg|zg|nz|s)$/.test(tag)) return null;
  if (tag === 'vn') return 'w';
  if (tag.startsWith('v')) return 'v';
  if (/^[ab]/.test(tag)) return 'a';
  if (/^(d|p|c|r|t|u|y|f|l|i|z|e|o|k|h|m|q)/.test(tag)) return 'x';
  return 'n';
};
const words = dictionary
  .map((line) => line.split(' '))
  // Phrases that begin with a preposition (在内) would hide the word behind it.
  .filter(
    ([word, , tag]) =>
      /^[\p{Script=Han}]{2,4}$/u.test(word) && !/^[在与和对由向]./.test(word) && classOf(tag),
  )
  .sort((a, b) => Number(b[1]) - Number(a[1]))
  .slice(0, size + further)
  .filter(([word], rank) => !tales.has(word) && (rank < size || reports.has(word)))
  .map(([word, , tag]) => [word, classOf(tag)]);
const lines = [...'vwaxn'].map(
  (name) =>
    `  ${name}: '${words
      .filter(([, c]) => c === name)
      .map(([w]) => w)
      .join(' ')}',`,
);
const out = `// Compiled by scripts/compile-common-words.mjs from ${spec} (MIT). Do not edit.

/** Ordinary words by class, the most frequent first. */
export const commonWords = {
${lines.join('\n')}
} as const;
`;
writeFileSync(new URL('../src/names/common-words.generated.ts', import.meta.url), out);
console.log(`${words.length} words`);
