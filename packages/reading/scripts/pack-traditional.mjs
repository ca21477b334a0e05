// The traditional characters as data that compresses well, in the place of the pairs: gzip finds little in the pairs.
import { traditionalPairs } from '../dist/text/traditional.generated.js';

const first = 0x3400;

/** The source of a module that exports `traditionalPairs` with the pairs of src/text/traditional.generated.ts. */
export function packedTraditional() {
  const pairs = [];
  for (let i = 0; i < traditionalPairs.length; i += 2)
    pairs.push({ from: traditionalPairs.charCodeAt(i), to: traditionalPairs.charCodeAt(i + 1) });
  pairs.sort((a, b) => a.to - b.to || a.from - b.from);
  // One character for each pair in each: how far the simplified form lies behind the one before, and where the
  // traditional one lies, in steps of 64 and within such a step.
  const data = {
    steps: characters(pairs, ({ to }, i) => to - (pairs[i - 1]?.to ?? first)),
    high: characters(pairs, ({ from }) => (from - first) >> 6),
    low: characters(pairs, ({ from }) => (from - first) & 63),
  };
  const constants = Object.entries(data).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return `${constants.join('\n')}\n${unpack}`;
}

/** A string of one character for each item, from # on; the backslash, which costs an escape, is left out. */
const characters = (items, numberOf) => Array.from(items, (item, i) => letter(numberOf(item, i))).join('');

const letter = (number) => {
  if (!(number >= 0 && number < 0xd000))
    throw new Error(`The traditional characters have a number out of bounds: ${number}`);
  return String.fromCharCode(number < 57 ? 35 + number : 36 + number);
};

const unpack = `
const numberAt = (text, i) => {
  const code = text.charCodeAt(i);
  return code < 92 ? code - 35 : code - 36;
};
const parts = [];
for (let i = 0, to = ${first}; i < steps.length; i++) {
  to += numberAt(steps, i);
  parts.push(String.fromCharCode(${first} + (numberAt(high, i) << 6) + numberAt(low, i), to));
}
export const traditionalPairs = parts.join('');
`;
