import { expect, test } from 'vitest';
import { readTime } from './read-time.js';

test.each([
  ['2024', '2024'],
  ['2024.10', '2024-10'],
  ['2024/5/9', '2024-05-09'],
  ['2024-05-20 08:30', '2024-05-20'],
  ['2024年2月29日', '2024-02-29'],
  ['202405', '2024-05'],
  ['20240520', '2024-05-20'],
])('%s', (cell, time) => expect(readTime(cell)).toBe(time));

test.each(['2024-13-45', '2024-02-30', '2023-02-29', '2023-25', '2024年13月', '20241301', '202400', '许久'])(
  '%s is no time',
  (cell) => expect(readTime(cell)).toBeNull(),
);
