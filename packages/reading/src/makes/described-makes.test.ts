// Makers that a text shows without naming them, and places that goods come from. Firms and places are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const makes = (text: string): string[] =>
  read(text).makes.map(({ enterprise, product }) => `${enterprise} ${product}`);

describe('a firm shown without its name', () => {
  test.each([
    ['眼前的这家制药企业正在抓紧生产重组蛋白疫苗。', '制药企业 重组蛋白疫苗'],
    ['在一家以电缆生产为主业的企业里,他们正在加大力度研发光芯片。', '以电缆生产为主业的企业 光芯片'],
    ['在稷川高新区,这家光学企业满负荷运转,生产液晶显示屏。', '光学企业 液晶显示屏'],
    [
      '走进这家造纸企业,车间很大。\n\n去年以来,企业研发团队多次试验,研发出仿生透光膜。',
      '造纸企业 仿生透光膜',
    ],
    ['这家原本生产普通阀门的企业很忙。', '原本生产普通阀门的企业 阀门'],
    ['这家有着悠久历史的轮胎企业很忙。', '轮胎企业 轮胎'],
    // What the goods are for, can do or have stands before them.
    ['这家小微企业正在研发用于无人机、机器人等领域的粘合剂。', '小微企业 粘合剂'],
    ['稷淦公司正在加紧生产一款体积更小、功率更大的燃料电池。', '稷淦公司 燃料电池'],
    ['这家企业正在测试首批产品,一款可用于野外监测的卫星物联网终端。', '企业 卫星物联网终端'],
    ['这家企业生产的产品是核电站使用的密封环。', '企业 密封环'],
    // Its own, and what it sells.
    ['这家企业的焊接机器人研发正处于关键期。', '企业 焊接机器人'],
    ['这个家电企业,今年仅大容量冰箱的出口就增长了150%。', '家电企业 冰箱'],
    ['这家食品加工企业今年卖出了15万份预制菜。', '食品加工企业 预制菜'],
  ])('%s', (text, expected) => {
    expect(makes(text)).toContain(expected);
  });

  test.each([
    ['记者与当地一家企业的采购经理交谈,他谈到生产轴承。'],
    ['这家企业很忙。我国每天生产轴承200万套。'],
    ['这家企业很忙。在栎川,人们生产轴承。'],
    ['这家企业许多生产环节将由工业机器人完成。'],
    ['这家船厂订单很多,全球每10张集装箱船订单有7张流向这里。'],
    ['栎川成为第二个可以生产殷瓦钢的国家。'],
  ])('%s makes nothing', (text) => {
    expect(makes(text)).toEqual([]);
  });
});

describe('whom goods are for makes none of them', () => {
  test.each([
    ['车间里,这台装备是为非洲栎川水电站生产的转轮。'],
    ['建成后可为下游稷禾产业园提供清洁电能。'],
    ['企业向稷禾航空、栎禾航空交付14架客机。'],
  ])('%s', (text) => {
    expect(makes(text)).toEqual([]);
  });
});

describe('places that goods come from', () => {
  test.each([
    ['全球10%的显示面板、全国50%的光伏玻璃在安徽生产。', ['安徽 显示面板', '安徽 光伏玻璃']],
    ['全国每三台工业机器人就有一台产自安徽。', ['安徽 工业机器人']],
    ['宁晋县的电线电缆产业比较集中。', ['宁晋县 电线电缆']],
    ['河北已有唐山机器人、保定蓄电池等48个产业集群。', ['唐山 机器人', '保定 蓄电池']],
  ])('%s', (text, expected) => {
    expect(makes(text)).toEqual(expected);
  });

  test.each([
    ['全球每十台盾构机就有7台来自中国。'],
    ['安徽出台机器人产业政策。'],
    ['8成的工业机器人在安徽销售。'],
  ])('%s tells of no maker', (text) => {
    expect(makes(text)).toEqual([]);
  });
});

describe('goods in other words of features', () => {
  test.each([
    ['走进这家造船厂,企业承建的国内首艘无人驾驶船正在安装设备。', '造船厂 无人驾驶船'],
    ['稷淦轴承集团很忙。现在,企业轴承产品已有9大类。', '稷淦轴承集团 轴承'],
    ['一家机器人外贸企业很忙。', '机器人外贸企业 机器人'],
    ['在稷川开发区的重卡生产基地,一批新能源重卡正在进行出厂前调试。', '重卡生产基地 新能源重卡'],
  ])('%s', (text, expected) => {
    expect(makes(text)).toContain(expected);
  });

  test.each([
    ['这家司机公司很忙。'],
    ['全省企业很多,机电产品出口增长。'],
    ['开发区的企业很忙,重卡正在调试。'],
  ])('%s makes nothing', (text) => {
    expect(makes(text)).toEqual([]);
  });
});
