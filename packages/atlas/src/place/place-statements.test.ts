import type { Statement } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { figure, happened, makes, named, published, snapshotOf } from '../testing/vocabulary.js';
import { placeStatements } from './place-statements.js';

const { pack } = loadPacks();
const firm = named('enterprise', '明远硅业有限公司', '明远硅业');
const placedOf = (statements: readonly Statement[], more: Parameters<typeof snapshotOf>[1] = {}) =>
  placeStatements(snapshotOf(statements, { entities: [firm], ...more }), pack).placed;
const brief = (statements: readonly Statement[], more: Parameters<typeof snapshotOf>[1] = {}) =>
  placedOf(statements, more).map(({ linkKey, kind, holder }) => [linkKey, kind, holder.name]);

const says = (sentence: string) => ({ source: 'a', sentence });

test('a clause tells the product even where the reader carried another object over', () => {
  const said = says('目前，明远硅业半导体单晶硅年产能300吨，光伏单晶硅年产能12GW，光伏单晶硅片年产能8GW。');
  const wrong = {
    object: '半导体单晶硅',
    measure: '年产能',
    subject: '明远硅业',
  };
  expect(
    brief([
      figure(said, ['300吨', '300', 't'], wrong),
      figure(said, ['12GW', '12000000000', 'W'], wrong),
      figure(said, ['8GW', '8000000000', 'W'], wrong),
    ]),
  ).toEqual([
    ['semi_silicon.semi_ingot', 'capacity', '明远硅业有限公司'],
    ['pv_silicon.mono_ingot', 'capacity', '明远硅业有限公司'],
    ['pv_silicon.wafer', 'capacity', '明远硅业有限公司'],
  ]);
});

test('a reader that gives values alone is enough: product, kind and holder come from the sentence', () => {
  const said = says('走进园区，明远硅业有限公司年产3万吨颗粒硅项目机器轰鸣，累计生产颗粒硅1.2万余吨。');
  expect(
    brief([figure(said, ['3万吨', '30000', 't']), figure(said, ['1.2万余吨', '12000', 't'], { bound: '>' })]),
  ).toEqual([
    ['pv_silicon.polysilicon', 'capacity', '明远硅业有限公司'],
    ['pv_silicon.polysilicon', 'output', '明远硅业有限公司'],
  ]);
});

test('modality keeps plans and targets apart from what stands', () => {
  const said = says('明远硅业规划年产5万吨颗粒硅，力争颗粒硅产量达到4万吨。');
  expect(
    brief([
      figure(said, ['5万吨', '50000', 't'], { modality: 'planned' }),
      figure(said, ['4万吨', '40000', 't'], {
        modality: 'target',
        measure: '产量',
      }),
    ]),
  ).toEqual([
    ['pv_silicon.polysilicon', 'plan', '明远硅业有限公司'],
    ['pv_silicon.polysilicon', 'target', '明远硅业有限公司'],
  ]);
});

test('what is used up is no output, and jobs are no capacity', () => {
  const said = says('明远硅业全年转化煤炭40万吨，提供就业岗位600个。');
  expect(
    brief([figure(said, ['40万吨', '400000', 't']), figure(said, ['600个', '600', '1'], { of: '个' })]),
  ).toEqual([['coal_chem.coal', 'other', '明远硅业有限公司']]);
});

test('how large one of several is, is no capacity of them all', () => {
  const kinds = (sentence: string, quote: string, measure = '装机容量') =>
    brief([figure(says(sentence), [quote, '12000000', 'W'], { measure })]).map(([, kind]) => kind);
  expect(kinds('呼和浩特42台12兆瓦风电机组并网。', '12兆瓦')).toEqual(['other']);
  expect(kinds('呼和浩特风电机组单机容量12兆瓦。', '12兆瓦', '单机容量')).toEqual(['other']);
  expect(kinds('呼和浩特1座12兆瓦风电场并网。', '12兆瓦')).toEqual(['capacity']);
  expect(kinds('呼和浩特风电装机12兆瓦。', '12兆瓦')).toEqual(['capacity']);
});

