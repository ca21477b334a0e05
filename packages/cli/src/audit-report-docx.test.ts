import { readDocument } from '@lianpu/documents';
import { expect, test } from 'vitest';
import { reportDocx } from './audit-report-docx.js';

test('a form feed and other control characters leave a report that opens', async () => {
  const bytes = await reportDocx({
    title: '核数报告',
    summary: '一处。',
    sections: [{ heading: '1. 样例\f厂', facts: [['依据', '甲\u0001乙']], sentences: ['「年产\v3万吨」'] }],
  });
  const { text } = await readDocument(bytes, { name: 'report.docx' });
  expect(text).toContain('样例 厂');
  expect(text).toContain('甲 乙');
  expect(text).toContain('年产 3万吨');
});
