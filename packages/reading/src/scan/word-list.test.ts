import { expect, test } from 'vitest';
import { beginnings, endings, lengthOf, numberOf, WordList } from './word-list.js';

const rates = '增长 增长率 增长速度 率';

test.each([
  ['增长率高', 0, 3, 1],
  ['增长速', 0, 2, 0],
  ['年增长速度', 1, 4, 2],
  ['增', 0, 0, 0],
  ['', 0, 0, 0],
])('in %s at %i the longest word', (text, at, length, number) => {
  const match = beginnings(rates).at(text, at);
  expect([lengthOf(match), numberOf(match)]).toEqual([length, number]);
});

test.each([
  ['年增长率', 4, 0, 3],
  ['年增长率', 4, 2, 1],
  ['年增长率', 3, 0, 2],
  ['率', 1, 1, 0],
])('in %s up to %i and not before %i the longest word', (text, end, from, length) => {
  expect(lengthOf(endings(rates).before(text, end, from))).toBe(length);
});

test('a word that stands in a list twice has its last number, and an empty word is none', () => {
  const list = new WordList(['产', '', '产']);
  expect(numberOf(list.at('产', 0))).toBe(2);
  expect(list.at('能', 0)).toBe(0);
});

test('words of a list end where they are told to', () => {
  expect(lengthOf(beginnings(rates).at('增长率', 0, 2))).toBe(2);
});
