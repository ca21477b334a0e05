import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Presence } from './relatedness.js';

/** Complexity of regions and industries; null for a region without an industry of its own, and the other way round. */
export interface Complexity {
  /** By region: mean complexity of its industries, with mean 0 and standard deviation 1 over the regions. */
  readonly regions: readonly (number | null)[];
  /** By industry, in the same scale, so that a region's complexity is the mean of its industries'. */
  readonly industries: readonly (number | null)[];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * Economic complexity (Hidalgo and Hausmann 2009; Hausmann et al., Atlas of Economic Complexity, 2011): the eigenvector
 * of the second largest eigenvalue of the matrix that leads from industries over their regions back to industries, its
 * sign chosen so that complex regions are the diverse ones.
 */
export const complexityOf = (presence: Presence): Complexity => {
  const diversity = presence.map((row) => sum(row));
  const count = presence[0]?.length ?? 0;
  const ubiquity = Array.from({ length: count }, (_, j) => sum(presence.map((row) => row[j] ?? 0)));
  const regions = diversity.flatMap((value, i) => (value > 0 ? [i] : []));
  const industries = ubiquity.flatMap((value, j) => (value > 0 ? [j] : []));
  const none: Complexity = { regions: diversity.map(() => null), industries: ubiquity.map(() => null) };
  if (regions.length < 2 || industries.length < 2) return none;
  const cell = (i: number, j: number): number => presence[i]?.[j] ?? 0;
  const vector = secondEigenvector({ regions, industries, cell, diversity, ubiquity });
  const ofRegion = regions.map(
    (i) => sum(industries.map((j, n) => cell(i, j) * (vector[n] ?? 0))) / (diversity[i] ?? 1),
  );
  const { mean, deviation } = spread(ofRegion);
  if (deviation < 1e-12) return none;
  const sign =
    covariance(
      ofRegion,
      regions.map((i) => diversity[i] ?? 0),
    ) < 0
      ? -1
      : 1;
  const scaled = (value: number): number => (sign * (value - mean)) / deviation;
  const place = (size: number, at: readonly number[], values: readonly number[]): (number | null)[] => {
    const placed = new Array<number | null>(size).fill(null);
    at.forEach((index, n) => {
      placed[index] = scaled(values[n] ?? 0);
    });
    return placed;
  };
  return {
    regions: place(diversity.length, regions, ofRegion),
    industries: place(count, industries, vector),
  };
};

interface Valid {
  readonly regions: readonly number[];
  readonly industries: readonly number[];
  readonly cell: (region: number, industry: number) => number;
  readonly diversity: readonly number[];
  readonly ubiquity: readonly number[];
}

/**
 * The matrix is no symmetric one, but U^-1/2 W U^-1/2 with W = Mᵀ D^-1 M is, and has the same eigenvalues; its vectors
 * times U^-1/2 are those that are wanted.
 */
const secondEigenvector = ({ regions, industries, cell, diversity, ubiquity }: Valid): readonly number[] => {
  const root = industries.map((j) => Math.sqrt(ubiquity[j] ?? 1));
  const symmetric = new Matrix(industries.length, industries.length);
  industries.forEach((a, i) => {
    for (let j = i; j < industries.length; j++) {
      const b = industries[j] ?? 0;
      const shared = sum(regions.map((r) => (cell(r, a) * cell(r, b)) / (diversity[r] ?? 1)));
      const value = shared / ((root[i] ?? 1) * (root[j] ?? 1));
      symmetric.set(i, j, value);
      symmetric.set(j, i, value);
    }
  });
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(symmetric, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((_, i) => i)
    .sort((x, y) => (realEigenvalues[y] ?? 0) - (realEigenvalues[x] ?? 0));
  const second = eigenvectorMatrix.getColumn(order[1] ?? 0);
  return second.map((value, i) => value / (root[i] ?? 1));
};

/** Mean and standard deviation of a whole population. */
const spread = (values: readonly number[]): { readonly mean: number; readonly deviation: number } => {
  const mean = sum(values) / values.length;
  return { mean, deviation: Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length) };
};

const covariance = (a: readonly number[], b: readonly number[]): number => {
  const [meanA, meanB] = [spread(a).mean, spread(b).mean];
  return sum(a.map((value, i) => (value - meanA) * ((b[i] ?? 0) - meanB)));
};
