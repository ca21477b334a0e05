// The firms and figures of this file are invented.
import type { Statement } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import type { PlacementDecision } from '../decisions.js';
import { drawAtlas } from '../draw-atlas.js';
import { figure, happened, makes, named, published, snapshotOf } from '../testing/vocabulary.js';
import { buildInvestList } from './build-invest-list.js';
import { compareInvestLists } from './compare-invest-lists.js';

const { pack } = loadPacks();
const entities = [
  named('enterprise', '明远硅业有限公司', '明远硅业'),
  named('enterprise', '东川晶体有限公司'),
  named('enterprise', '南岭硅材有限公司'),
  named('enterprise', '海澄光能有限公司'),
];
const sources = [
  published('old', '2022-05-01'),
  published('own', '2024-06-01'),
  published('far', '2024-06-01', '外地企业名录'),
];
const listOf = (...statements: readonly Statement[]) => {
  const snapshot = snapshotOf(statements, { entities, sources });
  return buildInvestList({ snapshot, pack, drawn: drawAtlas(snapshot, pack) });
};
const rowOf = (list: ReturnType<typeof listOf>, id: string) => list.rows.find((row) => row.id === id);

const silicon = figure({ source: 'own', sentence: '呼和浩特的明远硅业有限公司多晶硅年产能10万吨。' }, [
  '10万吨',
  '100000',
  't',
]);
const ingots = figure({ source: 'own', sentence: '呼和浩特的东川晶体有限公司单晶硅棒年产能105GW。' }, [
  '105GW',
  '105',
  'GW',
]);
const rival = makes(
  { source: 'far', sentence: '南岭硅材有限公司生产多晶硅。' },
  '南岭硅材有限公司',
  '多晶硅',
);
const cells = makes(
  { source: 'far', sentence: '海澄光能有限公司生产电池片。' },
  '海澄光能有限公司',
  '电池片',
);
const plan = figure(
  { source: 'own', sentence: '呼和浩特的明远硅业有限公司将建设年产20万吨多晶硅项目。' },
  ['20万吨', '200000', 't'],
  { modality: 'planned', time: '2026' },
);

test('a short link asks for what its balance lacks, names who buys, and cites every figure', () => {
  // 105 GW × 2000–2500 t/GW = 210,000–262,500 t; less 100,000 t there: 110,000–162,500 t.
  const row = rowOf(listOf(silicon, ingots), 'pv_silicon.polysilicon');
  expect(row).toMatchObject({ kind: 'short', verdict: '强链' });
  expect(row?.attract.capacity).toMatchObject({ low: '110000', high: '162500', unit: 't/a' });
  expect(row?.customers.map(({ name, amount }) => [name, amount?.text])).toEqual([
    ['东川晶体有限公司', '105GW/年'],
  ]);
  expect(row?.statementIds).toEqual(expect.arrayContaining([silicon.id, ingots.id]));
});

test('a silent link asks for what the capacities after it need of it', () => {
  // 100,000 t of polysilicon × 1.3–2.4 t of metallurgical silicon a tonne.
  const row = rowOf(listOf(silicon), 'pv_silicon.mg_si');
  expect(row).toMatchObject({ kind: 'silent', verdict: '补链' });
  expect([row?.attract.capacity?.low, row?.attract.capacity?.high]).toEqual(['130000', '240000']);
  expect(row?.attract.statementIds).toEqual([silicon.id]);
});

test('an enterprise is to be approached when the ledger shows it making the product elsewhere, else nobody is', () => {
  const row = (...more: readonly Statement[]) =>
    rowOf(listOf(silicon, ingots, ...more), 'pv_silicon.polysilicon');
  expect(row()?.approach).toEqual([]);
  expect(row(rival, cells)?.approach).toEqual([
    { name: '南岭硅材有限公司', product: '多晶硅', amount: null, statementIds: [rival.id] },
  ]);
});

test('whoever people took off a link here is not to be approached as if from elsewhere', () => {
  const local = makes(
    { source: 'own', sentence: '呼和浩特的明远硅业有限公司生产多晶硅。' },
    '明远硅业有限公司',
    '多晶硅',
  );
  const bar: PlacementDecision = {
    ...{ kind: 'bar', id: 'd1', statementId: local.id, link: 'pv_silicon.polysilicon' },
    ...{ by: '审核', at: '2024-07-01T00:00:00Z', why: '只做贸易' },
  };
  const statements = [ingots, local, rival];
  // As a ledger gives it, source by source.
  const bySource = [[ingots, local], [rival]];
  const snapshot = { ...snapshotOf(statements, { entities, sources }), bySource };
  const list = buildInvestList({ snapshot, pack, drawn: drawAtlas(snapshot, pack, [bar]) });
  const approach = rowOf(list, 'pv_silicon.polysilicon')?.approach.map(({ name }) => name);
  expect(approach).toEqual(['南岭硅材有限公司']);
});

