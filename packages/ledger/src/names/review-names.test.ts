import { expect, test } from 'vitest';
import type { Entity } from '../model.js';
import { decidedNames, undecided } from './decided-names.js';
import { reviewNames } from './review-names.js';

/** Invented firms. */
const firm = (name: string, type: Entity['type'] = 'enterprise'): Entity => ({
  ...{ id: name, type, name, names: [name], sourceIds: ['a'], mentionCount: 1 },
});
const named = [
  firm('内蒙古琥珀硅能科技有限公司'),
  firm('琥珀硅能'),
  firm('琥珀集团'),
  firm('玛瑙机械有限公司'),
  firm('琥珀硅能', 'product'),
];
const shown = (decided = undecided) =>
  reviewNames(named, decided).map(({ a, b, verdict }) => [a.name, b.name, verdict]);

test('lists pairs that may be one with reasons, and no others', () => {
  expect(shown()).toContainEqual(['内蒙古琥珀硅能科技有限公司', '琥珀硅能', 'same']);
  expect(shown().flat()).not.toContain('玛瑙机械有限公司');
  for (const { reasons } of reviewNames(named, undecided)) expect(reasons.length).toBeGreaterThan(0);
});

test('a pair that was decided upon is listed no more', () => {
  const names = [
    { type: 'enterprise', name: '琥珀硅能' },
    { type: 'enterprise', name: '内蒙古琥珀硅能科技有限公司' },
  ] as const;
  const ruling = { kind: 'split', names } as const;
  const decision = { id: '1', ruling, at: null, by: 'a person', why: 'known', recordedAt: '2024-01-01' };
  expect(shown(decidedNames([decision]))).not.toContainEqual([
    '内蒙古琥珀硅能科技有限公司',
    '琥珀硅能',
    'same',
  ]);
});
