// Firms by their brands alone. Firms and people are invented.
import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

describe('brands in a list of firms', () => {
  const rule = namesBy('name-enterprise-in-list');
  reads(rule, [
    ['已入驻稷欣、栎众、澜鑫祥瑞等光伏企业11家', { name: '稷欣' }],
    ['栎时芯光、淦镁等18家电子企业入驻', { name: '栎时芯光' }],
    ['稷钿、澜矽、栎淦……都是新材料加工企业', { name: '稷钿' }],
    ['中国驰名商标企业——稷川栎淦家具,销路很好', { name: '稷川栎淦家具' }],
    ['以澜栎纺机为龙头,吸引了13家企业', { name: '澜栎纺机' }],
    ['走进淦栎家具的车间,家具的员工正忙着', { name: '淦栎家具' }],
    ['引进淦栎国际等世界500强企业入驻', { name: '淦栎国际' }],
  ]);
  ignores(rule, [
    '推动座椅骨架、电源控制器等配件企业集聚',
    '小麦、玉米等加工企业',
    '民企、央企等企业参加',
    '教育、医疗等企业',
    '培育新能源等龙头企业12家',
    '智能家具的车间',
  ]);
});

describe('builders that a number tells apart', () => {
  const rule = namesBy('name-enterprise-numbered');
  reads(rule, [['中铁九十局集团承建', { name: '中铁九十局集团' }]]);
  ignores(rule, ['中铁第一次参展', '十八局比赛']);
});

describe('people behind their office', () => {
  const rule = namesBy('name-person');
  reads(rule, [
    ['招商局局长赵淦话音刚落', { name: '赵淦' }],
    ['管委会副主任赵栎淦历数发展的脚步', { name: '赵栎淦' }],
  ]);
  ignores(rule, ['专家齐聚一堂', '总经理高度重视', '局长要求加快进度']);
});

describe('firms by their legal form, with what stands before', () => {
  const rule = namesBy('name-enterprise-by-head');
  reads(rule, [
    ['四川金澜栎自动化设备有限公司扩产', { name: '四川金澜栎自动化设备有限公司' }],
    ['全资子公司成都澜栎新能源有限公司', { name: '成都澜栎新能源有限公司' }],
    ['行业领先的石墨生产商成都澜栎石墨有限公司', { name: '成都澜栎石墨有限公司' }],
    ['由栎淦集团与成都澜栎投资有限公司共建', { name: '栎淦集团' }],
    ['中铁成都铁路器材有限公司扩产', { name: '中铁成都铁路器材有限公司' }],
  ]);
  ignores(rule, ['重点建设铁路器材有限的']);
});

describe('who is asked', () => {
  reads(namesBy('name-person'), [['公司董事长江淦介绍', { name: '江淦' }]]);
  ignores(namesBy('name-person'), ['今年长江洪水介绍']);
  reads(namesBy('name-place-town'), [['禾栎镇副镇长介绍', { name: '禾栎镇' }]]);
  ignores(namesBy('name-place-town'), ['兼任副镇长介绍']);
  reads(namesBy('name-enterprise-in-list'), [
    ['栎淦农机、鑫澜货箱、宏鑫家具等20余个项目建设', { name: '栎淦农机' }],
  ]);
});

describe('firms by their legal form', () => {
  const rule = namesBy('name-enterprise-by-head');
  reads(rule, [
    ['洪都集团完成交付', { name: '洪都集团' }],
    ['成都大自然新材料有限公司', { name: '成都大自然新材料有限公司' }],
  ]);
  ignores(rule, ['各都集团化发展']);
});

describe('works that are one of a number, or are planned of', () => {
  ignores(namesBy('name-facility-by-head'), ['成为全市八大战新基地之一']);
  ignores(namesBy('name-policy'), ['稷禾瓷砖产业基地总体规划为4800亩']);
  reads(namesBy('name-facility-by-head'), [
    ['新型储能电芯及材料研发生产基地', { name: '新型储能电芯及材料研发生产基地' }],
  ]);
  reads(namesBy('name-product-of-project'), [['签约淦祥表面处理设备生产项目', { name: '表面处理设备' }]]);
});
