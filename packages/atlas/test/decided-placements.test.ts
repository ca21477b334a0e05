import type { Statement } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { buildAtlas, inForce, type PlacementDecision } from '../src/index.js';
import { figure, happened, named, published, snapshotOf } from '../src/testing/vocabulary.js';
import { loadPacks } from './load-packs.js';

// All firms, people and figures are invented.
const { pack } = loadPacks();
const entities = [
  named('enterprise', '明远硅业有限公司', '明远硅业'),
  named('enterprise', '北坡新材有限公司'),
];
const sources = [
  published('old', '2023-06-01'),
  published('new', '2024-06-01'),
  published('same', '2024-03-01'),
];
const made = (source: string, sentence: string, quote: string, value: string, more = {}) =>
  figure({ source, sentence }, [quote, value, 't'], more);
const drawn = (statements: readonly Statement[], decisions: readonly PlacementDecision[] = []) =>
  buildAtlas(snapshotOf(statements, { entities, sources }), pack, decisions);
const linkOf = (atlas: ReturnType<typeof drawn>, link: string, chain = 'pv_silicon') =>
  atlas.chains.find(({ id }) => id === chain)?.links.find(({ id }) => id === link);
const verdictOf = (atlas: ReturnType<typeof drawn>, link: string) =>
  atlas.chains.find(({ id }) => id === 'pv_silicon')?.verdicts.find(({ linkId }) => linkId === link);
const said = { by: '王某', at: '2024-07-01T00:00:00Z', why: '实地看过' };

test('a statement moved from wherever it is stands on the one link named, and undoing brings it back', () => {
  const one = made('new', '明远硅业有限公司颗粒硅年产能5万吨。', '5万吨', '50000');
  const move: PlacementDecision = {
    ...said,
    id: 'm',
    kind: 'move',
    statementId: one.id,
    to: 'pv_silicon.mg_si',
  };
  const capacities = (atlas: ReturnType<typeof drawn>, link: string) =>
    linkOf(atlas, link)?.capacities.length;
  const moved = drawn([one], [move]);
  expect([capacities(moved, 'polysilicon'), capacities(moved, 'mg_si')]).toEqual([0, 1]);
  const undone = drawn([one], [move, { ...said, id: 'u', kind: 'undo', undoes: 'm' }]);
  expect([capacities(undone, 'polysilicon'), capacities(undone, 'mg_si')]).toEqual([1, 0]);
});

const small = made('same', '明远硅业有限公司颗粒硅年产能3万吨。', '3万吨', '30000');
const large = made('new', '明远硅业有限公司颗粒硅年产能5万吨。', '5万吨', '50000');

test('contradicting capacities of one plant are both shown, and the amount spans them, until someone decides', () => {
  const [capacity] = linkOf(drawn([small, large]), 'polysilicon')?.capacities ?? [];
  expect(capacity?.amount).toMatchObject({ low: '30000', high: '50000' });
  expect(capacity?.plants[0]?.contradicting?.map(({ amount }) => amount.text).sort()).toEqual([
    '3万吨/年',
    '5万吨/年',
  ]);
  const decided = drawn([small, large], [{ ...said, id: 'd1', kind: 'prefer', statementId: small.id }]);
  const [chosen] = linkOf(decided, 'polysilicon')?.capacities ?? [];
  expect([chosen?.amount.text, chosen?.plants[0]?.contradicting]).toEqual(['3万吨/年', undefined]);
  expect(chosen?.plants[0]?.setAside?.map(({ amount }) => amount.text)).toEqual(['5万吨/年']);
});

