import { expect, test } from 'vitest';
import { toInterval } from './range.js';
import { type StatedFigure, statedInterval, type Tolerance } from './stated-interval.js';

const of = (
  quote: string,
  value: string,
  bound: StatedFigure['bound'] = '=',
  value2: string | null = null,
): StatedFigure => ({
  quote,
  value,
  bound,
  value2,
});
const ends = (figure: StatedFigure, tolerance: Tolerance) => {
  const { low, high } = toInterval(statedInterval(figure, tolerance));
  return [low, high];
};

test('a plain figure is what it says, ± half its last written digit, or ± half its last significant one', () => {
  expect(ends(of('5000标方', '5000'), 'stated')).toEqual(['5000', '5000']);
  expect(ends(of('5000标方', '5000'), 'rounded')).toEqual(['4999.5', '5000.5']);
  expect(ends(of('5000标方', '5000'), 'design')).toEqual(['4500', '5500']);
  expect(ends(of('71.2%', '71.2'), 'rounded')).toEqual(['71.15', '71.25']);
});

test('约 widens by a whole step, 余 reaches up to the next step, 超 and 突破 are open above, 不足 starts at zero', () => {
  expect(ends(of('约7.3%', '7.3', '~'), 'stated')).toEqual(['7.2', '7.4']);
  expect(ends(of('约2万张', '20000', '~'), 'stated')).toEqual(['10000', '30000']);
  expect(ends(of('2.2万余吨', '22000', '>'), 'stated')).toEqual(['22000', '23000']);
  expect(ends(of('突破600亿元', '60000000000', '>'), 'rounded')).toEqual(['60000000000', null]);
  expect(ends(of('不足30家', '30', '<'), 'stated')).toEqual(['0', '30']);
});

test('a range keeps both ends, and a quote without digits gives no tolerance', () => {
  expect(ends(of('6000至7000株', '6000', '=', '7000'), 'stated')).toEqual(['6000', '7000']);
  expect(ends(of('七年', '7'), 'rounded')).toEqual(['7', '7']);
});
