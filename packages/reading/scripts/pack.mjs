// Writes dist/reading.js, which the package's name stands for: the whole reader in one module, quick to load.
//   node packages/reading/scripts/pack.mjs        after the compiler; npm run build calls it
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const { code, foreign } = await bundle();
if (foreign.length > 0) throw new Error(`The reader asks for ${foreign.join(', ')}: it may ask for nothing.`);
// Put in its place in one step: another process may be loading the module.
const file = fileURLToPath(new URL('../dist/reading.js', import.meta.url));
writeFileSync(`${file}.${process.pid}`, code);
renameSync(`${file}.${process.pid}`, file);