test.each([
  ['10万吨', '20万吨', ['100000', '200000']],
  ['5万吨', '6万吨', ['50000', '60000']],
  ['10万吨', '14万吨', ['100000', '140000']],
  // 10.2 written to the last whole 万吨 is 10.
  ['10万吨', '10.2万吨', null],
] as const)('%s and %s of one plant in one year', (one, other, ends) => {
  const say = (source: string, quote: string) =>
    made(
      source,
      `明远硅业有限公司颗粒硅年产能${quote}。`,
      quote,
      String(Math.round(Number.parseFloat(quote) * 10_000)),
    );
  const [capacity] = linkOf(drawn([say('same', one), say('new', other)]), 'polysilicon')?.capacities ?? [];
  const [plant] = capacity?.plants ?? [];
  expect(plant?.statementIds).toHaveLength(2);
  expect(plant?.contradicting?.length).toBe(ends ? 2 : undefined);
  if (ends) expect([capacity?.amount.low, capacity?.amount.high]).toEqual(ends);
  const [later] = linkOf(drawn([say('old', one), say('new', other)]), 'polysilicon')?.capacities ?? [];
  expect(later?.plants[0]?.setAside?.length).toBe(ends ? 1 : undefined);
});

test('a figure of an earlier year is set aside and shown', () => {
  const before = made('old', '明远硅业有限公司颗粒硅年产能2万吨。', '2万吨', '20000');
  const [plant] = linkOf(drawn([before, large]), 'polysilicon')?.capacities[0]?.plants ?? [];
  expect([plant?.amount.text, plant?.setAside?.[0]?.amount.text]).toEqual(['5万吨/年', '2万吨/年']);
});

test('rated and effective capacity are never added', () => {
  const useful = made('new', '明远硅业有限公司颗粒硅有效产能4万吨。', '4万吨', '40000');
  expect(
    linkOf(drawn([large, useful]), 'polysilicon')?.capacities.map(({ basis, amount }) => [
      basis,
      amount.text,
    ]),
  ).toEqual([
    ['effective', '4万吨/年'],
    ['nameplate', '5万吨/年'],
  ]);
});

test('what is to come stands beside, with its year and whether it is being built', () => {
  const plan = made('new', '北坡新材有限公司规划年产6万吨多晶硅。', '6万吨', '60000', {
    modality: 'planned',
    time: '2026',
  });
  const begun = happened({ source: 'new', sentence: '北坡新材有限公司多晶硅项目开工。' }, '开工', {
    type: 'started',
    project: '多晶硅项目',
    parties: ['北坡新材有限公司'],
  });
  const capacities = linkOf(drawn([large, plan, begun]), 'polysilicon')?.capacities ?? [];
  expect(capacities.map(({ modality, amount }) => [modality, amount.text])).toEqual([
    ['actual', '5万吨/年'],
    ['planned', '6万吨/年'],
  ]);
  expect(capacities[1]?.plants[0]).toMatchObject({ expected: '2026', underConstruction: true });
});

test('a decision moves, bars, places and confirms; undoing it brings the rules back', () => {
  const here = 'pv_silicon.polysilicon';
  const there = 'semi_silicon.eg_poly';
  const move: PlacementDecision = {
    ...said,
    id: 'd1',
    kind: 'move',
    statementId: large.id,
    from: here,
    to: there,
  };
  const moved = drawn([large], [move]);
  expect(linkOf(moved, 'polysilicon')?.capacities).toEqual([]);
  expect(linkOf(moved, 'eg_poly', 'semi_silicon')?.placements[0]).toMatchObject({
    confidence: 'decided',
    decisionId: 'd1',
  });
  const undo: PlacementDecision = { ...said, id: 'd2', kind: 'undo', undoes: 'd1' };
  expect(linkOf(drawn([large], [move, undo]), 'polysilicon')?.capacities).toHaveLength(1);
  const bar: PlacementDecision = { ...said, id: 'd3', kind: 'bar', statementId: large.id, link: here };
  expect(linkOf(drawn([large], [bar]), 'polysilicon')?.placements).toEqual([]);
  const confirm: PlacementDecision = {
    ...said,
    id: 'd4',
    kind: 'confirm',
    statementId: large.id,
    link: here,
  };
  expect(linkOf(drawn([large], [confirm]), 'polysilicon')?.placements[0]?.confidence).toBe('decided');
  const silent = made('new', '明远硅业有限公司新料年产能1万吨。', '1万吨', '10000');
  const place: PlacementDecision = { ...said, id: 'd5', kind: 'place', statementId: silent.id, link: here };
  expect(linkOf(drawn([silent], [place]), 'polysilicon')?.capacities[0]?.amount.text).toBe('1万吨/年');
});

