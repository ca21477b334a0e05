/** How much of an industry a region has: output, employment or firms, in one unit throughout a table. */
export interface IndustryCell {
  readonly region: string;
  readonly industry: string;
  readonly value: number;
}

/** A region × industry table, filled up with zeros; regions and industries in order of their names. */
export interface IndustryTable {
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  /** By region, then by industry. */
  readonly values: readonly (readonly number[])[];
}

/**
 * Makes a table of cells. Cells of one region and industry are added up; regions and industries with nothing at all are
 * left out, since neither has a share of anything.
 *
 * @throws RangeError for a negative or infinite value.
 */
export const industryTable = (cells: readonly IndustryCell[]): IndustryTable => {
  const sums = new Map<string, Map<string, number>>();
  for (const { region, industry, value } of cells) {
    if (!(value >= 0) || value === Number.POSITIVE_INFINITY)
      throw new RangeError(`${region} × ${industry}: ${value} is no amount; give zero or more.`);
    if (value === 0) continue;
    const own = sums.get(region) ?? new Map<string, number>();
    sums.set(region, own.set(industry, (own.get(industry) ?? 0) + value));
  }
  const regions = [...sums.keys()].sort();
  const industries = [...new Set([...sums.values()].flatMap((own) => [...own.keys()]))].sort();
  const values = regions.map((region) => industries.map((industry) => sums.get(region)?.get(industry) ?? 0));
  return { regions, industries, values };
};
