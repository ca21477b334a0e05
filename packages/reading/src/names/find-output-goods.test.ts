// Goods behind amounts of output and in the names of firms' works. Firms are invented.
import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

describe('goods behind amounts', () => {
  const rule = namesBy('name-product-of-output');
  reads(rule, [
    ['年产40万吨栎醛、6万吨多聚栎醛项目', { name: '多聚栎醛' }],
    ['将形成年产4万吨超细栎粉、3万吨功能母粒的生产规模', { name: '超细栎粉' }],
    ['年产2.5万吨中间相栎青项目', { name: '中间相栎青' }],
    ['年产3万吨基础栎盐一体化和2万吨高质栎盐项目', { name: '基础栎盐' }],
  ]);
  ignores(rule, [
    '实际产能达3万吨',
    '年处理30万吨生活垃圾',
    '形成10亿元产值',
    '新增3万吨以上',
    '年产10万吨。',
  ]);
});

describe('goods in the names of works', () => {
  const rule = namesBy('name-product-of-project');
  reads(rule, [
    ['淦川生物科技有限公司栎素提取项目开工', { name: '栎素' }],
    ['淦川材料有限公司栎光增白剂系列产品建设项目开工', { name: '栎光增白剂' }],
  ]);
  ignores(rule, [
    '淦川材料有限公司数字化改造项目开工',
    '某地栎素提取项目开工',
    '淦川材料有限公司综合楼建设项目',
  ]);
});

describe('lists that their number closes', () => {
  const rule = namesBy('name-product-closed');
  reads(rule, [
    ['形成了栎日瓷、淦热瓷、卫洁具瓷三大系列产品', { name: '栎日瓷' }],
    ['栎乐公司主要从事矩形栎簧、氮气栎簧研发、生产、销售的', { name: '矩形栎簧' }],
  ]);
  ignores(rule, ['形成了研发、服务两大类', '分为设计、施工、运维三大类。']);
});

describe('goods between 年产 and their amount', () => {
  const rule = namesBy('name-product-closed');
  reads(rule, [['可月产栎糍36万颗', { name: '栎糍' }]]);
  ignores(rule, ['全县年产奶量7万吨']);
});

describe('goods that a character parts', () => {
  const rule = namesBy('name-product-by-verb');
  reads(rule, [['主要生产汽车内饰件', { name: '汽车内饰件' }]]);
  ignores(rule, ['生产上下游协同']);
});
