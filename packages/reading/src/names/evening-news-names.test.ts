// Names in short news: what is one, and what only looks like one. All names are invented.
import { expect, test } from 'vitest';
import { read } from '../read.js';

const entities = (text: string): string[] => read(text).entities.map(({ name }) => name);
const makes = (text: string): string[] =>
  read(text).makes.map(({ enterprise, product }) => `${enterprise} ${product}`);

test.each([
  ['这家名叫栎青光电的企业刚上市', '栎青光电'],
  ['垭多引水工程年内动工', '垭多引水工程'],
  ['制氢和储能一体化项目全部动工', '制氢和储能一体化项目'],
  ['厂里新来了三台搬运机器人', '搬运机器人'],
  ['第九届栎州大世界开门迎客', '栎州大世界'],
  ['多家银行为栎淦物流园放贷', '栎淦物流园'],
  ['我国原油增产。栎渤油田的海洋原油占一半', '原油'],
  ['省政府印发《栎州氢能发展条例》', '《栎州氢能发展条例》'],
  ['生物疫苗卖得好。栎淦生物厂扩产', '生物疫苗'],
])('%s names %s', (text, name) => {
  expect(entities(text)).toContain(name);
});

test.each([
  // Verbs, kinds and wholes.
  ['这家名叫栎青光电的企业刚上市', '名叫栎青光电'],
  ['各地拓市场、寻商机', '寻商机'],
  ['青海公路养护很忙', '青海公路'],
  ['推动城市群互联互通', '城市群互联互通'],
  ['妥善化解压降政府债务', '化解压降政府'],
  ['吸引众多船务公司落户', '船务公司'],
  ['建成80个区域性良繁基地', '区域性良繁基地'],
  ['选手在女子跳马项目中夺冠', '女子跳马项目'],
  ['完善湿地管护法和生物多样性名录', '法和生物'],
  ['新航道今天试通水试通航', '试通水试通航'],
  ['弘扬传播大运河文化', '弘扬传播大运河'],
  ['第九届栎州大世界开门迎客', '届栎州大世界'],
  ['该市最大的综合性枢纽港——栎港', '综合性枢纽'],
  // Goods that are none.
  ['淘汰落后产能,关停小厂', '淘汰落后'],
  ['互联网覆盖国民经济37个大类', '国民经济'],
  ['多省推广土地生产托管服务', '托管'],
  ['系统还原了80台设备的生产节拍', '节拍'],
  ['西站是集高铁、地铁、公交于一体的枢纽', '地铁'],
  ['一家造船企业正忙', '造船'],
  ['栎州园区年产有机硅单体9万吨,产品涵盖硅油、硅橡胶', '产品涵盖硅油'],
  ['百万吨级氢基竖炉点火', '吨级氢基竖炉'],
  ['工业机器人产品产量增长5%', '机器人产品'],
  ['这款游戏将上线', '游戏'],
  ['他研发机器人多年', '研发机器人'],
  // Programmes of the day are no documents.
  ['《栎州十年》今天(9月3日)播出第五集', '《栎州十年》'],
  ['今天的《栎州十年》,来看棉田', '《栎州十年》'],
])('%s does not name %s', (text, name) => {
  expect(entities(text)).not.toContain(name);
});

test('goods in the name of a plant are no other park’s', () => {
  expect(makes('稷州数字产业园、栎淦液压支架制造基地等一批项目动工。')).toEqual([]);
});

test.each([
  ['贺兰山东麓种满葡萄', '山东'],
  ['生物医药、高端装备等重大项目开工', '生物医药'],
  ['该区与栎原高新区互通产业规划', '栎原高新区互通'],
  ['院子里停着两台完整砂石泵送机械', '完整砂石泵'],
  ['省里启动“百企千品拓市场抢单行动”', '“百企千品拓市场抢单行动'],
])('%s does not hold %s', (text, name) => {
  expect(entities(text)).not.toContain(name);
});

test('an action in quotation marks is named without them', () => {
  expect(entities('省里启动“百企千品拓市场抢单行动”')).toContain('百企千品拓市场抢单行动');
});

// Roads called by their two ends, told by what is done with them.
test.each([
  ['宁澜高速建成通车', '宁澜高速'],
  ['建成阳榆高速、增澜高速等', '增澜高速'],
  ['近日,榆漳通道正式通车', '榆漳通道'],
  ['榆漳通道、宁澜高速通车', '榆漳通道'],
])('%s names the road %s', (text, name) => {
  expect(entities(text)).toContain(name);
});

test.each([
  ['又有多条高速通车', '多条高速'],
  ['旅客可换乘汽车、搭乘高铁、转乘地铁', '搭乘高铁'],
  ['这里的产业兴旺,依托高铁、港口', '依托高铁'],
  ['跨海通道正式通车', '跨海通道'],
])('%s does not name a road %s', (text, name) => {
  expect(entities(text)).not.toContain(name);
});
