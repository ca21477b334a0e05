// The links and coefficients of this file are invented.
import { expect, test } from 'vitest';
import { mergePacks } from './merge-packs.js';
import { parsePack } from './parse-pack.js';
import { soundPack } from './sound-pack.js';

const link = (id: string, more = '', units = '万吨/年') => `
    - id: ${id}
      zh: 环节${id}
      en: link ${id}
      position: upstream
      products: [ { name: 产品${id}, synonyms: [] } ]
      capacityUnits: [ ${units} ]
      gbt4754: []${more}`;
const chain = (...links: readonly string[]) =>
  `chain:\n  id: c\n  zh: 链\n  en: chain\n  flow: 甲→乙\n  links:${links.join('')}\n`;
const coefficient = (id: string, more = '') =>
  `
  - id: ${id}
    zh: 系数${id}
    en: coefficient ${id}
    unit: t/t
    low: 1
    typical: 2
    high: 3
    year: '2024'
    status: unsourced
    sources: []`.replace(/(low|unit): \S+/g, (line) =>
    more.startsWith(line.split(':')[0] ?? '') ? more : line,
  );
const packOf = (files: Readonly<Record<string, string>>) => {
  const parsed = parsePack(Object.entries(files).map(([path, text]) => ({ path, text })));
  const { pack, problems } = soundPack(mergePacks([parsed.pack]));
  return { pack, problems: [...parsed.problems, ...problems] };
};
const idsOf = (pack: ReturnType<typeof packOf>['pack']) =>
  pack.chains.flatMap(({ links }) => links.map(({ id }) => id));
const told = (problems: ReturnType<typeof packOf>['problems']) =>
  problems.map(({ path, line, reason }) => `${path}:${line} ${reason}`);

test('a link that breaks the schema is left out with its line, and the others are there on theirs', () => {
  const { pack, problems } = packOf({
    'c.yaml': chain(link('a'), link('b').replace('upstream', 'nowhere'), link('d')),
  });
  expect(idsOf(pack)).toEqual(['a', 'd']);
  expect(told(problems)).toEqual([expect.stringMatching(/^c\.yaml:17 "position" has an unknown value/)]);
  // The first line of a link is that of its id: 7 for a, and d stands fourteen lines further down.
  expect(pack.chains[0]?.links.map(({ at }) => at.line)).toEqual([7, 21]);
});

test('a coefficient with low > high or in an unknown unit is left out, and the balance loses it alone', () => {
  const { pack, problems } = packOf({
    'c.yaml': chain(
      link('a'),
      link('b', '\n      inputs: [ { from: a, coefficients: [ good, bad, odd ] } ]'),
    ),
    'k.yaml': `coefficients:${coefficient('good')}${coefficient('bad', 'low: 9')}${coefficient('odd', 'unit: parsec')}`,
  });
  expect(pack.coefficients.map(({ id }) => id)).toEqual(['good']);
  expect(pack.chains[0]?.links[1]?.inputs).toEqual([{ from: 'a', coefficients: ['good'] }]);
  expect(told(problems)).toEqual([
    expect.stringContaining('coefficient "bad" is not low ≤ typical ≤ high'),
    expect.stringContaining('unit "parsec" is not known'),
  ]);
});

test('of two links with one id the first stays', () => {
  const { pack, problems } = packOf({ 'c.yaml': chain(link('a'), link('a'), link('b')) });
  expect(idsOf(pack)).toEqual(['a', 'b']);
  expect(told(problems)).toEqual([expect.stringContaining('link "c.a" stands twice')]);
});

test('an input that closes a circle is left out, as is one that leads to nothing', () => {
  const { pack, problems } = packOf({
    'c.yaml': chain(
      link('a', '\n      inputs: [ { from: b }, { from: nowhere } ]'),
      link('b', '\n      inputs: [ { from: a } ]'),
    ),
  });
  expect(pack.chains[0]?.links.map(({ inputs }) => inputs?.map(({ from }) => from))).toEqual([['b'], []]);
  expect(told(problems).join('\n')).toMatch(
    /inputs run in a circle: c\.a ← c\.b ← c\.a[\s\S]*"c\.nowhere" is not known/,
  );
});

test('a capacity unit that is none is left out of its link', () => {
  const { pack, problems } = packOf({ 'c.yaml': chain(link('a', '', '万吨/年, 万吨/世纪')) });
  expect(pack.chains[0]?.links[0]?.capacityUnits).toEqual(['万吨/年']);
  expect(told(problems)).toEqual([expect.stringContaining('capacity unit "万吨/世纪" is not known')]);
});
