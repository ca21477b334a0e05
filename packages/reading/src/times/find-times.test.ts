import { expect, test } from 'vitest';
import { preparePage } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { findTimes, type TimeMention } from './find-times.js';

const time = (options = { published: '2024-05-20', title: '' }) => ({
  id: 'time',
  read: (line: string): TimeMention | null => findTimes(preparePage(line, options))[0] ?? null,
});

reads(time(), [
  ['2023年产值', { edtf: '2023', use: 'period' }],
  ['二〇二三年产值', { edtf: '2023' }],
  ['今年上半年出口', { edtf: '2024-01/2024-06' }],
  ['去年前三季度出口', { edtf: '2023-01/2023-09' }],
  ['一季度增长', { edtf: '2024-01/2024-03' }],
  ['1至2月出口', { edtf: '2024-01/2024-02' }],
  ['2023年1月至10月完成', { edtf: '2023-01/2023-10' }],
  ['今年1—3月完成', { edtf: '2024-01/2024-03' }],
  ['今年前十个月完成', { edtf: '2024-01/2024-10' }],
  ['12月份新签', { edtf: '2023-12' }],
  ['4月28日投产', { edtf: '2024-04-28' }],
  ['8月当月进出口', { edtf: '2024-08' }],
  ['到4月底累计', { edtf: '../2024-04-30', use: 'as-of' }],
  ['截至2023年末', { edtf: '../2023-12-31', use: 'as-of' }],
  ['截至今年3月', { edtf: '../2024-03-31', use: 'as-of' }],
  ['截至目前已建成', { edtf: '../2024-05-20', use: 'as-of' }],
  ['目前已建成', { edtf: '../2024-05-20', use: 'as-of' }],
  ['力争到2025年底', { edtf: '2025-12-31', use: 'by' }],
  ['到2027年', { edtf: '2027', use: 'by' }],
  ['2030年前完成', { edtf: '2030', use: 'before' }],
  ['2020年以来', { edtf: '2020/2024-05-20', use: 'since' }],
  ['自去年组建以来', { edtf: '2023/2024-05-20', use: 'since' }],
  ['较2021年增长', { edtf: '2021', use: 'base' }],
  ['比上年同期多', { edtf: '2023', use: 'base' }],
  ['“十四五”期间', { edtf: '2021/2025' }],
  ['“十三五”末', { edtf: '2020' }],
  ['2021—2023年', { edtf: '2021/2023' }],
  ['党的十八大以来', { edtf: '2012/2024-05-20', use: 'since' }],
  ['5年前不到', { edtf: '2019' }],
  ['预计下月合龙', { edtf: '2024-06' }],
  ['下个月交付', { edtf: '2024-06' }],
  ['本月底投产', { edtf: '2024-05' }],
  ['2024-03-05 10:30:00', { edtf: '2024-03-05' }],
  ['今天(5月20日)公布', { edtf: '2024-05-20', use: 'today' }],
  ['提升至2023年的水平', { edtf: '2023', use: 'period' }],
  ['是2023年的6.3倍', { edtf: '2023', use: 'base' }],
  ['截至4月中旬', { edtf: '../2024-04-20', use: 'as-of' }],
  ['4月中旬开工', { edtf: '2024-04' }],
  ['6月14日起开赛', { edtf: '2024-06-14/..' }],
  ['不久前,车间投用', { edtf: null }],
]);
ignores(time(), ['产值2023亿元', '投产后年产值', '“十四五”规划', '二十一条', '以上年龄', '3日前']);

reads(time({ published: '2026-02-01', title: '2026年某省政府工作报告' }), [
  ['全年生产', { edtf: '2025' }],
  ['这五年,经济', { edtf: '2021/2025' }],
  ['今年将', { edtf: '2026' }],
]);

test('a year holds for the months after it in its sentence', () => {
  const edtf = (line: string) =>
    findTimes(preparePage(line, { published: '2024-12-27' })).map(({ edtf }) => edtf);
  expect(edtf('2022年3月开工,9月23日送电。')).toEqual(['2022-03', '2022-09-23']);
  expect(edtf('2022年3月开工。9月23日送电。')).toEqual(['2022-03', '2024-09-23']);
});
