import { exact } from '../interval/exact.js';
import { type Range, range } from '../interval/range.js';
import type { CoefficientView } from '../model.js';
import type { Pack, PackCoefficient } from '../pack/pack.js';
import { sayUnit } from '../units/say-unit.js';
import { parseUnit, type Unit } from '../units/unit.js';

/** A coefficient ready for arithmetic: so much of one dimension for one of another. */
export interface CoefficientRange {
  readonly id: string;
  /** Base units of the first dimension for one base unit of the second. */
  readonly range: Range;
  readonly of: Unit;
  readonly per: Unit;
  /** The stated interval in words: `2000–2500吨/GW`. */
  readonly text: string;
  /** Which side goes by the year while the other stands: of hours of full load and feed a head, `of`; else neither. */
  readonly yearly?: 'of' | 'per';
  /** The coefficients multiplied, where they are several. */
  readonly ids?: readonly string[];
  /** How the need is worked out in words: `× 2000–2500吨/GW`, `÷ 10.2–13.3千克/吨`. */
  readonly sign?: '×' | '÷';
}

const orNull = (value: number | null) => (value === null ? null : exact(value));

/**
 * The interval of a coefficient as stated, in its own unit; null without a value. A missing end takes the typical value
 * when there is one and is unbounded otherwise: a reaction equation gives a floor and no ceiling.
 */
export const coefficientInterval = ({ low, typical, high }: PackCoefficient): Range | null => {
  if (low === null && typical === null && high === null) return null;
  return range(orNull(low ?? typical), orNull(high ?? typical));
};

/** The coefficient's interval in words. */
export const sayCoefficient = (coefficient: PackCoefficient): string => {
  const interval = coefficientInterval(coefficient);
  if (interval === null) return '没有数值';
  const unit = sayUnit(coefficient.unit);
  const low = interval.low?.toFixed();
  const high = interval.high?.toFixed();
  if (low === undefined) return `至多${high}${unit}`;
  if (high === undefined) return `至少${low}${unit}`;
  return low === high ? `${low}${unit}` : `${low}–${high}${unit}`;
};

/** h/a turns power that stands into energy a year: one watt for one hour is a thousandth of a kilowatt-hour. */
const hoursOfLoad = (unit: string): { of: Unit; per: Unit } | null => {
  const [of, per] = [parseUnit('W.h'), parseUnit('W')];
  return unit === 'h/a' && of && per ? { of, per } : null;
};

const unitsOf = (unit: string): { of: Unit; per: Unit; yearly?: 'of' } | null => {
  const hours = hoursOfLoad(unit);
  if (hours) return { ...hours, yearly: 'of' };
  const [top = '', bottom, period, more] = unit.split('/');
  const of = parseUnit(top);
  const per = bottom === undefined ? null : parseUnit(bottom);
  if (!of || !per || more !== undefined || (period !== undefined && period !== 'a')) return null;
  return period === undefined ? { of, per } : { of, per, yearly: 'of' };
};

/**
 * Prepares a coefficient such as t/GW, t/{头}/a (a year, of what stands) or h/a (hours of full load); null when it has no
 * value or is no quotient of two units.
 */
export const coefficientRange = (coefficient: PackCoefficient): CoefficientRange | null => {
  const units = unitsOf(coefficient.unit);
  const interval = coefficientInterval(coefficient);
  if (!units || !interval) return null;
  const factor = units.of.scale.div(units.per.scale);
  const low = interval.low?.times(factor) ?? null;
  const high = interval.high?.times(factor) ?? null;
  return { id: coefficient.id, range: range(low, high), ...units, text: sayCoefficient(coefficient) };
};

/** A pack's coefficient as the pages show it, with the interval that formulas use. */
export const coefficientView = (coefficient: PackCoefficient, pack: Pack): CoefficientView => {
  const text = (value: number | null) => (value === null ? null : exact(value).toFixed());
  const interval = coefficientInterval(coefficient);
  return {
    id: coefficient.id,
    what: coefficient.zh,
    whatEn: coefficient.en,
    unit: coefficient.unit,
    low: interval?.low?.toFixed() ?? null,
    typical: text(coefficient.typical),
    high: interval?.high?.toFixed() ?? null,
    year: coefficient.year,
    status: coefficient.status,
    sources: pack.sources
      .filter(({ id }) => coefficient.sources.includes(id))
      .map(({ id, title, url, grade }) => ({ id, title, url, grade })),
    note: coefficient.note ?? null,
  };
};
