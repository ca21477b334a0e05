// Every firm, place and figure here is invented.
import { expect, test } from 'vitest';
import { testRules } from './audit-corpus.js';
import { auditText } from './audit-text.js';

testRules(
  {
    'plan pace': {
      agrees: [
        '宏达公司核定生产能力2400万吨/年。宏达公司2024年前9个月生产原煤1765万吨，2024年全年计划生产原煤2340万吨。',
        '集团甲醇装置设计年产能180万吨。今年前8个月，集团累计生产甲醇118.6万吨，全年计划生产甲醇176万吨。',
        '万成公司电石年产能20万吨。截至2024年9月底，万成公司累计生产电石14.2万吨。2024年，万成公司预计生产电石18.6万吨。',
      ],
      disagrees: [
        '集团甲醇装置设计年产能180万吨。今年前8个月，集团累计生产甲醇18.6万吨，全年计划生产甲醇176万吨。',
        '万成公司电石年产能20万吨。截至2024年9月底，万成公司累计生产电石4.2万吨。2024年，万成公司预计生产电石18.6万吨。',
      ],
      ignores: [
        '某矿业公司核定生产能力2400万吨/年。公司2024年前9个月生产原煤165万吨、铁精粉80万吨。',
        '2024年，万成公司预计生产电石18.6万吨。',
      ],
    },
    'target pace': {
      agrees: ['2024年1至9月生产乳制品142.4万吨，2024年全年力争生产乳制品180万吨。'],
      disagrees: ['2024年1至9月生产乳制品12.4万吨，2024年全年力争生产乳制品180万吨。'],
      ignores: ['2024年全年力争生产乳制品180万吨。', '2024年1至9月生产乳制品142.4万吨。'],
    },
  },
  '2024-10-12',
);

test('a target that must be met faster than so far is left open, with what is missing', () => {
  const text = '2024年1至9月生产乳制品92.4万吨，2024年全年力争生产乳制品180万吨。';
  expect(auditText(text, '2024-10-12').filter(({ rule }) => rule === 'target pace')).toMatchObject([
    { verdict: 'undecided', formula: '180万吨 − 92.4万吨 > 92.4万吨 × 92天 ÷ 274天' },
  ]);
});
