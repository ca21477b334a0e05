import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../src/index.js';
import { goldSnapshot, hasGold } from './gold-snapshot.js';
import { loadPacks } from './load-packs.js';

const reason = hasGold ? '' : ' (skipped: the folder ../shared/gold does not lie beside the repository)';

describe.skipIf(!hasGold)(`two newspaper reports, as people annotated them${reason}`, () => {
  const { pack } = loadPacks();
  const snapshot = hasGold ? goldSnapshot(['s0', 's1']) : { sources: [], statements: [], entities: [] };
  const atlas = buildAtlas(snapshot, pack);
  const quotes = new Map(snapshot.statements.map(({ id, quote }) => [id, quote]));
  const silicon = atlas.chains.find(({ id }) => id === 'pv_silicon');
  const capacity = (chain: string, link: string) =>
    atlas.chains
      .find(({ id }) => id === chain)
      ?.links.find(({ id }) => id === link)
      ?.capacities.filter(({ modality }) => modality === 'actual')
      .map(({ amount, plants }) => [
        amount.text,
        plants.flatMap(({ statementIds }) => statementIds.map((id) => quotes.get(id))),
      ]);

  test('10万吨, 105GW and 28GW stand on the silicon chain, 2500吨 on the semiconductor chain', () => {
    expect(capacity('pv_silicon', 'polysilicon')).toEqual([['10万吨/年', ['10万吨', '10万吨']]]);
    expect(capacity('pv_silicon', 'mono_ingot')).toEqual([['105GW/年', ['105GW']]]);
    expect(capacity('pv_silicon', 'wafer')).toEqual([['28GW/年', ['28GW']]]);
    expect(capacity('semi_silicon', 'semi_ingot')).toEqual([['2500吨/年', ['2500吨']]]);
  });

  test('10万吨 cover 38.1–47.6 % of 105 GW of ingots and 143–179 % of 28 GW of wafers', () => {
    // 105 × 2000 = 210 000, 105 × 2500 = 262 500; 28 × 2000 = 56 000, 28 × 2500 = 70 000.
    const known = silicon?.edges.flatMap(({ from, to, balance }) =>
      balance.kind === 'known' ? [[from, to, balance.verdict, balance.need.low, balance.need.high]] : [],
    );
    expect(known).toEqual([
      ['polysilicon', 'mono_ingot', 'short', '210000', '262500'],
      ['mono_ingot', 'wafer', 'ample', '28', '29.12'],
      ['polysilicon', 'wafer', 'ample', '56000', '70000'],
    ]);
    expect(silicon?.summary).toHaveLength(1);
  });

  test('what people listed as checks is found, and nothing else disagrees', () => {
    const brief = atlas.findings.map(({ check, verdict, figures }) => [
      check,
      verdict,
      figures.map(({ statementId }) => quotes.get(statementId)).join(' '),
    ]);
    expect(brief.filter(([, verdict]) => verdict !== 'agrees')).toEqual(
      expect.arrayContaining([
        ['coefficient', 'disagrees', '3.45亿千瓦时 9967吨'],
        ['suspect-unit', 'disagrees', '6.7BFLOPS 约2万张'],
        ['share-whole', 'undecided', '突破600亿元 17.8% 153.7亿元 约7.3%'],
        [
          'parts-total',
          'agrees-rounded',
          '1048.3万千瓦 493.8万千瓦 120万千瓦 235万千瓦 140.5万千瓦 39.2万千瓦 19.5万千瓦',
        ],
      ]),
    );
    expect(
      brief.filter(([, verdict]) => verdict === 'disagrees').map(([check, , figures]) => [check, figures]),
    ).toEqual(
      expect.arrayContaining([
        ['rate-total', '4000吨 24吨/天'],
        ['plan', '9.4万吨 2.2万余吨 10万吨'],
      ]),
    );
    expect(brief).toEqual(
      expect.arrayContaining([
        ['growth-base', 'agrees', '突破600亿元 249.6亿元 71.2%'],
        ['growth-base', 'agrees', '454.6亿元 547.1 亿元'],
        ['parts-total', 'agrees', '30项 26项 4项'],
        ['parts-total', 'agrees', '20家 15家'],
        ['parts-total', 'agrees', '127个 48个'],
        ['parts-total', 'agrees', '127个 13个'],
        ['share-whole', 'agrees', '52.9% 1048.3万千瓦 493.8万千瓦'],
      ]),
    );
  });

  test('the coal said to be saved is ten times too little, and the slip is named', () => {
    const finding = atlas.findings.find(
      ({ rule, verdict }) => rule === 'coal-for-power' && verdict === 'disagrees',
    );
    // 9967 t ÷ 345 000 000 kWh = 28.89 g; 345 000 000 × 300 g = 103 500 t, × 305.5 g = 105 397.5 t.
    expect(finding?.formula).toContain('9967吨 ÷ 3.45亿千瓦时 = 28.89克/千瓦时');
    expect(finding?.expected).toMatchObject({
      low: '103500',
      high: '105397.5',
      unit: 't',
    });
    expect(finding?.likely).toContain('9.967万吨');
  });

  test('a cow gives no 14 t in half a year, and the period is what is doubted', () => {
    const finding = atlas.findings.find(({ rule }) => rule === 'yield-of-a-cow');
    // 14 t a half-year are 28 t a year, above the 20 t that no herd reaches.
    expect(finding).toMatchObject({ verdict: 'disagrees', coefficientIds: ['milk_per_cow_bounds'] });
    expect(finding?.formula).toContain('14吨 × 2（半年折成年）= 27–29吨/头/年');
    expect(finding?.likely).toContain('“半年”疑有误');
  });

  test('the six clusters have their headline figures', () => {
    const figures = (id: string) =>
      atlas.clusters.find((one) => one.id === id)?.statementIds.map((statement) => quotes.get(statement));
    expect(figures('agriculture')).toEqual(
      expect.arrayContaining(['突破600亿元', '249.6亿元', '71.2%', '17.8%']),
    );
    expect(figures('materials')).toEqual(['547.1 亿元', '454.6亿元']);
    expect(figures('biomedicine')).toEqual(expect.arrayContaining(['153.7亿元', '约7.3%']));
    expect(figures('energy')).toEqual(expect.arrayContaining(['1048.3万千瓦', '235万千瓦', '140.5万千瓦']));
    expect(figures('information')).toEqual(expect.arrayContaining(['4.2万P']));
    expect(atlas.headlineIds?.map((id) => quotes.get(id))).toEqual(['2430亿元']);
  });
});
