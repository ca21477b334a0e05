// Shorter names of sites, firms in lists by their trade, streets, and what is no name. All names are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

const entities = (text: string): string[] => read(text).entities.map(({ name }) => name);

test('a site named again by the end of its name is the same', () => {
  const text = '走进湖北栎姑山健康产业园,机器轰鸣。健康产业园负责人说,明年扩建。';
  expect(entities(text)).toContain('湖北栎姑山健康产业园');
  expect(entities(text)).not.toContain('健康产业园');
});

test('two sites that end alike stay two', () => {
  const found = entities('甘肃栎淦新材料产业园和青海稷川新材料产业园签约。新材料产业园很多。');
  expect(found).toContain('甘肃栎淦新材料产业园');
  expect(found).toContain('青海稷川新材料产业园');
});

describe('firms that end in the trade of the others', () => {
  const rule = namesBy('name-enterprise-in-list');
  reads(rule, [['察看了环宇陶瓷、栎舒陶瓷、淦顺陶瓷等企业', { name: '环宇陶瓷' }]]);
  ignores(rule, ['察看了日用陶瓷、建筑陶瓷等企业']);
});

describe('streets', () => {
  const rule = namesBy('name-place-town');
  reads(rule, [['一路向东,青栎街道某项目正忙', { name: '青栎街道' }]]);
  ignores(rule, ['各街道行动起来', '走上街道庆祝', '繁华街道上']);
});

describe('people behind their titles', () => {
  const rule = namesBy('name-person');
  reads(rule, [
    ['镇党委书记侯栎宇谈起产业如数家珍', { name: '侯栎宇' }],
    ['研发人员黎栎介绍,产品已量产', { name: '黎栎' }],
    ['市委书记史栎全到企业调研', { name: '史栎全' }],
    ['创始人范淦川大学毕业后回乡', { name: '范淦川' }],
  ]);
  ignores(rule, ['研发人员和工人一起', '书记到企业调研']);
});

test('a graduate is no university', () => {
  expect(entities('创始人范淦川大学毕业后回乡。')).toEqual(['范淦川']);
});

describe('goods spelt with characters that no word holds', () => {
  reads(namesBy('name-product-closed'), [['主要生产青栎收割台、秸栎揉丝机等产品', { name: '青栎收割台' }]]);
  reads(namesBy('name-product'), [['检验刚下线的光伏栎沐玻璃', { name: '光伏栎沐玻璃' }]]);
  ignores(namesBy('name-product-by-verb'), ['生产工业部件的经验']);
});

describe('goods ordered and goods that are none', () => {
  reads(namesBy('name-product-closed'), [['正在赶制客户所需的栎包袋订单', { name: '栎包袋' }]]);
  reads(namesBy('name-product-by-verb'), [['专业研发、生产、销售打火机、栎火枪产品', { name: '栎火枪' }]]);
  ignores(namesBy('name-product'), ['全年订单产量增加', '集装箱式房屋', '提前规避设备故障']);
  ignores(namesBy('name-enterprise'), ['转型升级的澎湃动力']);
  ignores(namesBy('name-place'), ['龙头企业和龙头项目']);
});

describe('what a name is cut by', () => {
  reads(namesBy('name-park-by-head'), [['栎定工业园区内机器轰鸣', { name: '栎定工业园区' }]]);
  reads(namesBy('name-person'), [['稷川公司生产主管杨栎告诉记者', { name: '杨栎' }]]);
  reads(namesBy('name-product-closed'), [['在稷淦纸制品有限公司栎盒生产车间,工人正忙', { name: '栎盒' }]]);
  ignores(namesBy('name-product-closed'), ['在稷淦纸制品有限公司智能生产车间']);
  ignores(namesBy('name-product-by-verb'), ['稷川公司生产主管杨栎告诉记者']);
});

test('a firm is called by the firm within its name', () => {
  expect(entities('华栎宝马汽车有限公司扩产。华栎宝马很忙。')).toEqual(['华栎宝马汽车有限公司']);
});
