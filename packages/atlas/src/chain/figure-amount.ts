import type { Observation } from '@lianpu/ledger';
import { type Exact, exact } from '../interval/exact.js';
import { middle, type Range, scale } from '../interval/range.js';
import { statedInterval, type Tolerance } from '../interval/stated-interval.js';
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

/** What an observation states, in base units of its dimension and by the year where it is a rate. */
export interface StatedAmount {
  readonly amount: BaseAmount;
  /** The interval that its last digit leaves open (5.2万 is 5.15–5.25万): another figure contradicts it outside. */
  readonly loose: Range;
  /** The middle of the amount. */
  readonly size: Exact;
}

/** Figures are written alike again and again; what they come to is kept, up to so many of them. */
const known = new Map<string, StatedAmount>();
const knownAtMost = 20_000;

/**
 * The capacity an observation states. The unit says the period, as it was found in the text or is usual for the link. It
 * hangs on nothing but the digits, their bound and the two units.
 */
export const amountOf = (observation: Observation, unit: CapacityUnit): StatedAmount => {
  const { quote, value, value2, bound } = observation;
  const key = `${quote} ${value} ${value2} ${bound} ${observation.unit} ${unit.dimension} ${unit.per}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= knownAtMost) known.clear();
  const made = workOut(observation, unit);
  known.set(key, made);
  return made;
};

const workOut = (observation: Observation, { dimension, per }: CapacityUnit): StatedAmount => {
  const base = parseUnit(observation.unit ?? '1')?.scale ?? exact(1);
  const inYears = (tolerance: Tolerance) => perYear(scale(statedInterval(observation, tolerance), base), per);
  const range = inYears('stated');
  const rate = { per: 'a', carried: periodWords[per ?? ''] ?? null } as const;
  return {
    amount: { range, dimension, ...(per === null ? { per: null, carried: null } : rate) },
    loose: inYears('rounded'),
    size: middle(range),
  };
};
