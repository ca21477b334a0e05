import { expect, test } from 'vitest';
import type { Relation } from '../model.js';
import { applyDecisions } from './apply-decisions.js';
import type { Decision, Ruling } from './decision.js';
import { standpointOf } from './saying.js';
import { standingDecisions } from './standing-decisions.js';

/** An invented statement. */
const made: Relation = {
  ...{ id: 'one', sourceId: 'source', quote: '年产硅', start: 3, end: 6, sentence: '样例年产硅', rule: 'r' },
  ...{ sentenceStart: 0, sentenceEnd: 6, reader: 'reader/1', recordedAt: '2024-01-01', duplicate: false },
  ...{ kind: 'relation', predicate: 'makes', subject: '样例', subjectEntity: null, object: '硅' },
};
const decision = (id: number, ruling: Ruling): Decision => ({
  id: String(id),
  ruling,
  at: 'statementId' in ruling ? standpointOf(made) : null,
  by: 'a person',
  why: 'seen',
  recordedAt: `2024-02-0${id}T00:00:00.000Z`,
});
const statementId = 'one';
const reject = decision(1, { kind: 'reject', statementId });
const after = (decisions: readonly Decision[], asOf?: string, statements = [made]) =>
  applyDecisions(standingDecisions(decisions, asOf))('source', statements);

test('leaves a rejected statement out, from then on only', () => {
  expect(after([reject])).toEqual([]);
  expect(after([reject], '2024-01-31T00:00:00Z')).toEqual([made]);
});

test('brings it back when the rejection is undone, and takes it away when the undoing is', () => {
  const undo = decision(2, { kind: 'undo', decisionId: '1' });
  expect(after([reject, undo])).toEqual([made]);
  expect(after([reject, undo, decision(3, { kind: 'undo', decisionId: '2' })])).toEqual([]);
  expect(after([reject, decision(2, { kind: 'accept', statementId })])).toEqual([made]);
});

test('puts fields right, the last correction winning, and changes no other field', () => {
  const first = decision(1, { kind: 'correct', statementId, fields: { object: '颗粒硅', unit: 't' } });
  const second = decision(2, { kind: 'correct', statementId, fields: { object: '多晶硅' } });
  expect(after([first, second])).toEqual([{ ...made, object: '多晶硅' }]);
});

test('holds for another reading that says the same there, and not for one that says something else', () => {
  const reread = { ...made, id: 'two', rule: 'newer', reader: 'reader/2' };
  expect(after([reject], undefined, [reread])).toEqual([]);
  const otherwise = { ...reread, object: '颗粒硅' };
  expect(after([reject], undefined, [otherwise])).toEqual([otherwise]);
});

test('gives what is decided as before as the same object, whatever else is decided, and another once it is not', () => {
  const correct = decision(1, { kind: 'correct', statementId, fields: { object: '颗粒硅' } });
  const elsewhere: Decision = {
    ...decision(2, { kind: 'reject', statementId }),
    at: { ...standpointOf(made), start: 40, end: 43 },
  };
  const [first] = after([correct]);
  expect(after([correct, elsewhere])[0]).toBe(first);
  const again = decision(3, { kind: 'correct', statementId, fields: { object: '多晶硅' } });
  expect(after([correct, again])).toEqual([{ ...made, object: '多晶硅' }]);
});

test('ties a subject that is put right to whom it names', () => {
  const fix = decision(1, { kind: 'correct', statementId, fields: { subject: '另一家' } });
  const entityOf = (name: string) => (name === '另一家' ? 'other' : null);
  expect(applyDecisions([fix], entityOf)('source', [made])).toEqual([
    { ...made, subject: '另一家', subjectEntity: 'other' },
  ]);
});
