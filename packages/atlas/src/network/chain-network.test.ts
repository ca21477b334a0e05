// The firms and figures of this file are invented.
import type { Statement } from '@lianpu/ledger';
import { beforeAll, expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { drawAtlas } from '../draw-atlas.js';
import { figure, named, published, snapshotOf } from '../testing/vocabulary.js';
import { chainNetwork, reachOfChain } from './chain-network.js';
import { loadSolver, type Solver } from './load-highs.js';
import { shockChains } from './shock-chains.js';

const { pack } = loadPacks();
let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const entities = [
  named('enterprise', '明远硅业有限公司', '明远硅业'),
  named('enterprise', '东川晶体有限公司'),
];
const said = (sentence: string, [quote, value, unit]: readonly [string, string, string]) =>
  figure({ source: 'new', sentence }, [quote, value, unit]);
const silicon = said('明远硅业有限公司颗粒硅年产能10万吨。', ['10万吨', '100000', 't']);
const ingots = said('东川晶体有限公司单晶硅棒年产能105GW。', ['105GW', '105000000000', 'W']);
const city = (quote: string, what: string, watts: string) =>
  said(`呼和浩特地区${what}装机${quote}。`, [quote, watts, 'W']);

const networkOf = (...statements: readonly Statement[]) => {
  const snapshot = snapshotOf(statements, { entities, sources: [published('new', '2024-06-01')] });
  const { parts } = drawAtlas(snapshot, pack);
  return chainNetwork({ pack, capacities: parts.capacities });
};
const stage = (statements: readonly Statement[], chain: string, link: string) =>
  reachOfChain(solver, networkOf(...statements), chain).find(({ linkKey }) => linkKey === `${chain}.${link}`);

test('ingots reach what the silicon feeds, said in their own units with what a further ten thousand tonnes brings', () => {
  // 2000–2500 t of silicon a GW: 100,000 t feed 40–50 GW, and each 10,000 t more 4–5 GW.
  const ingot = stage([silicon, ingots], 'pv_silicon', 'mono_ingot');
  expect(ingot).toMatchObject({
    amount: { low: '40', high: '50', unit: 'GW/a', text: '40–50GW/年' },
    formula: '“多晶硅/颗粒硅”10万吨/年 × 每1万吨/年可成4–5GW/年 = 40–50GW/年',
    binds: [
      {
        linkKey: 'pv_silicon.polysilicon',
        binds: 'always',
        each: '万吨/年',
        gain: { low: '4', high: '5' },
        statementIds: [silicon.id],
      },
    ],
  });
  expect(ingot?.uncounted.join()).toContain('拉晶辅材');
});

test('a stage without any stated capacity before it is unknown and says which are lacking', () => {
  const module = stage([], 'coal_chem', 'olefin');
  expect(module).toMatchObject({ amount: null, binds: [], formula: null });
  expect(module?.unlimited.map(({ zh }) => zh)).toContain('甲醇');
});

test('electricity of several makers serves for each other', () => {
  // 100万千瓦 of thermal at 4354–4440 h and 50 of solar at 1067–1168 h: 48.875–50.24亿千瓦时.
  const grid = stage(
    [
      city('100万千瓦', '火电', '1000000000'),
      city('50万千瓦', '光伏', '500000000'),
      city('10万千瓦', '风电', '0'),
    ],
    'pv_power',
    'grid',
  );
  expect(grid?.amount?.text).toBe('48.875–50.24亿千瓦时/年');
  expect(grid?.binds.map(({ linkKey }) => linkKey)).toEqual(
    expect.arrayContaining(['pv_power.thermal', 'pv_power.solar_farm']),
  );
});

test('a firm is found by a part of its name, and its halving costs ingots by way of silicon', () => {
  const shock = shockChains(solver, networkOf(silicon, ingots), { at: '明远', part: '0.5' });
  expect(shock).toMatchObject({
    at: '明远硅业有限公司',
    kind: 'enterprise',
    hits: [{ lost: { text: '5万吨/年' } }],
  });
  const ingot = shock?.losses.find(({ linkKey }) => linkKey === 'pv_silicon.mono_ingot');
  expect(ingot?.lost?.text).toBe('20–25GW/年');
  expect(ingot?.path.map(({ zh }) => zh)).toEqual(['多晶硅/颗粒硅', '光伏单晶硅棒']);
});

test('what stands is not held against what is made in a year', () => {
  const stacks = figure(
    { source: 'new', sentence: '明远硅业有限公司液流电池电堆年产能100MWh。' },
    ['100MWh', '100000', 'kW.h'],
    { subject: '明远硅业有限公司', object: '液流电池' },
  );
  const stations = figure(
    { source: 'new', sentence: '东川晶体有限公司储能电站规模500MWh。' },
    ['500MWh', '500000', 'kW.h'],
    { subject: '东川晶体有限公司', object: '储能电站' },
  );
  const { network } = networkOf(stacks, stations);
  const stated = network.links.filter(({ id, capacity }) => id.startsWith('storage.') && capacity !== null);
  expect(stated.length).toBeGreaterThan(1);
  expect(network.uncounted.map(({ why }) => why).join()).toContain('一端不按年计');
});

test('a link without a capacity says that its loss cannot be told, and what is no link nor firm is null', () => {
  const network = networkOf(silicon);
  const wafer = shockChains(solver, network, { at: 'wafer', part: '1', chainId: 'pv_silicon' });
  expect(wafer).toMatchObject({ kind: 'link', losses: [], lacks: [expect.stringContaining('光伏硅片')] });
  expect(shockChains(solver, network, { at: '无此企业', part: '1' })).toBeNull();
});
