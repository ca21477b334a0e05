import { expect, it } from 'vitest';
import type { Statement } from '../../api/types.js';
import { distinctFigures } from './distinct-figures.js';

const told = (id: string, time: string, value: string) =>
  ({
    id,
    kind: 'observation',
    measure: '产值',
    object: null,
    time,
    role: 'level',
    value,
    unit: 'CNY',
  }) as Statement;

it('a figure told by several sources is listed once, and not again below the headline', () => {
  const headline = told('a', '2023', '20');
  const rows = distinctFigures(
    [
      headline,
      told('b', '2023', '20'),
      told('c', '2021', '15'),
      told('d', '2021', '15'),
      told('e', '2022', '15'),
    ],
    headline,
  );
  expect(rows.map(({ id }) => id)).toEqual(['c', 'e']);
});
