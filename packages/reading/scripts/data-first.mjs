// Puts the data of a module before its code, like beside like: gzip then finds more that it has seen, and counts the
// characters of word lists apart from those of code.
import { parseAst } from 'vite';
import { inTwoBytes } from './two-bytes.mjs';

/**
 * The same module, its outermost constants that are plain data in front, patterns next to those with which they share
 * words. What is plain data neither asks for another name nor does anything, so its place is free. `twoBytes`: its words
 * and patterns are written short.
 */
export function dataFirst(module, { twoBytes = false } = {}) {
  const code = withoutInnerData(module);
  const { body } = parseAst(code);
  const kinds = new Map();
  const rest = [];
  for (const statement of body) {
    const text = code.slice(statement.start, statement.end);
    if (statement.type !== 'VariableDeclaration') rest.push(text);
    else
      for (const { id, init, start, end } of statement.declarations) {
        const declaration = code.slice(start, end);
        if (id.type !== 'Identifier' || !init || !isData(init))
          rest.push(`${statement.kind} ${declaration};`);
        else kinds.set(kindOf(init), [...(kinds.get(kindOf(init)) ?? []), declaration]);
      }
  }
  const data = [...kinds].flatMap(([, each]) => likeBesideLike(each));
  // As `var`, for engines look at each use of a `let` or `const` of another scope whether it is there yet.
  if (data.length === 0) return code;
  return `${twoBytes ? inTwoBytes(data, freeNames(code)) : `var ${data.join(',')};`}${rest.join('')}`;
}

/**
 * The same module, each word list and each longer pattern that stands within code as a constant of the module, so that it
 * can stand beside its like. Patterns that remember where they stopped (g, y) stay where they are.
 */
function withoutInnerData(code) {
  const found = [];
  for (const statement of parseAst(code).body) {
    const own = new Set((statement.declarations ?? []).map(({ init }) => init));
    walk(statement, (node) => {
      if (!own.has(node) && isWorthMoving(node)) found.push(node);
    });
  }
  const free = freeNames(code);
  const names = new Map();
  let [text, at] = ['', 0];
  for (const { raw, start, end } of found.sort((a, b) => a.start - b.start)) {
    if (!names.has(raw)) names.set(raw, free.next().value);
    // return"…" needs no blank before a quotation mark, but before a name.
    text += `${code.slice(at, start)}${/[\w$]/.test(code[start - 1] ?? '') ? ' ' : ''}${names.get(raw)}`;
    at = end;
  }
  if (names.size === 0) return code;
  return `var ${[...names].map(([raw, name]) => `${name}=${raw}`).join(',')};${text}${code.slice(at)}`;
}

// Below so many Chinese characters the name costs more than its place gains.
const fewest = { pattern: 3, list: 8 };

const isWorthMoving = ({ type, regex, value, raw }) => {
  if (type !== 'Literal') return false;
  const characters = raw.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (regex) return !/[gy]/.test(regex.flags) && characters >= fewest.pattern;
  return typeof value === 'string' && characters >= fewest.list;
};

function walk(node, visit) {
  if (Array.isArray(node)) for (const each of node) walk(each, visit);
  else if (node && typeof node === 'object') {
    visit(node);
    if (node.type !== 'Literal') for (const each of Object.values(node)) walk(each, visit);
  }
}

/** Short names that the module does not use. */
function* freeNames(code) {
  const used = new Set(code.match(/[$\w]+/g));
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters)
    for (const second of letters) if (!used.has(`$${first}${second}`)) yield `$${first}${second}`;
}

const kindOf = ({ type, regex, value }) => `${type} ${regex ? 'pattern' : typeof value}`;

const isData = (node) => {
  switch (node?.type) {
    case 'Literal':
      return true;
    case 'UnaryExpression':
      return isData(node.argument);
    case 'TemplateLiteral':
      return node.expressions.length === 0;
    case 'ArrayExpression':
      return node.elements.every(isData);
    case 'ObjectExpression':
      return node.properties.every(
        (each) => each.type === 'Property' && !each.computed && isData(each.value),
      );
    case 'NewExpression':
      return /^(?:Set|Map)$/.test(node.callee.name) && node.arguments.every(isData);
    default:
      return false;
  }
};

/** Begins with the longest; then always the one that shares most with the few before it, what is rare counting more. */
function likeBesideLike(texts) {
  const items = texts.map((text) => ({ text, pairs: pairsOf(text) }));
  const holders = new Map();
  for (const { pairs } of items) for (const pair of pairs) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  const weigh = ({ text, pairs }, before) => {
    let weight = 0;
    for (const pair of pairs) {
      const near = before.findIndex((each) => each.pairs.has(pair));
      if (near >= 0) weight += Math.log(1 + items.length / holders.get(pair)) / (near + 1);
    }
    return weight / Math.sqrt(text.length + 20);
  };
  const left = new Set(items);
  const ordered = [];
  while (left.size > 0) {
    const before = ordered.slice(-reach).reverse();
    let [best, most] = [null, -1];
    for (const item of left) {
      const weight = before.length > 0 ? weigh(item, before) : item.text.length;
      if (weight > most) [best, most] = [item, weight];
    }
    left.delete(best);
    ordered.push(best);
  }
  return ordered.map(({ text }) => text);
}
const reach = 3;

const pairsOf = (text) =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)));