test('a project on its way says when it comes and whether it fills the gap, and lowers the row', () => {
  const [before, after] = [listOf(silicon, ingots), listOf(silicon, ingots, plan)];
  const row = rowOf(after, 'pv_silicon.polysilicon');
  // 200,000 t is more than the 162,500 t missing at most.
  expect(row?.pipeline.map(({ amount, when, closes }) => [amount?.text, when, closes])).toEqual([
    ['20万吨/年', '2026', 'yes'],
  ]);
  const taken = row?.score.parts.find(({ ruleId }) => ruleId === 'pipeline');
  expect(taken).toMatchObject({ points: -25, statementIds: [plan.id] });
  expect(row?.score.total).toBeLessThan(rowOf(before, 'pv_silicon.polysilicon')?.score.total ?? 0);
});

test('half of the need planned fills the gap in part', () => {
  const half = figure(
    { source: 'own', sentence: '呼和浩特的明远硅业有限公司将建设年产5万吨多晶硅项目。' },
    ['5万吨', '50000', 't'],
    { modality: 'planned' },
  );
  expect(rowOf(listOf(silicon, ingots, half), 'pv_silicon.polysilicon')?.pipeline[0]?.closes).toBe('partly');
});

test('a signing fills no gap: the link stays on the list with the work under way beside it', () => {
  const signing = happened(
    { source: 'own', sentence: '呼和浩特签约海澄光能电池片项目。' },
    '签约海澄光能电池片项目',
    { type: 'signed', project: '海澄光能电池片项目', parties: [] },
  );
  const wafers = figure({ source: 'own', sentence: '呼和浩特的东川晶体有限公司光伏硅片年产能28GW。' }, [
    '28GW',
    '28',
    'GW',
  ]);
  const row = rowOf(listOf(wafers, signing), 'pv_silicon.cell');
  if (row)
    expect(row.pipeline.map(({ name, stage }) => [name, stage])).toEqual([['海澄光能电池片项目', 'signed']]);
});

test('money that is yet to be invested shows that something comes, not that it is there', () => {
  const money = figure(
    { source: 'own', sentence: '呼和浩特的明远硅业有限公司计划总投资50亿元建设多晶硅项目。' },
    ['50亿元', '5000000000', 'CNY'],
    { modality: 'planned', measure: '计划总投资', subject: '明远硅业有限公司', object: '多晶硅项目' },
  );
  const [toCome, spent] = [listOf(ingots, money), listOf(ingots, { ...money, modality: 'actual' })].map(
    (list) => rowOf(list, 'pv_silicon.polysilicon'),
  );
  expect(toCome).toMatchObject({ kind: 'silent', verdict: '补链' });
  expect(spent).toBeUndefined();
});

const projectOf = (source: string, type: 'signed' | 'started' | 'producing') => {
  const words = { signed: '签约', started: '开工', producing: '投产' }[type];
  const sentence = `呼和浩特的海澄光能有限公司多晶硅项目${words}。`;
  return happened({ source, sentence }, `多晶硅项目${words}`, {
    type,
    project: '海澄光能有限公司多晶硅项目',
    parties: ['海澄光能有限公司'],
  });
};
const pipeline = (...statements: readonly Statement[]) =>
  rowOf(listOf(silicon, ingots, ...statements), 'pv_silicon.polysilicon')?.pipeline.map(({ name }) => name);

test('works that were finished since are on their way no more', () => {
  expect(pipeline(projectOf('old', 'signed'))).toEqual(['海澄光能有限公司多晶硅项目']);
  expect(pipeline(projectOf('old', 'signed'), projectOf('own', 'producing'))).toEqual([]);
  expect(pipeline(projectOf('own', 'signed'), projectOf('old', 'producing'))).toHaveLength(1);
});

test('a project counts once, with its capacity, and a plan that stands not at all', () => {
  const capacity = (source: string, modality: 'planned' | 'actual') =>
    figure(
      {
        source,
        sentence: `呼和浩特的海澄光能有限公司${modality === 'actual' ? '' : '拟建'}多晶硅年产能3万吨。`,
      },
      ['3万吨', '30000', 't'],
      { modality, subject: '海澄光能有限公司', object: '多晶硅' },
    );
  expect(pipeline(projectOf('own', 'signed'), capacity('own', 'planned'))).toEqual(['海澄光能有限公司']);
  expect(pipeline(capacity('old', 'planned'), capacity('own', 'actual'))).toEqual([]);
  const planned = [capacity('old', 'planned'), projectOf('old', 'signed')];
  expect(pipeline(...planned, capacity('own', 'actual'))).toEqual([]);
});

test('what the city aims at is no project on its way', () => {
  const aim = figure(
    { source: 'own', sentence: '力争到2025年呼和浩特全市多晶硅产能达到20万吨。' },
    ['20万吨', '200000', 't'],
    { modality: 'target', time: '2025', subject: '呼和浩特全市' },
  );
  expect(pipeline(aim)).toEqual([]);
});

