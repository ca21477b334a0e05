import { describe, expect, it } from 'vitest';
import type { Statement } from '../api/types.js';
import { axisTimes, seriesBySubject, timePoints } from './time-points.js';

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
    expect(ids([level('c', '2024-03-01'), level('a', '2023-05-01'), level('b', '../2023-05-20')])).toEqual([
      'a',
      'b',
      'c',
    ]);
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

describe('what stands on one chart', () => {
  it('is of one length of time', () => {
    expect(ids([level('a', '2022'), level('part', '2024-01/2024-10'), level('b', '2023')])).toEqual([
      'a',
      'b',
    ]);
  });

  it('is of one subject', () => {
    const of = (id: string, time: string, subject: string | null) => level(id, time, { subject });
    const series = seriesBySubject([
      of('a1', '2022', '甲'),
      of('b1', '2022', '乙'),
      of('a2', '2023', '甲'),
      of('n1', '2022', null),
      of('n2', '2023', null),
    ]);
    expect(series.map(({ subject, points }) => [subject, points.length])).toEqual([['甲', 2]]);
  });

  it('keeps the distance of whole years', () => {
    const years = timePoints([level('a', '2021'), level('b', '2023')]);
    expect(axisTimes(years)).toEqual(['2021', '2022', '2023']);
  });
});
