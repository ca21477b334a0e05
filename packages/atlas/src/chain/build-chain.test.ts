import type { LedgerEvent, Statement } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { buildAtlas } from '../build-atlas.js';
import { figure, happened, named, published, snapshotOf } from '../testing/vocabulary.js';

const { pack } = loadPacks();
const entities = [
  named('enterprise', '明远硅业有限公司', '明远硅业'),
  named('enterprise', '北坡新材有限公司'),
  named('park', '东川产业园'),
];
const sources = [published('old', '2023-06-01'), published('new', '2024-06-01')];
const chainOf = (id: string, statements: readonly Statement[]) => {
  const chain = buildAtlas(snapshotOf(statements, { entities, sources }), pack).chains.find(
    (one) => one.id === id,
  );
  if (!chain) throw new Error(`no chain ${id}`);
  return chain;
};
const capacities = (chain: ReturnType<typeof chainOf>, link: string) =>
  chain.links
    .find(({ id }) => id === link)
    ?.capacities.map(({ amount, modality, scope, plants }) => [modality, scope, amount.text, plants.length]);

const granular = (source: string, sentence: string, quote: string, value: string, more = {}) =>
  figure({ source, sentence }, [quote, value, 't'], more);

test('one plant in two reports, by its project and by its firm, is counted once', () => {
  const chain = chainOf('pv_silicon', [
    granular('old', '明远硅业有限公司年产3万吨颗粒硅项目建成。', '3万吨', '30000', {
      subject: '年产3万吨颗粒硅项目',
    }),
    granular('new', '在明远硅业，3万吨颗粒硅生产线开足马力。', '3万吨', '30000'),
  ]);
  expect(capacities(chain, 'polysilicon')).toEqual([['actual', 'plants', '3万吨/年', 1]]);
  const [plant] = chain.links.find(({ id }) => id === 'polysilicon')?.capacities[0]?.plants ?? [];
  expect(plant?.statementIds).toHaveLength(2);
  const again = chain.links
    .find(({ id }) => id === 'polysilicon')
    ?.placements.filter(({ sameAs }) => sameAs !== null);
  expect(again).toHaveLength(1);
});

test('a chain without any balance says which capacities stand and which are lacking', () => {
  const herd = figure({ source: 'new', sentence: '东川牧场容纳着2万头奶牛。' }, ['2万头', '20000', '1'], {
    of: '头',
    object: '奶牛',
  });
  const chain = chainOf('dairy', [herd]);
  expect(capacities(chain, 'farm')).toEqual([['actual', 'plants', '2万头', 1]]);
  expect(chain.summary?.[0]).toMatch(
    /^没有一处平衡可算.*只有“牧场与奶源”（2万头）；缺“草种与种质”、“饲草料”.*缺系数的有“/,
  );
  expect(chainOf('dairy', []).summary?.[0]).toContain('没有写明任何一个环节的现有产能');
});

test('plants of two firms are added; a later figure of one firm replaces the earlier', () => {
  const chain = chainOf('pv_silicon', [
    granular('old', '明远硅业有限公司颗粒硅年产能3万吨。', '3万吨', '30000'),
    granular('new', '明远硅业有限公司颗粒硅年产能4万吨。', '4万吨', '40000'),
    granular('new', '北坡新材有限公司多晶硅年产能2万吨。', '2万吨', '20000'),
  ]);
  // 4 + 2: the 3 of the year before is the same plant.
  expect(capacities(chain, 'polysilicon')).toEqual([['actual', 'plants', '6万吨/年', 2]]);
});

