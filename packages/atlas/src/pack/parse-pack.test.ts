import { expect, test } from 'vitest';
import { checkPack } from './check-pack.js';
import { mergePacks } from './merge-packs.js';
import { parsePack } from './parse-pack.js';

const chain = `chain:
  id: trial
  zh: 试链
  en: trial
  flow: 甲→乙
  links:
    - id: a
      zh: 甲
      en: a
      position: upstream
      products: [{ name: 甲, synonyms: [] }]
      capacityUnits: [万吨/年]
      gbt4754: []
    - id: b
      zh: 乙
      en: b
      position: upstraem
      products: [{ name: 乙, synonyms: [] }]
      capacityUnits: [万吨/年]
      inputs: [{ from: z, coefficients: [nothing] }]
      gbt4754: []
`;
const file = (text: string, path = 'trial.yaml') => ({ path, text });
const problemsOf = (text: string) => parsePack([file(text)]).problems;

test('a wrong value is told with file, line and remedy', () => {
  expect(problemsOf(chain)).toEqual([
    {
      code: 'PACK_INVALID',
      path: 'trial.yaml',
      line: 17,
      reason: '"position" has an unknown value',
      remedy: 'Write one of: upstream, midstream, downstream.',
      zh: {
        reason: '“position”的值不在可选之列',
        remedy: '请写其中之一：upstream, midstream, downstream。',
      },
    },
  ]);
});

test('a missing key, an unknown key and broken YAML are told likewise', () => {
  expect(problemsOf('sources:\n  - { id: x, title: t, grade: A }\n')[0]).toMatchObject({
    line: 2,
    remedy: 'Add "url".',
  });
  expect(
    problemsOf('sources:\n  - id: x\n    title: t\n    url: https://x.org\n    grade: A\n    grad: B\n')[0],
  ).toMatchObject({
    line: 6,
    reason: '"grad" is not a known key',
  });
  expect(problemsOf('chain:\n  id: [x\n')[0]?.reason).toMatch(/^not YAML/);
  expect(problemsOf('recipes: []\n')[0]?.remedy).toMatch(/^Begin with one of: pack, sources/);
});

test('a file that is wrong does not keep the others from being read', () => {
  const { pack, problems } = parsePack([
    file(chain),
    file('pack: { id: x, zh: 甲, en: a, region: null }\n', 'pack.yaml'),
  ]);
  expect([pack.ids, problems.length]).toEqual([['x'], 1]);
});

test('what refers to nothing, stands twice or has no source is told with its line', () => {
  const coefficients = `coefficients:
  - { id: c, zh: 丙, en: c, unit: t/GW, low: 3, typical: 2, high: 4, year: null, status: sourced, sources: [] }
  - { id: c, zh: 丙, en: c, unit: t/furlong, low: null, typical: null, high: null, year: null, status: none, sources: [ghost] }
`;
  const { pack } = parsePack([file(chain.replace('upstraem', 'midstream')), file(coefficients, 'c.yaml')]);
  const found = checkPack(mergePacks([pack])).map(({ path, line, reason }) => `${path}:${line} ${reason}`);
  expect(found.sort()).toEqual([
    'c.yaml:2 coefficient "c" is not low ≤ typical ≤ high',
    'c.yaml:2 coefficient "c" is sourced without a source',
    'c.yaml:3 coefficient "c" stands twice, first in c.yaml line 2',
    'c.yaml:3 source "ghost" is not known',
    'c.yaml:3 unit "t/furlong" is not known',
    'trial.yaml:14 coefficient "nothing" is not known',
    'trial.yaml:14 link "trial.z" is not known',
  ]);
});

test('a circle of inputs is told with its path, unless the pack says that stuff comes back', () => {
  const back = (more: string) =>
    chain
      .replace('upstraem', 'midstream')
      .replace('from: z, coefficients: [nothing]', 'from: a')
      .replace('      gbt4754: []\n', `      inputs: [{ from: b${more} }]\n      gbt4754: []\n`);
  const found = (text: string) => checkPack(mergePacks([parsePack([file(text)]).pack]));
  expect(found(back(''))).toMatchObject([
    { path: 'trial.yaml', line: 7, reason: 'inputs run in a circle: trial.a ← trial.b ← trial.a' },
  ]);
  expect(found(back(', loop: true'))).toEqual([]);
});

test('a rule of verdicts with an unknown condition is told with its line', () => {
  const rules = 'verdicts:\n  - id: r\n    verdict: 强链\n    when: { weather: [ fine ] }\n    because: 无\n';
  expect(problemsOf(rules)).toMatchObject([{ line: 4, reason: '"weather" is not a known key' }]);
});
