// Figures that somebody tells of a firm, a scene or a county. Firms, places and figures are invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('the county, the firm and the hall spoken of', () => {
  reads(last, [
    ['栎淦公司来自夹江县,该县有97家企业', { subject: '夹江县' }],
    ['栎淦公司很忙。该公司有3家工厂', { subject: '栎淦公司' }],
    ['记者在湖南衡阳的一家针织企业的车间看到,3600台织机正在运转', { subject: '针织企业' }],
    ['“我们受到冲击,日韩老客户订单下降了35%。”栎淦公司经理梁稷安说', { subject: '栎淦公司' }],
    ['栎淦公司投产后,年产值应该在6亿元', { measure: '年产值', modality: 'expected' }],
    ['栎淦项目总投资3亿元,建设内容包括18000平方米厂房', { measure: '厂房' }],
    ['德化县建设年销售收入数十亿元的家具产业集群', { measure: '年销售收入' }],
  ]);
});
