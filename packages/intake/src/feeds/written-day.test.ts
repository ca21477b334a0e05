import { expect, test } from 'vitest';
import { writtenDay } from './written-day.js';

test.each([
  ['Mon, 20 May 2024 07:00:00', '2024-05-20'],
  ['Mon, 20 May 2024 22:00:00 EST', '2024-05-20'],
  ['Mon, 20 May 2024 00:30:00 +0800', '2024-05-20'],
  ['2024/05/20 07:00:00', '2024-05-20'],
  ['2024-05-20T23:59:00Z', '2024-05-20'],
  ['2024年5月2日', '2024-05-02'],
  ['20240520', '2024-05-20'],
  ['20-May-2024', '2024-05-20'],
  ['2 Sept 24 10:00', '2024-09-02'],
  ['May 20, 2024', '2024-05-20'],
  ['2024-02-30', null],
  ['Mon, 32 May 2024', null],
  ['20 Foo 2024', null],
  ['soon', null],
])('%s is of %s', (written, day) => {
  expect(writtenDay(written)).toBe(day);
});
