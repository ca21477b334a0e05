// All names are invented.
import { expect, test } from 'vitest';
import { decidedNames, type DecidedNames, undecided } from './decided-names.js';
import { normalName } from './normal-name.js';
import { sameNames } from './same-names.js';

const firms = (...names: readonly string[]) =>
  names.map((name) => ({ id: name, type: 'enterprise' as const, key: normalName(name) }));
const pairs = (names: readonly string[], decided: DecidedNames = undecided): readonly string[] =>
  sameNames(firms(...names), (id) => id, decided).map((pair) =>
    pair.map((key) => key.replace('enterprise ', '')).join('='),
  );

test.each([
  [['内蒙古样例硅能有限公司', '样例硅能有限责任公司'], 0],
  [['呼和浩特市样例硅能科技有限公司', '样例硅能科技'], 1],
  [['样例乳业(集团)股份有限公司', '样例乳业股份'], 0],
  [['样例硅能有限公司', '另例硅能有限公司'], 0],
])('%j: %i pairs', (names, count) => {
  expect(pairs(names)).toHaveLength(count);
});

test('a short name that two firms of two cities may mean is one with neither', () => {
  const two = ['包头样例装备有限公司', '通辽样例装备有限公司'];
  expect(pairs([...two, '样例装备'])).toEqual([]);
  expect(pairs([two[0] ?? '', '样例装备'])).toHaveLength(1);
});

test('the order of names plays no part', () => {
  const names = ['样例硅能科技', '呼和浩特市样例硅能科技有限公司', '呼和浩特样例硅能科技'];
  expect(new Set(pairs(names))).toEqual(new Set(pairs(names.toReversed())));
  expect(pairs(names).length).toBeGreaterThan(1);
});

test('what a person parted stays parted', () => {
  const names = ['呼和浩特市样例硅能科技有限公司', '样例硅能科技'] as const;
  const ruling = {
    kind: 'split' as const,
    names: [
      { type: 'enterprise' as const, name: names[0] },
      { type: 'enterprise' as const, name: names[1] },
    ] as const,
  };
  const decided = decidedNames([
    { id: '1', ruling, by: '某人', why: '两家', at: '2024-05-20T00:00:00Z' } as never,
  ]);
  expect(pairs(names, decided)).toEqual([]);
});

test('projects and products share common nouns and are left alone', () => {
  const named = ['样例硅能科技', '呼和浩特样例硅能科技'].map((name) => ({
    id: name,
    type: 'project' as const,
    key: name,
  }));
  expect(sameNames(named, (id) => id, undecided)).toEqual([]);
});
