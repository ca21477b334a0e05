// Makers that a text shows without naming them, and places that goods come from. Firms and places are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const makes = (text: string): string[] =>
  read(text).makes.map(({ enterprise, product }) => `${enterprise} ${product}`);

describe('a firm shown without its name', () => {
  test.each([
    ['面前的这家乐器企业正在加班生产电子钢琴。', '乐器企业 电子钢琴'],
    ['在一家以水泵生产为主业的企业里,他们正在集中力量研发水下机器人。', '以水泵生产为主业的企业 水下机器人'],
    ['在稷川高新区,这家光学企业满负荷运转,生产液晶显示屏。', '光学企业 液晶显示屏'],
    [
      '走进这家造纸企业,车间很大。\n\n去年以来,企业研发团队多次试验,研发出仿生透光膜。',
      '造纸企业 仿生透光膜',
    ],
    ['这家过去生产普通轴承的企业很忙。', '过去生产普通轴承的企业 轴承'],
    ['这家有着悠久历史的轮胎企业很忙。', '轮胎企业 轮胎'],
    // What the goods are for, can do or have stands before them.
    ['这家小微企业正在试制用于农机、渔船等领域的润滑油。', '小微企业 润滑油'],
    ['稷淦公司正在批量生产一款噪音更低、风量更足的空气压缩机。', '稷淦公司 空气压缩机'],
    ['这家企业正在测试首批产品,一款可用于野外监测的卫星物联网终端。', '企业 卫星物联网终端'],
    ['这家企业制造的产品是矿井使用的轴承。', '企业 轴承'],
    // Its own, and what it sells.
    ['这家企业的焊接机器人研发正处于关键期。', '企业 焊接机器人'],
    ['这个家电企业,今年仅大容量洗衣机的销量就上升了87%。', '家电企业 洗衣机'],
    ['这家食品加工企业今年卖出了15万份预制菜。', '食品加工企业 预制菜'],
  ])('%s', (text, expected) => {
    expect(makes(text)).toContain(expected);
  });

  test.each([
    ['记者与当地一家企业的采购经理交谈,他谈到生产轴承。'],
    ['这家企业很忙。我国每天生产轴承200万套。'],
    ['这家企业很忙。在栎川,人们生产轴承。'],
    ['这家企业许多生产环节将由工业机器人完成。'],
    ['这家船厂订单很多,全球每9张渡轮订单有4张落到这里。'],
    ['栎川成为第五个能够制造盾构机的国家。'],
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
    ['全球6%的家用空调、全国30%的日用陶瓷在湖南生产。', ['湖南 家用空调', '湖南 日用陶瓷']],
    ['全国每五台电动机就有两台产自湖南。', ['湖南 电动机']],
    ['桃源县的起重机产业相对集中。', ['桃源县 起重机']],
    ['湖南已有益阳电容器、邵阳打火机等27个产业集群。', ['益阳 电容器', '邵阳 打火机']],
  ])('%s', (text, expected) => {
    expect(makes(text)).toEqual(expected);
  });

  test.each([
    ['全球每六台缝纫机就有5台来自中国。'],
    ['安徽出台机器人产业政策。'],
    ['8成的工业机器人在安徽销售。'],
  ])('%s tells of no maker', (text) => {
    expect(makes(text)).toEqual([]);
  });
});

describe('goods in other words of features', () => {
  test.each([
    ['走进这家造船厂,企业承建的国内首艘集装箱船正在安装舱盖。', '造船厂 集装箱船'],
    ['稷淦空调集团很忙。目前,企业空调产品已有6大类。', '稷淦空调集团 空调'],
    ['一家机器人外贸企业很忙。', '机器人外贸企业 机器人'],
    ['在稷川园区的客车生产基地,一批氢能客车正在接受下线检验。', '客车生产基地 氢能客车'],
  ])('%s', (text, expected) => {
    expect(makes(text)).toContain(expected);
  });

  test.each([['这家司机公司很忙。'], ['全省企业很多,机电产品出口增长。'], ['园区的企业很忙,客车正在检验。']])(
    '%s makes nothing',
    (text) => {
      expect(makes(text)).toEqual([]);
    },
  );
});
