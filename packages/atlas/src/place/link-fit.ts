import type { Observation } from '@lianpu/ledger';
import type { PackLink } from '../pack/pack.js';
import { type CapacityUnit, parseCapacityUnit } from '../units/capacity-unit.js';
import { parseUnit } from '../units/unit.js';
import { remembered } from './remembered.js';
import type { SentenceContext } from './sentence-context.js';

/** The dimension of things counted. */
const counted = remembered((things) => `{${things}}`);

/** The dimension of an observation: of its unit, or of what it counts. */
export const dimensionOf = ({ unit, of }: Observation): string | null => {
  if (unit === null) return null;
  if (unit === '1') return of ? counted(of) : '1';
  return parseUnit(unit)?.dimension ?? null;
};

const parsed = new WeakMap<PackLink, readonly CapacityUnit[]>();

/** The capacity units of a link, taken apart once. */
const unitsOf = (link: PackLink): readonly CapacityUnit[] => {
  const known = parsed.get(link);
  if (known) return known;
  const made = link.capacityUnits.flatMap((text) => parseCapacityUnit(text) ?? []);
  parsed.set(link, made);
  return made;
};

/**
 * Words for a period before the figure: 日产能, 日处理; not 30日产能 or 今日产量, which date it, nor a brand of cars.
 */
const periods: readonly (readonly [period: string, words: RegExp])[] = [
  ['a', /年产|年处理|年加工|年生产|每年|一年|全年/],
  ['d', /(?<![\d今当近昨次本])日(?:均?(?:处理|加工|生产|供)|均?产(?!汽车))|每[日天]/],
  ['mo', /(?<!\d)月均?(?:产|处理|加工)|每个?月/],
];

/**
 * The period a figure is stated for: its own (吨/天), or a year, a day or a month when the words around it say so, the
 * measure before the clause; null when nothing does.
 */
const periodOf = (observation: Observation, context: SentenceContext): string | null => {
  if (observation.per !== null) return observation.per;
  const { measure, object } = observation;
  return saidByName(`${object ?? ''}${measure ?? ''}`) ?? saidIn(context.clause);
};

const saidIn = (text: string): string | null => periods.find(([, words]) => words.test(text))?.[0] ?? null;
const saidByName = remembered(saidIn);

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
  const units = unitsOf(link);
  const first = units.find((unit) => unit.dimension === dimension);
  if (!first) return null;
  if (first.per === null && observation.per === null) return first;
  const per = periodOf(observation, context);
  if (per === null || !(per in unitNames)) return first;
  return units.find((unit) => unit.dimension === dimension && unit.per === per) ?? withPeriod(first, per);
};
