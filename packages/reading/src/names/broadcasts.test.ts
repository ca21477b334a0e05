// Names as news programmes speak of them. Firms, places and figures are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

const goods = (text: string): string[] =>
  read(text)
    .entities.filter(({ type }) => type === 'product')
    .map(({ name }) => name);

describe('heads of names', () => {
  reads(namesBy('name-enterprise-by-head'), [['栎淦造船厂的船台很忙', { name: '栎淦造船厂' }]]);
  ignores(namesBy('name-enterprise-by-head'), ['记者走进船厂']);
  reads(namesBy('name-institution-by-head'), [['泉州边检站查验旅客9万人次', { name: '泉州边检站' }]]);
  reads(namesBy('name-facility-by-head'), [['栎淦页岩气田投产', { name: '栎淦页岩气田' }]]);
  reads(namesBy('name-place-by-head'), [['舟山海域风浪很大', { name: '舟山海域' }]]);
  ignores(namesBy('name-place-by-head'), ['附近海域风浪很大']);
  reads(namesBy('name-facility-by-head'), [['泉州空间站模型', { name: '泉州空间站' }]]);
  reads(namesBy('name-policy-by-head'), [['马尔代夫自贸协定生效', { name: '马尔代夫自贸协定' }]]);
  ignores(namesBy('name-policy-by-head'), ['已签署多个自贸协定']);
  reads(namesBy('name-institution-known'), [['深交所发布指数', { name: '深交所' }]]);
});

describe('what is done with an output is no goods', () => {
  reads(namesBy('name-product-of-output'), [['栎苯胶产量下降', { name: '栎苯胶' }]]);
  ignores(namesBy('name-product-of-output'), ['改良土壤增产能', '各厂统筹产能', '八百万吨产量的矿区']);
  test.each(['用租赁等多种方式开发闲置土地', '联入平台的陶坊'])('%s', (text) => {
    expect(goods(text)).toEqual([]);
  });
});

test('what a nation can make is goods', () => {
  expect(goods('能够生产栎柘钢的国家不多')).toEqual(['栎柘钢']);
});

test('an amount of goods is no part of their name', () => {
  expect(goods('栎淦油田累计生产柴油总量突破3亿吨')).toEqual(['柴油']);
});

test('things that a firm joins are no platform', () => {
  const found = read('陶坊经过智能化改造联入工业平台').entities;
  expect(found.filter(({ type }) => type === 'platform')).toEqual([]);
});

test('oil fields make what they bring up', () => {
  const found = read('栎淦油田今年生产天然气8亿立方米。').makes;
  expect(found.map(({ enterprise, product }) => `${enterprise} ${product}`)).toEqual(['栎淦油田 天然气']);
});

test('figures of speech are no goods, and a branch is none', () => {
  expect(goods('各家拿出“真金白银”,用在“国之重器”上')).toEqual([]);
  expect(read('用真金白银投票').entities).toEqual([]);
  expect(goods('陶瓷机械及窑具制造业产能利用率回升')).not.toContain('窑具制造业');
});

test('a quality before what is hardly goods makes none of it', () => {
  expect(goods('这座5G风电智能工厂')).toEqual([]);
});

test('departments, by-laws and data centres keep all of their names', () => {
  const found = (text: string): string[] => read(text).entities.map(({ name }) => name);
  expect(found('栎川县工信部门建了平台')).not.toContain('栎川县工信部');
  expect(found('去年修订水权交易管理办法')).toContain('水权交易管理办法');
  expect(found('泉州的栎云专属数据中心')).toContain('栎云专属数据中心');
  expect(found('去年,汽车出口额居首')).toContain('汽车');
  expect(found('泉州打造了近百亩的陶瓷数字化工业园区')).toContain('陶瓷数字化工业园区');
  expect(found('泉州要打造陶瓷数字化工业园区')).not.toContain('数字化工业园区');
});

test('how fast trains run is no name, and a kind of factory none', () => {
  expect(read('时速250公里高速铁路通车').entities).toEqual([]);
  expect(read('走进瓷砖工厂').entities.map(({ type }) => type)).not.toContain('facility');
  expect(read('栎淦瓷砖工厂投产').entities.map(({ name }) => name)).toContain('栎淦瓷砖工厂');
  expect(goods('年产8吉瓦的玻璃垂直一体化项目')).not.toContain('玻璃垂直');
});

test('papers, fairs and vessels are called in full', () => {
  const found = (text: string): string[] => read(text).entities.map(({ name }) => name);
  expect(found('栎川出台了推动陶坊用电提质降费的若干意见')).toEqual(['推动陶坊用电提质降费的若干意见']);
  expect(found('栎川推出一系列促进陶瓷消费的措施')).toEqual(['陶瓷']);
  expect(found('中国国际进口博览会开幕。进博会上人很多。')).toEqual(['中国国际进口博览会']);
  expect(found('船坞里几艘LPG船很显眼')).toEqual(['LPG船']);
  expect(found('船厂里船员很多,有人划船')).toEqual([]);
  expect(found('中国船厂订单很多')).not.toContain('中国船厂');
  expect(found('发布推进窑炉改造、加强瓷土管理等意见')).toEqual([]);
});

test('what is hardly goods is so between two that are', () => {
  expect(goods('冰箱、汽车、手机出口增长')).toContain('汽车');
  expect(goods('旅行、汽车、住房消费增长')).toEqual([]);
});

test('a plain word before the head of a plant is no goods', () => {
  expect(goods('企业研发的深海养殖工船下水')).toEqual([]);
});

test('what is bought is no machine', () => {
  expect(goods('双方签署30架飞机购机协议')).toEqual([]);
  expect(goods('展出的凿岩机很大')).toEqual(['凿岩机']);
});

test('a train by name is not its station', () => {
  const found = (text: string): string[] => read(text).entities.map(({ name }) => name);
  expect(found('中老班列装满瓷器')).toContain('中老班列');
  expect(found('中老班列集结中心启用')).not.toContain('中老班列');
  expect(found('首趟班列装满瓷器')).toEqual(['瓷器']);
});

test('a polymer is a word of its own', () => {
  expect(goods('建成聚合物锂离子电池车间')).toEqual(['聚合物锂离子电池']);
});
