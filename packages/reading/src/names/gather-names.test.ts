// Invented names.
import { expect, test } from 'vitest';
import { thingsIn } from '../testing/lines.js';

test('a name with wide brackets is also called as the text writes it', () => {
  expect(thingsIn('西部（重庆）科学城签约')).toEqual(['park 西部(重庆)科学城 = 西部（重庆）科学城']);
});

test('a bank by its short name is the bank', () => {
  expect(thingsIn('中国人民银行发布数据。人民银行表示')).toEqual(['institution 中国人民银行 = 人民银行']);
});
