import type { Entity, Snapshot, Source, Statement } from '@lianpu/ledger';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPacks } from '../test/load-packs.js';
import { createDrawing } from './create-drawing.js';
import type { PlacementDecision } from './decisions.js';
import { drawAtlas } from './draw-atlas.js';
import { figure, happened, makes, published } from './testing/vocabulary.js';

// All firms and figures are invented.
const { pack } = loadPacks();
const firms = [
  '明远硅业有限公司',
  '明远硅业',
  '北坡新材有限公司',
  '北坡新材',
  '山南奶业有限公司',
  '远山产业园',
];
const products = ['颗粒硅', '单晶硅', '光伏单晶硅片', '奶牛', '乳制品', '工业硅'];
const titles = ['呼和浩特要闻', '青海要闻', '明远硅业有限公司投产', '工业简报'];
const sourceIds = ['a', 'b', 'c', 'd'];

interface Told {
  readonly firm: string;
  readonly product: string;
  readonly tonnes: number;
  readonly modality: 'actual' | 'planned';
  readonly asSubject: boolean;
}

/** The sentences of one source about one firm and product. */
const say = (source: string, { firm, product, tonnes, modality, asSubject }: Told): readonly Statement[] => {
  const made = { source, sentence: `${firm}在呼和浩特建成的${product}项目年产能${tonnes}万吨。` };
  const cluster = { source, sentence: `全市新材料产业集群产值${tonnes}亿元，集群增长5%。` };
  const seen = { source, sentence: `青海和${firm}都生产${product}。` };
  return [
    figure(made, [`${tonnes}万吨`, `${tonnes}0000`, 't'], {
      ...{ subject: asSubject ? firm : null, object: product, measure: '产能', modality },
    }),
    happened(made, '建成', { type: 'producing', project: `${product}项目`, parties: [firm] }),
    figure(cluster, [`${tonnes}亿元`, `${tonnes}00000000`, 'CNY'], {
      subject: '全市新材料产业集群',
      measure: '产值',
    }),
    figure(cluster, ['5%', '5', '%'], { subject: '集群', role: 'growth' }),
    makes(seen, firm, product),
  ];
};

const told = fc.record({
  firm: fc.constantFrom(...firms),
  product: fc.constantFrom(...products),
  tonnes: fc.integer({ min: 1, max: 4 }),
  modality: fc.constantFrom('actual' as const, 'planned' as const),
  asSubject: fc.boolean(),
});
const sourceId = fc.constantFrom(...sourceIds);
const nth = fc.nat({ max: 30 });
const change = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      sourceId,
      told: fc.array(told, { maxLength: 3 }),
    }),
  },
  fc.record({ kind: fc.constant('title' as const), sourceId, title: fc.constantFrom(...titles) }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      nth,
      tonnes: fc.integer({ min: 1, max: 9 }),
    }),
  },
  fc.record({ kind: fc.constant('reject' as const), nth }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('name' as const), firm: fc.constantFrom(...firms), sourceId }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      nth,
      act: fc.constantFrom(
        'move' as const,
        'bar' as const,
        'place' as const,
        'prefer' as const,
        'undo' as const,
      ),
      link: fc.constantFrom('pv_silicon.polysilicon', 'pv_silicon.mg_si', 'dairy.raw_milk'),
    }),
  },
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** What a ledger would hold; what does not change stays the same object. */
interface World {
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly decisions: readonly PlacementDecision[];
}

const entityOf = (name: string, sourceIds: readonly string[], known: Entity | undefined): Entity => {
  const type = name.endsWith('园') ? 'park' : 'enterprise';
  const made: Entity = {
    id: `${type}:${name}`,
    type,
    name,
    names: [name],
    sourceIds,
    mentionCount: sourceIds.length,
  };
  return known && known.sourceIds.join() === sourceIds.join() ? known : made;
};

const decided = (world: World, { nth, act, link }: Change & { kind: 'decide' }): World => {
  const all = [...world.statements.values()].flat();
  const statementId = all[nth % Math.max(all.length, 1)]?.id ?? '';
  const base = { id: `${world.decisions.length}`, by: '王某', at: '2024-07-01T00:00:00Z', why: '实地看过' };
  const decision: PlacementDecision =
    act === 'undo'
      ? { ...base, kind: act, undoes: `${nth % Math.max(world.decisions.length, 1)}` }
      : act === 'prefer'
        ? { ...base, kind: act, statementId }
        : act === 'move'
          ? { ...base, kind: act, statementId, to: link }
          : { ...base, kind: act, statementId, link };
  return { ...world, decisions: [...world.decisions, decision] };
};

