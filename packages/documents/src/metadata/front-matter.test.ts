import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.js';

const read = (text: string) => splitFrontMatter(text, 'a.md').metadata;
const body = (text: string): string => text.slice(splitFrontMatter(text, 'a.md').bodyStart);
const refusal = (text: string): string => {
  try {
    return JSON.stringify(splitFrontMatter(text, 'a.md'));
  } catch (error) {
    return (error as Error).message;
  }
};

test('title, publisher, date and sources are read; other keys are left alone', () => {
  const text =
    '---\ntitle: 样例\npublisher: 某局\ndate: 2024-5-20\nsources:\n  - 甲\n  - 乙\ninvented: true\n---\n正文';
  expect(read(text)).toEqual({
    title: '样例',
    publisher: '某局',
    published: '2024-05-20',
    citations: ['甲', '乙'],
  });
  expect(body(text)).toBe('正文');
});

test('published goes before date, and a number as title stays as written', () => {
  expect(read('---\ntitle: 2024.10\npublished: 2024-01-02\ndate: 2023-01-01\n---\n')).toEqual({
    title: '2024.10',
    published: '2024-01-02',
  });
});

test('CRLF files have front matter too, and the body begins after the closing line', () => {
  expect(body('---\r\ntitle: 样例\r\n---\r\n\r\n正文\r\n')).toBe('\r\n正文\r\n');
});

test.each([
  ['a text without any', '正文\n---\n'],
  ['a rule at the head', '---\n\n正文从这里开始\n\n---\n'],
  ['a longer dash line', '----\ntitle: x\n---\n'],
])('%s has no front matter', (_, text) => {
  expect(splitFrontMatter(text, 'a.md')).toEqual({ metadata: {}, bodyStart: 0 });
});

test.each([
  ['---\ntitle: 样例\n正文', 'line 1: the closing --- line is missing'],
  ['---\ntitle: 样例\npublished: 昨天\n---\n', 'line 3: published must be a date'],
  ['---\ntitle: 样例\ndate: 2024-02-30\n---\n', 'line 3: date must be a date'],
  ['---\ntitle: 样例\nsources:\n  - 甲: 乙\n---\n', 'line 4: each of sources must be a string'],
  ['---\ntitle: [1\n---\n', 'line 2: '],
  ['---\ntitle:\n  a: 1\n---\n', 'line 3: title must be one line of text'],
])('%j is refused with its line', (text, where) => {
  expect(refusal(text)).toContain(`a.md: ${where}`);
});
