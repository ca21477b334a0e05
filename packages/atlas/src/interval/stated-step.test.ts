import { expect, test } from 'vitest';
import { statedStep } from './stated-step.js';

const steps = (quote: string, value: string) => {
  const step = statedStep(quote, value);
  return step && [step.written.toFixed(), step.significant.toFixed()];
};

test.each([
  ['2.2万余吨', '22000', ['1000', '1000']],
  ['600亿元', '60000000000', ['100000000', '10000000000']],
  ['71.2%', '71.2', ['0.1', '0.1']],
  ['120万千瓦', '1200000000', ['10000000', '100000000']],
  ['1,328.33亿元', '132833000000', ['1000000', '1000000']],
  ['547.1 亿元', '54710000000', ['10000000', '10000000']],
  ['２．５万吨', '25000', ['1000', '1000']],
  ['100多位', '100', ['1', '100']],
])('%s is stated to %s', (quote, value, expected) => {
  expect(steps(quote, value)).toEqual(expected);
});

test.each([
  ['近万头', '10000'],
  ['二十一连丰', '21'],
  ['0项', '0'],
])('%s has no step', (quote, value) => {
  expect(steps(quote, value)).toBeNull();
});