const after = (world: World, step: Change): World => {
  if (step.kind === 'decide') return decided(world, step);
  const [sources, statements] = [new Map(world.sources), new Map(world.statements)];
  const entities = new Map(world.entities);
  if (step.kind === 'read') {
    sources.set(step.sourceId, sources.get(step.sourceId) ?? published(step.sourceId, '2024-05-20'));
    const said = new Map(step.told.flatMap((one) => say(step.sourceId, one)).map((one) => [one.id, one]));
    statements.set(step.sourceId, [...said.values()]);
  } else if (step.kind === 'title') {
    sources.set(step.sourceId, published(step.sourceId, '2024-05-20', step.title));
  } else if (step.kind === 'name') {
    const known = entities.get(step.firm);
    const own = new Set(known?.sourceIds);
    if (!own.delete(step.sourceId)) own.add(step.sourceId);
    if (own.size === 0) entities.delete(step.firm);
    else entities.set(step.firm, entityOf(step.firm, [...own].sort(), known));
  } else {
    const all = [...statements.values()].flat();
    const one = all[step.nth % Math.max(all.length, 1)];
    if (one) {
      const list = statements.get(one.sourceId) ?? [];
      const put =
        step.kind === 'correct' && one.kind === 'observation'
          ? [{ ...one, value: `${step.tonnes}0000` }]
          : [];
      statements.set(
        one.sourceId,
        list.flatMap((other) => (other === one ? put : [other])),
      );
    }
  }
  return { ...world, sources, statements, entities };
};

const listsOf = ({ statements }: World): readonly (readonly Statement[])[] =>
  [...statements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);

const snapshotAt = ({ sources, entities, ...world }: World, inLists: boolean): Snapshot => ({
  sources: [...sources.values()],
  statements: listsOf({ sources, entities, ...world }).flat(),
  ...(inLists ? { bySource: listsOf({ sources, entities, ...world }) } : {}),
  entities: [...entities.values()].sort(
    (a, b) => b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : 1),
  ),
});

/** Everything, with the findings worked out. */
const shown = ({ atlas }: ReturnType<typeof drawAtlas>) => ({ ...atlas });

test.each([
  ['statement by statement', false],
  ['by lists of sources', true],
])(
  'an atlas drawn on from the one before, or from what it kept, is the atlas drawn anew, told apart %s',
  (_, inLists) => {
    const step = fc.record({ change, isOpenedAgain: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 12 }), (steps) => {
        let drawing = createDrawing(pack);
        let world: World = { sources: new Map(), statements: new Map(), entities: new Map(), decisions: [] };
        for (const { change, isOpenedAgain } of steps) {
          world = after(world, change);
          const snapshot = snapshotAt(world, inLists);
          const { bySource: _lists, ...plain } = snapshot;
          const anew = shown(drawAtlas(plain, pack, world.decisions));
          expect(shown(drawing.draw(snapshot, world.decisions))).toEqual(anew);
          if (!isOpenedAgain) continue;
          drawing = createDrawing(pack, drawing.kept());
          expect(shown(drawing.draw(snapshot, world.decisions))).toEqual(anew);
        }
      }),
      { numRuns: 30 },
    );
  },
  120_000,
);

test('what was kept of other sources, or is not whole, is worked out anew', () => {
  const told = {
    firm: '明远硅业有限公司',
    product: '颗粒硅',
    tonnes: 3,
    modality: 'actual',
    asSubject: true,
  } as const;
  const snapshotOf = (firms: readonly string[]): Snapshot => ({
    sources: firms.map((_, at) => published(`${at}`, '2024-05-20')),
    statements: firms.flatMap((firm, at) => say(`${at}`, { ...told, firm })),
    entities: [],
  });
  const [two, one] = [snapshotOf(['明远硅业有限公司', '北坡新材']), snapshotOf(['山南奶业有限公司'])];
  const drawing = createDrawing(pack);
  drawing.draw(two);
  const kept = drawing.kept() ?? '';
  expect(drawing.kept()).toBe(kept);
  const runs = JSON.parse(kept) as { runs: { placed: number[] }[] };
  expect(runs.runs).toHaveLength(2);
  expect(runs.runs[0]?.placed.length).toBeGreaterThan(0);
  const beyond = { ...runs, runs: runs.runs.map((run) => ({ ...run, placed: [900, 900, 900] })) };
  for (const text of ['', '{', '{}', kept.slice(1), JSON.stringify(beyond)])
    expect(shown(createDrawing(pack, text).draw(two))).toEqual(shown(drawAtlas(two, pack)));
  expect(shown(createDrawing(pack, kept).draw(one))).toEqual(shown(drawAtlas(one, pack)));
});

test('nothing is kept before anything is drawn', () => {
  expect(createDrawing(pack).kept()).toBeNull();
});
