import { expect, test } from 'vitest';
import { listed, longest, SortedWords } from './sorted-words.js';

const words = ['', 'a', 'ab', 'abcd', 'b', '中', '中国', '中国人'];
const table = new SortedWords(listed(words));

function found(text: string, at: number, to = text.length): string[] {
  const out = new Int32Array(2 * longest);
  const filled = table.endsAt(text, at, { to, out });
  const all: string[] = [];
  for (let i = 0; i < filled; i += 2) {
    expect(text.slice(at, out[i])).toBe(words[out[i + 1] as number]);
    all.push(text.slice(at, out[i]));
  }
  return all;
}

test.each([
  ['abcde', ['a', 'ab', 'abcd']],
  ['abce', ['a', 'ab']],
  ['中国人民', ['中', '中国', '中国人']],
  ['国', []],
])('finds the words that begin %s, shortest first', (text, expected) => {
  expect(found(text, 0)).toEqual(expected);
});

test('reads no further than it is told', () => {
  expect(found('中国人', 0, 2)).toEqual(['中', '中国']);
});

test('begins anywhere', () => {
  expect(found('xab', 1)).toEqual(['a', 'ab']);
});
