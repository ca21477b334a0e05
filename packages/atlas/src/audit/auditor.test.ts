// Every firm and figure here is invented.
import { expect, test } from 'vitest';
import { emptyPack } from '../pack/pack.js';
import { figure } from '../testing/vocabulary.js';
import { createAuditor } from './auditor.js';

const report = (id: string, revenue: string) => {
  const said = { source: id, sentence: `2023年，明远硅业营业收入${revenue}亿元。` };
  return {
    id,
    published: '2024-03-01',
    statements: [
      figure(said, [`${revenue}亿元`, `${revenue}00000000`, 'CNY'], {
        measure: '营业收入',
        subject: '明远硅业',
        time: '2023',
      }),
    ],
  };
};

const ids = (order: readonly string[][]) => {
  const auditor = createAuditor(emptyPack);
  for (const [id = '', revenue = ''] of order) auditor.add(report(id, revenue));
  return auditor.findings().map(({ id, verdict }) => [id, verdict]);
};

test('the order in which documents come does not matter', () => {
  expect(
    ids([
      ['a', '200'],
      ['b', '300'],
    ]),
  ).toEqual(
    ids([
      ['b', '300'],
      ['a', '200'],
    ]),
  );
  expect(
    ids([
      ['a', '200'],
      ['b', '300'],
    ]),
  ).toEqual([[expect.stringMatching(/^across-sources-/), 'disagrees']]);
});

test('the same sentence with another number is told as two editions of one text', () => {
  const auditor = createAuditor(emptyPack);
  auditor.add(report('a', '200'));
  auditor.add(report('b', '300'));
  expect(auditor.findings()).toMatchObject([{ rule: 'same sentence', verdict: 'disagrees' }]);
});

test('a document that goes takes its findings with it, and one put again in its place is audited anew', () => {
  const auditor = createAuditor(emptyPack);
  auditor.add(report('a', '200'));
  auditor.add(report('b', '300'));
  auditor.remove('b');
  expect(auditor.findings()).toEqual([]);
  auditor.add(report('b', '300'));
  auditor.add(report('b', '200'));
  expect(auditor.findings().filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
});
