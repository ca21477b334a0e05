import type { EntityType } from '@lianpu/reading';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undecided } from './decided-names.js';
import { growNames, type Names, noNames } from './grow-names.js';
import { resolveNames, type Tie } from './resolve-names.js';

/** Names are letters: few of them, so that they are often those of several entities, types and sources. */
const name = fc.constantFrom('甲', '乙', '甲乙', '甲乙丙', '甲公司', '乙公司', '公司');
const said = fc.record({
  type: fc.constantFrom<EntityType>('enterprise', 'park', 'project'),
  full: name,
  aliases: fc.uniqueArray(name, { maxLength: 3 }),
  count: fc.integer({ min: 1, max: 4 }),
});
const reports = fc.array(
  fc.record({ sourceId: fc.constantFrom('a', 'b', 'c', 'd'), said: fc.array(said, { maxLength: 4 }) }),
  { minLength: 1, maxLength: 8 },
);

type Report = {
  readonly sourceId: string;
  readonly said: readonly (typeof said extends fc.Arbitrary<infer S> ? S : never)[];
};

const tiesOf = ({ sourceId, said: things }: Report): readonly Tie[] =>
  things.flatMap(({ type, full, aliases, count }) =>
    [full, ...aliases].map((surface, index) => ({
      entityId: `${type} ${full}`,
      ...{ type, entityKey: full, surface, key: surface, sourceId, count },
      tie: index === 0 ? ('full' as const) : ('alias' as const),
    })),
  );

test('names grown by sources that come and go are those resolved at once, and unchanged keys mean the same', () => {
  fc.assert(
    fc.property(reports, (steps) => {
      const standing = new Map<string, readonly Tie[]>();
      let names: Names = noNames;
      for (const report of steps) {
        const gone = standing.get(report.sourceId) ?? [];
        const come = tiesOf(report);
        const { changedKeys, ...grown } = growNames(names, { come, gone }, undecided);
        standing.set(report.sourceId, come);
        const once = resolveNames([...standing.values()].flat());
        expect(grown.book.entities).toEqual(once.entities);
        for (const key of ['甲', '乙', '甲乙', '甲乙丙', '甲公司', '乙公司', '公司'])
          for (const source of ['a', 'b', 'c', 'd', 'e']) {
            const found = grown.book.findKey(key, source);
            expect(found).toBe(once.findKey(key, source));
            if (!changedKeys.has(key)) expect(found).toBe(names.book.findKey(key, source));
          }
        names = grown;
      }
    }),
    { numRuns: 300 },
  );
});
