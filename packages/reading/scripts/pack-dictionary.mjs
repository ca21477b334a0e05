// The dictionary of names as data that unpacks in a few milliseconds, in the place of the lists and rules that it is
// compiled from: compiling it takes longer than all else that the first reading does.
import { compileDictionary } from '../dist/names/compile-dictionary.js';

const levels = ['province', 'city', 'county', 'region'];

/** The source of a module that exports `compileDictionary()` and gives what src/names/compile-dictionary.ts gives. */
export function packedDictionary() {
  const { words, traits, heads, places } = compileDictionary();
  if (words.slice(1).some((word) => word.length > longestWord || word.includes(' ')))
    throw new Error('A word of the dictionary is too long to be packed, or holds a space.');
  const kinds = [...new Set(traits)];
  const provinces = [...new Set([...places.values()].map(({ province }) => province))];
  const ids = [...places.keys()].sort((a, b) => a - b);
  const data = {
    levels,
    // The words in four strings: their characters; how much each begins like the one before and how much follows; the
    // first character that follows, as a step from the one in its place before; and the others.
    ...packedWords(words),
    kinds,
    // One character for the kind of each word.
    traits: characters(traits, (trait) => kinds.indexOf(trait)),
    heads: [...heads].flatMap(([id, { type, need }]) => [id, type, need]),
    provinces,
    // Two characters for each place: how far its number lies behind that of the place before, and what it is.
    steps: characters(ids, (id, i) => id - (ids[i - 1] ?? 0)),
    bits: characters(ids, (id) => bitsOf(places.get(id), provinces)),
    ...packedFulls(ids.map((id, i) => fullOf(places.get(id).full, words[id], places.get(ids[i - 1])?.full))),
  };
  const constants = Object.entries(data).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return `${constants.join('\n')}\n${unpack}`;
}

/** What few places have stands in order, with one mark for all of them; of what many have, each has a mark of its own. */
function packedFulls(fulls) {
  const times = new Map();
  for (const full of fulls) times.set(full, (times.get(full) ?? 0) + 1);
  const common = [...times].filter(([, count]) => count >= often).map(([full]) => full);
  const markOf = (full) => (common.includes(full) ? common.indexOf(full) : common.length);
  return {
    common,
    marks: characters(fulls, markOf),
    others: fulls.filter((full) => !common.includes(full)).join(' '),
  };
}
const often = 8;

const longestWord = 63;

function packedWords(words) {
  const alphabet = [...new Set(words.join(''))].sort();
  const ranks = new Map(alphabet.map((character, i) => [character, i]));
  const rank = (character) => ranks.get(character) ?? -1;
  const parts = words.slice(1).map((word, i) => {
    const before = words[i];
    let shared = 0;
    while (shared < word.length - 1 && word[shared] === before[shared]) shared++;
    return {
      shape: shared * 64 + word.length - shared,
      step: rank(word[shared]) - rank(before[shared]) - 1,
      rest: word.slice(shared + 1),
    };
  });
  const shapes = [...new Set(parts.map(({ shape }) => shape))];
  const frequent = mostFrequent(parts.map(({ rest }) => rest).join(''));
  const order = new Map(
    [...frequent, ...alphabet.filter((each) => !frequent.includes(each))].map((each, i) => [each, i]),
  );
  return {
    frequent: frequent.join(''),
    alphabet: characters(
      alphabet,
      (character, i) => character.charCodeAt(0) - (alphabet[i - 1] ?? '\0').charCodeAt(0),
    ),
    shapes,
    shapeOf: characters(parts, ({ shape }) => shapes.indexOf(shape)),
    firsts: parts.map(({ step }) => letters(step)).join(''),
    rests: parts
      .flatMap(({ rest }) => Array.from(rest, (character) => letters(order.get(character))))
      .join(''),
  };
}

