// What county newspapers tell of firms, villages and lines. Firms, places and figures are invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('whom a firm is spoken of by', () => {
  reads(last, [
    [
      '“我们初八上班,产值可达3000万元。”宁德澜栎汽车零件有限公司经理梁稷安说',
      { subject: '宁德澜栎汽车零件有限公司' },
    ],
    ['石门镇澜栎生物车间内机器轰鸣,40名工人正在忙碌', { subject: '澜栎生物' }],
    ['在清稷工业村福建澜栎科技公司工地,40名工人正在忙碌', { subject: '福建澜栎科技公司' }],
    ['当地的这家塑料企业,与10多个国家合作', { subject: '塑料企业' }],
    ['交通运输部会同财政部,安排资金300亿元', { subject: '交通运输部' }],
    ['交通运输部、财政部发布消息。财政部安排资金300亿元', { subject: '财政部' }],
  ]);
  reads(first, [
    ['作为一家总投资40亿元的高新技术企业,澜栎新材料专注于研发', { subject: '澜栎新材料' }],
    ['总投资40亿元的光伏企业落户', { subject: '光伏企业' }],
  ]);
});

describe('how far it is, and how long it takes', () => {
  reads(last, [
    ['海溪县公铁两用大桥很长。大桥建成后,从武汉开车到宜昌只要2个小时', { subject: '海溪县公铁两用大桥' }],
    ['从武汉到宜昌最快3小时', { role: 'level', measure: '用时' }],
    ['比现在快3小时', { role: 'change' }],
    ['宜昌大桥是成都至武汉铁路工程的一部分,全长11公里', { subject: '宜昌大桥' }],
  ]);
});

describe('times that are of one thing only', () => {
  reads(last, [
    ['澜栎米业成立于2004年,年销售大米7000吨', { time: null }],
    ['2004年,销售大米7000吨', { time: '2004' }],
    ['开年订单排到8月,新线日加工红薯20吨', { time: null }],
    ['第一季度产值预计有3100万元,去年全年产值才8600万元', { modality: 'actual', time: '2024' }],
    ['去年产值8600万元,今年产值预计可到1.3亿元', { modality: 'expected' }],
    ['海原县一季度开工工业项目22个', { subject: '海原县' }],
  ]);
});

describe('plans and targets', () => {
  reads(last, [
    ['项目全部投产可年产构件15万吨', { modality: 'planned' }],
    ['项目可年产构件15万吨', { modality: 'actual' }],
    ['围绕全年的目标任务,推动100家企业复工', { modality: 'actual' }],
    ['目标任务是100家企业复工', { modality: 'target' }],
    ['年计划投资52亿元;其中工业项目9个', { modality: 'actual' }],
    ['计划投资52亿元,建设工业项目9个', { modality: 'planned' }],
  ]);
});

describe('what is counted, and what is done with it', () => {
  reads(last, [
    ['车间里,40名工人流水线作业', { measure: '工人' }],
    ['车间里,40台设备流水线作业', { measure: '设备流水线作业' }],
    ['新建4条糕点生产线“四线并进”', { measure: '糕点生产线' }],
    ['打造4家“灯塔工厂”', { measure: '“灯塔工厂”' }],
    ['推动全省290个蔬菜基地标准化建设', { measure: '蔬菜基地' }],
    ['部署100项关键核心技术攻关项目', { measure: '关键核心技术攻关项目' }],
    ['480户加工企业中,精深加工企业仅40户', { measure: '精深加工企业' }],
    ['560户加工企业中,有30户很忙', { measure: '加工企业' }],
    ['大巴搭载657名务工人员前往长三角', { measure: '务工人员' }],
    ['推动100多家企业节后复工', { measure: '企业' }],
    ['出台12条措施聚焦新兴产业', { measure: '措施' }],
  ]);
  reads(first, [['石门镇7000亩沙质地年产红薯1.6万吨', { measure: '沙质地' }]]);
});

describe('how much, how often and how far', () => {
  reads(last, [
    ['石门镇红砂地年产红薯1.8万吨', { measure: '年产', object: '红薯' }],
    ['开年以来,新线日加工红薯20吨', { measure: '日加工红薯' }],
    ['红薯亩产稳定达5000斤', { measure: '红薯亩产' }],
    ['销售收入做到1.8亿元', { measure: '销售收入', role: 'level' }],
    ['平湖岛距青栎港码头仅12公里', { measure: '距青栎港码头' }],
    ['从武汉到宜昌运行时间只需6小时', { measure: '运行时间' }],
    ['从武汉到宜昌只需6小时', { measure: '用时' }],
    ['2025年秋冬出口额400万元', { measure: '出口额', time: '2025' }],
    ['大桥中标价为80亿元', { measure: '大桥中标价' }],
  ]);
});

describe('who speaks, and what is told of it', () => {
  reads(last, [
    [
      '澜栎薯业很忙,公司经理梁稷安指着车间。\n稷禾工作站落户。“售价每吨7万元。”梁稷安举起红薯',
      { subject: '澜栎薯业' },
    ],
    ['稷禾工作站落户。“售价每吨7万元。”梁稷安举起红薯', { subject: null }],
    ['宜昌大桥很长。负责设计的专家梁稷安介绍,大桥包括3座桥塔。总投资109亿元', { subject: '宜昌大桥' }],
    ['澜栎薯业很忙。\n2024年,稷禾工作站落户宜昌。企业出口额400万元', { subject: '澜栎薯业' }],
    ['海南推介项目。\n河北推动改革。全省企业达到15万家', { subject: '河北省' }],
    ['今年,陕西将以创新为牵引,培育企业100家', { modality: 'planned' }],
  ]);
});
