// Writes down what this version of the reader makes of the samples, once its version has been raised.
//   node packages/reading/scripts/keep-readings.mjs        after the compiler
import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '../dist/index.js';
import { readerVersion } from '../dist/version.js';
import { digestOf } from './readings-digest.mjs';

const file = new URL('../test/readings-of-version.json', import.meta.url);
const kept = JSON.parse(readFileSync(file, 'utf8'));
const readings = digestOf(read);
const { version } = readerVersion;
if (readings === kept.readings) console.log(`The samples read as ${kept.version} read them.`);
else if (version === kept.version) {
  console.error(
    `The samples read otherwise than ${version} read them: raise the version in src/version.ts first.`,
  );
  process.exit(1);
} else {
  writeFileSync(file, `${JSON.stringify({ version, readings }, null, 2)}\n`);
  console.log(`Kept what ${version} reads.`);
}
