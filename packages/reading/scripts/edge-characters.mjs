// What a text must begin or end with so that a pattern can match it.

/**
 * The characters of which a text that the pattern matches must have one at its beginning (`first`) or end (`last`);
 * null where that is not tied to the edge of the text, or more characters than are worth keeping. Errs towards null.
 */
export function edgeCharacters(source, flags) {
  const unknown = { first: null, last: null };
  if (/[^u]/.test(flags) || /[\ud800-\udfff]|\\[pPkbB1-9]|\\u\{/.test(source)) return unknown;
  const whole = alternatives(readerOf(source));
  return {
    first: whole.atStart && !whole.empty && isFew(whole.first) ? [...whole.first].sort().join('') : null,
    last: whole.atEnd && !whole.empty && isFew(whole.last) ? [...whole.last].sort().join('') : null,
  };
}

const most = 40;
const isFew = (characters) => characters !== null && characters.size <= most;

const readerOf = (source) => ({ source, at: 0 });
const peek = (reader, text) => reader.source.startsWith(text, reader.at);
const take = (reader, text) => {
  const found = peek(reader, text);
  if (found) reader.at += text.length;
  return found;
};

const union = (sets) => (sets.some((set) => set === null) ? null : new Set(sets.flatMap((set) => [...set])));

/** Alternatives up to a closing bracket or the end. */
function alternatives(reader) {
  const each = [sequence(reader)];
  while (take(reader, '|')) each.push(sequence(reader));
  return {
    empty: each.some(({ empty }) => empty),
    atStart: each.every(({ atStart }) => atStart),
    atEnd: each.every(({ atEnd }) => atEnd),
    first: union(each.map(({ first }) => first)),
    last: union(each.map(({ last }) => last)),
  };
}

function sequence(reader) {
  const terms = [];
  while (reader.at < reader.source.length && !peek(reader, '|') && !peek(reader, ')'))
    terms.push(term(reader));
  const edge = (side, inOrder) => {
    const sets = [];
    for (const each of inOrder) {
      sets.push(each[side]);
      if (!each.empty) break;
    }
    return union(sets);
  };
  const anchored = (side, inOrder) => {
    for (const each of inOrder) {
      if (each[side]) return true;
      if (!each.isWidthless) return false;
    }
    return false;
  };
  return {
    empty: terms.every(({ empty }) => empty),
    atStart: anchored('atStart', terms),
    atEnd: anchored('atEnd', terms.toReversed()),
    first: edge('first', terms),
    last: edge('last', terms.toReversed()),
  };
}

const widthless = {
  empty: true,
  isWidthless: true,
  first: new Set(),
  last: new Set(),
  atStart: false,
  atEnd: false,
};

/** One thing that a pattern asks for, with how often. */
function term(reader) {
  if (take(reader, '^')) return { ...widthless, atStart: true };
  if (take(reader, '$')) return { ...widthless, atEnd: true };
  const one = atom(reader);
  const often = /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at));
  if (!often) return one;
  reader.at += often[0].length;
  const optional = /^[*?]/.test(often[0]) || often[1] === '0';
  return optional ? { ...one, empty: true, atStart: false, atEnd: false } : one;
}

function atom(reader) {
  for (const look of ['(?=', '(?!', '(?<=', '(?<!'])
    if (take(reader, look)) {
      closed(reader);
      return widthless;
    }
  if (take(reader, '(?:') || take(reader, '(')) {
    const named = /^\?<\w+>/.exec(reader.source.slice(reader.at));
    if (named) reader.at += named[0].length;
    return closed(reader);
  }
  if (peek(reader, '[')) return ofClass(reader);
  const characters = take(reader, '.') ? null : new Set(charactersAt(reader) ?? []);
  return filled(characters?.size === 0 ? null : characters);
}

const filled = (characters) => ({
  empty: false,
  first: characters,
  last: characters,
  atStart: false,
  atEnd: false,
});

function closed(reader) {
  const inside = alternatives(reader);
  if (!take(reader, ')')) throw new Error(`A bracket is not closed: ${reader.source}`);
  return inside;
}

function ofClass(reader) {
  take(reader, '[');
  let characters = take(reader, '^') ? null : new Set();
  while (!take(reader, ']')) {
    const from = charactersAt(reader);
    if (peek(reader, '-') && reader.source[reader.at + 1] !== ']') {
      take(reader, '-');
      const to = charactersAt(reader);
      const [low, high] = [from?.[0].charCodeAt(0), to?.[0].charCodeAt(0)];
      if (!(high - low <= most)) characters = null;
      else for (let unit = low; unit <= high; unit++) characters?.add(String.fromCharCode(unit));
    } else if (from === null) characters = null;
    else for (const each of from) characters?.add(each);
  }
  return filled(characters);
}

/** The characters that one character or escape stands for; null for many. */
function charactersAt(reader) {
  const { source } = reader;
  const escape = /^\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/su.exec(
    source.slice(reader.at, reader.at + 6),
  );
  if (!escape) return [source[reader.at++]];
  reader.at += escape[0].length;
  const [, long, short, letter] = escape;
  if (letter === undefined) return [String.fromCharCode(parseInt(long ?? short, 16))];
  if (letter === 'd') return [...'0123456789'];
  const control = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }[letter];
  if (control !== undefined) return [control];
  return /[A-Za-z]/.test(letter) ? null : [letter];
}
