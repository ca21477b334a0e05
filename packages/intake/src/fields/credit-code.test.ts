import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditCode } from './credit-code.js';

// Two codes that their holders publish, and an invented one with its check digit worked out.
const valid = '91150100MA0N000000';

test.each(['91110000802100433B', '914403001922038216', valid])('%s is valid', (code) => {
  expect(creditCode(code)).toEqual({ kind: 'valid', code });
});

test.each([' 91150100 ma0n000000', '９１１５０１００ＭＡ０Ｎ００００００'])('%s is put right', (written) => {
  expect(creditCode(written)).toEqual({ kind: 'valid', code: valid });
});

test.each([
  ['91150100MA0N00000', 'length'],
  ['91150100MAON000000', 'character'],
  ['91150100MA0N000001', 'check-digit'],
])('%s is refused for its %s', (code, reason) => {
  expect(creditCode(code)).toEqual({ kind: 'invalid', reason });
});

test('no other character in any one place is valid too', () => {
  fc.assert(
    fc.property(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (place, character) => {
      const changed = valid.slice(0, place) + character + valid.slice(place + 1);
      expect(creditCode(changed).kind).toBe(character === valid[place] ? 'valid' : 'invalid');
    }),
  );
});
