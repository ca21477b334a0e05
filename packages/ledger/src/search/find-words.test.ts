import { expect, test } from 'vitest';
import { findWords } from './find-words.js';
import { gramsOf, gramsOfWord } from './grams.js';
import { snippetsOf } from './snippets.js';
import { wordsOf } from './words-of.js';

/** All sentences are invented. */
const found = (text: string, question: string): string[] =>
  findWords(text, wordsOf(question)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['样例市光伏装机３０ＧＷ。', '30gw', ['３０ＧＷ']],
  ['样例硅\n能公司', '硅能', ['硅\n能']],
  ['单晶硅与多晶硅', '硅', ['硅', '硅']],
  ['产值(亿元)+10.5', '10.5 (亿', ['(亿', '10.5']],
  ['产值1095', '10.5', []],
  ['样例（甲）^-]公司', '(甲)^-]', ['（甲）^-]']],
  ['样例𠮷野', '𠮷野', ['𠮷野']],
])('in %s, %s stands at %j', (text, question, expected) => {
  expect(found(text, question)).toEqual(expected);
});

test('a text that holds a word has all its grams, and one that holds its characters apart has not', () => {
  const has = (text: string, word: string): boolean => {
    const grams = new Set(gramsOf(text));
    return gramsOfWord(word).every((gram) => grams.has(gram));
  };
  expect(has('样例硅\n能', '硅能')).toBe(true);
  expect(has('样例硅与能', '硅能')).toBe(false);
  expect(has('样例硅与能', '硅')).toBe(true);
  expect(has('样例单晶硅\n片', '晶硅片')).toBe(true);
  expect(has('样例单晶硅与硅片', '晶硅片')).toBe(false);
  expect(has('样例𠮷野家', '𠮷野')).toBe(true);
});

test('words are parted by white space and quotation marks, each kept once', () => {
  expect(wordsOf(' 光伏　“装机” 光伏 ')).toEqual(['光伏', '装机']);
  expect(wordsOf(' 　')).toEqual([]);
  // A long phrase is looked for to its end: another end is not found.
  const phrase = '样例园区年产三万吨单晶硅及配套电池组件生产线二期工程项目已经进入设备安装';
  expect(wordsOf(phrase)).toEqual([phrase]);
  expect(found(`${phrase}阶段`, phrase)).toEqual([phrase]);
  expect(found(phrase.replace('安装', '调试'), phrase)).toEqual([]);
  const parts = wordsOf('甲乙丙丁'.repeat(50));
  expect([parts.length, parts.join('').length]).toEqual([3, 200]);
});

test('a snippet is the sentence, and the one with more of the words is chosen', () => {
  const text = '甲地造硅。乙地造车。丙地造硅造车，样例很多！丁地造硅。';
  const [snippet, ...more] = snippetsOf(text, findWords(text, ['丙地', '造车']), 1);
  expect(more).toEqual([]);
  expect(snippet?.text).toContain('丙地造硅造车');
  expect(snippet?.marks.map(([from, to]) => text.slice(from, to))).toContain('丙地');
});
