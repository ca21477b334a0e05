// The divisions of China as numbers of words that the dictionary holds anyway: their names would stand in the bundle
// twice, and three bytes a character are what gzip makes least of.
import { compileDictionary } from '../dist/names/compile-dictionary.js';
import { divisionLines } from '../dist/names/divisions.generated.js';
import { cityMark, firstName, lineEnd, other } from '../dist/names/packed-divisions.js';
import { fullNames } from './pack-dictionary.mjs';
import { twoLetters } from './pack-numbers.mjs';

/** The source of a module that exports the `divisionLines()` of src/names/divisions.generated.ts. */
export const packedDivisions = () => `import { dictionary } from './dictionary.js';
import { unpackedLines } from './packed-divisions.js';
export const packedDivisions = ${JSON.stringify(divisionData())};
export const divisionLines = () => unpackedLines(packedDivisions, (rank) => dictionary().fullName(rank));
`;

/** The divisions as src/names/packed-divisions.ts reads them. */
export function divisionData() {
  const { words } = compileDictionary();
  const rankOf = new Map(fullNames().map((id, rank) => [words[id], rank]));
  const others = [];
  const codes = divisionLines()
    .split(/(\n|\|)| /)
    .filter((token) => token !== undefined && token !== '')
    .map((token) => {
      if (token === '\n' || token === '|') return token === '\n' ? lineEnd : cityMark;
      const rank = rankOf.get(token);
      if (rank === undefined) others.push(token);
      return rank === undefined ? other : firstName + rank;
    });
  return { codes: codes.map(twoLetters).join(''), others: others.join(' ') };
}
