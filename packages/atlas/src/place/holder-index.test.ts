// The firms of this file are invented.
import { expect, test } from 'vitest';
import { type Holder, sameHolder } from './holder.js';
import { HolderIndex } from './holder-index.js';

const holder = (name: string, entityId: string | null = null, whole = false): Holder => ({
  name,
  entityId,
  whole,
  why: null,
});
const holders = [
  holder('明远硅业有限公司', 'e1'),
  holder('内蒙古明远硅业科技有限公司'),
  holder('明远'),
  holder('呼和浩特市北坡新材集团'),
  holder('北坡'),
  holder('明远硅业二期'),
  holder('东川产业园', 'e1'),
  holder('呼和浩特市', null, true),
  holder('全市', null, true),
  holder('园'),
];

test('finds what comparing every two of them finds, in the order of filing', () => {
  const index = new HolderIndex<Holder>();
  for (const one of holders) index.add(one, one);
  for (const one of holders) {
    const expected = holders.filter((other) => sameHolder(one, other));
    expect(index.like(one), one.name).toEqual(expected);
    expect(index.has(one), one.name).toBe(expected.length > 0);
  }
});

test('finds among few what comparing finds', () => {
  for (const size of [1, 4, 8, 9]) {
    const some = holders.slice(holders.length - size);
    const index = new HolderIndex<Holder>();
    for (const one of some) index.add(one, one);
    for (const one of holders)
      expect(index.like(one), `${size} ${one.name}`).toEqual(some.filter((other) => sameHolder(one, other)));
  }
});

test('a holder that is not there is not found', () => {
  expect(new HolderIndex<string>().has(holder('明远'))).toBe(false);
  expect(new HolderIndex<string>().has(holder('全市', null, true))).toBe(false);
});
