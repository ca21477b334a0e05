// Makers that a feature speaks of: what its people work on, what it turns to, brings out and unites. Names are invented.
import { expect, test } from 'vitest';
import { read } from '../read.js';

const makes = (text: string): string[] =>
  read(text).makes.map(({ enterprise, product }) => `${enterprise} ${product}`);

test.each([
  ['稷淦公司生产线上,工人为电池包进行组装。', ['稷淦公司 电池包']],
  [
    '记者来到稷淦公司。车间很大。播种机、施肥机、搂草机……依次映入眼帘。',
    ['稷淦公司 播种机', '稷淦公司 施肥机', '稷淦公司 搂草机'],
  ],
  ['稷淦公司锂离子电池生产线很忙。该公司主要生产充电宝。', ['稷淦公司 锂离子电池', '稷淦公司 充电宝']],
  ['稷淦公司食品加工车间很忙。公司已投产3条钢筋生产线。', ['稷淦公司 钢筋']],
  ['“稷淦产业基地”在国家级栎河经开区奠基。项目总投资5亿元,主要生产化妆品。', ['稷淦产业基地 化妆品']],
  ['稷淦公司里,智能叉车正在迎接出厂前的测试。', ['稷淦公司 智能叉车']],
  ['稷淦公司很忙,其生产的分果机远销海外。', ['稷淦公司 分果机']],
  ['稷淦公司主要做电线,全力投入芯片产品的研发与生产。', ['稷淦公司 芯片']],
  ['稷淦公司订单不断。2022年,企业推出奶酪装袋机。', ['稷淦公司 奶酪装袋机']],
  ['稷淦公司很忙,其“果品自动分级机”获奖。', ['稷淦公司 果品自动分级机']],
  ['稷淦公司集摄像头模组研发、制造、销售为一体。', ['稷淦公司 摄像头模组']],
  ['稷淦铝业是云河市引进的一家电解铝加工企业。', ['稷淦铝业 电解铝']],
  // Whom goods are used by is no maker of what comes next.
  [
    '稷淦公司自主研发的装袋系统用于伊利、蒙牛等乳企的奶酪包装,主要生产灯具。',
    ['稷淦公司 装袋系统', '稷淦公司 灯具'],
  ],
])('%s', (text, expected) => {
  expect(makes(text)).toEqual(expected);
});

test.each([
  ['播种机、施肥机……依次映入眼帘。'],
  ['稷淦公司里,工人谈论着电池包。'],
  ['稷淦公司支持芯片产品的研发。'],
  ['稷淦公司看中“果品自动分级机”。'],
])('%s makes nothing', (text) => {
  expect(makes(text)).toEqual([]);
});
