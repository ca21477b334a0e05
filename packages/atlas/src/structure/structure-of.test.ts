// The tables of this file are invented.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { industryTable } from './industry-table.js';
import { herfindahl } from './location-quotient.js';
import { proximities } from './relatedness.js';
import { structureOf } from './structure-of.js';

type Row = readonly [region: string, industry: string, value: number];
const tableOf = (rows: readonly Row[]) =>
  industryTable(rows.map(([region, industry, value]) => ({ region, industry, value })));

describe('by hand', () => {
  // A has 90 of 100 in silicon, B 10 of 100: silicon is half of all. A: 0.9 / 0.5 = 1.8, B: 0.1 / 0.5 = 0.2.
  const two = structureOf(
    tableOf([
      ['A', 'silicon', 90],
      ['A', 'milk', 10],
      ['B', 'silicon', 10],
      ['B', 'milk', 90],
    ]),
  );
  test('location quotient', () => {
    const of = (region: string) =>
      two.cells.find((cell) => cell.region === region && cell.industry === 'silicon');
    expect(of('A')?.locationQuotient).toBeCloseTo(1.8, 12);
    expect(of('B')?.locationQuotient).toBeCloseTo(0.2, 12);
  });
  test('concentration', () => {
    expect(herfindahl([50, 50])).toBe(0.5);
    expect(herfindahl([7])).toBe(1);
    expect(herfindahl([])).toBe(0);
    expect(two.regions[0]?.concentration).toBeCloseTo(0.82, 12);
  });
  test('proximity is the lesser chance', () => {
    // Silicon in three regions, cells in two of them: min(2/3, 2/2).
    const near = proximities([
      [1, 1],
      [1, 1],
      [1, 0],
    ]);
    expect(near[0]?.[1]).toBeCloseTo(2 / 3, 12);
  });
  test('a negative amount is refused with its place', () => {
    expect(() => tableOf([['A', 'milk', -1]])).toThrow('A × milk: -1');
  });
  test('one region alone has no complexity', () => {
    expect(structureOf(tableOf([['A', 'milk', 1]])).regions[0]?.complexity).toBeNull();
  });
});

describe('the same as py-ecomplexity on one table', () => {
  const fixture = JSON.parse(
    readFileSync(new URL('../../test/fixtures/py-ecomplexity.json', import.meta.url), 'utf8'),
  ) as { rows: Row[]; cells: [string, string, ...number[]][]; proximity: [string, string, number][] };
  const table = tableOf(fixture.rows);
  const ours = structureOf(table);
  const cells = new Map(ours.cells.map((cell) => [`${cell.region}/${cell.industry}`, cell]));

  test.each(fixture.cells)(
    '%s × %s',
    (region, industry, rca, present, density, eci, pci, diversity, ubiquity) => {
      const cell = cells.get(`${region}/${industry}`);
      expect(cell?.locationQuotient).toBeCloseTo(rca ?? Number.NaN, 9);
      expect(cell?.present).toBe(present === 1);
      expect(cell?.density).toBeCloseTo(density ?? Number.NaN, 9);
      const ofRegion = ours.regions.find((one) => one.region === region);
      const ofIndustry = ours.industries.find((one) => one.industry === industry);
      expect(ofRegion?.complexity).toBeCloseTo(eci ?? Number.NaN, 8);
      expect(ofIndustry?.complexity).toBeCloseTo(pci ?? Number.NaN, 8);
      expect([ofRegion?.diversity, ofIndustry?.ubiquity]).toEqual([diversity, ubiquity]);
    },
  );

  test('proximity', () => {
    const presence = table.regions.map((region) =>
      table.industries.map((industry) => (cells.get(`${region}/${industry}`)?.present ? 1 : 0)),
    );
    const near = proximities(presence as (0 | 1)[][]);
    for (const [a, b, value] of fixture.proximity)
      if (a !== b)
        expect(near[table.industries.indexOf(a)]?.[table.industries.indexOf(b)]).toBeCloseTo(value, 9);
  });
});
