/** Which region has which industry, by region and industry: 1 where the location quotient is at least 1. */
export type Presence = readonly (readonly (0 | 1)[])[];

/** Presence from location quotients; a quotient of `threshold` or more counts. */
export const presenceOf = (quotients: readonly (readonly number[])[], threshold = 1): Presence =>
  quotients.map((row) => row.map((quotient) => (quotient >= threshold ? 1 : 0)));

const column = (presence: Presence, j: number): readonly number[] => presence.map((row) => row[j] ?? 0);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * Proximity of industries: the lesser of the two chances that a region with one has the other (Hidalgo, Klinger,
 * Barabási and Hausmann 2007). Symmetric, 1 on the diagonal, 0 for an industry that no region has.
 */
export const proximities = (presence: Presence): readonly (readonly number[])[] => {
  const count = presence[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, j) => column(presence, j));
  const ubiquity = columns.map(sum);
  return columns.map((a, i) =>
    columns.map((b, j) => {
      const both = sum(a.map((value, r) => value * (b[r] ?? 0)));
      const most = Math.max(ubiquity[i] ?? 0, ubiquity[j] ?? 0);
      return most === 0 ? 0 : both / most;
    }),
  );
};

/**
 * Relatedness density (关联密度), by region and industry: how much of what is near the industry the region already has,
 * 0 to 1. High density without presence is where an industry would find its neighbours.
 */
export const densities = (
  presence: Presence,
  proximity: readonly (readonly number[])[],
): readonly (readonly number[])[] =>
  presence.map((row) =>
    proximity.map((near) => {
      const whole = sum(near);
      return whole === 0 ? 0 : sum(near.map((value, j) => value * (row[j] ?? 0))) / whole;
    }),
  );
