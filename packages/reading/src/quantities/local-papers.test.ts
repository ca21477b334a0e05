// What local papers tell of parks, projects and firms. Firms, places and figures are invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const titled = (title: string) => ({
  id: `the last figure under ${title}`,
  read: (line: string) => lastQuantity(line, { published: '2025-06-10', title }),
});

describe('places in passing', () => {
  reads(titled('招商忙'), [
    [
      '示范园区来了客商。招商小组赴武汉、宜昌推介12次,示范园区签约9个项目。示范园区新增企业3家',
      { subject: '示范园区' },
    ],
    ['产品远销韩国、俄罗斯、伊朗等国。全市出口增长3%', { subject: '全市' }],
    ['我县紧盯长三角、珠三角等重点区域,以及两江新区招商。签约项目9个', { subject: '我县' }],
    ['“中国瓷砖之乡”来了新企业。开发区很忙,开发区签约9个项目。开发区协议投资3亿元', { subject: '开发区' }],
    ['宜昌来了客商。客商来自武汉。签约项目9个', { subject: '宜昌' }],
  ]);
  reads(titled('武隆签约项目9个'), [['我区招商开门红。签约项目9个', { subject: '武隆区' }]]);
  reads(titled('新疆哈密风电忙'), [['记者看新疆,走进哈密市。签约项目9个', { subject: '哈密市' }]]);
});

describe('who speaks, and for whom', () => {
  reads(titled('产业忙'), [
    ['“今年新装风机90台,明年更多。”宜昌市商务局局长江某说', { subject: '宜昌市' }],
    [
      '武昌澜栎机械有限公司落户。“今年下线风机90台,明年更多。”该公司科长江某介绍',
      { subject: '武昌澜栎机械有限公司' },
    ],
    ['武昌澜栎机械有限公司总经理江某介绍,今年已下线风机90台', { subject: '武昌澜栎机械有限公司' }],
    [
      '武昌澜栎机械有限公司总经理江某介绍,今年已下线风机90台。明年产值3亿元',
      { subject: '武昌澜栎机械有限公司' },
    ],
    ['武昌澜栎机械有限公司总经理江某介绍,武昌区下线风机90台', { subject: '武昌区' }],
    [
      '稷川米业有限公司很忙。\n在武昌澜栎机械有限公司,工人忙碌,公司的机床以国产为主,目前已装机械臂90条',
      { subject: '武昌澜栎机械有限公司' },
    ],
    [
      '稷川米业有限公司很忙。\n在武昌澜栎机械有限公司,工人忙碌。公司去年产值3亿元',
      { subject: '武昌澜栎机械有限公司' },
    ],
  ]);
});

describe('times of something else', () => {
  reads(last, [
    ['该项目是武昌区2023年重点引进的项目,总投资3亿元', { time: null }],
    ['武昌区2023年引进项目9个,总投资3亿元', { time: '2023' }],
    ['5月8日,武昌区举行2025年第二季度项目集中开工仪式。某项目占地30亩', { time: '2025-05-08' }],
    ['项目去年9月开工建设,建成后年产量达90台', { time: null }],
    ['项目去年9月开工建设,年产量达90台', { time: null }],
    ['去年9月开工项目12个,完成投资9亿元', { time: '2024-09' }],
    ['2023年签约项目9个。近年来,武昌区发展快,现有企业90家', { time: null }],
    ['一季度已下线风机60台,全年目标为90台', { time: '2025', modality: 'target' }],
    ['一季度已下线风机60台,完成全年目标的60%', { time: '2025-01/2025-03' }],
  ]);
});

describe('what is meant to be', () => {
  reads(last, [
    ['相信今年产量有90吨', { modality: 'expected' }],
    ['公司将进行扩建,新增产能90吨', { modality: 'planned' }],
    ['计划投资额9亿元,其中亿元项目6个', { modality: 'actual' }],
    ['计划投资9亿元,建设项目6个', { modality: 'planned' }],
    ['项目今年12月投产,年产值9亿元', { modality: 'planned' }],
    ['今年12月产值达9亿元', { modality: 'target' }],
  ]);
});