test('plans are never added to what stands, unless the ledger says that the plant runs', () => {
  const plan = granular('old', '明远硅业有限公司年产3万吨颗粒硅项目备受关注。', '3万吨', '30000', {
    modality: 'planned',
  });
  expect(capacities(chainOf('pv_silicon', [plan]), 'polysilicon')).toEqual([
    ['planned', 'plants', '3万吨/年', 1],
  ]);
  const runs = happened({ source: 'new', sentence: '明远硅业有限公司颗粒硅项目全部投产。' }, '全部投产', {
    type: 'producing',
    project: '颗粒硅项目',
    parties: ['明远硅业有限公司'],
  });
  expect(capacities(chainOf('pv_silicon', [plan, runs]), 'polysilicon')).toEqual([
    ['actual', 'plants', '3万吨/年', 1],
  ]);
  const later = granular('old', '达产后明远硅业有限公司可年产5万吨颗粒硅。', '5万吨', '50000', {
    modality: 'planned',
  });
  expect(capacities(chainOf('pv_silicon', [later, runs]), 'polysilicon')).toEqual([
    ['planned', 'plants', '5万吨/年', 1],
  ]);
});

const signedAs = (source: string, sentence: string, quote: string, stage: LedgerEvent['type']) => [
  granular(source, sentence, quote, `${Number.parseInt(quote, 10)}0000`, {
    subject: `年产${quote}颗粒硅项目`,
  }),
  happened({ source, sentence }, sentence.slice(-3, -1), {
    type: stage,
    project: `年产${quote}颗粒硅项目`,
    parties: ['明远硅业有限公司'],
  }),
];

test.each([
  ['signed', '签约', [['planned', 'plants', '10万吨/年', 1]]],
  ['started', '开工', [['planned', 'plants', '10万吨/年', 1]]],
  ['producing', '投产', [['actual', 'plants', '10万吨/年', 1]]],
] as const)('the size of a project whose sentence says that it is %s', (stage, words, sums) => {
  const said = signedAs('new', `明远硅业有限公司年产10万吨颗粒硅项目${words}。`, '10万吨', stage);
  expect(capacities(chainOf('pv_silicon', said), 'polysilicon')).toEqual(sums);
});

test('a project in one report as planned and in another as begun is one plan, and what it says besides stands', () => {
  const plan = granular('old', '明远硅业有限公司拟建设年产3万吨颗粒硅项目。', '3万吨', '30000', {
    modality: 'planned',
  });
  const begun = signedAs('new', '明远硅业有限公司年产3万吨颗粒硅项目开工。', '3万吨', 'started');
  const stands = granular(
    'new',
    '明远硅业有限公司颗粒硅年产能2万吨，年产3万吨颗粒硅项目开工。',
    '2万吨',
    '20000',
  );
  expect(capacities(chainOf('pv_silicon', [plan, ...begun, stands]), 'polysilicon')).toEqual([
    ['actual', 'plants', '2万吨/年', 1],
    ['planned', 'plants', '3万吨/年', 1],
  ]);
});

test('what is forecast never stands, whoever runs', () => {
  const now = granular('new', '明远硅业有限公司颗粒硅年产能3万吨。', '3万吨', '30000');
  const made = granular('new', '明远硅业有限公司颗粒硅产量1万吨。', '1万吨', '10000', { measure: '产量' });
  const later = granular('new', '预计2026年明远硅业有限公司颗粒硅年产能达10万吨。', '10万吨', '100000', {
    ...{ modality: 'expected', time: '2026' },
  });
  expect(capacities(chainOf('pv_silicon', [now, made, later]), 'polysilicon')).toEqual([
    ['actual', 'plants', '3万吨/年', 1],
    ['expected', 'plants', '10万吨/年', 1],
  ]);
  const planned = { ...later, modality: 'planned' as const };
  expect(capacities(chainOf('pv_silicon', [made, planned]), 'polysilicon')).toEqual([
    ['planned', 'plants', '10万吨/年', 1],
  ]);
  const city = ([quote, value]: readonly [string, string], more = {}) =>
    figure({ source: 'new', sentence: `全市光伏装机${quote}。` }, [quote, value, 'W'], {
      subject: '全市',
      ...more,
    });
  const power = figure(
    { source: 'new', sentence: '全市光伏发电量20亿千瓦时。' },
    ['20亿千瓦时', '2000000000', 'kW.h'],
    {
      ...{ subject: '全市', object: '光伏', measure: '发电量' },
    },
  );
  const solar = chainOf('pv_power', [
    power,
    city(['140万千瓦', '1400000000']),
    city(['500万千瓦', '5000000000'], { modality: 'planned' }),
  ]);
  expect(capacities(solar, 'solar_farm')).toEqual([
    ['actual', 'region', '140万千瓦', 1],
    ['planned', 'region', '500万千瓦', 1],
  ]);
});

