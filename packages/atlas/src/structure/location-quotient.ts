import type { IndustryTable } from './industry-table.js';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * Location quotients (区位商), by region and industry: an industry's share of a region over its share of all regions.
 * Above 1 the region is specialised in it. In trade the same is called revealed comparative advantage (Balassa 1965).
 */
export const locationQuotients = ({ values, industries }: IndustryTable): readonly (readonly number[])[] => {
  const ofIndustry = industries.map((_, j) => sum(values.map((row) => row[j] ?? 0)));
  const whole = sum(ofIndustry);
  return values.map((row) => {
    const ofRegion = sum(row);
    return row.map((value, j) => value / ofRegion / ((ofIndustry[j] ?? 0) / whole));
  });
};

/**
 * The Herfindahl–Hirschman index of shares: 1 where one holds all, 1/n where n hold the same. Of a region's industries it
 * tells how one-sided the region is, of an industry's regions how concentrated the industry. Zero for no amounts at all.
 */
export const herfindahl = (amounts: readonly number[]): number => {
  const whole = sum(amounts);
  return whole > 0 ? sum(amounts.map((amount) => (amount / whole) ** 2)) : 0;
};
