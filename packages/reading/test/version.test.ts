import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readerVersion } from '../src/version.js';
import { read } from '../src/read.js';
import { digestOf } from '../scripts/readings-digest.mjs';

const kept: { readonly version: string; readonly readings: string } = JSON.parse(
  readFileSync(new URL('readings-of-version.json', import.meta.url), 'utf8'),
);

test('whoever changes readings raises the version of the reader', () => {
  expect(
    { version: readerVersion.version, readings: digestOf(read) },
    'The samples read otherwise: raise readerVersion in src/version.ts, build, and run node packages/reading/scripts/keep-readings.mjs',
  ).toEqual(kept);
});
