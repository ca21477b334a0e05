import { complexityOf } from './complexity.js';
import type { IndustryTable } from './industry-table.js';
import { herfindahl, locationQuotients } from './location-quotient.js';
import { densities, presenceOf, proximities } from './relatedness.js';

/** One industry in one region. */
export interface RegionIndustry {
  readonly region: string;
  readonly industry: string;
  readonly value: number;
  readonly locationQuotient: number;
  /** Whether the region is specialised in it: a location quotient of 1 or more. */
  readonly present: boolean;
  /** Share of the industry's neighbours that the region has, 0 to 1. */
  readonly density: number;
}

/** The structure of industry over regions. */
export interface Structure {
  readonly cells: readonly RegionIndustry[];
  readonly regions: readonly {
    readonly region: string;
    readonly diversity: number;
    readonly concentration: number;
    readonly complexity: number | null;
  }[];
  readonly industries: readonly {
    readonly industry: string;
    readonly ubiquity: number;
    readonly concentration: number;
    readonly complexity: number | null;
  }[];
}

/** Location quotients, concentration, relatedness and complexity of a region × industry table. */
export const structureOf = (table: IndustryTable): Structure => {
  const { regions, industries, values } = table;
  const quotients = locationQuotients(table);
  const presence = presenceOf(quotients);
  const density = densities(presence, proximities(presence));
  const complexity = complexityOf(presence);
  const ones = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);
  return {
    cells: regions.flatMap((region, i) =>
      industries.map((industry, j) => ({
        region,
        industry,
        value: values[i]?.[j] ?? 0,
        locationQuotient: quotients[i]?.[j] ?? 0,
        present: presence[i]?.[j] === 1,
        density: density[i]?.[j] ?? 0,
      })),
    ),
    regions: regions.map((region, i) => ({
      region,
      diversity: ones(presence[i] ?? []),
      concentration: herfindahl(values[i] ?? []),
      complexity: complexity.regions[i] ?? null,
    })),
    industries: industries.map((industry, j) => ({
      industry,
      ubiquity: ones(presence.map((row) => row[j] ?? 0)),
      concentration: herfindahl(values.map((row) => row[j] ?? 0)),
      complexity: complexity.industries[j] ?? null,
    })),
  };
};
