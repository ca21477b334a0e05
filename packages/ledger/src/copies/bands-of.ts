import { bareText, leastUnits, runsOf } from './likeness.js';

const bandCount = 32;
const rowsEach = 4;

/** Odd multipliers of a fixed sequence (the low bits of powers of a prime), so that every process gets the same. */
const multipliers: readonly number[] = Array.from({ length: bandCount * rowsEach }, (_, index) => {
  let factor = 0x9e3779b1;
  for (let round = 0; round <= index; round += 1) factor = Math.imul(factor, 0x85ebca6b) + 0x6b43a9b5;
  return factor | 1;
});

/**
 * What two alike texts are likely to share one of: MinHash over runs of five characters, 32 bands of 4. Texts that
 * share 0.6 of their runs meet in a band with a probability of 0.988, those that share 0.2 with 0.05. Empty for a text
 * too short to be told apart from a pattern.
 */
export function bandsOf(text: string): readonly number[] {
  const bare = bareText(text);
  if (bare.length < leastUnits) return [];
  const least = new Int32Array(multipliers.length).fill(0x7fffffff);
  for (const run of runsOf(bare))
    for (const [index, factor] of multipliers.entries()) {
      const mixed = mix(Math.imul(run, factor));
      if (mixed < (least[index] ?? 0)) least[index] = mixed;
    }
  return Array.from({ length: bandCount }, (_, band) => {
    let hash = band;
    for (let row = 0; row < rowsEach; row += 1)
      hash = mix(Math.imul(hash, 0x01000193) ^ (least[band * rowsEach + row] ?? 0));
    return hash;
  });
}

/** The finaliser of MurmurHash3, so that high bits reach the low ones. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
