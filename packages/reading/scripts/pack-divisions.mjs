// The divisions of China as numbers of words that the dictionary holds anyway: their names would stand in the bundle
// twice, and three bytes a character are what gzip makes least of.
import { compileDictionary } from '../dist/names/compile-dictionary.js';
import { divisionLines } from '../dist/names/divisions.generated.js';

const marks = ['\n', '|', '+'];

/** The source of a module that exports the `divisionLines()` of src/names/divisions.generated.ts. */
export function packedDivisions() {
  const { words, places } = compileDictionary();
  const ids = [...places.keys()].sort((a, b) => a - b);
  const rankOf = new Map(ids.map((id, rank) => [words[id], rank]));
  const others = [];
  const codes = divisionLines()
    .split(/(\n|\|)| /)
    .filter((token) => token !== undefined)
    .flatMap((token) => {
      if (token === '' || token === '\n' || token === '|') return token === '' ? [] : [marks.indexOf(token)];
      const rank = rankOf.get(token);
      if (rank !== undefined) return [marks.length + rank];
      others.push(token);
      return [marks.indexOf('+')];
    });
  const packed = codes.map((code) => letter(Math.floor(code / base)) + letter(code % base)).join('');
  return `import { dictionary } from './dictionary.js';
const [packed, others] = [${JSON.stringify(packed)}, ${JSON.stringify(others.join(' '))}];
${unpack}`;
}

const base = 90;

/** A character for a number below 90, from # on; quotation mark and backslash, which cost an escape, left out. */
const letter = (number) => String.fromCharCode(number < 57 ? 35 + number : 36 + number);

const unpack = `
const numberAt = (i) => {
  const code = packed.charCodeAt(i);
  return code < 92 ? code - 35 : code - 36;
};

export function divisionLines() {
  const { words, places } = dictionary();
  const names = [];
  for (let id = 1; id < words.length; id++) if (places.get(id)) names.push(words[id]);
  const rest = others.split(' ');
  let lines = '';
  for (let i = 0, other = 0; i < packed.length; i += 2) {
    const code = numberAt(i) * ${base} + numberAt(i + 1);
    if (code < 2) lines += code === 0 ? '\\n' : '|';
    else lines += (/[\\n|]$|^$/.test(lines.slice(-1)) ? '' : ' ') + (code === 2 ? rest[other++] : names[code - 3]);
  }
  return lines;
}
`;
