import { expect, test } from 'vitest';
import { exact } from '../interval/exact.js';
import { displayFor, sayAtLeast } from './say.js';

const tenThousandTonnes = displayFor('mass', exact(20000));
const people = displayFor('{人}', exact(20000));

test.each([
  // 9.4万吨 asked and at most 9.378689万吨 possible: 213.11 t are sure to be lacking.
  ['213.11', tenThousandTonnes, 'mass', '213吨'],
  ['2550', tenThousandTonnes, 'mass', '0.255万吨'],
  ['15678', tenThousandTonnes, 'mass', '1.56万吨'],
  ['12', people, '{人}', '12人'],
])(
  'a difference of at least %s is said with three digits, rounded down, in a step that fits',
  (value, display, dimension, said) => {
    expect(sayAtLeast(exact(value), display, dimension)).toBe(said);
  },
);
