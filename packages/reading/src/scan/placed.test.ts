import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Placed } from './placed.js';

const places = fc
  .array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 })
  .map((starts) => starts.sort((a, b) => a - b).map((start) => ({ start, end: start + 1 })));
const at = fc.integer({ min: -5, max: 320 });

test('what is found by place is what a search through all finds', () => {
  fc.assert(
    fc.property(places, at, at, (items, from, to) => {
      const placed = new Placed(items);
      const inside = items.filter(({ start }) => start >= from && start < to);
      const odd = ({ start }: { start: number }): boolean => start % 2 === 1;
      expect(placed.firstFrom(from)).toBe(items.filter(({ start }) => start < from).length);
      expect(placed.within(from, to)).toEqual(inside);
      expect(placed.at(from)).toEqual(items.find(({ start }) => start === from));
      expect(placed.before(from)).toBe(items.findLast(({ start }) => start < from));
      expect(placed.find(from, to, odd)).toBe(inside.find(odd));
      expect(placed.findLast(from, to, odd)).toBe(inside.findLast(odd));
    }),
  );
});
