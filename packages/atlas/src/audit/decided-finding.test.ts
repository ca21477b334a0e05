// Every firm and figure here is invented.
import { expect, test } from 'vitest';
import { figure, snapshotOf } from '../testing/vocabulary.js';
import type { Finding } from '../model.js';
import { decideFindings, type FindingRuling, isOpenDisagreement, topicOf } from './decided-finding.js';

const said = { source: 'a', sentence: '装机100万千瓦，其中火电60万千瓦。' };
const one = figure(said, ['60万千瓦', '600000000', 'W'], { measure: '火电装机' });
const other = figure({ ...said, source: 'b' }, ['60万千瓦', '600000000', 'W'], { measure: '火电装机' });
const statements = new Map(snapshotOf([one, other]).statements.map((each) => [each.id, each]));

const finding = (id: string, formula: string, statementId: string): Finding => ({
  ...{ id, formula, check: 'parts-total', rule: 'parts words', verdict: 'disagrees', severity: 'high' },
  ...{ title: '', why: '', stated: null, expected: null, residual: null, likely: null, settle: null },
  ...{ missing: null, tolerance: '', coefficientIds: [], sourceIds: [] },
  figures: [{ role: '部分', statementId }],
});
const first = finding('f1', '60 = 80', one.id);
const ruling = (changed: Partial<FindingRuling> = {}): FindingRuling => ({
  ...{ id: '1', findingId: 'f1', outcome: 'explained', formula: '60 = 80' },
  ...{ topic: topicOf(first, statements), by: '某人', why: '口径不同', at: '2025-01-01T00:00:00Z' },
  ...changed,
});
const decided = (findings: readonly Finding[], rulings: readonly FindingRuling[]) =>
  decideFindings(findings, statements, rulings).map(
    ({ decision }) => decision && [decision.outcome, decision.standing],
  );

test('a decision stands while its finding says the same', () => {
  expect(decided([first], [ruling()])).toEqual([['explained', true]]);
  expect(decided([first], [])).toEqual([null]);
});

test('the last decision of a finding wins', () => {
  expect(decided([first], [ruling(), ruling({ id: '2', outcome: 'confirmed' })])).toEqual([
    ['confirmed', true],
  ]);
});

test('it is overtaken when the arithmetic changes, or when another source tells of the same instead', () => {
  expect(decided([finding('f1', '60 = 90', one.id)], [ruling()])).toEqual([['explained', false]]);
  expect(decided([finding('f2', '60 = 90', other.id)], [ruling()])).toEqual([['explained', false]]);
});

test('it does not pass to a finding about the same while its own is still there', () => {
  expect(decided([first, finding('f2', '60 = 90', other.id)], [ruling()])).toEqual([
    ['explained', true],
    null,
  ]);
});

test('a disagreement is open until a decision on it stands', () => {
  const open = (rulings: readonly FindingRuling[], formula = '60 = 80') =>
    decideFindings([finding('f1', formula, one.id)], statements, rulings).map(isOpenDisagreement);
  expect([open([]), open([ruling()]), open([ruling()], '60 = 90')]).toEqual([[true], [false], [true]]);
});
