// Every firm, place and figure here is invented.
import { describe, expect, test } from 'vitest';
import { auditText } from './audit-text.js';

/** Text by rule: what agrees, the same with one figure that cannot stand, and what the rule leaves alone. */
const corpus: Readonly<Record<string, { agrees: string[]; disagrees: string[]; ignores: string[] }>> = {
  'parts words': {
    agrees: [
      '装机100万千瓦，其中火电60万千瓦，风电30万千瓦，其他10万千瓦。',
      '专利90件（含国外专利2件）。',
      '财政收入86.4亿元。其中，税收收入61.7亿元，增长3%；非税收入24.7亿元。',
      '常住人口42.86万人，男性22.13万人，女性20.73万人。',
      '项目215个、投资86亿元。其中，产业项目118个、投资50亿元；民生项目97个、投资36亿元。',
      '全市31个乡镇中，有27个通了客车。',
      '实事60件，已办结57件，其余3件年内办结。',
      '资金86.4亿元，包括中央资金31.7亿元、专项债券38.2亿元和特别国债16.5亿元。',
    ],
    disagrees: [
      '装机100万千瓦，其中火电60万千瓦，风电38万千瓦，其他10万千瓦。',
      '企业20家，其中25家在建。',
      '财政收入86.4亿元。其中，税收收入67.1亿元，增长3%；非税收入24.7亿元。',
      '常住人口42.86万人，男性21.23万人，女性20.73万人。',
      '全市31个乡镇中，有72个通了客车。',
      '实事60件，已办结57件，其余13件年内办结。',
      '资金86.4亿元，包括中央资金31.7亿元、专项债券32.8亿元和特别国债16.5亿元。',
    ],
    ignores: [
      '产值100亿元。税收20亿元。',
      '固定资产投资86.4亿元，其中工业投资。社会消费品零售总额90.3亿元。',
      '平均亩产383公斤。其中，',
    ],
  },
  'parts joined': {
    agrees: ['东、西两园分别完成产值13.5亿元、21.8亿元，合计35.3亿元。'],
    disagrees: ['东、西两园分别完成产值13.5亿元、21.8亿元，合计53.3亿元。'],
    ignores: ['全年共实施项目120个，完成投资50亿元。'],
  },
  'parts defined': {
    agrees: ['2024年进出口总额86.7亿元。出口52.3亿元，增长8%；进口34.4亿元。'],
    disagrees: ['2024年进出口总额86.7亿元。出口52.3亿元，增长8%；进口43.4亿元。'],
    ignores: ['2024年出口52.3亿元。'],
  },
  'list count': {
    agrees: ['从省、市、县三个层面推进。', '接入甲、乙、丙等11个模型。'],
    disagrees: ['从省、市、县四个层面推进。'],
    ignores: ['建成小学、幼儿园5所。'],
  },
  'share whole': {
    agrees: ['2024年工业总产值125.6亿元，其中电子产值47.1亿元，占工业总产值的37.5%。'],
    disagrees: ['2024年工业总产值125.6亿元，其中电子产值47.1亿元，占工业总产值的47.5%。'],
    ignores: ['2024年工业总产值125.6亿元，占全国的2%。'],
  },
  'share by name': {
    agrees: ['全市常住人口286.4万人，其中城镇人口198.7万人，城镇化率69.4%。'],
    disagrees: ['全市常住人口286.4万人，其中城镇人口198.7万人，城镇化率64.9%。'],
    ignores: ['人口自然增长率4.1‰。'],
  },
  'shares sum': {
    agrees: ['本地供应占46.5%，省内占31.2%，其余22.3%来自省外。'],
    disagrees: ['本地供应占46.5%，省内占37.2%，其余22.3%来自省外。'],
    ignores: ['本地供应占46.5%，省内占31.2%。'],
  },
  'level change growth': {
    agrees: ['2024年营业收入48.6亿元，较上年增加6.3亿元，增长14.9%。'],
    disagrees: ['2024年营业收入48.6亿元，较上年增加6.3亿元，增长19.4%。'],
    ignores: ['2024年营业收入48.6亿元，增长14.9%。'],
  },
  move: {
    agrees: [
      '收入由2022年的37.5亿元增长到2024年的52.8亿元，增长40.8%。',
      '产值从2020年的82.4亿元提升至2024年的143.9亿元，年均增长15%。',
      '占比由21.6%提高到27.3%，提高5.7个百分点。',
    ],
    disagrees: ['收入由2022年的37.5亿元增长到2024年的52.8亿元，增长48%。'],
    ignores: ['包机航线从1条增长到22条，发货量增长了10倍。'].map((text) => text.replace('从1条增长到', '有')),
  },
  'stated base': {
    agrees: ['2023年，宏达公司实现利润3.26亿元。2024年，宏达公司实现利润3.91亿元，同比增长19.9%。'],
    disagrees: ['2023年，宏达公司实现利润3.26亿元。2024年，宏达公司实现利润3.91亿元，同比增长29.9%。'],
    ignores: ['2023年，宏达公司实现利润3.26亿元。2024年，长城公司实现利润3.91亿元，同比增长9.9%。'],
  },
  funnel: {
    agrees: ['新签约项目156个，其中已落地97个，开工64个。'],
    disagrees: ['新签约项目156个，其中已落地97个，开工164个。'],
    ignores: ['新签约项目56个。投产企业97家。'],
  },
  'rank among': {
    agrees: ['在全省17个地市中，该市营商环境位列第6位。'],
    disagrees: ['在全省17个地市中，该市营商环境位列第26位。'],
    ignores: ['有17个乡镇，营商环境位列第26位。'],
  },
  'per unit': {
    agrees: ['种植马铃薯3.6万亩，平均亩产2150公斤，总产量7.74万吨。'],
    disagrees: ['种植马铃薯3.6万亩，平均亩产2150公斤，总产量77.4万吨。'],
    ignores: ['种植马铃薯3.6万亩，总产量7.74万吨。'],
  },
  'day average': {
    agrees: ['2024年，景区接待游客73.2万人次，日均接待2000人次。'],
    disagrees: ['2024年，景区接待游客73.2万人次，日均接待5000人次。'],
    ignores: ['景区接待游客73.2万人次，单日最多5000人次。'],
  },
  'capacity rates': {
    agrees: ['污水处理厂日处理污水4万吨，年处理污水1460万吨。'],
    disagrees: ['污水处理厂日处理污水4万吨，年处理污水146万吨。'],
    ignores: ['污水处理厂日处理污水4万吨。'],
  },
  'plan pace': {
    agrees: [
      '万成公司电石年产能20万吨。截至2024年9月底，万成公司累计生产电石14.2万吨。2024年，万成公司预计生产电石18.6万吨。',
    ],
    disagrees: [
      '万成公司电石年产能20万吨。截至2024年9月底，万成公司累计生产电石4.2万吨。2024年，万成公司预计生产电石18.6万吨。',
    ],
    ignores: ['2024年，万成公司预计生产电石18.6万吨。'],
  },
  'power hours': {
    agrees: ['风电场装机15万千瓦，年利用小时数2860小时，年发电量4.29亿千瓦时。'],
    disagrees: ['风电场装机15万千瓦，年利用小时数2860小时，年发电量42.9亿千瓦时。'],
    ignores: ['风电场装机15万千瓦。'],
  },
  'output capacity': {
    agrees: ['万成公司电石年产能20万吨。2024年，万成公司生产电石18.6万吨。'],
    disagrees: ['万成公司电石年产能20万吨。2024年，万成公司生产电石28.6万吨。'],
    ignores: ['万成公司电石年产能20万吨。2024年，长城公司生产水泥28.6万吨。'],
  },
  'target pace': {
    agrees: ['2024年1至9月生产乳制品142.4万吨，2024年全年力争生产乳制品180万吨。'],
    disagrees: [],
    ignores: ['2024年全年力争生产乳制品180万吨。', '2024年1至9月生产乳制品142.4万吨。'],
  },
  'part of period': {
    agrees: ['2024年上半年，宏达公司实现营收4.6亿元。2024年，宏达公司实现营收9.8亿元。'],
    disagrees: ['2024年上半年，宏达公司实现营收14.6亿元。2024年，宏达公司实现营收9.8亿元。'],
    ignores: ['2023年上半年，宏达公司实现营收14.6亿元。2024年，宏达公司实现营收9.8亿元。'],
  },
  cumulative: {
    agrees: [],
    disagrees: ['截至2024年6月底，宏达公司累计投资86.4亿元。截至2024年9月底，宏达公司累计投资68.4亿元。'],
    ignores: ['2023年，宏达公司投资86.4亿元。2024年，宏达公司投资68.4亿元。'],
  },
  'growth of parts': {
    agrees: ['2024年进出口总额86.7亿元，增长9.7%。出口52.3亿元，增长8%；进口34.4亿元，增长12.4%。'],
    disagrees: ['2024年进出口总额86.7亿元，增长19.7%。出口52.3亿元，增长8%；进口34.4亿元，增长12.4%。'],
    ignores: ['2024年进出口总额86.7亿元，增长9.7%。出口52.3亿元；进口34.4亿元。'],
  },
  'share within share': {
    agrees: ['高技术产业占规上工业比重为27.4%，其中电子占规上工业比重为12.6%。'],
    disagrees: ['高技术产业占规上工业比重为27.4%，其中电子占规上工业比重为32.6%。'],
    ignores: ['高技术产业占规上工业比重为27.4%。'],
  },
  'coal-for-power': {
    agrees: ['电站已发电3.45亿千瓦时，相当于减少燃煤10.4万吨。'],
    disagrees: ['电站已发电3.45亿千瓦时，相当于减少燃煤1.04万吨。'],
    ignores: ['电站已发电3.45亿千瓦时。煤场存煤1.04万吨。'],
  },
  'power-for-polysilicon': {
    agrees: ['公司年产多晶硅10万吨，年用电60亿千瓦时。'],
    disagrees: ['公司年产多晶硅10万吨，年用电6亿千瓦时。'],
    ignores: ['公司年产多晶硅10万吨，光伏发电6亿千瓦时。'],
  },
  'power-for-granular': {
    agrees: ['公司年产颗粒硅10万吨，年用电15.2亿千瓦时。'],
    disagrees: ['公司年产颗粒硅10万吨，年用电1.52亿千瓦时。'],
    ignores: ['公司年产颗粒硅10万吨。'],
  },
  'milk-of-cows': {
    agrees: ['牧场有成母牛1.2万头，年产鲜奶12万吨。'],
    disagrees: ['牧场有成母牛1.2万头，年产鲜奶1.2万吨。'],
    ignores: ['牧场有奶牛1.2万头，年产鲜奶5.2万吨。'],
  },
  'period not ended': {
    agrees: [],
    disagrees: ['2025年一季度，宏达公司完成产值12.6亿元。'],
    ignores: ['2025年一季度，宏达公司预计完成产值12.6亿元。', '2024年四季度，宏达公司完成产值12.6亿元。'],
  },
  'plan past': {
    agrees: [],
    disagrees: [
      '宏达公司计划2023年6月完成投资18.6亿元。',
      '宏达煤化工项目预计2023年底建成，总投资18.6亿元。',
    ],
    ignores: ['宏达公司计划2026年6月完成投资18.6亿元。', '宏达公司原计划2023年6月完成投资18.6亿元。'],
  },
  'event order': {
    agrees: [],
    disagrees: ['宏达煤化工项目于2024年6月开工建设。宏达煤化工项目于2023年5月投产。'],
    ignores: ['宏达煤化工项目于2023年5月开工建设。宏达煤化工项目于2024年6月投产。'],
  },
  'same thing': {
    agrees: [],
    disagrees: ['2024年，恒岳集团营业收入128.4亿元。附表列出：2024年，恒岳集团营业收入182.4亿元。'],
    ignores: ['2023年，恒岳集团营业收入128.4亿元。附表列出：2024年，恒岳集团营业收入182.4亿元。'],
  },
};

