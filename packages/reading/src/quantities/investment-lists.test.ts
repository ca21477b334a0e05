// What offices tell of the works they attract: works counted, their costs, aims and shares. All of it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('goods behind what is made in a year', () => {
  reads(first, [
    ['达产后可年产6万吨稷醇', { measure: '年产', object: '稷醇' }],
    ['禾泽公司年产8万平方米稷板生产项目总投资7000万元', { measure: '年产', object: '稷板' }],
    ['具备年产3000辆LNG罐车生产能力', { measure: '年产', object: 'LNG罐车' }],
    ['年产7万吨的生产线', { measure: '年产', subject: '生产线' }],
    ['年产稷盐7万吨', { measure: '年产', object: '稷盐' }],
  ]);
});

describe('lines counted before what they make', () => {
  reads(first, [
    ['规划新建3条合计年产40万吨稷纸生产线', { measure: '稷纸生产线' }],
    ['建成2套年产20万台稷机装置', { measure: '稷机装置' }],
    ['有4家年产5万吨的企业', { measure: '企业' }],
    ['160个产业增长点项目运行平稳', { measure: '产业增长点项目' }],
  ]);
});

describe('aims that hold for one figure', () => {
  reads(last, [
    ['引进企业23家(任务数20家)', { measure: '任务数', modality: 'target' }],
    ['引进企业23家(任务数20家),到位资金30亿元', { modality: 'actual' }],
    ['引进企业9家,完成全年目标任务8家', { modality: 'target' }],
    ['引进企业9家,完成全年目标任务8家的112.5%;到位资金7亿元', { modality: 'actual' }],
    ['年内计划完成投资60亿元,开复工项目24个', { modality: 'actual' }],
    ['计划完成投资60亿元,新建厂房24栋', { modality: 'planned' }],
    ['计划投资额90亿元,占比为34.5%', { modality: 'actual' }],
  ]);
});

describe('whose works they are', () => {
  reads(last, [
    ['铜陵市举行重大项目集中开工日活动,47个项目集中开工', { subject: '铜陵市' }],
    ['稷州禾园产业园由稷禾科技有限公司投资建设,项目位于某镇,用地面积600亩', { subject: '稷州禾园产业园' }],
    ['禾川工业园区此次签约项目11个,总投资30亿元', { subject: '禾川工业园区' }],
  ]);
});

describe('what a figure goes on about', () => {
  reads(last, [
    ['签约产业项目41个(稷能项目30个,稷材项目11个),较上半年增加7个', { measure: '签约产业项目' }],
    ['全县产值60亿元(工业40亿元),同比增长5%', { measure: '产值' }],
    [
      '项目到位资金90亿元。排名前两位的产业链为:稷能装备(30亿元)、稷盐化工(20亿元)',
      { measure: '项目到位资金' },
    ],
    ['兰州日报讯 上半年,全省签约项目90个。\n民营企业投资项目31个', { subject: '全省' }],
    ['产品合格率高于全部产品合格率1.5个百分点', { measure: '产品合格率' }],
    [
      '农业银行5月末涉农贷款增长20%;建设银行绿色贷款增长30%。\n贷款结构不断优化。5月末,中长期贷款增长31%',
      { subject: null, measure: '中长期贷款' },
    ],
  ]);
});
