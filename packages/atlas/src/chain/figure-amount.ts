import type { Observation } from '@lianpu/ledger';
import { exact } from '../interval/exact.js';
import { type Range, scale } from '../interval/range.js';
import { statedInterval } from '../interval/stated-interval.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import { parseUnit } from '../units/unit.js';

/** A capacity in base units, per year where it is a rate. */
export interface BaseAmount {
  readonly range: Range;
  readonly dimension: string;
  /** `a` for a rate, null for a stock. */
  readonly per: 'a' | null;
  /** Set when a rate by the hour, day or month was carried to a year of 8760 hours. */
  readonly carried: string | null;
}

const hours: Readonly<Record<string, number>> = {
  h: 1,
  d: 24,
  mo: 730,
  a: 8760,
};
const periodWords: Readonly<Record<string, string>> = {
  h: '小时',
  d: '日',
  mo: '月',
};

const perYear = (range: Range, per: CapacityUnit['per']): Range =>
  per === null ? range : scale(range, exact(8760).div(hours[per] ?? 8760));

/** The interval that the digits of a figure leave open (5000 is 4500–5500): another figure contradicts it outside. */
export const looseRangeOf = (observation: Observation, unit: CapacityUnit): Range =>
  perYear(
    scale(statedInterval(observation, 'design'), parseUnit(observation.unit ?? '1')?.scale ?? exact(1)),
    unit.per,
  );

/**
 * The capacity an observation states, in base units of its dimension and by the year where it is a rate. The unit says
 * the period, as it was found in the text or is usual for the link.
 */
export const amountOf = (observation: Observation, unit: CapacityUnit): BaseAmount => {
  const base = parseUnit(observation.unit ?? '1')?.scale ?? exact(1);
  const range = scale(statedInterval(observation, 'stated'), base);
  const { per } = unit;
  if (per === null) return { range, dimension: unit.dimension, per: null, carried: null };
  return {
    range: perYear(range, per),
    dimension: unit.dimension,
    per: 'a',
    carried: periodWords[per] ?? null,
  };
};
