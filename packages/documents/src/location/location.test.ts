import { describe, expect, test } from 'vitest';
import { columnName, columnOf } from './column-name.js';
import { locate } from './locate.js';
import { type LocationLanguage, sayLocation } from './say-location.js';
import type { Location } from './location.js';

const page = (number: number): Location => ({ kind: 'page', page: number });

describe('locate', () => {
  const anchors = [
    { start: 0, end: 3, at: page(1) },
    { start: 4, end: 6, at: page(2) },
  ];
  test.each([
    [0, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [99, 2],
  ])('offset %i is on page %i', (offset, expected) => {
    expect(locate({ text: '甲乙丙\n丁戊', anchors }, offset)).toEqual(page(expected));
  });

  test('what stands before the first anchor stands nowhere known', () => {
    expect(locate({ text: '甲乙', anchors: [{ start: 1, end: 2, at: page(1) }] }, 0)).toBeNull();
  });

  test.each([
    ['甲\n乙\r\n丙\r丁', 0, 1],
    ['甲\n乙\r\n丙\r丁', 2, 2],
    ['甲\n乙\r\n丙\r丁', 5, 3],
    ['甲\n乙\r\n丙\r丁', 7, 4],
  ])('without anchors lines are counted: %j at %i', (text, offset, line) => {
    expect(locate({ text, anchors: [] }, offset)).toEqual({ kind: 'line', line });
  });
});

test.each<[Location, LocationLanguage, string]>([
  [page(3), 'zh', '第3页'],
  [page(3), 'en', 'page 3'],
  [{ kind: 'cell', sheet: 'Sheet1', row: 7, column: 3 }, 'zh', 'Sheet1!C7'],
  [{ kind: 'cell', sheet: '项目 2024', row: 7, column: 28 }, 'zh', "'项目 2024'!AB7"],
  [{ kind: 'cell', sheet: null, row: 1, column: 1 }, 'en', 'A1'],
  [{ kind: 'table-cell', table: 2, row: 3, column: 2 }, 'zh', '表2 第3行第2列'],
  [{ kind: 'paragraph', paragraph: 5 }, 'en', 'paragraph 5'],
  [{ kind: 'element', selector: 'main > p:nth-of-type(2)' }, 'zh', 'main > p:nth-of-type(2)'],
])('%j is said in %s as %s', (at, language, said) => {
  expect(sayLocation(at, language)).toBe(said);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnOf(`${name}12`)).toBe(column);
});
