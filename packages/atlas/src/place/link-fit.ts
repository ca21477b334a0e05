import type { Observation } from '@lianpu/ledger';
import type { PackLink } from '../pack/pack.js';
import { type CapacityUnit, parseCapacityUnit } from '../units/capacity-unit.js';
import { parseUnit } from '../units/unit.js';
import type { SentenceContext } from './sentence-context.js';

/** The dimension of an observation: of its unit, or of what it counts. */
export const dimensionOf = (observation: Observation): string | null => {
  if (observation.unit === null) return null;
  if (observation.unit === '1') return observation.of ? `{${observation.of}}` : '1';
  return parseUnit(observation.unit)?.dimension ?? null;
};

const yearly = /年产|年处理|年加工|年生产|每年|一年|全年/;

/** The period a figure is stated for: its own (吨/天), or the year when the words around it say so; null when neither. */
const periodOf = (observation: Observation, context: SentenceContext): string | null => {
  if (observation.per !== null) return observation.per;
  return yearly.test(`${context.clause} ${observation.measure ?? ''}`) ? 'a' : null;
};

const unitNames: Readonly<Record<string, string>> = {
  a: '年',
  mo: '月',
  d: '日',
  h: '小时',
};

const withPeriod = (unit: CapacityUnit, per: string): CapacityUnit => ({
  ...unit,
  per,
  text: `${unit.label}/${unitNames[per]}`,
});

/**
 * The capacity unit of the link that the observation is stated in, if any: of the same dimension, and for the period the
 * text gives. A figure of 4000吨 with 年产 is by the year even where the link also counts by the day.
 */
export const fittingUnit = (
  link: PackLink,
  observation: Observation,
  context: SentenceContext,
): CapacityUnit | null => {
  const dimension = dimensionOf(observation);
  const units = link.capacityUnits
    .map(parseCapacityUnit)
    .filter((unit) => unit !== null && unit.dimension === dimension);
  const per = periodOf(observation, context);
  const [first] = units;
  if (!first || per === null || !(per in unitNames)) return first ?? null;
  if (first.per === null && observation.per === null) return first;
  return units.find((unit) => unit?.per === per) ?? withPeriod(first, per);
};