test("a plan stands where its own product's plant runs, not where another's does", () => {
  const plan = granular('old', '明远硅业有限公司年产3万吨颗粒硅项目备受关注。', '3万吨', '30000', {
    modality: 'planned',
  });
  const runs = (project: string) =>
    happened({ source: 'new', sentence: `明远硅业有限公司${project}全部投产。` }, '全部投产', {
      ...{ type: 'producing', project, parties: ['明远硅业有限公司'] },
    });
  const modality = (project: string) =>
    chainOf('pv_silicon', [plan, runs(project)])
      .links.find(({ id }) => id === 'polysilicon')
      ?.capacities.map((one) => one.modality);
  expect(modality('光伏组件项目')).toEqual(['planned']);
  expect(modality('颗粒硅项目')).toEqual(['actual']);
  // A project that names no product may be this one.
  expect(modality('二号厂房项目')).toEqual(['actual']);
});

test('a plant begun beside one that runs is another plant, until a later source says that it runs', () => {
  const sentence = '明远硅业有限公司一期3万吨颗粒硅项目已投产，年产10万吨颗粒硅二期项目开工。';
  const parties = ['明远硅业有限公司'];
  const firm = { subject: '明远硅业有限公司' };
  const said = [
    granular('old', sentence, '3万吨', '30000', firm),
    granular('old', sentence, '10万吨', '100000', firm),
    happened({ source: 'old', sentence }, '投产', {
      type: 'producing',
      project: '一期3万吨颗粒硅项目',
      parties,
    }),
    happened({ source: 'old', sentence }, '开工', {
      type: 'started',
      project: '年产10万吨颗粒硅二期项目',
      parties,
    }),
  ];
  expect(capacities(chainOf('pv_silicon', said), 'polysilicon')?.sort()).toEqual([
    ['actual', 'plants', '3万吨/年', 1],
    ['planned', 'plants', '10万吨/年', 1],
  ]);
  const later = happened({ source: 'new', sentence: '明远硅业有限公司颗粒硅二期项目全面投产。' }, '投产', {
    ...{ type: 'producing', project: '颗粒硅二期项目', parties },
  });
  // 3 of the first phase and 10 of the second.
  expect(capacities(chainOf('pv_silicon', [...said, later]), 'polysilicon')).toEqual([
    ['actual', 'plants', '13万吨/年', 2],
  ]);
});

const firmSays = (source: string, sentence: string, ...quotes: readonly (string | [string, object])[]) => {
  const seen = new Map<string, number>();
  return quotes.map((one) => {
    const [quote, more] = typeof one === 'string' ? [one, {}] : one;
    const nth = seen.get(quote) ?? 0;
    seen.set(quote, nth + 1);
    const value = String(Math.round(Number.parseFloat(quote) * 10_000));
    return granular(source, sentence, quote, value, { subject: '明远硅业有限公司', nth, ...more });
  });
};

test.each([
  ['明远硅业有限公司一期年产5万吨颗粒硅，二期年产5万吨颗粒硅。', ['5万吨', '5万吨'], '10万吨/年', 2],
  ['明远硅业有限公司一期年产3万吨颗粒硅，二期年产5万吨颗粒硅。', ['3万吨', '5万吨'], '8万吨/年', 2],
  ['明远硅业有限公司一期年产3万吨颗粒硅、二期年产5万吨颗粒硅。', ['3万吨', '5万吨'], '8万吨/年', 2],
  ['明远硅业有限公司颗粒硅年产能8万吨，其中一期3万吨产能。', ['8万吨', '3万吨'], '8万吨/年', 1],
  ['明远硅业有限公司颗粒硅一期、二期合计年产能8万吨，其中一期3万吨产能。', ['8万吨', '3万吨'], '8万吨/年', 1],
  // Said twice in one breath, and two sayings that name no phase.
  ['明远硅业有限公司年产5万吨颗粒硅，5万吨颗粒硅产能已全部建成。', ['5万吨', '5万吨'], '5万吨/年', 1],
  ['明远硅业有限公司颗粒硅年产能3万吨，一说颗粒硅年产能5万吨。', ['3万吨', '5万吨'], '3–5万吨/年', 1],
])('%s', (sentence, quotes, sum, plants) => {
  const said = firmSays('new', sentence, ...quotes);
  expect(capacities(chainOf('pv_silicon', said), 'polysilicon')).toEqual([['actual', 'plants', sum, plants]]);
});

