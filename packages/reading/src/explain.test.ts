import { expect, test } from 'vitest';
import { explain } from './explain.js';
import { read } from './read.js';

test('each figure is explained with the words that gave its fields', () => {
  const text = '2024年,全县粮食产量约12万吨。';
  expect(explain(read(text), text)).toBe(
    [
      '12–17 “约12万吨” = 约120000 t (quantity/amount)',
      '  全县 · 粮食产量 · 2024 · 水平 · 已实现',
      '  指标 ← “粮食产量”@8',
      '  时间 ← “2024年”@0',
      '  主体 ← “全县”@6',
    ].join('\n'),
  );
});

test('what could not be read is told too', () => {
  const text = '今年产量12万吨,编号为7731的厂房。';
  expect(explain(read(text), text)).toContain('“今年” 未读出');
  expect(explain(read(text), text)).toContain('“7731” 未读出');
});

test('a number that is no figure is told with the reason', () => {
  const text = '位于318国道的展馆用5G,第29届展会在此办,十年磨一剑,产值3亿元。';
  const told = explain(read(text), text);
  for (const line of [
    '“馆用5G,” 不作数字: 与字母连写',
    '“,第29届展” 不作数字: “第”字之后',
    '编号、届次或名称',
    '固定说法',
  ])
    expect(told).toContain(line);
  expect(told).not.toMatch(/“[^”]*亿元[^”]*” 不作数字/);
});
