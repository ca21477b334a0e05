import type { EntityType } from '@lianpu/reading';
import { expect, test } from 'vitest';
import type { Ruling } from '../decisions/decision.js';
import { normalName } from './normal-name.js';
import { decidedNames } from './decided-names.js';
import { resolveNames, type Tie } from './resolve-names.js';

/** All names are invented. An entity's id is its type and full name. */
interface Said {
  readonly in: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type?: EntityType;
}

const ties = (...said: readonly Said[]): readonly Tie[] =>
  said.flatMap(({ in: sourceId, name, aliases = [], type = 'enterprise' }) =>
    [name, ...aliases].map((surface, index) => ({
      entityId: `${type} ${normalName(name)}`,
      type,
      entityKey: normalName(name),
      surface,
      key: normalName(surface),
      tie: index === 0 ? ('full' as const) : ('alias' as const),
      sourceId,
      count: 0,
    })),
  );
const book = (...said: readonly Said[]) => resolveNames(ties(...said));
const namesIn = (...said: readonly Said[]): string[] => book(...said).entities.map((entity) => entity.name);

test('one type and one name is one entity, however it is written', () => {
  const { entities } = book({ in: 'a', name: '样例硅能（集团）' }, { in: 'b', name: '“样例硅能”(集团)' });
  expect(entities).toMatchObject([
    { names: ['“样例硅能”(集团)', '样例硅能（集团）'], sourceIds: ['a', 'b'] },
  ]);
});

test('one name of two types is two entities', () => {
  expect(namesIn({ in: 'a', name: '样例园' }, { in: 'a', name: '样例园', type: 'park' })).toHaveLength(2);
});

test('a short name that is the alias of one full name belongs to it', () => {
  const said = [
    { in: 'a', name: '样例硅能有限公司', aliases: ['样例硅能'] },
    { in: 'b', name: '样例硅能' },
  ];
  expect(namesIn(...said)).toEqual(['样例硅能有限公司']);
  expect(namesIn(...said.toReversed())).toEqual(['样例硅能有限公司']);
});

test('an alias of two full names ties neither, and stays by itself', () => {
  const said = [
    { in: 'a', name: '样例硅能有限公司', aliases: ['样例'] },
    { in: 'b', name: '样例碳素有限公司', aliases: ['样例'] },
    { in: 'c', name: '样例' },
  ];
  expect(namesIn(...said)).toEqual(['样例', '样例硅能有限公司', '样例碳素有限公司']);
  expect(book(...said.slice(0, 2)).find('样例', 'c')).toBeNull();
  expect(book(...said.slice(0, 2)).find('样例', 'a')).toBe('enterprise 样例硅能有限公司');
});

test('two registered names are one only when one contains the other', () => {
  const apart = { in: 'a', name: '样例硅能有限公司', aliases: ['另一碳素有限公司'] };
  expect(namesIn(apart, { in: 'b', name: '另一碳素有限公司' })).toHaveLength(2);
  const together = { in: 'a', name: '某省样例硅能有限公司', aliases: ['样例硅能有限公司'] };
  expect(namesIn(together, { in: 'b', name: '样例硅能有限公司' })).toEqual(['某省样例硅能有限公司']);
});

test('two that call each other by their names are the longer one', () => {
  const said = [
    { in: 'a', name: '样例园', aliases: ['样例产业园区'], type: 'park' as const },
    { in: 'b', name: '样例产业园区', aliases: ['样例园'], type: 'park' as const },
  ];
  expect(namesIn(...said)).toEqual(['样例产业园区']);
});

test('a word that stands for anything holds within its own document', () => {
  const names = book({ in: 'a', name: '样例硅能有限公司', aliases: ['公司'] });
  expect(names.find('公司', 'a')).toBe('enterprise 样例硅能有限公司');
  expect(names.find('公司', 'b')).toBeNull();
});

test('the short name of a project holds within its own document too', () => {
  const long = { in: 'a', name: '某市样例治沙项目', aliases: ['样例治沙项目'], type: 'project' as const };
  const names = book(long, { in: 'b', name: '样例治沙项目', type: 'project' });
  expect(names.entities).toHaveLength(2);
  expect(names.find('样例治沙项目', 'a')).toBe('project 某市样例治沙项目');
  expect(book(long).find('样例治沙项目', 'c')).toBeNull();
});

