import { expect, test } from 'vitest';
import { isWorkReport } from './work-report.js';

const work = '粮食增长3%，工业增长5%，新增企业20家，建成公路30公里。';
const told = (text: string, title: string | null, published: string | null): boolean =>
  isWorkReport(text, { title, published });

test('a title that is known decides', () => {
  expect(told('', '示例省政府工作报告', '2025-01-20')).toBe(true);
  expect(told(work, '示例省粮食丰收', '2025-01-20')).toBe(false);
});

test('without a title: given in the first quarter, full of what grew, with no reporter in it', () => {
  expect(told(work, null, '2025-01-20')).toBe(true);
  expect(told(work, null, '2025-06-20')).toBe(false);
  expect(told(work, null, null)).toBe(false);
  expect(told(`${work}服务业增长4%，新增学校3所。`, null, null)).toBe(true);
  expect(told(`记者获悉，${work}`, null, '2025-01-20')).toBe(false);
  expect(told('粮食增长3%。', null, '2025-01-20')).toBe(false);
});

test('a text that begins with its own heading says what it is', () => {
  expect(told('示例市政府工作报告\n各位代表：', null, null)).toBe(true);
});

test('what a government reports to a congress is one, whatever its title', () => {
  expect(told('现在,我代表区政府,向大会报告工作。', '砥砺前行谱新篇', '2025-02-20')).toBe(true);
  expect(told('我代表公司,向大会报告工作。', '砥砺前行谱新篇', '2025-02-20')).toBe(false);
});

test('what is said of a budget and how the last one was kept is one', () => {
  expect(told('', '关于示例县2024年财政预算执行和2025年预算草案的说明', '2025-02-20')).toBe(true);
  expect(told('', '关于示例县2024年上半年预算执行和调整预算草案的说明', '2024-08-20')).toBe(false);
});