test('an undoing that is itself undone leaves the decision in force', () => {
  const bar: PlacementDecision = { ...said, id: 'a', kind: 'bar', statementId: 's', link: 'x.y' };
  const undo = (id: string, undoes: string): PlacementDecision => ({ ...said, id, kind: 'undo', undoes });
  expect(inForce([bar, undo('b', 'a')])).toEqual([]);
  expect(inForce([bar, undo('b', 'a'), undo('c', 'b')])).toEqual([bar]);
});

test('what speaks of making something and stands nowhere is listed with why', () => {
  const other = made('new', '明远硅业有限公司竹凳年产能1万吨。', '1万吨', '10000');
  expect(drawn([other, large]).unplaced).toEqual([
    { statementId: other.id, reason: 'no-product', why: '没有写到任何一条产业链的产品或其别名' },
  ]);
});

test('one firm is a single point of failure; a second one flips it, and silence is said as such', () => {
  const ingots = figure({ source: 'new', sentence: '北坡新材有限公司光伏单晶硅年产能10GW。' }, [
    '10GW',
    '10000000000',
    'W',
  ]);
  const alone = drawn([large, ingots]);
  // 10 GW need 20 000–25 000 t; 50 000 t are enough, and all of them are one firm's.
  expect(verdictOf(alone, 'polysilicon')).toMatchObject({
    verdict: '强链',
    ruleId: 'one-firm',
    facts: { cover: 'ample', firms: ['明远硅业有限公司'], hhi: '10000' },
  });
  const second = made('new', '北坡新材有限公司多晶硅年产能5万吨。', '5万吨', '50000');
  // Two halves: 50² + 50² = 5000, which the rule on concentration still counts; three equal thirds would not be.
  expect(verdictOf(drawn([large, ingots, second]), 'polysilicon')).toMatchObject({
    ruleId: 'concentrated',
    facts: { hhi: '5000' },
  });
  expect(verdictOf(alone, 'quartz')).toMatchObject({ verdict: '补链', facts: { evidence: 'none' } });
  expect(verdictOf(alone, 'quartz')?.reason).toContain('来源没有提到不等于本市没有');
  expect(verdictOf(alone, 'cell')).toMatchObject({ verdict: '延链', flipsTo: null });
});

test('an output or an increase that someone puts on a link is not its capacity', () => {
  const place = (sentence: string, more = {}) => {
    const one = made('new', sentence, '5万吨', '50000', more);
    const put: PlacementDecision = {
      ...said,
      ...{ id: 'p', kind: 'place', statementId: one.id, link: 'pv_silicon.polysilicon' },
    };
    const link = linkOf(drawn([one], [put]), 'polysilicon');
    return [link?.placements.map(({ kind }) => kind), link?.capacities.map(({ amount }) => amount.text)];
  };
  expect(place('明远硅业有限公司灰晶料产量5万吨。', { measure: '产量' })).toEqual([['output'], []]);
  expect(place('明远硅业有限公司灰晶料产量5万吨。', { measure: '产量', modality: 'planned' })).toEqual([
    ['plan'],
    [],
  ]);
  expect(place('明远硅业有限公司灰晶料产能新增5万吨。', { role: 'change' })).toEqual([['other'], []]);
  expect(place('明远硅业有限公司灰晶料产能5万吨。')).toEqual([['capacity'], ['5万吨/年']]);
  expect(place('明远硅业有限公司灰晶料5万吨。')).toEqual([['capacity'], ['5万吨/年']]);
});
