import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { indexTerms } from './term-index.js';

const index = indexTerms(loadPacks().pack);
const links = (text: string) =>
  index
    .find(text)
    .map(({ start, end, terms }) => [
      text.slice(start, end),
      ...terms.map((term) => `${term.chainId}.${term.linkId}`),
    ]);

test.each([
  ['半导体单晶硅年产能', [['半导体单晶硅', 'semi_silicon.semi_ingot']]],
  ['光伏单晶硅年产能', [['光伏单晶硅', 'pv_silicon.mono_ingot']]],
  ['光伏单晶硅片年产能', [['光伏单晶硅片', 'pv_silicon.wafer']]],
  [
    '单晶硅与单晶硅片',
    [
      ['单晶硅', 'pv_silicon.mono_ingot'],
      ['单晶硅片', 'pv_silicon.wafer'],
    ],
  ],
  ['电子级多晶硅', [['电子级多晶硅', 'semi_silicon.eg_poly']]],
  ['电解铝', []],
  // What a product's name is only part of.
  ['光伏产业产值', []],
  ['光伏装备', []],
  ['风电装备', [['风电装备', 'wind.turbine']]],
  ['太阳能电池组件', [['太阳能电池组件', 'pv_silicon.module']]],
])('the longest product wins across chains: %s', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test('Latin abbreviations are found as words only', () => {
  expect(links('聚酯（PET）')).toContainEqual(['PET', 'coal_chem.polyester']);
  expect(links('CARPETS')).toEqual([]);
});
