// Words that are one though their parts are prepositions or verbs elsewhere: invented throughout.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('words of prepositions and verbs', () => {
  reads(last, [
    ['落实9个区区结对合作重点项目', { measure: '区区结对合作重点项目' }],
    ['集装箱到发增长14%', { measure: '集装箱到发', role: 'growth' }],
    ['9所中小学与云河市学校结对办学', { measure: '中小学' }],
    ['对美贸易下降30%', { measure: '对美贸易', value: '-30' }],
    ['外贸在对美贸易下降30%的情况下回升', { measure: '对美贸易', value: '-30' }],
    ['9个对口径有要求的管件', { value: '9' }],
    ['煤运到发电厂9座', { measure: '发电厂' }],
  ]);
});
