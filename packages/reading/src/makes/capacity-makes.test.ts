// Makers told by capacities, speakers and by what describes them. Firms and people are invented.
import { expect, test } from 'vitest';
import { read } from '../read.js';

const makes = (text: string): string[] =>
  read(text).makes.map(({ enterprise, product }) => `${enterprise} ${product}`);

test.each([
  ['淦川化工有限公司将形成年产4万吨碳酸钙、3万吨甲醇的生产规模。', '淦川化工有限公司 甲醇'],
  ['生产新能源材料的栎淦能源科技有限公司将开工。', '栎淦能源科技有限公司 新能源材料'],
  ['“我们公司是以生产车门饰板为主的企业。”稷淦模塑有限公司副总经理王栎坤说。', '稷淦模塑有限公司 车门饰板'],
  ['稷淦模塑有限公司正忙。这里将是国内最大的聚丙烯及聚乙烯一体化生产基地。', '稷淦模塑有限公司 聚丙烯'],
  ['走进稷淦纸业有限公司,这是最先进的合成纸生产线。', '稷淦纸业有限公司 合成纸'],
  ['稷禾石化和栎川石化有限公司碳酸锂总产能9万吨/年。', '稷禾石化 碳酸锂'],
  ['引进全球碳酸锂龙头宁德时代。', '宁德时代 碳酸锂'],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});

test.each([
  ['全市形成钢材、水泥、玻璃三大类产品。'],
  ['产业园形成年产4万吨碳酸钙的生产规模。'],
  ['“我们用的是钢材。”稷淦模塑有限公司副总经理王栎坤说。'],
])('%s makes nothing', (text) => {
  expect(makes(text)).toEqual([]);
});

test.each([
  ['稷淦实业有限公司正在赶制甲乙丙等公司所需的面料。', '稷淦实业有限公司 面料'],
  ['稷淦电器公司很忙,自己研发、生产和销售锂电池。', '稷淦电器公司 锂电池'],
  ['稷淦材料有限公司很忙。该公司三班倒,一批批碳酸锂陆续出炉。', '稷淦材料有限公司 碳酸锂'],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});

test('a park that begins the name of its project makes nothing of its own', () => {
  expect(makes('总投资10亿元的稷川汽车零部件产业园项目签约。')).toEqual([
    '稷川汽车零部件产业园项目 汽车零部件',
  ]);
});
