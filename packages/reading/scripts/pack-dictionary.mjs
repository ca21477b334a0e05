// The dictionary of names as data that unpacks as it is needed, in the place of the lists and rules that it is compiled
// from: compiling it takes longer than all else that the first reading does.
import { compileDictionary } from '../dist/names/compile-dictionary.js';
import { letters, packedNumbers } from './pack-numbers.mjs';

/** The source of a module that exports `compileDictionary()` and gives what src/names/compile-dictionary.ts gives. */
export const packedDictionary = () => `import { packedDivisions } from './divisions.generated.js';
import { PackedDictionary } from './packed-dictionary.js';
export const compileDictionary = () => new PackedDictionary(${JSON.stringify(dictionaryData())}, packedDivisions);
`;

/** The numbers of the places that are their own full names, in order. */
export function fullNames() {
  const { words, places } = compileDictionary();
  return placesInOrder(places).filter((id) => places.get(id).full === words[id]);
}

const placesInOrder = (places) => [...places.keys()].sort((a, b) => a - b);

/** The dictionary as src/names/packed-dictionary.ts reads it. */
export function dictionaryData() {
  const { words, traits, heads, places } = compileDictionary();
  if (words.slice(1).some((word) => word.length > longestWord))
    throw new Error('A word of the dictionary is too long to be packed.');
  const alphabet = [...new Set(words.join(''))].sort();
  const parts = words.slice(1).map((word, i) => partOf(word, words[i]));
  const frequent = mostFrequent(parts.map(({ rest, behind }) => (behind ? rest : rest.slice(1))).join(''));
  const byUse = ranks([...frequent, ...alphabet.filter((each) => !frequent.includes(each))]);
  const ordinal = ranks(alphabet);
  const stepOf = ({ rest, behind, before }) =>
    behind ? byUse.get(rest[0]) : ordinal.get(rest[0]) - (ordinal.get(before) ?? -1) - 1;
  const aimOf = aims({ words, places });
  const kinds = parts.map(({ shape }, i) => [shape, traits[i + 1], headOf(heads.get(i + 1)), aimOf(i + 1)]);
  return {
    alphabet: letters(
      alphabet.map((character, i) => character.charCodeAt(0) - (alphabet[i - 1] ?? '\0').charCodeAt(0)),
    ),
    frequent: frequent.join(''),
    ...packedKinds(kinds),
    steps: packedNumbers(parts.map(stepOf)),
    rests: packedNumbers(parts.flatMap(({ rest }) => Array.from(rest.slice(1), (each) => byUse.get(each)))),
  };
}

const longestWord = 63;

/** What a word shares with the word before, by 64, and how much it has behind that; and the character in its place there. */
function partOf(word, before) {
  let shared = 0;
  while (shared < word.length - 1 && word[shared] === before[shared]) shared++;
  const rest = word.slice(shared);
  return {
    shape: shared * 64 + rest.length,
    rest,
    before: before[shared],
    behind: shared > 0 && shared === before.length,
  };
}

const headOf = (head) => (head ? `${head.type} ${head.need}` : '');

/** How many places behind each place, or before it, its full name stands, by two; one more where it is weak. */
function aims({ words, places }) {
  const ids = placesInOrder(places);
  const rank = ranks(ids);
  const idOf = new Map(ids.map((id) => [words[id], id]));
  return (id) => {
    const place = places.get(id);
    if (!place) return 0;
    const full = idOf.get(place.full);
    if (full === undefined || words[full][0] !== words[id][0])
      throw new Error(`No word beside ${words[id]} is its full name, ${place.full}.`);
    return 2 * (rank.get(full) - rank.get(id)) + (place.strength === 'weak' ? 1 : 0);
  };
}

/** The kinds of words, the most frequent first, and the kind of each word. */
function packedKinds(kinds) {
  const keys = kinds.map((kind) => kind.join());
  const known = new Map(kinds.map((kind, i) => [keys[i], kind]));
  const order = byFrequency(keys);
  const list = (at) => byFrequency(kinds.map((kind) => kind[at]));
  const [shapes, traits, heads, aims] = [list(0), list(1), list(2), list(3)];
  const lists = [shapes, traits, heads, aims];
  const rank = ranks(order);
  return {
    kinds: letters(order.flatMap((key) => known.get(key).map((each, at) => lists[at].indexOf(each)))),
    shapes,
    traits,
    heads,
    aims,
    kindOf: letters(keys.map((key) => rank.get(key))),
  };
}

/** The characters that most words hold behind their first, the most frequent first: short numbers go to them. */
const mostFrequent = (text) => byFrequency(Array.from(text)).slice(0, mostShort);

// More of them would cost more to write down than they save.
const mostShort = 100;

const ranks = (items) => new Map(items.map((item, i) => [item, i]));

function byFrequency(items) {
  const times = new Map();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([item]) => item);
}
