import { afterAll, expect, test } from 'vitest';
import { localDay, localMinute } from './local-time.js';

const { TZ } = process.env;
afterAll(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

test.each([
  ['Asia/Shanghai', '2024-05-21 06:30'],
  ['UTC', '2024-05-20 22:30'],
])('a moment in %s', (zone, shown) => {
  process.env['TZ'] = zone;
  expect(localMinute('2024-05-20T22:30:00Z')).toBe(shown);
  expect(localDay('2024-05-20T22:30:00Z')).toBe(shown.slice(0, 10));
});
