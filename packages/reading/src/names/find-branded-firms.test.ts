// Firms by a brand and a trade, and the left ends of firms' legal names. Firms and people are invented.
import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

describe('firms by a brand and a trade', () => {
  const rule = namesBy('name-enterprise-by-trade');
  reads(rule, [
    ['“订单不断。”稷淦液压董事长说。', { name: '稷淦液压' }],
    ['走进栎稷自动化的生产车间', { name: '栎稷自动化' }],
    ['近日,淦川轴承与县政府签署协议', { name: '淦川轴承' }],
    ['记者来到沐栎包装,机器轰鸣', { name: '沐栎包装' }],
    ['三栎阀门投资5亿元建新厂', { name: '三栎阀门' }],
    ['乐高液压总经理介绍', { name: '乐高液压' }],
    ['温州稷淦玩具成功上市', { name: '温州稷淦玩具' }],
  ]);
  ignores(rule, [
    '高端轴承与国外同类产品',
    '这些轴承投资大',
    '走进智能包装的生产车间',
    '汽车电子专注于创新',
    '一台机器人落户车间',
    '我国光伏实现产值增长',
  ]);
});

describe('where the legal name of a firm begins', () => {
  const rule = namesBy('name-enterprise-by-head');
  reads(rule, [
    ['玉门市中栎峰频电力有限责任公司投资', { name: '玉门市中栎峰频电力有限责任公司' }],
    ['酒泉西部稷成新材料有限公司扩产', { name: '酒泉西部稷成新材料有限公司' }],
    ['像温州稷知玻璃有限公司这样的厂', { name: '温州稷知玻璃有限公司' }],
    ['走进保定稷栎装饰有限公司', { name: '保定稷栎装饰有限公司' }],
    ['截至目前,栎斯照明集团股份有限公司扩产', { name: '栎斯照明集团股份有限公司' }],
    ['去年,栎和集团扩产', { name: '栎和集团' }],
    ['市长到温州考察稷栎显示技术有限公司', { name: '稷栎显示技术有限公司' }],
  ]);
});

describe('works behind a firm', () => {
  const rule = namesBy('name-project-by-head');
  reads(rule, [
    ['温州稷淦材料有限公司超白栎热材料项目投产', { name: '温州稷淦材料有限公司超白栎热材料项目' }],
    ['温州稷淦化工有限公司栎光剂系列产品建设项目', { name: '温州稷淦化工有限公司栎光剂系列产品建设项目' }],
    ['青栎街道同稷新材料一期项目开工', { name: '青栎街道同稷新材料一期项目' }],
  ]);
});

describe('people behind their titles', () => {
  const rule = namesBy('name-person');
  reads(rule, [
    ['稷淦公司技术部部长 江淦霄:我们就近开拓市场', { name: '江淦霄' }],
    ['董事长胡淦栎感触颇深', { name: '胡淦栎' }],
    ['副镇长江为川说,今年好', { name: '江为川' }],
  ]);
  ignores(rule, ['总经理 介绍:今年好', '市长贺信并致辞', '村民都纷纷点头']);
});

describe('towns behind their county', () => {
  const rule = namesBy('name-place-town');
  reads(rule, [['位于海阳市栎村镇的产业园', { name: '海阳市栎村镇' }]]);
});
