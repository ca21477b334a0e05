import { expect, test } from 'vitest';
import { figure, snapshotOf } from '../testing/vocabulary.js';
import { checkDefinedSums } from './defined-sums.js';
import { bySentence } from './figures.js';

const rule = {
  id: 'trade',
  total: ['进出口'],
  parts: [['出口'], ['进口']],
  at: { path: 'x', line: 1 },
};
const trade = (exports: string, imports: string) => {
  const said = {
    source: 'a',
    sentence: `全年进出口30.5亿元，其中出口${exports}亿元，进口${imports}亿元。`,
  };
  const money = (quote: string, measure: string) =>
    figure(said, [quote, String(Math.round(Number.parseFloat(quote) * 1e8)), 'CNY'], {
      measure,
      time: '2024',
    });
  const figures = [
    money('30.5亿元', '进出口'),
    money(`${exports}亿元`, '出口'),
    money(`${imports}亿元`, '进口'),
  ];
  return checkDefinedSums(bySentence(snapshotOf(figures)), [rule]).map(({ verdict }) => verdict);
};

test('exports and imports make up trade', () => {
  expect(trade('20.2', '10.3')).toEqual(['agrees']);
  // 20.2 + 10.2 = 30.4, each ± 0.05.
  expect(trade('20.2', '10.2')).toEqual(['agrees-rounded']);
  expect(trade('20.2', '11.3')).toEqual(['disagrees']);
});
