import { expect, test } from 'vitest';
import { metadataFromFileName } from './file-name.js';

test.each([
  ['样例简报 2024-05-20.txt', { title: '样例简报', published: '2024-05-20' }],
  ['20240520_样例.md', { title: '样例', published: '2024-05-20' }],
  ['样例2024年05月20日.txt', { title: '样例', published: '2024-05-20' }],
  ['样例2024年5月2日.txt', { title: '样例', published: '2024-05-02' }],
  ['样例 2024.5.20.txt', { title: '样例', published: '2024-05-20' }],
  ['样例2024年13月2日.txt', { title: '样例2024年13月2日' }],
  ['2024-05-20.txt', { title: '2024-05-20', published: '2024-05-20' }],
  ['s0.txt', { title: 's0' }],
  ['2024-13-40 样例.txt', { title: '2024-13-40 样例' }],
  ['1202405201.txt', { title: '1202405201' }],
])('%s', (name, expected) => {
  expect(metadataFromFileName(name)).toEqual(expected);
});
