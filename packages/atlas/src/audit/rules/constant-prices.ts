import { add, multiply, point, range, type Range, subtract } from '../../interval/range.js';
import type { Cited } from '../cited.js';

/** What is told in current prices and grows, as statistics tell it, in constant prices. */
const priced = /生产总值|GDP|增加值|农林牧渔业总?产值|农业总产值/;
const said = /可比|不变价|实际增长|扣除价格/;

/** True where a growth may be at constant prices while its level is at current prices. */
export const atConstantPrices = (
  level: Cited & { readonly measure: string | null },
  words: string,
): boolean => level.unit === 'CNY' && (priced.test(level.measure ?? '') || said.test(words));

/** What is missing to tell such a growth from its levels. */
export const pricesMissing = '增幅是按不变价还是现价（现价另受价格涨落影响）';

/**
 * How prices may have moved over so many years, as a factor. Our own estimate: the output of coal provinces rose by 28 %
 * in current and 9 % in constant prices in 2021 (Shanxi's statistical communiqué), and prices fell by some percent where
 * they fell at all; over several years the moves average out.
 */
export const pricesOver = (years: number): Range => {
  const [low, high] = years === 1 ? ['0.85', '1.2'] : ['0.93', '1.1'];
  return range(point(low).low?.pow(years) ?? null, point(high).high?.pow(years) ?? null);
};

const one = point(1);

/** A growth at constant prices as the growth at current prices that it may be. */
export const currentGrowth = (growth: Range, years = 1): Range =>
  subtract(multiply(add(one, growth), pricesOver(years)), one);
