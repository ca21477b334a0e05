import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Holder } from '../place/holder.js';
import { OneOfEach } from '../place/one-of-each.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { figure, happened, published } from '../testing/vocabulary.js';
import { parseCapacityUnit } from '../units/capacity-unit.js';
import { targetOf } from './link-figures.js';
import { figuresOf, LinkSums, type SumTools } from './link-sum.js';
import { sumCapacities } from './sum-capacities.js';

// All firms and figures are invented. A firm's site, its short name and names within names, a firm nobody names, the region.
const names = [
  '明远硅业',
  '明远硅业有限公司',
  '明远硅业一期',
  '北坡明远硅业',
  '北坡',
  '（未写明主体）',
  '全市',
  '和林格尔新区',
];
const holders = new OneOfEach();
const holderOf = (name: string, tied: boolean): Holder =>
  holders.one({ name, entityId: tied ? 'enterprise:m' : null, whole: name === '全市', why: null });

const told = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  name: fc.constantFrom(...names),
  tied: fc.boolean(),
  product: fc.constantFrom('多晶硅', '颗粒硅'),
  value: fc.constantFrom('1', '2', '10'),
  unit: fc.constantFrom('万吨/年', '吨/日', '万千瓦'),
  bound: fc.constantFrom('=' as const, '~' as const),
  modality: fc.constantFrom('actual' as const, 'planned' as const),
  time: fc.constantFrom(null, '2021', '2023'),
  isEvent: fc.boolean(),
  stage: fc.constantFrom('started' as const, 'producing' as const),
  isOutput: fc.boolean(),
  words: fc.constantFrom('', '一期', '二期', '和林格尔新区', '其中'),
});
type Told = typeof told extends fc.Arbitrary<infer One> ? One : never;

let count = 0;
const place = ({ source, name, tied, product, ...one }: Told): PlacedStatement => {
  const unit = parseCapacityUnit(one.unit);
  const said = {
    source,
    sentence: `${name}的${one.words}${product}产能${one.value}${one.unit}，${(count += 1) >> 1}。`,
  };
  const quote = `${one.value}${one.unit.replace(/\/.*/, '')}`;
  const amount = one.value + (one.unit.startsWith('万吨') ? '0000' : '');
  const { bound, modality, time } = one;
  const statement = one.isEvent
    ? happened(said, product, { type: one.stage, project: said.sentence.slice(0, -1), parties: [name] })
    : figure(said, [quote, amount, unit?.code ?? '1'], { object: product, bound, modality, time });
  return {
    ...{ linkKey: 'pv_silicon.polysilicon', statement, product, holder: holderOf(name, tied) },
    kind: one.isEvent ? 'event' : modality === 'planned' ? 'plan' : one.isOutput ? 'output' : 'capacity',
    ...{ why: '', confidence: 'explicit', unit: one.isEvent || one.isOutput ? null : unit },
  };
};

const sources = new Map(['a', 'b', 'c'].map((id, at) => [id, published(id, `202${2 + at}-05-20`)] as const));
const rules = {
  capacityUnits: ['万吨/年', '万千瓦'],
  converts: [],
  areas: new Map([['和林格尔新区', ['和林格尔新区']]]),
};

const step = fc.record({
  put: fc.array(told, { maxLength: 6 }),
  take: fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
  runs: fc.subarray(names),
  preferred: fc.nat({ max: 40 }),
});

test('a link summed plant by plant, change after change, comes to what all its statements come to at once', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), (steps) => {
      const sums = new LinkSums(rules);
      let placed: readonly PlacedStatement[] = [];
      for (const { put, take, runs, preferred } of steps) {
        placed = [...placed.filter((_, at) => !take.includes(at)), ...put.map(place)];
        const own = placed[preferred]?.statement.id;
        const tools: SumTools = {
          sources,
          runs: ({ name }) => runs.includes(name),
          preferred: new Set(own ? [own] : []),
        };
        const { capacities, repeated } = sums.sum(placed, tools);
        const target = targetOf({ placed, ...rules });
        const all = figuresOf(placed, tools, { ...rules, target });
        expect(capacities).toEqual(sumCapacities(all));
        for (const one of placed) expect(repeated(one)).toBe(all.repeats.get(one) ?? null);
      }
    }),
    { numRuns: 200 },
  );
});

test('what is not touched by a change keeps its plants', () => {
  const one = (name: string, value: '1' | '2' | '10'): PlacedStatement =>
    place({
      ...{ source: 'a', name, tied: false, product: '颗粒硅', value, unit: '万吨/年', bound: '=' },
      ...{ modality: 'actual', time: null, isEvent: false, stage: 'started', isOutput: false, words: '' },
    });
  const sums = new LinkSums(rules);
  const tools: SumTools = { sources, runs: () => false, preferred: new Set() };
  const [north, far] = [one('北坡', '1'), one('明远硅业', '2')];
  const plantsOf = (placed: readonly PlacedStatement[]) =>
    sums.sum(placed, tools).capacities.flatMap(({ plants }) => plants);
  const before = plantsOf([north, far]).find(({ name }) => name === '明远硅业');
  const after = plantsOf([one('北坡', '10'), far]);
  expect(after.find(({ name }) => name === '明远硅业')).toBe(before);
  expect(after.find(({ name }) => name === '北坡')?.range.low?.toFixed()).toBe('100000');
});
