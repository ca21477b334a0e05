// Makers told of a sentence or two before their goods, and goods by orders, markets and amounts. Names are invented.
import { expect, test } from 'vitest';
import { read } from '../read.js';

const makes = (text: string): string[] =>
  read(text).makes.map(({ enterprise, product }) => `${enterprise} ${product}`);

test.each([
  // A work that the sentences before tell of.
  [
    '栎淦锂电项目开工。该项目位于云河县。该项目占地80亩。该项目投产后,将形成年产片剂8亿片、胶囊2亿粒的生产能力。',
    '栎淦锂电项目 片剂',
  ],
  ['栎淦碳素项目分两期建设。一期投资3亿元,可年产4万吨石墨电极。', '栎淦碳素项目 石墨电极'],
  ['栎淦医药项目开工。全部建成后可年产胰岛素200万支。', '栎淦医药项目 胰岛素'],
  ['本次开工的首期工程为栎淦纸业项目,将生产特种纸、卫生纸。', '栎淦纸业项目 卫生纸'],
  // What a sentence goes on to list.
  ['稷淦化工有限公司年产4万吨甲醇,2万吨醋酸,1万吨尿素。', '稷淦化工有限公司 尿素'],
  ['稷淦材料有限公司偏光片全球市场份额居首;石墨电极出货量突破2万吨。', '稷淦材料有限公司 石墨电极'],
  // By orders, amounts and what stands for the goods.
  ['稷淦电器有限公司很忙。该公司接到来自海外的冰箱订单。', '稷淦电器有限公司 冰箱'],
  ['稷淦材料有限公司已完成国内7万吨碳酸锂产能布局。', '稷淦材料有限公司 碳酸锂'],
  ['稷淦膜业有限公司投产后,每年可为客户提供300万平方米光学膜。', '稷淦膜业有限公司 光学膜'],
  ['稷淦制药有限公司以胰岛素、青霉素为代表的注射剂远销海外。', '稷淦制药有限公司 青霉素'],
  ['稷淦竹木有限公司是我市竹制品行业的领头羊。', '稷淦竹木有限公司 竹制品'],
  // The firm that a sentence calls 企业.
  ['走进稷淦机械有限公司。“订单不断。”负责人说,企业生产的茶机很受欢迎。', '稷淦机械有限公司 茶机'],
  ['稷淦食品有限公司很忙,配套有锅贴、卤制品生产线。', '稷淦食品有限公司 卤制品'],
  ['作为一家深耕数控机床、工业机器人等领域的企业,稷淦公司很忙。', '稷淦公司 工业机器人'],
  ['稷淦食品有限公司每年生产红薯粉条、手工凉皮2600吨。', '稷淦食品有限公司 手工凉皮'],
  ['稷淦重工有限公司与客户签订8笔塔筒订单。', '稷淦重工有限公司 塔筒'],
  ['稷淦能源有限公司投产,其锂离子电池广泛应用于玩具。', '稷淦能源有限公司 锂离子电池'],
  ['作为一家生产电路板的企业,稷淦科技很忙。', '稷淦科技 电路板'],
  ['栎淦塑料项目通过验收。项目位于栎山工业园,以天然气为原料,生产可降解塑料。', '栎淦塑料项目 可降解塑料'],
])('%s', (text, expected) => {
  expect(makes(text)).toContain(expected);
});

test.each([
  // Lines that are bought, and works that a list sets up.
  ['项目计划引入两条光学膜生产线。'],
  ['项目新建锅炉房、变电站以及管网,将形成年产5万吨纸浆的生产能力。'],
  // Amounts once supplied, orders given, fields that a place leads.
  ['稷淦公司为灾区提供5万吨大米。'],
  ['稷淦公司下了一笔冰箱订单。'],
  ['引导企业生产茶机。'],
  ['该园区企业加工的茶叶远销海外。'],
  ['栎淦光伏装备制造产业园位于云河。'],
])('%s makes nothing', (text) => {
  expect(makes(text)).toEqual([]);
});
