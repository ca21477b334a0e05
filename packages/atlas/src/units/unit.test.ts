import { expect, test } from 'vitest';
import { exact } from '../interval/exact.js';
import { range } from '../interval/range.js';
import { parseCapacityUnit } from './capacity-unit.js';
import { displayFor, displayOfQuote, sayRange } from './say.js';
import { parseUnit } from './unit.js';

const parts = (code: string) => {
  const unit = parseUnit(code);
  return unit && [unit.dimension, unit.scale.toSignificantDigits(12).toFixed()];
};

test.each([
  ['t', ['mass', '1']],
  ['kg', ['mass', '0.001']],
  ['GW', ['power', '1000000000']],
  ['MW.h', ['energy', '1000']],
  ['t/GW', ['mass/power', '0.000000001']],
  ['g/kW.h', ['mass/energy', '0.000001']],
  ['TFLOPS/{张}', ['compute/{张}', '1000000000000']],
  ['mu', ['area', '666.666666667']],
  ['kg/d/{座}', ['mass/time/{座}', '0.0000416666666667']],
])('%s is %s', (code, expected) => {
  expect(parts(code)).toEqual(expected);
});

test('an unknown code is null, not a guess', () => {
  expect(parseUnit('BFLOPS')).toBeNull();
  expect(parseUnit('t/furlong')).toBeNull();
});

const capacity = (text: string) => {
  const unit = parseCapacityUnit(text);
  return unit && [unit.dimension, unit.scale.toFixed(), unit.per];
};

test.each([
  ['万吨/年', ['mass', '10000', 'a']],
  ['GW/年', ['power', '1000000000', 'a']],
  ['万千瓦', ['power', '10000000', null]],
  ['亿千瓦时/年', ['energy', '100000000', 'a']],
  ['标方/小时', ['volume', '1', 'h']],
  ['亿片/年', ['{片}', '100000000', 'a']],
  ['架/年', ['{架}', '1', 'a']],
  ['P', ['compute', '1000000000000000', null]],
])('a capacity in %s is %s', (text, expected) => {
  expect(capacity(text)).toEqual(expected);
});

test('amounts are said in the unit that suits them or that the text used', () => {
  expect(sayRange(range('210000', '262500'), displayFor('mass', exact(210000)))).toBe('21–26.25万吨');
  expect(
    sayRange(range('10480000000', '10480000000'), displayOfQuote('1048.3万千瓦', '10483000000', 'W')),
  ).toBe('1048万千瓦');
  expect(sayRange(range('60000000000', null), displayOfQuote('突破600亿元', '60000000000', 'CNY'))).toBe(
    '至少600亿元',
  );
});
