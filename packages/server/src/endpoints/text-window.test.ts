import { expect, test } from 'vitest';
import { textWindow } from './text-window.js';

const windowOf = (text: string, sentenceStart: number, sentenceEnd: number) =>
  textWindow(text, { sentenceStart, sentenceEnd });

test('ends where the text ends', () => {
  expect(windowOf('abc', 1, 2)).toEqual({ start: 0, end: 3, text: 'abc' });
});

test('reaches 200 code units to each side', () => {
  const { start, end } = windowOf('x'.repeat(1000), 500, 510);
  expect([start, end]).toEqual([300, 710]);
});

test('cuts no character in two', () => {
  const text = '𠮷'.repeat(500);
  const { start, end, text: shown } = windowOf(text, 501 - 1, 511 - 1);
  expect(start % 2).toBe(0);
  expect(end % 2).toBe(0);
  expect(shown).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  const odd = windowOf(`x${text}`, 500, 510);
  expect(odd.text.startsWith('𠮷')).toBe(true);
  expect(odd.text.endsWith('𠮷')).toBe(true);
});
