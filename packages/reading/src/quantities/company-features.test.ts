// Whom the figures of company features are about. Firms, places and figures are invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

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
    ['据了解,4个新签约项目总投资37亿元', { measure: '总投资', subject: '新签约项目' }],
    ['全市85个重点项目计划总投资300亿元', { measure: '总投资', modality: 'planned' }],
    ['栎光项目总投资37亿元', { subject: '栎光项目' }],
  ]);
});

describe('firms of electric goods, and the output that is aimed at', () => {
  reads(last, [
    ['我市已聚集22家电子信息企业', { value: '22', of: '家', measure: '电子信息企业' }],
    ['园区有8家电池企业', { value: '8', of: '家', measure: '电池企业' }],
    ['栎淦公司今年的目标产值是7亿元', { modality: 'target' }],
    ['栎淦公司今年产值是7亿元', { modality: 'actual' }],
  ]);
});
