import { expect, test } from 'vitest';
import { checkDigit, innerCheckDigit, readCreditCode } from './credit-code.js';

/** Invented: a registration place and number of no firm, with its check digits worked out. */
const invented = (body: string): string => {
  const first = `91150100${body}${innerCheckDigit(body)}`;
  return `${first}${checkDigit(first)}`;
};

test('takes a code whose check digits agree, in whatever width and case', () => {
  const code = invented('MA0N0001');
  expect(readCreditCode(code)).toEqual({ kind: 'valid', code });
  expect(readCreditCode(` ${code.toLowerCase()} `)).toEqual({ kind: 'valid', code });
  expect(readCreditCode(code.replace('9', '９'))).toEqual({ kind: 'valid', code });
});

test('takes the code printed as an example by a public registry', () => {
  // That of 中国石油天然气集团有限公司 in the national enterprise credit publicity system.
  expect(readCreditCode('91110000100010433L').kind).toBe('valid');
});

test.each([
  ['911501', 'length'],
  [`${invented('MA0N0001').slice(0, 17)}I`, 'character'],
  [`${invented('MA0N0001').slice(0, 5)}9${invented('MA0N0001').slice(6)}`, 'check-digit'],
])('refuses %s: %s', (code, reason) => expect(readCreditCode(code)).toEqual({ kind: 'invalid', reason }));

test('refuses every code with one character changed', () => {
  const code = invented('MA0N7K2C');
  for (let place = 0; place < 18; place += 1)
    for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY')
      if (other !== code[place])
        expect(readCreditCode(code.slice(0, place) + other + code.slice(place + 1)).kind).toBe('invalid');
});
