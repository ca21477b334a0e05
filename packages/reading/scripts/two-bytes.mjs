// Writes the word lists and patterns of a module in characters of two bytes. A Chinese character takes three bytes of
// UTF-8, the first of which tells next to nothing, and gzip pays for each; the commonest ones get a place in
// U+0080–U+07FF, by how often they stand, and a table brings them back when the module is loaded.
import { parseAst } from 'vite';

const [first, last] = [0x80, 0x7ff];
const between = '~';

// What patterns repeat most, in one byte each, by characters of no text, from U+000E on.
const firstPiece = 0x0e;
const pieces = ['(?:', '\\u4e00-\\u9fff', '[^,。;', ']{0,', ']{2,', ')?', '\\d', '(?!', '(?=', '的?'];

// A character that stands less often takes more room in the table than it saves.
const fewestUses = 5;

/**
 * `declarations`: names with their values, each plain data, as they stand in a `var`; `freeNames` gives names that
 * nothing has. Gives a statement that declares the same.
 */
export function inTwoBytes(declarations, freeNames) {
  const [characters, back] = [freeNames.next().value, freeNames.next().value];
  const groups = new Map();
  const left = [];
  for (const declaration of declarations) {
    const written = asWritten(declaration);
    if (written) groups.set(written.group, [...(groups.get(written.group) ?? []), written]);
    else left.push(declaration);
  }
  const texts = [...groups].map(([group, each]) => ({
    group,
    names: each.map(({ name }) => name),
    text: each.map(({ text }) => text).join(between),
  }));
  const table = tableOf(texts.map(({ text }) => text).join(''));
  const held = JSON.stringify(pieces.join(between));
  const place = new Map([...table].map((character, i) => [character, String.fromCharCode(first + i)]));
  const short = (text) =>
    pieces
      .reduce((left, piece, i) => left.replaceAll(piece, String.fromCharCode(firstPiece + i)), text)
      .replace(beyondAscii, (character) => place.get(character) ?? character);
  const unpacked = texts.map(({ group, names, text }) => {
    const flags = group.slice(1);
    const made = group === '"' ? '' : `.map(s=>RegExp(s${flags && `,"${flags}"`}))`;
    return `[${names.join()}]=${back}(String.raw\`${short(text)}\`)${made}`;
  });
  const bringsBack = [
    `.replace(/[\\x0e-\\x1f]/g,c=>${held}.split("${between}")[c.charCodeAt()-${firstPiece}])`,
    `.replace(/[\\x80-\\u07ff]/g,c=>${characters}[c.charCodeAt()-${first}])`,
    `.split("${between}")`,
  ].join('');
  return `var ${[`${characters}="${table}"`, `${back}=t=>t${bringsBack}`, ...unpacked, ...left].join(',')};`;
}

/** Name, text and group (`"` for words, `/` with its flags for patterns) of what can be written so; undefined otherwise. */
function asWritten(declaration) {
  const { declarations } = parseAst(`var ${declaration}`).body[0];
  const { id, init } = declarations[0];
  if (init?.type !== 'Literal') return undefined;
  const text = init.regex ? init.regex.pattern : init.value;
  if (typeof text !== 'string' || !beyondAscii.test(text)) return undefined;
  beyondAscii.lastIndex = 0;
  // What a raw template cannot hold, and what holds characters that stand for pieces, stays as it is.
  if (/`|\$\{|\\$|[\x0e-\x1f]/.test(text) || text.includes(between)) return undefined;
  return { name: id.name, text, group: init.regex ? `/${init.regex.flags}` : '"' };
}

const beyondAscii = /[\u0080-\uffff]/g;

/** The characters that get a place, the commonest first: all that already stand within the places, then what pays. */
function tableOf(text) {
  const uses = new Map();
  for (const [character] of text.matchAll(beyondAscii)) uses.set(character, (uses.get(character) ?? 0) + 1);
  const places = last - first + 1;
  const all = [...uses]
    .filter(([character, count]) => count >= fewestUses || character.charCodeAt(0) <= last)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([character]) => character);
  if (all.slice(places).some((character) => character.charCodeAt(0) <= last))
    throw new Error('More characters stand within the places of two bytes than there are.');
  return all.slice(0, places).join('');
}
