import type { Statement } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { buildAtlas } from '../src/index.js';
import { figure, named, snapshotOf } from '../src/testing/vocabulary.js';
import { loadPacks } from './load-packs.js';

// All firms are invented, and so are the figures. Coefficients are those of packs/china. Each case works its balance out
// by hand in the comment above it; the test holds the engine to the result.
const { pack } = loadPacks();
const names = ['明远一厂有限公司', '北坡二厂有限公司', '东川三厂有限公司'];
const entities = names.map((name) => named('enterprise', name));

/** A firm with a capacity: product, quote, value in the unit, and the period of a rate. */
type Says = readonly [product: string, quote: string, value: string, unit: string, more?: object];

const statement = ([product, quote, value, unit, more = {}]: Says, index: number): Statement => {
  const sentence = `${names[index] ?? ''}${product}产能${quote}。`;
  return figure({ source: 'a', sentence }, [quote, value, unit], more);
};

const balanceOf = (chainId: string, from: string, to: string, says: readonly Says[]) => {
  const chain = buildAtlas(snapshotOf(says.map(statement), { entities }), pack).chains.find(
    ({ id }) => id === chainId,
  );
  return chain?.edges.find((edge) => edge.from === from && edge.to === to)?.balance;
};

/** Holds a balance to its verdict, the ends of need and shortfall in the supply's unit, and the ends of the cover. */
const expectBalance = (
  balance: ReturnType<typeof balanceOf>,
  [verdict, need, shortfall, cover]: readonly [
    string,
    readonly unknown[],
    readonly unknown[],
    readonly unknown[],
  ],
) => {
  if (balance?.kind !== 'known') throw new Error(JSON.stringify(balance));
  const short = (value: string | null) =>
    value === null ? null : String(Number(Number(value).toPrecision(8)));
  expect([balance.verdict, short(balance.need.low), short(balance.need.high)]).toEqual([verdict, ...need]);
  expect([short(balance.shortfall.low), short(balance.shortfall.high)]).toEqual(shortfall);
  const percent = (value: string | null) => (value === null ? null : (Number(value) * 100).toFixed(1));
  expect([percent(balance.cover.low), percent(balance.cover.high)]).toEqual(cover);
  expect(balance.inputs.length).toBeGreaterThan(1);
};

const polysilicon: Says = ['颗粒硅', '10万吨', '100000', 't'];
const ingots: Says = ['光伏单晶硅', '105GW', '105000000000', 'W'];
const wafers: Says = ['光伏单晶硅片', '28GW', '28000000000', 'W'];

test('polysilicon for ingots', () => {
  // 105 GW × 2000–2500 t/GW = 210 000–262 500 t; less 100 000 t: short by 110 000–162 500; 100 000 ÷ 262 500 = 38.1 %,
  // ÷ 210 000 = 47.6 %.
  expectBalance(balanceOf('pv_silicon', 'polysilicon', 'mono_ingot', [polysilicon, ingots]), [
    'short',
    ['210000', '262500'],
    ['110000', '162500'],
    ['38.1', '47.6'],
  ]);
});

test('the same polysilicon for wafers, a stage further', () => {
  // 28 GW × 2000–2500 t/GW = 56 000–70 000 t; 100 000 t leave 30 000–44 000; 100 ÷ 70 = 142.9 %, ÷ 56 = 178.6 %.
  expectBalance(balanceOf('pv_silicon', 'polysilicon', 'wafer', [polysilicon, wafers]), [
    'ample',
    ['56000', '70000'],
    ['-44000', '-30000'],
    ['142.9', '178.6'],
  ]);
});

test('ingots for wafers', () => {
  // 28 GW × 1–1.04 = 28–29.12 GW; 105 GW leave 75.88–77; 105 ÷ 29.12 = 360.6 %, ÷ 28 = 375 %.
  expectBalance(balanceOf('pv_silicon', 'mono_ingot', 'wafer', [ingots, wafers]), [
    'ample',
    ['28', '29.12'],
    ['-77', '-75.88'],
    ['360.6', '375.0'],
  ]);
});

test('methanol for olefins', () => {
  // 250 000 t × 2.72–3.4 t/t = 680 000–850 000 t; less 600 000 t: short by 80 000–250 000; 60 ÷ 85 = 70.6 %, ÷ 68 = 88.2 %.
  expectBalance(
    balanceOf('coal_chem', 'methanol', 'olefin', [
      ['甲醇', '60万吨', '600000', 't'],
      ['烯烃', '25万吨', '250000', 't'],
    ]),
    ['short', ['680000', '850000'], ['80000', '250000'], ['70.6', '88.2']],
  );
});

test('coal for coke hangs on the coefficient', () => {
  // 3 600 000 t × 1.37–1.4 t/t = 4 932 000–5 040 000 t against 5 000 000: 68 000 left over up to 40 000 missing;
  // 500 ÷ 504 = 99.2 %, ÷ 493.2 = 101.4 %.
  expectBalance(
    balanceOf('coal_chem', 'coal', 'coking', [
      ['原煤', '500万吨', '5000000', 't'],
      ['焦炭', '360万吨', '3600000', 't'],
    ]),
    ['either', ['4932000', '5040000'], ['-68000', '40000'], ['99.2', '101.4']],
  );
});

