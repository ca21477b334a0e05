import { describe, expect, test } from 'vitest';
import { isBareNumber, readAmount } from './read-amount.js';

const said = (cell: string, unit: string | null): string | null => {
  const amount = readAmount(cell, unit);
  return amount && `${amount.bound}${amount.value}${amount.value2 ? `…${amount.value2}` : ''} ${amount.unit}`;
};

describe('under a header that gives the unit', () => {
  test.each([
    ['1,200.50', '万元', '=12005000 CNY'],
    ['1200多', '万元', '>12000000 CNY'],
    ['1200余', '万元', '>12000000 CNY'],
    ['约 1200', '万元', '~12000000 CNY'],
    ['500以上', '万元', '>5000000 CNY'],
    ['不足500', '万元', '<5000000 CNY'],
    ['500左右', '万元', '~5000000 CNY'],
    ['(1,234.56)', '万元', '=-12345600 CNY'],
    ['（300）', '万元', '=-3000000 CNY'],
    ['1,000-2,000', '万元', '=10000000…20000000 CNY'],
    // A magnitude of its own: of the unit, not of what the header counts it in.
    ['20亿', '万元', '=2000000000 CNY'],
    ['1.2-1.5亿', '万元', '=120000000…150000000 CNY'],
    ['3万', '公斤', '=30 t'],
  ])('%s in %s is %s', (cell, unit, expected) => expect(said(cell, unit)).toBe(expected));
});

describe('below zero', () => {
  test.each([
    ['-5.2', '%', '=-5.2 %'],
    ['−5.2', '%', '=-5.2 %'],
    ['-5.2个百分点', '%', '=-5.2 pp'],
    ['-3.5亿元', null, '=-350000000 CNY'],
    ['下降3.2', '%', '=-3.2 %'],
    ['下降3.2%', '%', '=-3.2 %'],
    ['增长3.2', '%', '=3.2 %'],
  ])('%s', (cell, unit, expected) => expect(said(cell, unit)).toBe(expected));
});

// △ means a minus in some tables and a rise in others; 减少5 is no level; the ends of a range are in order.
test.each(['△5.2', '许多', '减少5', '2024-05'])('%s is no figure', (cell) =>
  expect(said(cell, '万元')).toBeNull(),
);

test.each([
  ['1,200.50', true],
  ['约20', true],
  ['3-4', true],
  ['3.5亿', false],
  ['3-4亿元', false],
  ['许多', false],
])('%s alone says nothing of its unit: %s', (cell, is) => expect(isBareNumber(cell)).toBe(is));
