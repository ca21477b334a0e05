import fc from 'fast-check';
import { expect, test } from 'vitest';
import { becauseFromBytes, becauseToBytea } from './because-bytes.js';
import { fromHex, hash64, toHex } from './hash64.js';
import { eventTypes, kinds } from './letters.js';
import { spansFromBytes, spansToBytea } from './spans-bytes.js';

const bytesOf = (bytea: string): Uint8Array => Buffer.from(bytea.slice(2), 'hex');
const offset = fc.nat(50_000_000);
const spans = fc.array(fc.tuple(offset, offset).map(([start, length]) => ({ start, end: start + length })));

test('spans come back as they were', () => {
  fc.assert(
    fc.property(spans, (some) => {
      expect(spansFromBytes(bytesOf(spansToBytea(some)))).toEqual(some);
    }),
  );
});

test('the words that gave the fields come back, known fields and others', () => {
  const field = fc.constantFrom('subject', 'measure', 'time', 'a field of tomorrow');
  const because = fc.dictionary(field, fc.array(fc.tuple(offset, offset)));
  fc.assert(
    fc.property(because, offset, (some, anchor) => {
      expect(becauseFromBytes(bytesOf(becauseToBytea(some, anchor)), anchor)).toEqual({ ...some });
    }),
  );
});

test('the words of an ordinary figure take few bytes', () => {
  const because = { subject: [[150, 160]], measure: [[170, 176]], time: [[140, 146]] } as const;
  expect(bytesOf(becauseToBytea(because, 180))).toHaveLength(12);
});

test('a hash and its hexadecimal digits lead to each other', () => {
  expect(toHex(hash64('链谱'))).toMatch(/^[0-9a-f]{16}$/u);
  for (const text of ['', '链谱', 'a', 'b', 'c']) expect(fromHex(toHex(hash64(text)))).toBe(hash64(text));
  expect(fromHex('nobody')).toBeNull();
});

test('letters stand for one word each', () => {
  expect(eventTypes.toWord(eventTypes.toLetter('full_capacity'))).toBe('full_capacity');
  expect(new Set(eventTypes.all).size).toBe(9);
  expect(() => kinds.toWord('x')).toThrow('stands for nothing');
});
