// Names in short items of broadcast news, invented throughout but for the divisions of China.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

describe('places', () => {
  // A province whose name ends like a river's is no river.
  reads(namesBy('name-place-in-province'), [['浙江松阳的茶园采茶', { name: '浙江松阳' }]]);
  ignores(namesBy('name-place-in-province'), ['鄱阳湖通江的水道']);
  ignores(namesBy('name-place-division'), ['开行中欧(中亚)班列']);
  ignores(namesBy('name-enterprise-known'), ['在浙江诸暨大唐街道采访']);
});

describe('goods', () => {
  const rule = namesBy('name-product');
  reads(rule, [
    ['一串串葡萄熟了', { name: '葡萄' }],
    ['氢燃料电池下线', { name: '氢燃料电池' }],
    ['袜子行业的龙头来了', { name: '袜子' }],
  ]);
  ignores(rule, [
    '袜子行业平稳运行',
    '钢铁产业转型',
    '素有“中原煤仓”之称',
    '叶片多个',
    '船舶、航天和其他设备制造业增长',
    '为来年生产打好基础',
  ]);
  test('goods that are hardly any alone stand in a list with others', () => {
    const { entities } = read('生产减速器、叶片等');
    expect(entities.map(({ name }) => name)).toContain('叶片');
  });
  test('what is whole of a machine tells who makes it', () => {
    const { entities } = read('最大的掘进机整机企业——青栎装备有限公司');
    expect(entities.map(({ name }) => name)).toContain('掘进机');
  });
  ignores(namesBy('name-product-by-end'), ['商务舱6座,经济舱150座']);
  reads(namesBy('name-product-by-end'), [['清淤舱下水', { name: '清淤舱' }]]);
  reads(namesBy('name-product-closed'), [
    ['产品由一种拓展到米糕、绿豆酥、果味茶等7大类、40种,销路很好', { name: '米糕' }],
  ]);
  ignores(namesBy('name-product-closed'), ['市场拓展到东部、中部、西部三大区域']);
});

describe('plants and works', () => {
  ignores(namesBy('name-facility-by-head'), ['青栎盆地再添大气田']);
  reads(namesBy('name-facility-by-head'), [['巨轮驶离砚山港青栎口岸', { name: '砚山港青栎口岸' }]]);
  ignores(namesBy('name-project-by-head'), ['各县报来的设备更新项目4.6万个']);
});

describe('works and lines by head', () => {
  reads(namesBy('name-project-by-head'), [
    ['周家坝分洪工程完工', { name: '周家坝分洪工程' }],
    ['首条近零碳轧钢产线投产', { name: '近零碳轧钢产线' }],
  ]);
  reads(namesBy('name-institution-by-head'), [['首个药物概念验证中心揭牌', { name: '药物概念验证中心' }]]);
  reads(namesBy('name-facility-in-list'), [
    ['青栎乳业“灯塔工厂”、砚山特种石墨等产业项目投产', { name: '青栎乳业“灯塔工厂”' }],
  ]);
  ignores(namesBy('name-project-by-head'), ['澜栎钢铁产线投产']);
});

describe('villages, counties and crops', () => {
  const village = namesBy('name-place-village');
  reads(village, [
    ['海栎村卖茶油。目前,海栎村有网店9家', { name: '海栎村' }],
    ['江西婺源的岭栎下村的茶油上市', { name: '岭栎下村' }],
    ['在新疆和田墨玉县巴格其镇阿勒玛坎特村,大枣红了', { name: '阿勒玛坎特村' }],
  ]);
  ignores(village, ['各地建设示范村,示范村有网店9家']);
  reads(namesBy('name-place-in-city'), [['江苏连云港赣榆区的渔港', { name: '江苏连云港赣榆区' }]]);
  const ripe = namesBy('name-product-ripe');
  reads(ripe, [
    ['3000亩紫香薯迎来丰收', { name: '紫香薯' }],
    ['山坡上的川栎参、白栎芍进入了采挖季', { name: '川栎参' }],
  ]);
  ignores(ripe, ['农民的收入喜获丰收', '800亩高标准农田全面丰收', '这里的产业迎来丰收']);
  ignores(namesBy('name-park-by-head'), ['建设百亩核心示范区']);
  ignores(namesBy('name-project-by-head'), ['全国68项调水供水重大水利工程']);
  reads(namesBy('name-facility-by-head'), [
    ['青栎水稻超高产示范基地测产', { name: '青栎水稻超高产示范基地' }],
  ]);
});

describe('what a tunnel is to a line, and verbs behind a place', () => {
  ignores(namesBy('name-project-by-head'), ['澜栎高铁最难的控制性工程——栎山隧道贯通']);
  reads(namesBy('name-park-by-head'), [['是杭州市连接栎塘新区的干道', { name: '栎塘新区' }]]);
});