test('what is said of the whole plant counts unless its phases are told of later', () => {
  const phases = firmSays(
    'new',
    '明远硅业有限公司一期年产3万吨颗粒硅，二期年产5万吨颗粒硅。',
    '3万吨',
    '5万吨',
  );
  const whole = (source: string, quote: string) =>
    firmSays(source, `明远硅业有限公司颗粒硅年产能${quote}。`, quote);
  const sum = (statements: readonly Statement[]) =>
    capacities(chainOf('pv_silicon', statements), 'polysilicon')?.map(([, , text, plants]) => [text, plants]);
  expect(sum([...phases, ...whole('new', '8万吨')])).toEqual([['8万吨/年', 1]]);
  expect(sum([...phases, ...whole('old', '2万吨')])).toEqual([['8万吨/年', 2]]);
  // The size of the first phase, said without its name.
  expect(sum([...phases, ...whole('old', '3万吨')])).toEqual([['8万吨/年', 2]]);
});

test("a city's figure holds the parts its sentence takes out of it; its products side by side are added", () => {
  const say = (sentence: string, figures: readonly (readonly [string, string, string, object])[]) =>
    figures.map(([quote, value, unit, more]) =>
      figure({ source: 'new', sentence }, [quote, value, unit], { subject: '全市', ...more }),
    );
  const solar = say('全市光伏装机140万千瓦，其中集中式光伏装机100万千瓦，分布式光伏装机40万千瓦。', [
    ['140万千瓦', '1400000000', 'W', { measure: '光伏装机' }],
    ['100万千瓦', '1000000000', 'W', { measure: '集中式光伏装机' }],
    ['40万千瓦', '400000000', 'W', { measure: '分布式光伏装机', nth: 1 }],
  ]);
  expect(capacities(chainOf('pv_power', solar), 'solar_farm')).toEqual([
    ['actual', 'region', '140万千瓦', 1],
  ]);
  const milk = say('全市液态奶年产能100万吨，奶粉年产能20万吨。', [
    ['100万吨', '1000000', 't', { object: '液态奶', measure: '年产能' }],
    ['20万吨', '200000', 't', { object: '奶粉', measure: '年产能' }],
  ]);
  const link = chainOf('dairy', milk).links.find(({ id }) => id === 'processing');
  expect(
    link?.capacities.map(({ amount, plants }) => [amount.text, plants.map((one) => one.amount.text)]),
  ).toEqual([['120万吨/年', ['100万吨/年', '20万吨/年']]]);
});

test("a district's or park's total holds the firms whose sentence puts them there", () => {
  const area = granular('new', '和林格尔新区多晶硅年产能达到30万吨。', '30万吨', '300000', {
    subject: '和林格尔新区',
  });
  const firm = (sentence: string, quote = '10万吨') =>
    granular('new', sentence, quote, `${Number.parseInt(quote, 10)}0000`, { subject: '明远硅业有限公司' });
  const sum = (...statements: readonly Statement[]) =>
    capacities(chainOf('pv_silicon', statements), 'polysilicon')?.map(([, , text, plants]) => [text, plants]);
  const inside = firm('位于和林格尔新区的明远硅业有限公司2023年多晶硅年产能10万吨。');
  expect(sum(area, inside)).toEqual([['30万吨/年', 1]]);
  const [plant] =
    chainOf('pv_silicon', [area, inside]).links.find(({ id }) => id === 'polysilicon')?.capacities[0]
      ?.plants ?? [];
  expect(plant?.setAside?.map(({ amount, why }) => [amount.text, why])).toEqual([
    ['10万吨/年', '明远硅业有限公司在和林格尔新区，已在它的合计之内'],
  ]);
  expect(sum(area, firm('明远硅业有限公司多晶硅年产能10万吨。'))).toEqual([['40万吨/年', 2]]);
  // More than the total: it is no total of this.
  expect(sum(area, firm('位于和林格尔新区的明远硅业有限公司多晶硅年产能40万吨。', '40万吨'))).toEqual([
    ['70万吨/年', 2],
  ]);
});

