import type { Observation } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { figureBook } from './figure-book.js';

/** Invented figures of an invented firm. */
const figure = (id: string, sourceId: string, fields: Partial<Observation> = {}): Observation => ({
  ...{ id, sourceId, quote: '10万吨', start: 0, end: 4, sentenceStart: 0, sentenceEnd: 4, sentence: '' },
  ...{ rule: 'r', reader: 'r/1', recordedAt: '', duplicate: false, kind: 'observation' },
  ...{ value: '100000', value2: null, unit: 't', of: null, per: null, bound: '=', role: 'level' },
  ...{ measure: '产量', subject: '样例', subjectEntity: 'e', object: '硅', time: '2024', base: null },
  ...{ modality: 'actual', suspect: null },
  ...fields,
});
const twelve = { quote: '12万吨', value: '120000' };
const book = (statements: readonly Observation[], copies = {}) =>
  figureBook({ statements }, new Map(Object.entries(copies)));

test('the same figure of another article agrees, another one differs, and both are given', () => {
  const { of, about } = book([figure('a', 'A'), figure('b', 'B'), figure('c', 'C', twelve)]);
  expect(of('a')).toEqual({ agree: ['b'], differ: ['c'], articles: 2 });
  expect(of('c')).toEqual({ agree: [], differ: ['a', 'b'], articles: 1 });
  expect(about('e')).toEqual([{ verdict: 'differ', statementIds: ['a', 'b', 'c'], articles: 3 }]);
});

test('copies of one article are one witness', () => {
  const { of } = book([figure('a', 'A'), figure('b', 'B'), figure('c', 'C')], {
    A: ['A', 'B'],
    B: ['A', 'B'],
  });
  expect(of('a')).toEqual({ agree: ['c'], differ: [], articles: 2 });
  expect(of('c')).toMatchObject({ agree: ['a', 'b'], articles: 2 });
  expect(book([figure('a', 'A'), figure('b', 'B')], { A: ['A', 'B'], B: ['A', 'B'] }).of('a')).toBeNull();
});

test('digits and 余 leave room: 10万余吨 agrees with 10.4万吨', () => {
  const more = figure('b', 'B', { quote: '10万余吨', bound: '>' });
  expect(book([figure('a', 'A', { quote: '10.4万吨', value: '104000' }), more]).of('a')?.agree).toEqual([
    'b',
  ]);
});

test.each<Partial<Observation>>([
  { time: '2023' },
  { unit: '%' },
  { object: '硅片' },
  { modality: 'planned' },
  { subjectEntity: 'f' },
  { role: 'change' },
  { per: 'd' },
])('figures that differ in %j are about different things', (fields) => {
  expect(book([figure('a', 'A'), figure('b', 'B', { ...twelve, ...fields })]).of('a')).toBeNull();
});

test('what a text leaves open, and an article with several values, are not held against others', () => {
  expect(
    book([figure('a', 'A', { time: null }), figure('b', 'B', { ...twelve, time: null })]).of('a'),
  ).toBeNull();
  expect(book([figure('a', 'A'), figure('b', 'B'), figure('c', 'B', twelve)]).of('a')).toBeNull();
});