test('what a work costs is of no product that another clause of its sentence names', () => {
  const said = says('总投资20亿元的呼和浩特东山基地开工，绿氢项目投产。');
  const cost = (subject: string) =>
    brief([figure(said, ['20亿元', '2000000000', 'CNY'], { subject, measure: '总投资' })]);
  expect(cost('呼和浩特东山基地')).toEqual([]);
  expect(cost('明远硅业')).toEqual([['hydrogen.electrolysis', 'investment', '明远硅业有限公司']]);
});

test('a list of figures is cut at its commas', () => {
  const said = says('力争玉米突破9亿元、肉类突破8亿元。');
  expect(
    brief([figure(said, ['9亿元', '900000000', 'CNY']), figure(said, ['8亿元', '800000000', 'CNY'])]).map(
      ([key]) => key,
    ),
  ).toEqual(['corn_ferment.corn']);
});

test('makers and events stand by the product they name', () => {
  const said = says('明远硅业有限公司主要生产石英坩埚，氢燃料电池汽车项目开工。');
  expect(
    brief([
      makes(said, '明远硅业有限公司', '石英坩埚'),
      happened(said, '开工', {
        type: 'started',
        project: '氢燃料电池汽车项目',
        parties: ['明远硅业'],
      }),
    ]),
  ).toEqual([
    ['pv_silicon.pull_materials', 'maker', '明远硅业有限公司'],
    ['hydrogen.fuel_cell', 'event', '明远硅业有限公司'],
  ]);
});

test('a unit that cannot stand is shown and not counted', () => {
  const said = says('明远算力中心智能算力规模达3.1BFLOPS。');
  const [placed] = placedOf([figure(said, ['3.1BFLOPS', '3100000000', 'FLOPS'])]);
  expect([placed?.linkKey, placed?.kind, placed?.unit]).toEqual(['green_compute.ai_compute', 'other', null]);
  expect(placed?.why).toContain('单位可疑');
});

test('elsewhere is not here: other provinces, the country, and sources of other cities', () => {
  const there = { source: 'b', sentence: '青海光伏装机3000万千瓦。' };
  const whole = { source: 'a', sentence: '全国光伏装机8亿千瓦。' };
  const sources = [published('a', '2024-05-20'), published('b', '2024-05-20', '青海要闻')];
  expect(
    brief(
      [
        figure(there, ['3000万千瓦', '30000000000', 'W'], {
          subject: '青海省',
        }),
        figure(whole, ['8亿千瓦', '800000000000', 'W'], { subject: '全国' }),
      ],
      { sources },
    ),
  ).toEqual([]);
});

test('who tells a figure does not hold it', () => {
  const said = says('据明远硅业有限公司统计，呼和浩特地区光伏装机50万千瓦。');
  const [placed] = placedOf([figure(said, ['50万千瓦', '500000000', 'W'])]);
  expect([placed?.linkKey, placed?.holder.whole]).toEqual(['pv_power.solar_farm', true]);
});

test("the city within a plant's name is not the holder of the plant's figure", () => {
  const subject = '呼和浩特东川风电场9万千瓦改造项目';
  const said = says(`${subject}并网，风电装机容量9万千瓦。`);
  const [placed] = placedOf([figure(said, ['9万千瓦', '90000000', 'W'], { subject, nth: 1 })]);
  expect([placed?.linkKey, placed?.holder.whole, placed?.holder.name]).toEqual(['wind.farm', false, subject]);
});

test('capacities by the day and by the month are not by the year', () => {
  const unitOf = (sentence: string, [quote, value, unit]: [string, string, string], measure: string | null) =>
    placedOf([figure(says(sentence), [quote, value, unit], { measure })])[0]?.unit?.text;
  const tonnes: [string, string, string] = ['300吨', '300', 't'];
  expect(unitOf('明远硅业颗粒硅日产能300吨。', tonnes, '日产能')).toBe('万吨/日');
  expect(unitOf('明远硅业每天可生产颗粒硅300吨的产能已建成。', tonnes, '产能')).toBe('万吨/日');
  expect(unitOf('明远硅业颗粒硅月产能300吨。', tonnes, '月产能')).toBe('万吨/月');
  expect(unitOf('明远硅业6月30日产能达到300吨颗粒硅。', tonnes, '产能')).toBe('万吨/年');
  expect(unitOf('明远硅业颗粒硅年产能300吨，日产能1吨。', tonnes, '年产能')).toBe('万吨/年');
});