test('a project without a firm is the plant of that product and size that its report tells of', () => {
  const firm = granular('new', '明远硅业有限公司颗粒硅年产能10万吨。', '10万吨', '100000');
  const project = (source: string, quote = '10万吨') =>
    granular(source, `年产${quote}颗粒硅项目的厂房已经建成。`, quote, `${Number.parseInt(quote, 10)}0000`, {
      subject: `年产${quote}颗粒硅项目`,
    });
  const sum = (...statements: readonly Statement[]) =>
    capacities(chainOf('pv_silicon', statements), 'polysilicon')?.map(([, , text]) => text);
  expect(sum(firm, project('new'))).toEqual(['10万吨/年']);
  expect(sum(firm, project('new', '4万吨'))).toEqual(['14万吨/年']);
  expect(sum(firm, project('old'))).toEqual(['20万吨/年']);
});

test("a city's own total is kept apart from its plants", () => {
  const chain = chainOf('pv_power', [
    figure({ source: 'new', sentence: '全市光伏装机140万千瓦。' }, ['140万千瓦', '1400000000', 'W'], {
      subject: '全市',
    }),
    figure({ source: 'new', sentence: '明远硅业有限公司光伏电站装机20万千瓦。' }, [
      '20万千瓦',
      '200000000',
      'W',
    ]),
  ]);
  expect(
    capacities(chain, 'solar_farm')
      ?.map(([, scope, text]) => [scope, text])
      .sort(),
  ).toEqual([
    ['plants', '20万千瓦'],
    ['region', '140万千瓦'],
  ]);
});

test('the year in the words outweighs the usual period of the link', () => {
  const chain = chainOf('hydrogen', [
    figure({ source: 'new', sentence: '明远硅业有限公司高纯氢产能12吨/天。' }, ['12吨/天', '12', 't'], {
      per: 'd',
    }),
    figure({ source: 'old', sentence: '北坡新材有限公司年产800吨高纯氢。' }, ['800吨', '800', 't']),
  ]);
  // 12 t a day for a whole year are 4380 t; with 800 t a year 5180 t. The link's own usual period is the day.
  expect(capacities(chain, 'psa')).toEqual([['actual', 'plants', '5180吨/年', 2]]);
  expect(chain.edges.find(({ from }) => from === 'psa')?.note).toContain('按日计的产能');
});

const silicon = [
  granular('new', '明远硅业有限公司颗粒硅年产能4万吨。', '4万吨', '40000'),
  figure({ source: 'new', sentence: '东川产业园光伏单晶硅年产能30GW。' }, ['30GW', '30000000000', 'W']),
  figure({ source: 'new', sentence: '东川产业园光伏单晶硅片年产能10GW。' }, ['10GW', '10000000000', 'W']),
];

test('supply against need is an interval with its formula', () => {
  const { edges } = chainOf('pv_silicon', silicon);
  const edge = edges.find(({ from, to }) => from === 'polysilicon' && to === 'mono_ingot');
  // 30 GW × 2000–2500 t/GW = 60 000–75 000 t; 40 000 ÷ 75 000 = 53.3 %, ÷ 60 000 = 66.7 %; short by 20 000–35 000 t.
  expect(edge?.balance).toMatchObject({
    kind: 'known',
    verdict: 'short',
    supply: { low: '40000', high: '40000', unit: 't/a', text: '4万吨/年' },
    need: { low: '60000', high: '75000', unit: 't/a' },
    shortfall: {
      low: '20000',
      high: '35000',
      unit: 't/a',
      text: '2–3.5万吨/年',
    },
    formula:
      '需求 = 30GW/年 × 2000–2500吨/GW = 6–7.5万吨/年；供给 = 4万吨/年；保障率 = 供给 ÷ 需求 = 53.3%–66.7%；缺2–3.5万吨/年',
  });
});

