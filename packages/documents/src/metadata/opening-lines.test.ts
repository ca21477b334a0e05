import { expect, test } from 'vitest';
import { metadataFromOpening } from './opening-lines.js';

/** All wordings are invented. */
test('a credit line, and the date on the line below it', () => {
  expect(metadataFromOpening('样例标题\n\n来源:某某日报\n2024-12-27 11:02:58\n分享\n\n正文。')).toEqual({
    title: '样例标题',
    publisher: '某某日报',
    published: '2024-12-27',
  });
});

test.each([
  ['样例\n来源：某网 2024年5月20日 10:30\n', '2024-05-20'],
  ['样例\n发布时间：2024/05/20\n', '2024-05-20'],
  ['样例\n2024.5.20\n', '2024-05-20'],
])('%j is dated %s', (text, published) => {
  expect(metadataFromOpening(text).published).toBe(published);
});

test('labels anywhere in a line of labels', () => {
  const line = '发布时间：2024-05-20 10:12 来源：某局 字体：大 中 小';
  expect(metadataFromOpening(`样例标题\n${line}\n正文。`)).toEqual({
    title: '样例标题',
    publisher: '某局',
    published: '2024-05-20',
  });
  expect(metadataFromOpening('浏览次数：12 | 文章来源：某办 | 成文日期：2024年5月2日\n')).toEqual({
    publisher: '某办',
    published: '2024-05-02',
  });
});

test.each([
  ['a labelled date within a sentence', '样例\n会议定了 时间：2024-05-20，地点另告。'],
  ['a date inside a sentence', '样例\n截至2024年5月20日，建成两座。'],
  ['a day that does not exist', '样例\n2024-02-30\n'],
  ['a date far down', `样例\n${'一行。\n'.repeat(20)}2024-05-20\n`],
])('%s is no publication date', (_, text) => {
  expect(metadataFromOpening(text).published).toBeUndefined();
});

test('a heading is the title even below a caption', () => {
  expect(metadataFromOpening('图为样例车间。\n\n## 样例标题 ##\n\n样例日报 记者 某某\n')).toEqual({
    title: '样例标题',
    publisher: '样例日报',
  });
});

test('a text that begins with a sentence has no title', () => {
  expect(metadataFromOpening('某市今年建成两座样例电站。\n正文')).toEqual({});
});
