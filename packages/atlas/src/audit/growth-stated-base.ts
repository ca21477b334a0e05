import type { Observation } from '@lianpu/ledger';
import { add, distance, meets, point, type Range } from '../interval/range.js';
import { baseTime } from './base-time.js';
import { figureRange, kindOfFigure } from './figures.js';
import { amountLike, type Draft, sayLike } from './finding.js';
import { settleGrowth } from './growth-figures.js';

/** Levels that can serve as a base, by time. */
export type LevelsByTime = ReadonlyMap<string, readonly Observation[]>;

/** Indexes the actual levels of a ledger by the time they speak of. */
export const levelsByTime = (all: readonly Observation[]): LevelsByTime => {
  const levels = new Map<string, Observation[]>();
  for (const one of all)
    if (one.role === 'level' && one.modality === 'actual' && one.time !== null)
      levels.set(one.time, [...(levels.get(one.time) ?? []), one]);
  return levels;
};

const overlap = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || a.includes(b) || b.includes(a));

/** The base-period level stated anywhere: same kind, measure, object and subject, and its time is the base. */
export const statedBase = (
  level: Observation,
  by: Observation,
  levels: LevelsByTime,
): Observation | undefined => {
  const time = baseTime(level.time, by.base);
  return (time === null ? [] : (levels.get(time) ?? [])).find(
    (one) =>
      one.measure !== null &&
      one.sentence !== level.sentence &&
      one.measure === level.measure &&
      one.object === level.object &&
      kindOfFigure(one) === kindOfFigure(level) &&
      overlap(one.subject, level.subject),
  );
};

const expectedLevel = (base: Observation, by: Observation, tolerance: 'stated' | 'rounded'): Range => {
  const [from, step] = [figureRange(base, tolerance), figureRange(by, tolerance)];
  if (by.role === 'change') return add(from, step);
  const factor = add(point(1), step);
  return {
    low: from.low?.times(factor.low ?? 0) ?? null,
    high: factor.high === null ? null : (from.high?.times(factor.high) ?? null),
  };
};

/** A level, its change or growth, and the base stated elsewhere: base + change, or base × (1 + growth), must be the level. */
export const draftAgainstBase = (level: Observation, by: Observation, base: Observation): Draft => {
  const expected = expectedLevel(base, by, 'rounded');
  const fits = meets(expected, figureRange(level, 'rounded'));
  const off = sayLike(level, point(distance(expected, figureRange(level, 'rounded')).abs()));
  const isChange = by.role === 'change';
  const steps = isChange ? `${base.quote} + ${by.quote}` : `${base.quote} ×（1 + ${by.quote}）`;
  return {
    check: 'growth-base',
    rule: 'stated base',
    verdict: fits ? 'agrees' : 'disagrees',
    severity: fits ? 'low' : 'high',
    title: `基期${base.quote}、${isChange ? '增量' : '增幅'}${by.quote}与${level.quote}${fits ? '相符' : '不符'}`,
    why: `两处写的是同一主体的同一指标“${level.measure ?? ''}”，一处是${base.time}的水平，一处是之后的水平和增减。`,
    played: [
      { role: '基期', observation: base },
      { role: isChange ? '增量' : '增幅', observation: by },
      { role: '水平', observation: level },
    ],
    formula: `${steps} = ${sayLike(level, expectedLevel(base, by, 'stated'))}，写作${level.quote}`,
    stated: amountLike(level, figureRange(level, 'stated')),
    expected: amountLike(level, expected),
    residual: fits ? null : `相差${off}以上`,
    likely: null,
    settle: fits ? null : settleGrowth,
    coefficientIds: [],
  };
};