/** The characters that most words hold behind their first, the most frequent first: short numbers go to them. */
function mostFrequent(text) {
  const times = new Map();
  for (const character of text) times.set(character, (times.get(character) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostShort)
    .map(([character]) => character);
}

// More of them would cost more to write down than they save.
const mostShort = 100;

/** One letter for a small number, two for another. */
const letters = (number) =>
  number < few ? letter(number) : letter(few + Math.floor((number - few) / 90)) + letter((number - few) % 90);
const few = 54;

/** Nothing where the word is the place's full name, + and the rest where it begins it, = where it is that of the word before. */
const fullOf = (full, word, before) =>
  full === word ? '' : full.startsWith(word) ? `+${full.slice(word.length)}` : full === before ? '=' : full;

const bitsOf = ({ strength, level, province }, provinces) =>
  (provinces.indexOf(province) << 3) | (levels.indexOf(level) << 1) | (strength === 'strong' ? 1 : 0);

/** A string of one character for each item, from # on; quotation mark and backslash, which cost an escape, left out. */
const characters = (items, numberOf) => Array.from(items, (item, i) => letter(numberOf(item, i))).join('');

const letter = (number) => {
  if (!(number >= 0 && number < 0xd000))
    throw new Error(`The dictionary has a number out of bounds: ${number}`);
  return String.fromCharCode(number < 57 ? 35 + number : 36 + number);
};

const unpack = `
const numberAt = (text, i) => {
  const code = text.charCodeAt(i);
  return code < 92 ? code - 35 : code - 36;
};

/** The places by the numbers of their words; most are never asked for, and stay packed. */
class Places {
  #fulls = [];
  #indices;
  #known = [];

  constructor(words) {
    this.#indices = new Uint16Array(words.length);
    const rare = others.split(' ').values();
    for (let i = 0, id = 0; i < steps.length; i++) {
      id += numberAt(steps, i);
      this.#indices[id] = i + 1;
      const full = common[numberAt(marks, i)] ?? rare.next().value;
      const word = words[id];
      this.#fulls.push(
        full === '' ? word : full === '=' ? this.#fulls.at(-1) : full[0] === '+' ? word + full.slice(1) : full,
      );
    }
  }

  get(id) {
    const index = this.#indices[id];
    return index === 0 || index === undefined ? undefined : (this.#known[index] ??= this.#unpacked(index - 1));
  }

  #unpacked(i) {
    const packed = numberAt(bits, i);
    return {
      full: this.#fulls[i],
      strength: packed & 1 ? 'strong' : 'weak',
      level: levels[(packed >> 1) & 3],
      province: provinces[packed >> 3],
    };
  }
}

/** Reads the numbers of one letter or two in order. */
const reader = (text) => {
  let at = 0;
  return () => {
    const number = numberAt(text, at++);
    return number < 54 ? number : 54 + (number - 54) * 90 + numberAt(text, at++);
  };
};

function unpackWords() {
  const characters = [];
  const ranks = new Map();
  for (let i = 0, code = 0; i < alphabet.length; i++) {
    code += numberAt(alphabet, i);
    characters.push(String.fromCharCode(code));
    ranks.set(code, i);
  }
  const [step, rest] = [reader(firsts), reader(rests)];
  const byUse = [...frequent, ...characters.filter((each) => !frequent.includes(each))];
  const all = [''];
  let word = '';
  for (let i = 0; i < shapeOf.length; i++) {
    const shape = shapes[numberAt(shapeOf, i)];
    const shared = shape >> 6;
    const before = ranks.get(word.charCodeAt(shared)) ?? -1;
    word = word.slice(0, shared) + characters[before + 1 + step()];
    for (let left = (shape & 63) - 1; left > 0; left--) word += byUse[rest()];
    all.push(word);
  }
  return all;
}

export function compileDictionary() {
  const all = unpackWords();
  const traitOf = new Uint32Array(all.length);
  for (let id = 0; id < traitOf.length; id++) traitOf[id] = kinds[numberAt(traits, id)];
  const headOf = new Map();
  for (let i = 0; i < heads.length; i += 3)
    headOf.set(heads[i], { word: all[heads[i]], type: heads[i + 1], need: heads[i + 2] });
  return { words: all, traits: traitOf, heads: headOf, places: new Places(all) };
}`;