test('what the own source calls so goes before what others do', () => {
  const names = book(
    { in: 'a', name: '样例园', type: 'park' },
    { in: 'b', name: '某某样例园', aliases: ['样例园'], type: 'facility' },
  );
  expect(names.find('样例园', 'b')).toBe('facility 某某样例园');
  expect(names.find('样例园', 'a')).toBe('park 样例园');
  expect(names.find('样例园', 'c')).toBe('park 样例园');
  expect(names.find('无名', 'c')).toBeNull();
});

test('ids of names that were tied to a fuller one give the fuller one', () => {
  const names = book(
    { in: 'a', name: '样例硅能有限公司', aliases: ['样例硅能'] },
    { in: 'b', name: '样例硅能' },
  );
  expect(names.standing('enterprise 样例硅能')?.name).toBe('样例硅能有限公司');
  expect(names.standing('enterprise 无名')).toBeNull();
});

const decided = (...rulings: readonly Ruling[]) =>
  decidedNames(
    rulings.map((ruling, index) => ({
      ...{ id: String(index), ruling, at: null, by: 'a person', why: 'known', recordedAt: '2024-01-01' },
    })),
  );
const pair = (kind: 'merge' | 'split', a: string, b: string): Ruling => ({
  kind,
  names: [
    { type: 'enterprise', name: a },
    { type: 'enterprise', name: b },
  ],
});

test('merged names are one, known by the longest; the last decision on a pair holds', () => {
  const said = ties({ in: 'a', name: '样例硅能' }, { in: 'b', name: '样例新能源公司' });
  const merge = pair('merge', '样例硅能', '样例新能源公司');
  const names = resolveNames(said, decided(merge));
  expect(names.entities).toMatchObject([{ name: '样例新能源公司', sourceIds: ['a', 'b'] }]);
  expect(names.find('样例硅能', 'c')).toBe('enterprise 样例新能源公司');
  const parted = decided(merge, pair('split', '样例新能源公司', '样例硅能'));
  expect(resolveNames(said, parted).entities).toHaveLength(2);
});

test('a later split parts names that earlier merges joined by way of a third', () => {
  const [a, b, c] = ['样例甲公司', '样例乙公司', '样例丙公司'] as const;
  const said = ties({ in: 'a', name: a }, { in: 'b', name: b }, { in: 'c', name: c });
  const sizes = (...rulings: readonly Ruling[]) =>
    resolveNames(said, decided(...rulings)).entities.map(({ names }) => [...names].sort());
  const merges = [pair('merge', a, b), pair('merge', b, c)];
  expect(sizes(...merges)).toHaveLength(1);
  // The older of the two merges yields.
  const parted = sizes(...merges, pair('split', c, a));
  expect(parted).toHaveLength(2);
  expect(parted).toContainEqual([b, c].sort());
  // Merged once more later, the later word counts.
  expect(sizes(pair('split', a, c), ...merges)).toHaveLength(1);
});

test('a split alias is tied no more', () => {
  const said = ties({ in: 'a', name: '样例硅能公司', aliases: ['样例'] }, { in: 'b', name: '样例' });
  expect(resolveNames(said).entities).toHaveLength(1);
  const names = resolveNames(said, decided(pair('split', '样例硅能公司', '样例')));
  expect(names.entities).toHaveLength(2);
  expect(names.find('样例', 'a')).toBe('enterprise 样例');
});

test('names that are one without place and legal form are one entity, also where no source says so', () => {
  const said = [
    { in: 'a', name: '呼和浩特市样例硅能科技有限公司' },
    { in: 'b', name: '样例硅能科技' },
  ];
  expect(namesIn(...said)).toEqual(['呼和浩特市样例硅能科技有限公司']);
  expect(book(...said).find('样例硅能科技', 'c')).toBe('enterprise 呼和浩特市样例硅能科技有限公司');
  expect(namesIn(...said, { in: 'c', name: '包头市样例硅能科技有限公司' })).toHaveLength(3);
});
