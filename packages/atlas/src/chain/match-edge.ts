import { exact } from '../interval/exact.js';
import type { PackCoefficient, PackLink } from '../pack/pack.js';
import type { Capacity } from './capacity.js';
import type { CoefficientRange } from './coefficient-range.js';

/** One end of an edge. */
export interface EdgeEnd {
  readonly id: string;
  readonly zh: string;
  readonly capacities: readonly Capacity[];
  /** Units its capacity is stated in, for amounts that follow from the other end. */
  readonly capacityUnits?: PackLink['capacityUnits'];
}

/** An edge to be balanced: what `to` needs of `from`. */
export interface EdgeToBalance {
  readonly from: EdgeEnd;
  readonly to: EdgeEnd;
  /** The pack's coefficients, to say which of them has no value. */
  readonly coefficients: readonly PackCoefficient[];
  /** The same in arithmetic, always as needs. */
  readonly relations: readonly CoefficientRange[];
  /** True when the coefficients are alternatives (routes), so that the need spans them all. */
  readonly alternatives: boolean;
}

/** A supply and a demand that a coefficient joins. */
export interface Match {
  readonly supply: Capacity;
  readonly demand: Capacity;
  readonly coefficient: CoefficientRange;
}

/** The capacity that stands: the region's own total where it is not less than the plants known. */
export const standing = (end: EdgeEnd): readonly Capacity[] => {
  const actual = end.capacities.filter(({ modality }) => modality === 'actual');
  return actual.filter(
    (one) =>
      !actual.some(
        (other) =>
          other !== one &&
          other.dimension === one.dimension &&
          other.per === one.per &&
          (other.range.low ?? exact(0)).gt(one.range.low ?? exact(0)),
      ),
  );
};

/** Rate with rate and stock with stock, unless the coefficient itself says that one side goes by the year. */
export const samePeriod = (
  coefficient: CoefficientRange,
  of: Pick<Capacity, 'per'>,
  per: Pick<Capacity, 'per'>,
): boolean => {
  if (coefficient.yearly === undefined) return of.per === per.per;
  return coefficient.yearly === 'of'
    ? of.per === 'a' && per.per === null
    : of.per === null && per.per === 'a';
};

/**
 * True where more of the supply stands than a match counts: another's plants, stated in a measure that the match has no
 * use for. The same plant in two measures is one plant, and a total of the region holds everyone's.
 */
export const isMoreSupply = ({ from }: EdgeToBalance, { supply }: Pick<Match, 'supply'>): boolean => {
  if (supply.scope === 'region') return false;
  const counted = new Set(supply.plants.map(({ name }) => name));
  return standing(from).some(
    ({ dimension, plants }) =>
      dimension !== supply.dimension && plants.some(({ name }) => !counted.has(name)),
  );
};

/** The capacities that the edge's coefficients join, one pair a coefficient. */
export const matchEdge = ({ from, to, relations }: EdgeToBalance): readonly Match[] => {
  const pairs = standing(from).flatMap((supply) => standing(to).map((demand) => ({ supply, demand })));
  const matches = relations.flatMap((coefficient) =>
    pairs
      .filter(
        ({ supply, demand }) =>
          supply.dimension === coefficient.of.dimension && demand.dimension === coefficient.per.dimension,
      )
      .filter(({ supply, demand }) => samePeriod(coefficient, supply, demand))
      .slice(0, 1)
      .map((pair) => ({ ...pair, coefficient })),
  );
  // A ratio holds in every dimension both links are counted in; one of them is enough.
  return matches.filter(
    (match, at) => matches.findIndex(({ coefficient }) => coefficient.id === match.coefficient.id) === at,
  );
};
