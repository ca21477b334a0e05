import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

// Lines on values that are low or compared with the country's; places and figures are invented.
const last = { id: 'last quantity', read: (line: string) => lastQuantity(line, { published: '2024-02-20' }) };

describe('a low value is a value', () => {
  reads(last, [
    ['栎川机房PUE值低至1.18', { value: '1.18', role: 'level' }],
    ['栎川水价低至每吨1.9元', { value: '1.9', role: 'level' }],
    ['栎川气温低至零下27度', { value: '-27', role: 'level' }],
    ['栎川送货时间短至3小时', { value: '3', role: 'level' }],
    ['栎川水价低1.9元', { value: '-1.9', role: 'change' }],
    ['栎川产量低8吨', { value: '-8', role: 'change' }],
  ]);
});

describe('what is named by what it is not', () => {
  reads(last, [
    ['栎川零件不良率降至0.7%', { measure: '栎川零件不良率' }],
    ['栎川银行不良贷款率为0.9%', { measure: '不良贷款率' }],
    ['栎川零件良率升至98%', { measure: '栎川零件良率' }],
  ]);
});

describe('what a text compares its own with', () => {
  reads(last, [
    ['成母牛年均单产11.2吨,高于全国平均水平', { subject: null }],
    ['产值增长3.3%,快于全国平均水平', { subject: null }],
    ['全国成母牛年均单产11.2吨', { subject: '全国' }],
  ]);
});
