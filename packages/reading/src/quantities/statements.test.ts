import { expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const statement = { id: 'quantity', read: (line: string) => lastQuantity(line) };
const workReport = {
  id: 'quantity of a work report',
  read: (line: string) => lastQuantity(line, { published: '2026-02-01', title: '2026年海东省政府工作报告' }),
};

// Roles, signs and bases.
reads(statement, [
  [
    '出口额12亿元,同比下降百分之三',
    { value: '-3', unit: '%', role: 'growth', base: 'yoy', measure: '出口额' },
  ],
  ['进口环比增长1.3%', { value: '1.3', role: 'growth', base: 'mom', measure: '进口' }],
  ['利用率提高到85%', { role: 'share', measure: '利用率' }],
  ['利用率提高8个百分点', { role: 'change', unit: 'pp' }],
  ['综合能耗降至0.5吨', { value: '0.5', role: 'level', measure: '综合能耗' }],
  ['产值较2021年增加30亿元', { role: 'change', base: '2021', measure: '产值' }],
  ['排名提升4位', { unit: 'rank', role: 'change' }],
  ['减少二氧化碳排放3万吨', { value: '-30000', role: 'change' }],
  ['新增高新技术企业20家', { role: 'change' }],
  ['绿电占全社会用电量的比重为36%', { role: 'share', measure: '占全社会用电量的比重' }],
  ['外贸总值位居全国第六位', { role: 'rank', measure: '外贸总值' }],
  ['出口增速高于进口2.5个百分点', { role: 'change', unit: 'pp' }],
]);

// Measures before the figure, after it, and lent by the one before.
reads(statement, [
  ['全市完成固定资产投资88亿元', { measure: '固定资产投资' }],
  ['生产电解铝20万吨', { measure: '产量', object: '电解铝' }],
  ['光伏组件年产能8GW', { measure: '年产能', object: '光伏组件' }],
  ['引进9家科研院所', { measure: '科研院所' }],
  ['累计建成充电桩3.2万个', { measure: '充电桩' }],
  ['具备每年40万吨的生产能力', { measure: '生产能力', per: 'a' }],
  ['智能工厂已累计建成600家', { measure: '智能工厂' }],
  ['30条断流的河流', { measure: '河流' }],
  ['签约项目15个,开工6个', { measure: '开工' }],
  ['农村居民收入2万元,增长6.1%', { measure: '农村居民收入' }],
]);

// Modality.
reads(statement, [
  ['预计全年产粮40亿斤', { modality: 'expected' }],
  ['力争营收突破50亿元', { modality: 'target' }],
  ['项目计划投资6亿元', { modality: 'planned' }],
  ['项目达产后可年产轮胎90万条', { modality: 'planned' }],
  ['总投资7亿元', { modality: 'planned' }],
  ['预计明年投产,目前已完成投资2亿元', { modality: 'actual' }],
  ['完成了1100万元的预期目标', { modality: 'target' }],
]);

// Times.
reads(statement, [
  ['2024年,出口3亿元,进口2亿元', { time: '2024' }],
  ['截至5月底,全县建成大棚900座', { time: '../2025-05-31' }],
  ['产值由2021年的3亿元提升至2023年的5亿元', { time: '2023' }],
  ['目前,园区有企业30家。员工2000人', { time: '../2025-06-10' }],
  ['项目去年开工,投产后年产值可达9亿元', { time: null }],
  ['河面宽60米', { time: null }],
]);
reads(workReport, [
  ['全年生产钢材300万吨、增长2.1%', { time: '2025', role: 'growth', base: 'yoy', subject: '海东省' }],
  ['这五年,经济平稳。进出口年均增长5%', { time: '2021/2025', base: null }],
]);

// Subjects.
reads(statement, [
  ['我国进出口3万亿元', { subject: '我国' }],
  ['山东省完成产值3亿元,同比增长5%', { subject: '山东省' }],
  ['在全国288个城市中', { subject: '全国' }],
  ['这家纺织企业改造后,产能提高了50%', { subject: '纺织企业' }],
]);

test('分别 gives each figure its own thing and the head they share', () => {
  const measures = quantitiesOf('汽车、船舶出口分别增长20.2%、10.6%').map(({ measure }) => measure);
  expect(measures).toEqual(['汽车出口', '船舶出口']);
});

test('an impossible unit is kept and marked', () => {
  expect(lastQuantity('算力6.7BFLOPS')?.suspect).toContain('BFLOPS');
});

test('a passage that comes again is marked', () => {
  const passage = '去年这座工厂一共生产了三十二万辆自行车,出口到四十个国家,收入1.5亿元。';
  const marks = quantitiesOf(`${passage}\n${passage}`).map(({ duplicate }) => duplicate === true);
  expect(marks).toEqual([
    ...marks.slice(0, marks.length / 2).map(() => false),
    ...marks.slice(marks.length / 2).map(() => true),
  ]);
});

test('a figure tells which words gave its fields', () => {
  const line = '2024年,全县粮食产量12万吨';
  const because = lastQuantity(line)?.because ?? {};
  const words = (field: string): string[] => (because[field] ?? []).map(([from, to]) => line.slice(from, to));
  expect(words('measure')).toEqual(['粮食产量']);
  expect(words('time')).toEqual(['2024年']);
});
