import { expect, test } from 'vitest';
import { read } from '../read.js';
import { unwrap } from './unwrap.js';

const broken =
  '2023年，示例市（虚构）新材料产业全年完成的总产\n值达到一百二十亿元，其中单晶硅企业产值比上年增\n长5%，示例硅业有限公司年产能达到3万吨。\n';

test('a break after a full line in mid-sentence is taken out, and every span still holds in the text as given', () => {
  const { quantities } = read(broken, { published: '2024-05-20' });
  for (const { quote, start, end } of quantities) expect(broken.slice(start, end)).toBe(quote);
  expect(quantities.map(({ value, role, time }) => [value, role, time])).toEqual([
    ['12000000000', 'level', '2023'],
    ['5', 'growth', '2023'],
    ['30000', 'level', '2023'],
  ]);
  expect(quantities[0]?.measure).toBe('总产值');
});

test('digits are half as wide as characters', () => {
  const text =
    '去年,示例市(虚构)产值增长7.6%、12.5亿元,税收增长18.5%,一\n般公共支出增长5.5%,固定资产投资又比上年增长7.4%,规模以上\n工业增加值增长3.8%。\n';
  expect(read(text, { published: '2024-05-20' }).quantities.map(({ measure }) => measure)).toContain(
    '一般公共支出',
  );
});

test('a figure broken across lines is quoted with its break', () => {
  const text =
    '示例市（虚构）去年新材料产业完成全部投资共计12\n0亿元，比前一年有所增加，其中工业占了一多半。\n';
  const figure = read(text, { published: '2024-05-20' }).quantities.find(({ unit }) => unit === 'CNY');
  expect(figure?.value).toBe('12000000000');
  expect(figure && text.slice(figure.start, figure.end)).toBe('12\n0亿元');
});

test.each([
  ['one line a paragraph', '示例市今年的工业产值达到一百二十亿元。\n示例县今年的工业产值达到八十亿元整。\n'],
  [
    'a title over its text',
    '示例市工业产值创下新高\n2023年，示例市（虚构）新材料产业全年完成的总产值达到一百二十亿元。\n',
  ],
  [
    'a text in letters',
    'the output of the works in the year gone by has grown by 7 %,\nand that of the year before by 5 %, as far as we know.\n',
  ],
  ['a list', '一、示例市新材料产业园的建设进度情况说明\n二、示例市新能源产业园的建设进度情况说明\n'],
  ['blank lines between', '2023年示例市新材料产业全年完成的总产\n\n值达到一百二十亿元左右的水平的样子\n'],
])('nothing is taken out of %s', (_, text) => {
  expect(unwrap(text)).toBeNull();
});

test('blanks within dates are taken out, and every span still holds in the text as given', () => {
  const text = '2022 年,全县产值 78 亿元。2022 年 1-5 月,投资 5 亿元。截至 2022 年 6 月 5 日,企业达 5 家。';
  const { quantities } = read(text, { published: '2023-05-16' });
  for (const { quote, start, end } of quantities) expect(text.slice(start, end)).toBe(quote);
  expect(quantities.map(({ quote, time }) => [quote, time])).toEqual([
    ['78 亿元', '2022'],
    ['5 亿元', '2022-01/2022-05'],
    ['5 家', '../2022-06-05'],
  ]);
  expect(unwrap('2021年 2022年 5 家')).toBeNull();
});

test('blanks behind what leads a year in, in spans and in ratios of three are taken out too', () => {
  const told = (text: string) =>
    read(text, { published: '2024-04-16' }).quantities.map(({ value, time, base }) => [
      value,
      time,
      base ?? null,
    ]);
  expect(told('2023 年,全县物价比 2022 年上涨 0.5%。')).toEqual([['0.5', '2023', '2022']]);
  expect(told('全县投资 2021 —2023 年年均增长 6%。')[0]?.[1]).toBe('2021/2023');
  expect(told('2023 年三次产业结构为 20 : 36 : 44。').map(([value]) => value)).toEqual(['20', '36', '44']);
  expect(unwrap('比分 3 : 2')).toBeNull();
});

test('a title says when with blanks too', () => {
  const title = '云河县 2022 年预算执行情况';
  expect(read('收入 5 亿元。', { title, published: '2023-02-16' }).quantities[0]?.time).toBe('2022');
});