test('short at one stage and ample at the next: both are said', () => {
  const { edges, summary, gaps } = chainOf('pv_silicon', silicon);
  // 10 GW of wafers need 20 000–25 000 t: 40 000 t are ample.
  expect(edges.find(({ to, via }) => to === 'wafer' && via)?.balance).toMatchObject({ verdict: 'ample' });
  expect(summary).toHaveLength(1);
  expect(summary?.[0]).toContain('两个说法都成立');
  expect(gaps.find(({ kind }) => kind === 'short')).toMatchObject({
    linkId: 'polysilicon',
    toLinkId: 'mono_ingot',
    verdict: '强链',
    // 40 000 t ÷ 2500 t/GW = 16 GW, the load that is safe whatever the coefficient.
    flip: '“多晶硅/颗粒硅”再增2–3.5万吨/年（依系数高低），或“光伏单晶硅棒”的开工不超过16GW/年，即不再短缺。',
  });
});

test('a balance that cannot be computed says what it lacks', () => {
  const { edges } = chainOf('pv_silicon', silicon);
  expect(edges.find(({ from, to }) => from === 'mg_si' && to === 'polysilicon')?.balance).toMatchObject({
    kind: 'unknown',
    lacks: [{ kind: 'capacity', of: 'mg_si', text: '没有来源写明“工业硅”的产能' }],
  });
  expect(edges.find(({ from, to }) => from === 'cell' && to === 'module')?.balance).toMatchObject({
    kind: 'unknown',
  });
});

test('a silent link is filled in before evident ones and lengthens the chain after them; silence is not absence', () => {
  const { gaps } = chainOf('pv_silicon', silicon);
  const verdicts = Object.fromEntries(
    gaps.filter(({ kind }) => kind === 'no-evidence').map(({ linkId, verdict }) => [linkId, verdict]),
  );
  expect(verdicts).toEqual({
    quartz: '补链',
    mg_si: '补链',
    pull_materials: '补链',
    cell: '延链',
    module: '延链',
  });
  for (const { kind, reason } of gaps)
    if (kind === 'no-evidence') expect(reason).toContain('来源没有提到不等于本市没有');
});

test('an empty ledger draws empty chains', () => {
  const { links, gaps } = chainOf('pv_silicon', []);
  expect(links.every(({ evidence }) => evidence === 'none' || evidence === 'alias')).toBe(true);
  expect(gaps.every(({ verdict }) => verdict === null)).toBe(true);
});

test('an alias has no relation with the link it stands for', () => {
  const { edges } = chainOf('pv_silicon', []);
  expect(edges.filter(({ from }) => from.includes('.'))).toEqual([]);
  expect(edges.some(({ from, to }) => from === 'grid_power' && to === 'module')).toBe(true);
});

test('a coefficient is shown with the interval its formulas use', () => {
  const { coefficients } = buildAtlas(snapshotOf([]), pack);
  // The pack states 300 as the low end and 305.5 as the typical value: no higher value stands in its source.
  expect(coefficients.find(({ id }) => id === 'coal_saved_per_kwh')).toMatchObject({
    low: '300',
    typical: '305.5',
    high: '305.5',
  });
});

test('a source of elsewhere is named as one that is not counted', () => {
  const there = granular('there', '青海多晶硅年产能2万吨。', '2万吨', '20000');
  const { outsideSourceIds } = buildAtlas(
    snapshotOf([there], { sources: [...sources, published('there', '2024-06-01', '青海要闻')] }),
    pack,
  );
  expect(outsideSourceIds).toEqual(['there']);
});
