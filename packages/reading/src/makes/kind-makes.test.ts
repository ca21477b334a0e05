// What kind of maker a firm is said to be, and firms that a sentence means without their name. Names are invented.
import { expect, test } from 'vitest';
import { read } from '../read.js';

const makes = (text: string): string[] =>
  read(text).makes.map(({ enterprise, product }) => `${enterprise} ${product}`);

test.each([
  ['稷淦智能是国内首家上市的伞骨模具制造企业。', '稷淦智能 伞骨模具'],
  ['稷淦光电是一家高端的触控面板、电容触摸屏生产企业。', '稷淦光电 电容触摸屏'],
  ['稷淦股份自成立以来,公司发展成为国内规模最大的胎圈垫布制造企业。', '稷淦股份 胎圈垫布'],
  // The firm that a sentence is about comes first in it.
  ['园区的稷淦金属有限公司是栎禾集团的下游企业。该公司在云河县建成铝材生产线。', '稷淦金属有限公司 铝材'],
  ['稷淦股份的扩建项目投产,公司碳纤维产能将增至5万吨。', '稷淦股份 碳纤维'],
  ['走进稷淦膜业有限公司,新线已经安装。这条生产线主要生产光学膜。', '稷淦膜业有限公司 光学膜'],
  ['稷淦新材有限公司很忙,其电子专用离型膜的市场占有率居首。', '稷淦新材有限公司 电子专用离型膜'],
  ['稷淦股份有限公司的冠军产品“双筒减振杆”占据半数市场。', '稷淦股份有限公司 双筒减振杆'],
  ['云河县一家食品公司的包装车间内,师傅们忙着制作月饼、豆沙包等面点。', '食品公司 月饼'],
  // A firm's name before its goods is no part of theirs.
  [
    '云河县稷淦高纤有限公司(简称“稷淦高纤”)投产。目前,稷淦高纤涤纶长丝年产量约4万吨。',
    '云河县稷淦高纤有限公司 涤纶长丝',
  ],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});

test.each([
  ['稷淦金属有限公司是栎禾集团的下游企业。', []],
  ['云河县是全省最大的辣椒生产基地。', []],
  ['公司成为某省首批智能制造示范企业。', []],
])('%s', (text, expected) => {
  expect(makes(text)).toEqual(expected);
});

test.each([
  ['自拉通首条碳纤维生产线以来,稷淦科技有限公司一直很忙。', '稷淦科技有限公司 碳纤维'],
  ['稷淦科技有限公司很忙。稷淦科技有限公司的碳纤维还进入了汽车。', '稷淦科技有限公司 碳纤维'],
  ['稷淦集团有限公司带来的展品众多,有河道预警系统、柔性清淤舱。', '稷淦集团有限公司 柔性清淤舱'],
  ['稷淦茶业有限公司很忙。公司推出以翠芽为特色的精酿啤酒。', '稷淦茶业有限公司 精酿啤酒'],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});

test('a place that begins a sentence leaves the firm before it aside', () => {
  expect(makes('稷淦材料有限公司成立于2017年。武都区致力于光伏组件产业的发展。')).toEqual([]);
});

test.each([
  ['稷淦公司的纳米锂电池、栎禾公司的碳纤维等一批项目投产。', '稷淦公司 纳米锂电池'],
  [
    '在武都区,稷淦膜材料项目正在建设。这个去年3月开工的项目,投产后将年产5万吨光学膜。',
    '稷淦膜材料项目 光学膜',
  ],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});

test.each([
  ['稷淦阀门有限公司成为全国最大的工业阀门制造商和供应商。', '稷淦阀门有限公司 工业阀门'],
  ['稷淦阀门有限公司已形成以闸板阀、球阀为主的3大产品系列。', '稷淦阀门有限公司 闸板阀'],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});

test.each([
  ['2017年稷淦集团实现增收,所辖栎禾泵业、柘山铝业均增长。自主研发的碳纤维热销。', '稷淦集团 碳纤维'],
  ['稷淦科技很忙,隶属某地栎禾集团。公司建成车间,生产碳纤维。', '稷淦科技 碳纤维'],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});

test.each([
  ['他向客户介绍企业研发的智能松土机。', '企业 智能松土机'],
  ['稷淦材料有限公司很忙,其碳纤维产能规模全国第一。', '稷淦材料有限公司 碳纤维'],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});
