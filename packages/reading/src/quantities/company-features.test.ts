// Whom the figures of company features are about. Firms, places and figures are invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('how a firm came to be where it is, and whose it is', () => {
  reads(last, [
    ['稷州很忙。2008年投产的栎晶公司,主要生产阀门,去年产值1.2亿元', { subject: '栎晶公司' }],
    ['栎原集团旗下澜栎重工有限公司签订8笔订单,合同金额3亿元', { subject: '澜栎重工有限公司' }],
    ['栎原集团与澜栎重工有限公司签订8笔订单,合同金额3亿元', { subject: '栎原集团' }],
  ]);
});

describe('what works cost that are counted', () => {
  reads(last, [
    ['据悉,6个新签约项目总投资28亿元', { measure: '总投资', subject: '新签约项目' }],
    ['全市85个重点项目计划总投资300亿元', { measure: '总投资', modality: 'planned' }],
    ['栎光项目总投资37亿元', { subject: '栎光项目' }],
  ]);
});

describe('firms of electric goods, and the output that is aimed at', () => {
  reads(last, [
    ['我市已集聚31家电子信息企业', { value: '31', of: '家', measure: '电子信息企业' }],
    ['园区有8家电池企业', { value: '8', of: '家', measure: '电池企业' }],
    ['栎淦公司今年的目标产值是7亿元', { modality: 'target' }],
    ['栎淦公司今年产值是7亿元', { modality: 'actual' }],
  ]);
});

describe('how long something takes, and who is busy with what', () => {
  reads(last, [
    ['栎淦公司新厂房经过8个月建设', { measure: '用时', subject: '栎淦公司' }],
    ['“我们用6年时间研究需求。”栎淦公司总监梁稷安说', { measure: '时间' }],
    ['鲜奶从下线到摆上市民的饭桌不超过18小时', { measure: '用时' }],
    ['栎淦公司新厂房投资2000万元', { measure: '投资', subject: '栎淦公司' }],
    ['不到20人便可保证生产', { value: '20' }],
  ]);
});

describe('firms, parks and counts spoken of again', () => {
  reads(last, [
    ['栎淦公司生产阀门。这家企业加大投入,获得6项专利', { subject: '栎淦公司' }],
    ['在稷原产业园生产车间,员工正在忙碌。该项目年产零件2亿只', { subject: '稷原产业园' }],
    ['稷州很忙。生产高新技术产品的企业共17家', { measure: '企业' }],
    ['栎淦公司新厂房建成后,引进了设备,日产量达到3万斤', { modality: 'actual' }],
    ['栎淦公司新厂房建成后,日产量可达3万斤', { modality: 'planned' }],
  ]);
  reads({ id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null }, [
    ['由8家企业组成的稷原产业园开工', { subject: '稷原产业园' }],
  ]);
});
