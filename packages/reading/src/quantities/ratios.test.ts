import { expect, test } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { figureBy, lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

// Every place and figure here is invented.
const published = '2024-03-20';
const last = {
  id: 'last quantity',
  read: (line: string) => lastQuantity(line, { published, title: '栎县2023年统计公报' }),
};

reads(figureBy('quantity/ratio'), [
  ['三次产业结构为5.2:40.1:54.7', { value: '5.2', unit: '%', kind: 'percent' }],
  ['三次产业比重是6∶38∶56', { value: '6', unit: '%' }],
  ['一二三产业比例优化为7︰33︰60', { value: '7' }],
  ['三次产业结构为8.2:40.1:64.7', { value: '8.2', unit: '%', kind: 'percent' }],
  ['收入比缩小到2.2:1', { value: '2.2', unit: '1', kind: 'index' }],
]);
ignores(figureBy('quantity/ratio'), [
  '比分为3:1',
  '三次产业结构为5:40',
  '8:30开工',
  '三次产业投入人员之比为3:4:5',
  '三次产业用地面积为12:7:5',
  '按1:500的比例绘图',
]);

reads(last, [
  [
    '2023年,三次产业结构由2022年的6:41:53优化为5:40:55',
    { value: '55', time: '2023', measure: '三次产业结构第三产业比重', role: 'share' },
  ],
  ['城乡居民收入比为2.2:1', { value: '2.2', measure: '城乡居民收入比', role: 'level' }],
]);

test('what a ratio was before is of its own year', () => {
  const told = quantitiesOf('2023年,三次产业结构由2022年的6:41:53优化为5:40:55', {
    published,
    title: '栎县2023年统计公报',
  });
  expect(told.map(({ time }) => time)).toEqual(['2022', '2022', '2022', '2023', '2023', '2023']);
});