test('ethylene glycol for polyester', () => {
  // 2 000 000 t × 0.33–0.34 t/t = 660 000–680 000 t; 1 000 000 t leave 320 000–340 000; 100 ÷ 68 = 147.1 %, ÷ 66 = 151.5 %.
  expectBalance(
    balanceOf('coal_chem', 'meg', 'polyester', [
      ['乙二醇', '100万吨', '1000000', 't'],
      ['聚酯', '200万吨', '2000000', 't'],
    ]),
    ['ample', ['660000', '680000'], ['-340000', '-320000'], ['147.1', '151.5']],
  );
});

test('coke whose gas is enough for a hydrogen plant: a yield turned round', () => {
  // 24 t/d × 365 = 8760 t a year; ÷ 13.3 kg/t = 658 646.6 t of coke, ÷ 10.2 kg/t = 858 823.5; 3 600 000 t leave
  // 2 741 176.5–2 941 353.4; 3600 ÷ 858.8235 = 419.2 %, ÷ 658.6466 = 546.6 %.
  expectBalance(
    balanceOf('hydrogen', 'coal_chem.coking', 'psa', [
      ['焦炭', '360万吨', '3600000', 't'],
      ['高纯氢', '24吨/天', '24', 't', { per: 'd' }],
    ]),
    ['ample', ['658646.62', '858823.53'], ['-2941353.4', '-2741176.5'], ['419.2', '546.6']],
  );
});

test('the same with hydrogen by volume: the density joins the two', () => {
  // 5000 m3/h × 8760 h × 0.0899 kg/m3 = 3937.62 t a year; ÷ 13.3 kg/t = 296 061.65 t of coke, ÷ 10.2 = 386 041.18;
  // 360 ÷ 38.604 = 932.5 %, ÷ 29.606 = 1216.0 %.
  expectBalance(
    balanceOf('hydrogen', 'coal_chem.coking', 'psa', [
      ['焦炭', '360万吨', '3600000', 't'],
      ['高纯氢', '5000标方/小时', '5000', 'm3', { per: 'h' }],
    ]),
    ['ample', ['296061.65', '386041.18'], ['-3303938.3', '-3213958.8'], ['932.5', '1216.0']],
  );
});

test('power of a data centre for its computing', () => {
  // 42 000 PFLOPS × 0.806–2.604 kW = 33.852–109.368 MW against 60: 26.148 left over up to 49.368 missing;
  // 60 ÷ 109.368 = 54.9 %, ÷ 33.852 = 177.2 %.
  expectBalance(
    balanceOf('green_compute', 'idc', 'ai_compute', [
      ['数据中心', '60MW', '60000000', 'W'],
      ['智能算力', '4.2万P', '42000000000000000000', 'FLOPS'],
    ]),
    ['either', ['33.852', '109.368'], ['-26.148', '49.368'], ['54.9', '177.2']],
  );
});

test('corn for monosodium glutamate', () => {
  // 1 000 000 t × 2.2–2.3 t/t = 2 200 000–2 300 000 t; less 2 000 000: short by 200 000–300 000; 200 ÷ 230 = 87.0 %,
  // ÷ 220 = 90.9 %.
  expectBalance(
    balanceOf('corn_ferment', 'corn', 'amino', [
      ['玉米', '200万吨', '2000000', 't'],
      ['味精', '100万吨', '1000000', 't'],
    ]),
    ['short', ['2200000', '2300000'], ['200000', '300000'], ['87.0', '90.9']],
  );
});

test('plants known are the least there is of a city: against its own total they are no shortage', () => {
  // The city's 42 000 PFLOPS would need 33.852–109.368 MW; one centre of 10 MW is named, and others may stand.
  const city = figure(
    { source: 'a', sentence: '全市智能算力规模达4.2万P。' },
    ['4.2万P', '42000000000000000000', 'FLOPS'],
    {
      subject: '全市',
    },
  );
  const centre = statement(['数据中心', '10MW', '10000000', 'W'], 0);
  const chain = buildAtlas(snapshotOf([city, centre], { entities }), pack).chains.find(
    ({ id }) => id === 'green_compute',
  );
  const balance = chain?.edges.find(({ from, to }) => from === 'idc' && to === 'ai_compute')?.balance;
  expect(balance).toMatchObject({ kind: 'known', verdict: 'either', supply: { low: '10', high: null } });
});

test('one side alone: what it implies, one edge on and further', () => {
  // 100 000 t × 1.3–2.4 t/t = 130 000–240 000 t of silicon metal; × 2.8 t/t = 364 000–672 000 t of quartz.
  const chain = buildAtlas(snapshotOf([statement(polysilicon, 0)], { entities }), pack).chains.find(
    ({ id }) => id === 'pv_silicon',
  );
  const balance = chain?.edges.find(({ from, to }) => from === 'mg_si' && to === 'polysilicon')?.balance;
  expect(balance).toMatchObject({
    kind: 'unknown',
    implies: [{ side: 'need', amount: { low: '130000', high: '240000', unit: 't/a' } }],
  });
  expect(chain?.implications.find(({ linkId }) => linkId === 'quartz')).toMatchObject({
    path: ['polysilicon', 'mg_si', 'quartz'],
    amount: { low: '364000', high: '672000', unit: 't/a' },
  });
});
