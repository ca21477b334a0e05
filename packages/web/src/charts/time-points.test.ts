import { describe, expect, it } from 'vitest';
import type { Statement } from '../api/types.js';
import { timePoints } from './time-points.js';

const level = (id: string, time: string | null, fields: object = {}) =>
  ({
    id,
    kind: 'observation',
    role: 'level',
    unit: 'CNY',
    of: null,
    per: null,
    duplicate: false,
    time,
    ...fields,
  }) as Statement;
const ids = (statements: Statement[]) => timePoints(statements).map(({ statement }) => statement.id);

describe('timePoints', () => {
  it('orders by the end of the time stated', () => {
    expect(
      ids([level('c', '2024'), level('a', '2023'), level('d', '2025-01'), level('b', '../2024-05-20')]),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves out what cannot stand on one axis', () => {
    const odd = [
      level('tonnes', '2024', { unit: 't' }),
      level('growth', '2024', { role: 'growth' }),
      level('undated', null),
      level('again', '2024', { duplicate: true }),
    ];
    expect(ids([level('a', '2023'), level('b', '2024'), ...odd])).toEqual(['a', 'b']);
  });
});
