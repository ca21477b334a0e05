// Ports, parts of provinces, lists of places and clusters, firms of a province. Firms and works are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

const names = (text: string): string[] => read(text).entities.map(({ name, type }) => `${name} ${type}`);

describe('ports called after places that no list holds', () => {
  const rule = namesBy('name-facility-port');
  reads(rule, [
    ['栎磏港投入运营', { name: '栎磏港' }],
    ['在中国栎淞港船籍港登记', { name: '中国栎淞港' }],
    ['加快栎淞港扩建工程', { name: '栎淞港' }],
  ]);
  ignores(rule, ['邮轮母港投入运营', '临港建成', '枢纽港建成', '内河港口码头']);
});

describe('places of a list that says so', () => {
  const rule = namesBy('name-place-in-list');
  reads(rule, [
    ['推进栎淞、栎浦等区域转型', { name: '栎淞' }],
    ['支持栎磏、栎淞等3个县市', { name: '栎磏' }],
  ]);
  ignores(rule, [
    '改造公交站点、群租空间等区域',
    '建设居住、办公等区域',
    '栎磏鱼、栎淞鸭等区域公用品牌',
    '支持栎磏、栎淞等企业',
  ]);
});

describe('clusters that an honour goes to', () => {
  const rule = namesBy('name-cluster-in-list');
  reads(rule, [['栎淞移动救援装备、栎磏铜箔等12个产业集群入选国家特色集群', { name: '栎淞移动救援装备' }]]);
  ignores(rule, ['培育装备制造、食品加工等12个产业集群']);
});

test('parts of provinces, regions round a city and lines between cities', () => {
  expect(names('南疆生产总值增长6%,渝东北植树3万亩。')).toEqual(['南疆 place', '渝东北 place']);
  expect(names('武汉都市圈货运总量达3亿吨。')).toContain('武汉都市圈 place');
  expect(names('京津城际运能提升。')).toContain('京津城际 facility');
  expect(names('京津城际轨道交通建设。')).not.toContain('京津城际 facility');
  expect(names('浙江宁波九龙湖镇植树。')).toContain('九龙湖镇 place');
});

test('refiners are called after their city', () => {
  expect(names('茂名石化与栎达公司签约。')).toContain('茂名石化 enterprise');
  expect(names('茂名石化基地扩能。')).not.toContain('茂名石化 enterprise');
});

test('parks, markets and vouchers by their names', () => {
  expect(names('大安栎车博览园接待游客3万人。')).toContain('大安栎车博览园 park');
  expect(names('枢纽港产业园签约3个项目。')).toContain('枢纽港产业园 park');
  expect(names('甘肃电力现货市场运行。')).toContain('甘肃电力现货市场 platform');
  expect(names('推进电力现货市场建设。')).toEqual([]);
  expect(names('发放“栎·云河”服务消费券3万张。')).toContain('“栎·云河”服务消费券 policy');
});

describe('one of many people named without a verb of speech', () => {
  const rule = namesBy('name-person');
  reads(rule, [
    ['荔枝种植户刘广栎变身飞手', { name: '刘广栎' }],
    ['养殖户张伟明开始忙碌', { name: '张伟明' }],
  ]);
  ignores(rule, ['专家应邀出席', '游客连声称赞', '村民马上开始', '居民安全用电', '市民游园赏花']);
});

test('the free-trade zone of the province that reports, and a park of two places', () => {
  expect(names('自贸试验区推出3项成果。')).toContain('自贸试验区 park');
  expect(names('推进自贸试验区提升战略。')).not.toContain('自贸试验区 park');
  expect(names('通州区与廊坊木业合作示范区开工。')).toContain('通州区与廊坊木业合作示范区 park');
  expect(names('通州区与廊坊木业产业园签约3项。')).not.toContain('通州区与廊坊木业产业园 park');
});
