import { expect, test } from 'vitest';
import { buildAtlas } from '../src/index.js';
import { figure, makes, named, published, snapshotOf } from '../src/testing/vocabulary.js';
import { loadPacks } from './load-packs.js';

// Restates two public facts reported of Baotou's silicon industry (over 40 firms, and the stages they cover); the firm and
// its tonnage are invented.
const { pack, problems } = loadPacks('baotou');
const sources = [published('b', '2024-01-10', '包头要闻'), published('h', '2024-01-10', '呼和浩特要闻')];
const says = { source: 'b', sentence: '包头市东坡硅业有限公司多晶硅年产能8万吨。' };
const elsewhere = { source: 'h', sentence: '呼和浩特市的南山硅业有限公司多晶硅年产能9万吨。' };
const stages = { source: 'b', sentence: '包头市的晶硅企业有40多家，东坡硅业有限公司生产电池片和光伏组件。' };
const snapshot = snapshotOf(
  [
    figure(says, ['8万吨', '80000', 't']),
    figure(elsewhere, ['9万吨', '90000', 't']),
    makes(stages, '东坡硅业有限公司', '电池片'),
    makes(stages, '东坡硅业有限公司', '光伏组件'),
  ],
  { entities: [named('enterprise', '东坡硅业有限公司')], sources },
);
const atlas = buildAtlas(snapshot, pack);
const silicon = atlas.chains.find(({ id }) => id === 'pv_silicon');
const evidence = Object.fromEntries(silicon?.links.map((link) => [link.id, link.evidence]) ?? []);

test('a folder of three files draws another city on the general chains, and breaks no rule', () => {
  expect(problems).toEqual([]);
  expect([pack.ids, pack.region, atlas.chains.length]).toEqual([['china', 'baotou'], '包头市', 16]);
  expect(evidence).toMatchObject({
    polysilicon: 'quantified',
    cell: 'named',
    module: 'named',
    wafer: 'none',
  });
});

test("what is another city's is left out, and says so", () => {
  expect(silicon?.links.find(({ id }) => id === 'polysilicon')?.capacities[0]?.amount.text).toBe('8万吨/年');
  expect(atlas.outsideSourceIds).toEqual(['h']);
  expect(atlas.unplaced?.map(({ reason }) => reason)).toEqual(['elsewhere']);
});
