import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { figure, snapshotOf } from '../testing/vocabulary.js';
import { auditFigures } from './audit-figures.js';

const { pack } = loadPacks();
const said = {
  source: 'a',
  sentence: '全县30家企业，其中甲业20家、其他11家。',
};
const figures = ['30家', '20家', '11家'].map((quote) =>
  figure(said, [quote, quote.slice(0, 2), '1'], { of: '家' }),
);

test('ids are made of the check and its statements, so that they stay when the rest of the ledger grows', () => {
  const [alone] = auditFigures(snapshotOf(figures), pack);
  const other = figure({ source: 'b', sentence: '另有5家。' }, ['5家', '5', '1'], { of: '家' });
  const [among] = auditFigures(snapshotOf([other, ...figures]), pack);
  expect(among).toEqual(alone);
  expect(alone?.id).toMatch(/^parts-total-[0-9a-z]{14}$/);
  expect(alone?.figures.map(({ role }) => role)).toEqual(['总数', '部分', '部分']);
});

test('a passage that repeats an earlier one is not audited again', () => {
  const again = figures.map((one) => ({
    ...one,
    id: `${one.id}'`,
    sentenceStart: one.sentenceStart + 5000,
    start: one.start + 5000,
  }));
  expect(auditFigures(snapshotOf([...figures, ...again]), pack)).toHaveLength(1);
  expect(
    auditFigures(snapshotOf([...figures, ...again.map((one) => ({ ...one, duplicate: true }))]), pack),
  ).toHaveLength(1);
});

test('what disagrees comes first', () => {
  const fine = { source: 'c', sentence: '签约9项，其中5项开工，4项投产。' };
  const agreeing = ['9项', '5项', '4项'].map((quote) =>
    figure(fine, [quote, quote.slice(0, 1), '1'], { of: '项' }),
  );
  expect(auditFigures(snapshotOf([...agreeing, ...figures]), pack).map(({ verdict }) => verdict)).toEqual([
    'disagrees',
    'agrees',
  ]);
});
