import { expect, test } from 'vitest';
import { read } from '../read.js';
import { fold } from './fold.js';

test.each([
  ['廣東省規模以上工業產值１.２萬億元', '广东省规模以上工业产值1.2万亿元'],
  ['「澜栎」與『稷禾』', '“澜栎”与‘稷禾’'],
  ['⼯业⾦额', '工业金额'],
  ['全角　空格（括号）', '全角 空格(括号)'],
])('%s is folded unit for unit', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text)).toHaveLength(text.length);
});

test.each(['著名乾坤藉以', '普通文字。', 'GDP 5%', '\ud842\udfb7\ud800'])('%j stays as it is', (text) => {
  expect(fold(text)).toBe(text);
});

test('a traditional text is read as the same text in simplified characters, and quoted as it is', () => {
  const [traditional, simplified] = [
    '截至今年三月，全市擁有企業5千家。',
    '截至今年三月，全市拥有企业5千家。',
  ].map((text) => read(text, { published: '2025-06-10' }).quantities[0]);
  expect(traditional).toEqual(simplified);
  expect(read('產值達三億元').quantities[0]).toMatchObject({ quote: '三億元', value: '300000000' });
});
