import { expect, test } from 'vitest';
import type { Observation } from '../model.js';
import { applyPreferences } from './apply-preferences.js';
import type { Decision } from './decision.js';
import { standingDecisions } from './standing-decisions.js';

/** Invented figures of an invented firm. */
const figure = (id: string, sourceId: string, fields: Partial<Observation> = {}): Observation => ({
  ...{ id, sourceId, quote: '10万吨', start: 0, end: 4, sentenceStart: 0, sentenceEnd: 4, sentence: '' },
  ...{
    rule: 'r',
    reader: 'r/1',
    recordedAt: '',
    duplicate: false,
    kind: 'observation',
    suspect: null,
    base: null,
  },
  ...{ value: '100000', value2: null, unit: 't', of: null, per: null, bound: '=', role: 'level' },
  ...{ measure: '产量', subject: '样例', subjectEntity: 'e', object: '硅', time: '2024', modality: 'actual' },
  ...fields,
});
const twelve = { value: '120000' };
const prefer = (id: number, sourceId: string, over: string): Decision => ({
  id: String(id),
  ruling: { kind: 'prefer-source', sourceId, over },
  ...{ at: null, by: 'a person', why: 'seen', recordedAt: `2024-02-0${id}T00:00:00.000Z` },
});
const left = (statements: readonly Observation[], decisions: readonly Decision[]) =>
  applyPreferences(
    statements.map((one) => [one.sourceId, [one]]),
    standingDecisions(decisions),
  ).flat();
const kept = (statements: readonly Observation[], decisions: readonly Decision[]) =>
  left(statements, decisions).map(({ id }) => id);

const both = [figure('a', 'A'), figure('b', 'B', twelve)];

test('what a source says otherwise than the preferred one is left out, until that is undone', () => {
  expect(kept(both, [prefer(1, 'B', 'A')])).toEqual(['b']);
  const undo: Decision = { ...prefer(2, '', ''), ruling: { kind: 'undo', decisionId: '1' } };
  expect(kept(both, [prefer(1, 'B', 'A'), undo])).toEqual(['a', 'b']);
});

test('of two opposite preferences the later one counts', () => {
  expect(kept(both, [prefer(1, 'B', 'A'), prefer(2, 'A', 'B')])).toEqual(['a']);
});

test.each<[string, Partial<Observation>]>([
  ['says the same', { value: '100000' }],
  ['speaks of another year', { ...twelve, time: '2023' }],
  ['speaks of another product', { ...twelve, object: '硅片' }],
  ['speaks of a plan', { ...twelve, modality: 'planned' }],
  ['does not say when', { ...twelve, time: null }],
])('both stay where the preferred source %s', (_, fields) => {
  expect(kept([figure('a', 'A'), figure('b', 'B', fields)], [prefer(1, 'B', 'A')])).toEqual(['a', 'b']);
});

test('a third source keeps what it says', () => {
  expect(kept([...both, figure('c', 'C')], [prefer(1, 'B', 'A')])).toEqual(['b', 'c']);
});

test('a list that loses what it lost before is the list it was then', () => {
  const [one, two] = [figure('a', 'A'), figure('a2', 'A', { measure: '销量' })];
  const of = [
    ['A', [one, two]],
    ['B', [figure('b', 'B', twelve)]],
  ] as const;
  const [first] = applyPreferences(of, [prefer(1, 'B', 'A')]);
  const [again] = applyPreferences(of, [prefer(1, 'B', 'A'), prefer(2, 'B', 'C')]);
  expect(first).toEqual([two]);
  expect(again).toBe(first);
});