test('a plan is expected when it comes, and not when it was told', () => {
  const sentence = '2024年3月12日，呼和浩特的海澄光能有限公司年产5万吨多晶硅项目开工，计划2026年投产。';
  const said = { source: 'own', sentence };
  const works = figure(said, ['5万吨', '50000', 't'], {
    modality: 'planned',
    time: '2024-03-12',
    subject: '海澄光能有限公司',
    object: '多晶硅',
  });
  const comes = {
    ...happened(said, '计划2026年投产', {
      type: 'planned',
      project: '年产5万吨多晶硅项目',
      parties: ['海澄光能有限公司'],
    }),
    time: '2026',
  };
  const row = rowOf(listOf(silicon, ingots, works, comes), 'pv_silicon.polysilicon');
  expect(row?.pipeline.map(({ name, when }) => [name, when])).toEqual([['海澄光能有限公司', '2026']]);
});

test('of two that need a silent link the one that needs most is told', () => {
  const tonnes = (firm: string, product: string, quote: string, value: string) =>
    figure({ source: 'own', sentence: `呼和浩特的${firm}${product}年产能${quote}。` }, [quote, value, 't']);
  const methanol = tonnes('海澄光能有限公司', '甲醇', '20万吨', '200000');
  const coke = tonnes('南岭硅材有限公司', '焦炭', '300万吨', '3000000');
  const attract = rowOf(listOf(methanol, coke), 'coal_chem.coal')?.attract;
  // Coke takes 1.37–1.4 t of coal a tonne, more than twenty times the methanol's.
  expect(Number(attract?.capacity?.low)).toBeGreaterThan(4_000_000);
  expect(attract?.how).toContain('另有1处下游');
});

test('what sources say in favour of the place stands with its sentence', () => {
  const green = figure({ source: 'own', sentence: '呼和浩特绿电占比52.9%，光伏用电有保障。' }, [
    '52.9%',
    '52.9',
    '%',
  ]);
  const row = rowOf(listOf(silicon, ingots, green), 'pv_silicon.polysilicon');
  expect(row?.advantages).toEqual([
    { kind: 'green-power', of: 'region', words: '绿电', statementId: green.id },
  ]);
});

test('a link that one firm alone makes for others is a risk; its own firm as customer is none', () => {
  const wafers = (firm: string) =>
    figure({ source: 'own', sentence: `呼和浩特的${firm}光伏硅片年产能28GW。` }, ['28GW', '28', 'GW']);
  const small = figure({ source: 'own', sentence: '呼和浩特的明远硅业有限公司单晶硅棒年产能105GW。' }, [
    '105GW',
    '105',
    'GW',
  ]);
  expect(rowOf(listOf(small, wafers('东川晶体有限公司')), 'pv_silicon.mono_ingot')?.kind).toBe('single-firm');
  expect(rowOf(listOf(small, wafers('明远硅业有限公司')), 'pv_silicon.mono_ingot')).toBeUndefined();
});

test('each row says why the next is lower, and its parts add up to its score', () => {
  const { rows } = listOf(silicon, ingots, rival);
  expect(rows.length).toBeGreaterThan(2);
  rows.forEach(({ rank, score, aboveNext }, index) => {
    expect(rank).toBe(index + 1);
    expect(score.parts.reduce((sum, { points }) => sum + points, 0)).toBe(score.total);
    expect(aboveNext === null).toBe(index === rows.length - 1);
    const next = rows[index + 1];
    if (next) {
      const by = score.total - next.score.total;
      expect(by).toBeGreaterThanOrEqual(0);
      expect(aboveNext).toContain(by === 0 ? `同为${score.total}分` : `高${by}分`);
    }
  });
});

test('two editions are held against each other: added, gone, and what changed in words', () => {
  const [before, after] = [listOf(silicon, ingots), listOf(silicon, ingots, rival, plan)];
  expect(compareInvestLists(before, before)).toEqual({ added: [], gone: [], changed: [] });
  const changed = compareInvestLists(before, after).changed.find(
    ({ row }) => row.id === 'pv_silicon.polysilicon',
  );
  expect(changed?.changes).toEqual(
    expect.arrayContaining([
      { field: 'approach', zh: '可对接的企业', before: '无', after: '南岭硅材有限公司' },
      {
        field: 'pipeline',
        zh: '在路上的项目',
        before: '无',
        after: '明远硅业有限公司20万吨/年（2026，建成即可补上）',
      },
    ]),
  );
  const later = listOf(silicon, ingots, { ...plan, time: '2028' });
  const moved = compareInvestLists(after, later).changed.find(
    ({ row }) => row.id === 'pv_silicon.polysilicon',
  );
  expect(moved?.changes.find(({ field }) => field === 'pipeline')?.after).toContain('2028');
  const bare = listOf(silicon);
  expect(compareInvestLists(bare, after).added.map(({ id }) => id)).toContain('pv_silicon.polysilicon');
  expect(compareInvestLists(after, bare).gone.map(({ id }) => id)).toContain('pv_silicon.polysilicon');
});
