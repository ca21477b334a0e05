// Before a pattern is asked, looks whether the text begins or ends as all that it matches does: most of what the reader
// asks cannot match for that alone, and a pattern that is never asked is never compiled.
import { parseAst } from 'vite';
import { edgeCharacters } from './edge-characters.mjs';

/** What the modules with guarded patterns ask for. */
export const guardedPatterns = 'guarded-patterns';

/** A plugin that guards the patterns that modules name. A guard may let a text through, and never holds one back wrongly. */
export const guardPatterns = () => ({
  name: 'guard-patterns',
  resolveId: (id) => (id === guardedPatterns ? `\0${guardedPatterns}` : null),
  load: (id) => (id === `\0${guardedPatterns}` ? guardedSource : null),
  transform: (code, id) => {
    const changed = /\.js$/.test(id) ? guarded(code) : code;
    return changed === code ? null : { code: changed, map: null };
  },
});

const mask = 1023;

/**
 * A pattern with the characters that its first `reach` characters hold, or its last `-reach`: a text that it matches
 * begins, or ends, with one of them. A function, for it is there before the module's code is.
 */
export const guardedSource = `
export function Guarded(pattern, reach) {
  this._pattern = pattern;
  this._reach = reach;
  this._table = null;
}
const admits = (guarded, text) => {
  const reach = guarded._reach;
  const table = (guarded._table ??= tableOf(guarded._pattern.source, reach));
  return table[text.charCodeAt(reach > 0 ? 0 : text.length - 1) & ${mask}] === 1;
};
const tableOf = (source, reach) => {
  const table = new Uint8Array(${mask + 1});
  const part = reach > 0 ? source.slice(0, reach) : source.slice(reach);
  for (const each of part.includes('\\\\d') ? part + '0123456789' : part) table[each.charCodeAt(0) & ${mask}] = 1;
  return table;
};
Guarded.prototype.test = function (text) {
  return admits(this, text) && this._pattern.test(text);
};
Guarded.prototype.exec = function (text) {
  return admits(this, text) ? this._pattern.exec(text) : null;
};
`;

/** The module with a guard around each pattern, named or not, that it only ever asks by test and exec. */
export function guarded(code) {
  if (!/\.(?:test|exec)\(/.test(code)) return code;
  const { body } = parseAst(code);
  const { said, asked, unnamed } = uses(body);
  const edits = namedPatterns(body)
    .filter(({ id }) => said.get(id.name) === 1 + (asked.get(id.name) ?? 0))
    .flatMap(({ init }) => guardAround(init) ?? []);
  const added = unnamed.flatMap((literal, i) => {
    const guard = guardAround(literal);
    if (guard) edits.push({ ...guard, text: `_pattern${i}` });
    return guard ? [`const _pattern${i} = ${guard.text};`] : [];
  });
  if (edits.length === 0) return code;
  edits.sort((a, b) => b.start - a.start);
  const changed = edits.reduce(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    code,
  );
  return [`import { Guarded } from '${guardedPatterns}';`, ...added, changed].join('\n');
}

const guardAround = ({ regex, raw, start, end }) => {
  const reach = reachOf(regex);
  return reach === 0 ? null : { start, end, text: `new Guarded(${raw}, ${reach})` };
};

/** The patterns that a module names at its outermost. */
const namedPatterns = (body) =>
  body.flatMap((statement) =>
    statement.type === 'VariableDeclaration' && statement.kind === 'const'
      ? statement.declarations.filter(({ id, init }) => id.type === 'Identifier' && init?.regex)
      : [],
  );

/** How often a module says each name, and how often only to ask a pattern of that name; and the patterns asked where they stand. */
function uses(body) {
  const [said, asked, unnamed] = [new Map(), new Map(), []];
  const count = (map, name) => map.set(name, (map.get(name) ?? 0) + 1);
  visit(body, (node) => {
    if (node.type === 'Identifier') count(said, node.name);
    const { type, callee } = node;
    if (type !== 'CallExpression' || callee.type !== 'MemberExpression' || callee.computed) return;
    if (!/^(?:test|exec)$/.test(callee.property.name)) return;
    if (callee.object.type === 'Identifier') count(asked, callee.object.name);
    else if (callee.object.regex) unnamed.push(callee.object);
  });
  return { said, asked, unnamed };
}

function visit(node, see) {
  if (Array.isArray(node)) node.forEach((each) => visit(each, see));
  else if (typeof node?.type === 'string') {
    see(node);
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value, see);
  }
}

const mostCharacters = 60;

/**
 * How many characters of a pattern, from its beginning on, hold all that a text which it matches can begin with; below 0
 * for the end. 0 where nothing says so, or a guard would let nearly all through.
 */
export function reachOf({ pattern, flags }) {
  const { first, last } = edgeCharacters(pattern, flags);
  const reaches = [reach(pattern, first), -reach([...pattern].reverse().join(''), last)];
  const distinct = (length) => new Set(length > 0 ? pattern.slice(0, length) : pattern.slice(length)).size;
  const useful = reaches.filter((length) => length !== 0 && distinct(length) <= mostCharacters);
  return useful.sort((a, b) => distinct(a) - distinct(b))[0] ?? 0;
}

function reach(pattern, characters) {
  if (characters === null) return 0;
  const digits = /\\d|d\\/.exec(pattern);
  const ends = Array.from(characters, (each) => {
    const at = pattern.indexOf(each);
    if (at >= 0) return at + 1;
    return digits && /\d/.test(each) ? digits.index + 2 : Number.NaN;
  });
  const end = Math.max(...ends);
  return Number.isNaN(end) ? 0 : end;
}
