import { exact } from '../interval/exact.js';
import { divide, multiply, point, type Range } from '../interval/range.js';
import type { Pack, PackCoefficient, PackInput, PackLink } from '../pack/pack.js';
import { parseCapacityUnit } from '../units/capacity-unit.js';
import { parseUnit, type Unit } from '../units/unit.js';
import {
  coefficientInterval,
  type CoefficientRange,
  coefficientRange,
  sayCoefficient,
} from './coefficient-range.js';

/** The two links of an input. */
export interface InputEnds {
  readonly from: Pick<PackLink, 'capacityUnits' | 'converts'>;
  readonly to: Pick<PackLink, 'capacityUnits' | 'converts'>;
}

/** The coefficients of these ids that the pack has. */
export const coefficientsOf = (ids: readonly string[] | undefined, pack: Pack): readonly PackCoefficient[] =>
  (ids ?? []).flatMap((id) => pack.coefficients.find((one) => one.id === id) ?? []);

/** Units of the dimensions in which both links count: the first link's own, each dimension once. */
const sharedUnits = ({ from, to }: InputEnds): readonly Unit[] => {
  const dimensions = new Set(to.capacityUnits.map((text) => parseCapacityUnit(text)?.dimension));
  const shared = from.capacityUnits.flatMap((text) => {
    const code = parseCapacityUnit(text)?.code;
    const unit = code === undefined ? null : parseUnit(code);
    return unit && dimensions.has(unit.dimension) ? [unit] : [];
  });
  return shared.filter(
    (unit, at) => shared.findIndex(({ dimension }) => dimension === unit.dimension) === at,
  );
};

/** A share or a ratio holds in whatever both links are counted in. */
const inShared = (coefficient: PackCoefficient, ends: InputEnds): readonly CoefficientRange[] => {
  const interval = coefficientInterval(coefficient);
  if (coefficient.unit !== '1' || interval === null) return [];
  return sharedUnits(ends).map((unit) => ({
    id: coefficient.id,
    range: interval,
    of: unit,
    per: unit,
    text: sayCoefficient(coefficient),
  }));
};

const needsOf = (input: PackInput, ends: InputEnds, pack: Pack): readonly CoefficientRange[] =>
  coefficientsOf(input.coefficients, pack).flatMap((one) => {
    const whole = coefficientRange(one);
    return whole ? [whole] : inShared(one, ends);
  });

interface Step {
  readonly range: Range;
  readonly of: Unit | null;
  readonly per: Unit | null;
  readonly yearly: boolean;
}

const stepOf = (coefficient: PackCoefficient): Step | null => {
  const whole = coefficientRange(coefficient);
  if (whole) return { range: whole.range, of: whole.of, per: whole.per, yearly: whole.yearly === 'of' };
  const interval = coefficientInterval(coefficient);
  return interval && coefficient.unit === '1'
    ? { range: interval, of: null, per: null, yearly: false }
    : null;
};

/** One yield after another; null where one's product is not what the next works on. */
const chained = (steps: readonly (Step | null)[]): Step | null =>
  steps.reduce<Step | null>(
    (before, step) => {
      if (before === null || step === null) return null;
      if (before.of && step.per && before.of.dimension !== step.per.dimension) return null;
      return {
        range: multiply(before.range, step.range),
        of: step.of ?? before.of,
        per: before.per ?? step.per,
        yearly: before.yearly || step.yearly,
      };
    },
    { range: point(1), of: null, per: null, yearly: false },
  );

/** So much comes out of one; turned round, one needs so much: the interval of the quotient. */
const yieldOf = (input: PackInput, ends: InputEnds, pack: Pack): readonly CoefficientRange[] => {
  const coefficients = coefficientsOf(input.yields, pack);
  const step = chained(coefficients.map(stepOf));
  const [first] = coefficients;
  if (!step || !first) return [];
  const units =
    step.of && step.per
      ? [{ of: step.of, per: step.per }]
      : sharedUnits(ends).map((unit) => ({ of: unit, per: unit }));
  return units.map(({ of, per }) => ({
    id: first.id,
    ids: coefficients.map(({ id }) => id),
    range: divide(point(1), step.range),
    of: per,
    per: of,
    text: coefficients.map(sayCoefficient).join('×'),
    sign: '÷',
    ...(step.yearly ? { yearly: 'per' as const } : {}),
  }));
};

const passing = (ends: InputEnds): readonly CoefficientRange[] =>
  sharedUnits(ends).map((unit) => ({
    id: '',
    ids: [],
    range: { low: exact(1), high: exact(1) },
    of: unit,
    per: unit,
    text: '1（同一种东西，按同量计）',
  }));

/** The same stuff counted by volume on one side and by mass on the other, where a link says how one becomes the other. */
const passingTurned = ({ from, to }: InputEnds, pack: Pack): readonly CoefficientRange[] =>
  coefficientsOf([...new Set([...(from.converts ?? []), ...(to.converts ?? [])])], pack)
    .flatMap((one) => coefficientRange(one) ?? [])
    .flatMap((one) => [
      one,
      { ...one, range: divide(point(1), one.range), of: one.per, per: one.of, sign: '÷' as const },
    ]);

/** A need for one tonne of a link that is stated by volume is a need for so many cubic metres, where the link says how. */
const turnedNeeds = (
  needs: readonly CoefficientRange[],
  { to }: InputEnds,
  pack: Pack,
): readonly CoefficientRange[] =>
  coefficientsOf(to.converts, pack)
    .flatMap((one) => coefficientRange(one) ?? [])
    .flatMap((turn) =>
      needs
        .filter(({ per, of }) => per.dimension === turn.of.dimension && of.dimension !== turn.per.dimension)
        .map((need) => ({
          ...need,
          range: multiply(need.range, turn.range),
          per: turn.per,
          text: `${turn.text} ${need.sign ?? '×'} ${need.text}`,
          sign: '×' as const,
          ids: [...(need.ids ?? [need.id]), turn.id],
        })),
    );

/**
 * What an input says of the two links in arithmetic, always as a need: base units of `from` for one of `to`. A yield is
 * turned round (a need is one over it), a ratio without a unit and stuff that merely passes hold in every dimension that
 * both links are counted in. Empty where no coefficient has a value.
 */
export const relationsOf = (input: PackInput, ends: InputEnds, pack: Pack): readonly CoefficientRange[] => {
  const stated = [...needsOf(input, ends, pack), ...yieldOf(input, ends, pack)];
  const passed = input.passes ? [...passing(ends), ...passingTurned(ends, pack)] : [];
  return [...stated, ...turnedNeeds(stated, ends, pack), ...passed];
};