describe.each(Object.entries(corpus))('%s', (rule, { agrees, disagrees, ignores }) => {
  const verdictsOf = (text: string) =>
    auditText(text, /pace/.test(rule) ? '2024-10-12' : '2025-02-10')
      .filter((finding) => finding.rule === rule)
      .map(({ verdict }) => verdict);

  if (agrees.length > 0)
    test.each(agrees)('agrees: %s', (text) => {
      expect(verdictsOf(text)).not.toEqual([]);
      expect(verdictsOf(text).filter((verdict) => !verdict.startsWith('agrees'))).toEqual([]);
    });
  if (disagrees.length > 0)
    test.each(disagrees)('disagrees: %s', (text) => expect(verdictsOf(text)).toContain('disagrees'));
  test.each(ignores)('ignores: %s', (text) => expect(verdictsOf(text)).toEqual([]));
});

test('one slip that explains a mismatch is named, with the figure as it would then be', () => {
  const [finding] = auditText('种植马铃薯3.6万亩，平均亩产2150公斤，总产量77.4万吨。');
  expect(finding?.formula).toBe('2150公斤 × 3.6万亩 = 7.74万吨，写作77.4万吨');
  expect(finding?.likely).toContain('“77.4万吨”若为“7.74万吨”');
});

const partsVerdicts = (text: string) =>
  auditText(text).flatMap(({ rule, verdict }) => (rule === 'parts words' ? [verdict] : []));

test('a list not said to be complete is at most its total, however far it falls short', () => {
  expect(partsVerdicts('有企业30家，其中农业5家、商业9家。')).toEqual(['agrees']);
});

test('it cannot be told where one slip would make such a list add up', () => {
  expect(
    partsVerdicts('贷款1287.6亿元，其中涉农贷款431.2亿元，普惠贷款526.4亿元，绿色贷款303亿元。'),
  ).toEqual(['undecided']);
});

test('a target that must be met faster than so far is left open, with what is missing', () => {
  const text = '2024年1至9月生产乳制品52.4万吨，2024年全年力争生产乳制品180万吨。';
  expect(auditText(text, '2024-10-12').filter(({ rule }) => rule === 'target pace')).toMatchObject([
    { verdict: 'undecided', formula: '180万吨 − 52.4万吨 > 52.4万吨 × 92天 ÷ 274天' },
  ]);
});
