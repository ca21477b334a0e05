import { expect, test } from 'vitest';
import { measurePairs } from './measure-pairs.js';
import { readPairs } from './read-pairs.js';

const pairs = readPairs();

test('there are at least 300 pairs, none of them twice, a good part of either kind', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(300);
  expect(pairs.filter(({ same }) => same).length).toBeGreaterThan(120);
  expect(pairs.filter(({ same }) => !same).length).toBeGreaterThan(120);
});

test('of the names called one, 99 in 100 are; of those that are, 90 in 100 are called so', () => {
  const { precision, recall, mistaken } = measurePairs(pairs);
  expect(mistaken).toEqual([]);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test('no pair of one body is called two: what is not recognised is doubtful, for a person to see', () => {
  const { parted } = measurePairs(pairs);
  expect(parted.length / pairs.length).toBeLessThan(0.01);
});
