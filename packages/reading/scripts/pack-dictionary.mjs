// The dictionary of names as data that unpacks in a few milliseconds, in the place of the lists and rules that it is
// compiled from: compiling it takes longer than all else that the first reading does.
import { compileDictionary } from '../dist/names/compile-dictionary.js';

const levels = ['province', 'city', 'county', 'region'];

/** The source of a module that exports `compileDictionary()` and gives what src/names/compile-dictionary.ts gives. */
export function packedDictionary() {
  const { words, traits, heads, places } = compileDictionary();
  if (words.some((word) => word.includes(' '))) throw new Error('A word of the dictionary holds a space.');
  const kinds = [...new Set(traits)];
  if (kinds.length > 90) throw new Error('The words are of more kinds than one character can tell.');
  const provinces = [...new Set([...places.values()].map(({ province }) => province))];
  const data = {
    words: words.join(' '),
    kinds,
    // One character for the kind of each word.
    traits: [...traits].map((trait) => letter(kinds.indexOf(trait))).join(''),
    heads: [...heads].flatMap(([id, { type, need }]) => [id, type, need]),
    provinces,
    places: [...places].flatMap(([id, { full, strength, level, province }]) => [
      id,
      full === words[id] ? 0 : full,
      (provinces.indexOf(province) << 3) | (levels.indexOf(level) << 1) | (strength === 'strong' ? 1 : 0),
    ]),
  };
  return `${unpack}\nconst data = JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}

// From # on, so that neither quotation mark nor backslash costs an escape.
const letter = (kind) => String.fromCharCode(kind < 57 ? 35 + kind : 36 + kind);

const unpack = `
const levels = ${JSON.stringify(levels)};
export function compileDictionary() {
  const words = data.words.split(' ');
  const traits = new Uint32Array(words.length);
  for (let id = 0; id < traits.length; id++) {
    const code = data.traits.charCodeAt(id);
    traits[id] = data.kinds[code < 92 ? code - 35 : code - 36];
  }
  const heads = new Map();
  for (let i = 0; i < data.heads.length; i += 3) {
    const id = data.heads[i];
    heads.set(id, { word: words[id], type: data.heads[i + 1], need: data.heads[i + 2] });
  }
  const places = new Map();
  for (let i = 0; i < data.places.length; i += 3) {
    const id = data.places[i];
    const bits = data.places[i + 2];
    places.set(id, {
      full: data.places[i + 1] || words[id],
      strength: bits & 1 ? 'strong' : 'weak',
      level: levels[(bits >> 1) & 3],
      province: data.provinces[bits >> 3],
    });
  }
  return { words, traits, heads, places };
}`;
