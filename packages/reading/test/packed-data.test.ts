// The data that the bundle holds packed is the data of the sources.
import { expect, test } from 'vitest';
import { packedTraditional } from '../scripts/pack-traditional.mjs';
import { traditionalPairs } from '../src/text/traditional.generated.js';

const pairsOf = (text: string): string[] => (text.match(/../gs) ?? []).sort();

test('the packed traditional characters unpack to the same pairs', async () => {
  const source = `data:text/javascript;charset=utf-8,${encodeURIComponent(packedTraditional())}`;
  const unpacked = (await import(/* @vite-ignore */ source)) as { readonly traditionalPairs: string };
  expect(pairsOf(unpacked.traditionalPairs)).toEqual(pairsOf(traditionalPairs));
});
