// The links and coefficients of this file are invented.
import { expect, test } from 'vitest';
import { checkPack } from './check-pack.js';
import { mergePacks } from './merge-packs.js';
import { parsePack } from './parse-pack.js';

const link = (id: string, more: string) =>
  `\n    - { id: ${id}, zh: 环节, en: link, position: upstream, products: [{ name: 产品, synonyms: [] }], gbt4754: [], ${more} }`;
const chain = (...links: readonly string[]) =>
  `chain:\n  id: c\n  zh: 链\n  en: chain\n  flow: 甲→乙\n  links:${links.join('')}\n`;
const coefficient = (more: string) =>
  `coefficients:\n  - { id: k, zh: 系数, en: k, unit: t/t, low: 1, typical: 2, high: 3, year: '2024', status: unsourced, sources: [], ${more} }`;
const without = (text: string, key: string) => text.replace(new RegExp(`${key}: [^,}\\n]+, `), '');
const problemsOf = (text: string) => {
  const { pack, problems } = parsePack([{ path: 'a.yaml', text }]);
  return [...problems, ...checkPack(mergePacks([pack]))];
};
const units = 'capacityUnits: [万吨/年]';

test.each([
  ['chain: [', '不是 YAML（'],
  ['else: 1', '知识包文件的顶层要有且只有一个认得的键'],
  [chain(without(link('a', units), 'zh')), '缺少“zh”'],
  [chain(link('a', `${units}, colour: red`)), '“colour”不是认得的键'],
  [chain(link('a', units).replace('upstream', 'nowhere')), '“position”的值不在可选之列'],
  [chain(link('a', units).replace('zh: 环节', 'zh: 3')), '“zh”的类型不对'],
  [chain(link('a', units).replace(/\[\{ name.*?\}\]/, '[]')), '“products”少于 1 项'],
  [chain(link('a', units), link('a', units)), '环节“c.a”写了两次，前一次在 a.yaml 第 7 行'],
  [chain(link('a', `${units}, inputs: [{ from: z }]`)), '没有环节“c.z”'],
  [chain(link('a', 'capacityUnits: [万吨/世纪]')), '不认得产能单位“万吨/世纪”'],
  [
    chain(link('a', `${units}, inputs: [{ from: b }]`), link('b', `${units}, inputs: [{ from: a }]`)),
    '投入绕成了圈：c.a ← c.b ← c.a',
  ],
  [coefficient('').replace('low: 1', 'low: 9'), '系数“k”的低、典型、高三值不是从小到大'],
  [coefficient('').replace('unsourced', 'derived'), '系数“k”写作 derived，却没有来源'],
  [coefficient('').replace('t/t', '斗/亩'), '不认得单位“斗/亩”'],
])('says in Chinese what is wrong: %#', (text, said) => {
  const problems = problemsOf(text);
  expect(problems.map(({ zh }) => zh.reason)).toContainEqual(expect.stringContaining(said));
  for (const { zh, reason, remedy } of problems) {
    expect(zh.remedy).toMatch(/^请.*。$/);
    expect(`${zh.reason}${zh.remedy}${reason}${remedy}`).not.toMatch(/\{\w+\}/);
    expect(`${reason} ${remedy}`).not.toMatch(/undefined/);
  }
});
