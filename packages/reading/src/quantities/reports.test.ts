import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

// Lines as reports of governments and bulletins of statistics write them; places and figures are invented.
const report = { published: '2026-02-01', title: '2026年海东省政府工作报告' };
const first = {
  id: 'first quantity of a report',
  read: (line: string) => quantitiesOf(line, report)[0] ?? null,
};
const last = { id: 'last quantity of a report', read: (line: string) => lastQuantity(line, report) };

describe('nouns that look like verbs', () => {
  reads(last, [
    ['港口通过能力突破9亿吨', { measure: '港口通过能力' }],
    ['火灾事故起数下降8%', { measure: '火灾事故起数' }],
    ['培育省级创意中心7个', { measure: '培育省级创意中心' }],
    ['筹集保障性租赁住房3万套', { measure: '筹集保障性租赁住房' }],
    ['全国可再生能源装机达到9亿千瓦', { measure: '可再生能源装机' }],
    ['举办文化活动超过2万场次', { of: '场次', measure: '文化活动' }],
    ['车队通过能力测试点5个', { value: '5' }],
  ]);
});

describe('where what is counted ends', () => {
  reads(first, [
    ['9家区域医疗中心基本建成', { measure: '区域医疗中心' }],
    ['9家基本农田保护站开工', { measure: '基本农田保护站' }],
    ['13个省份二手车成交量同比增长', { measure: '省份' }],
    ['意外伤害保险覆盖80万人', { measure: '覆盖' }],
    ['森林覆盖80万亩', { unit: 'mu' }],
  ]);
  reads(last, [
    ['国家级慢性病防控示范区达到14个', { measure: '国家级慢性病防控示范区', subject: '海东省' }],
    ['全省贷款余额达到6万亿元,居中部第2位', { unit: 'rank', measure: '贷款余额' }],
    ['初中和高中阶段毛入学率分别达到98%、91%', { measure: '高中阶段毛入学率' }],
    ['广州、深圳等城市新车成交量同比增长超过20%', { measure: '新车成交量' }],
    ['近七成是小企业,超三成为大企业的供应商', { value: '30', unit: '%' }],
    ['海川电池全球电芯使用量第一', { unit: 'rank', measure: '电芯使用量' }],
    ['海东市科技部门每年安排近千万元经费', { unit: 'CNY', per: 'a' }],
  ]);
});

describe('what is foreseen', () => {
  reads(last, [
    ['预计增速将从3%降至2%', { modality: 'expected' }],
    ['该行未来三年投放贷款5亿元', { modality: 'planned' }],
    ['增速将从3%降至2%', { modality: 'planned' }],
  ]);
});

const news = {
  id: 'last quantity of news',
  read: (line: string) => lastQuantity(line, { published: '2026-02-10', title: '某省要闻' }),
};

describe('rates, signs and days', () => {
  reads(news, [
    ['该组织25日将2026年经济增长预期上调至3%', { value: '3', role: 'growth', measure: '经济增长预期' }],
    ['该会将经济增长预期由4%上调至5%', { value: '5', role: 'growth' }],
    ['连续30日无降雨', { value: '30', unit: 'd' }],
    ['该国经济增速为-0.3%', { value: '-0.3', role: 'growth' }],
    ['占比为0.3-0.5%', { value: '0.3', value2: '0.5' }],
    ['海川电池全球市占率达到31%', { measure: '市占率' }],
    ['自去年3月连续6个月下降后首次增长;二手车成交量增长8%', { time: null }],
    ['自去年3月投产以来,产量增长8%', { time: '2025-03/2026-02-10' }],
    ['像这样的家庭农场,目前,海东市已建成30家', { measure: '家庭农场' }],
    ['园区企业里近六成是制造企业', { measure: '制造企业' }],
    ['产值从2020年的3亿元增长到2025年的5亿元,税收从1亿元增长到2亿元', { value: '200000000', time: '2025' }],
  ]);
  reads(
    {
      id: 'last but one quantity of news',
      read: (line: string) => quantitiesOf(line, { published: '2026-02-10' }).at(-2) ?? null,
    },
    [['产值从2020年的3亿元增长到2025年的5亿元,税收从1亿元增长到2亿元', { value: '100000000', time: '2020' }]],
  );
});

test('a day of the month is no figure', () => {
  expect(quantitiesOf('该组织25日将预期上调', { published: '2026-02-10' })).toEqual([]);
});

describe('what is new, and how long it takes', () => {
  reads(news, [
    ['40多台最新研发的压路机亮相', { measure: '压路机' }],
    ['只要45分钟,就能组装一台泵车', { unit: 'min', measure: '用时' }],
    ['应对12轮强降雨', { value: '12', measure: '强降雨' }],
    ['生产三轮车400辆', { value: '400' }],
  ]);
});

describe('lists of works, and what was reached', () => {
  reads(first, [
    ['中石化特种纤维、海川煤制烯烃等1700多个新项目开工', { subject: '海东省' }],
    ['海川乳业中心已吸纳企业、高校等120家单位', { subject: '海川乳业中心' }],
    ['新增荆州、孝感、黄冈3个千亿城市', { subject: '海东省' }],
    ['谋划9条技术路径', { modality: 'actual' }],
    ['保障重大项目用能1300万吨标准煤', { unit: 't', measure: '保障重大项目用能' }],
  ]);
  reads(last, [
    ['新能源装机同比增加18万千瓦、达到90万千瓦', { role: 'level' }],
    ['新增甲类站2个、乙类站1个', { role: 'change' }],
    ['制造业、涉农企业贷款余额分别增长10%、13%', { measure: '涉农企业贷款余额' }],
    ['谋划建设泵站9座', { modality: 'planned' }],
  ]);
});
