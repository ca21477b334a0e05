// Short items of broadcast news on industries, provinces and villages, invented throughout: places, goods and figures too.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('who does something to what a list names', () => {
  reads(last, [
    ['我国开局良好。\n福建从养老、托育等七大方面推出19条办法', { subject: '福建' }],
    ['我国开局良好。\n福建在旅游、会展等领域新设19项补贴', { subject: '福建' }],
    // Names before 等 are examples all the same.
    ['园区很忙。\n云杉公司、砚山公司等19家企业扩产', { subject: null }],
  ]);
});

describe('what others gain', () => {
  reads(last, [
    ['全县菌菇产值达5亿元,带动700户农户年增收4000元', { measure: '年增收', role: 'change' }],
    ['全县菌菇产值达5亿元,为村集体增收80万元', { measure: '增收' }],
    // A sum that is more than the year before is of the sum told.
    ['全县税收达5亿元,比上年增收3000万元', { measure: '税收' }],
  ]);
});
