import { exact } from '../interval/exact.js';
import type { PackCoefficient } from '../pack/pack.js';
import type { Capacity } from './capacity.js';
import { type CoefficientRange, coefficientRange } from './coefficient-range.js';

/** One end of an edge. */
export interface EdgeEnd {
  readonly id: string;
  readonly zh: string;
  readonly capacities: readonly Capacity[];
}

/** An edge to be balanced: what `to` needs of `from`, by these coefficients. */
export interface EdgeToBalance {
  readonly from: EdgeEnd;
  readonly to: EdgeEnd;
  readonly coefficients: readonly PackCoefficient[];
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

/** The capacities that the edge's coefficients join, one pair a coefficient: rate with rate, stock with stock. */
export const matchEdge = ({ from, to, coefficients }: EdgeToBalance): readonly Match[] =>
  coefficients.flatMap((stated) => {
    const coefficient = coefficientRange(stated);
    if (coefficient === null) return [];
    const pairs = standing(from).flatMap((supply) => standing(to).map((demand) => ({ supply, demand })));
    return pairs
      .filter(
        ({ supply, demand }) =>
          supply.dimension === coefficient.of.dimension && demand.dimension === coefficient.per.dimension,
      )
      .filter(({ supply, demand }) => supply.per === demand.per)
      .slice(0, 1)
      .map((pair) => ({ ...pair, coefficient }));
  });
