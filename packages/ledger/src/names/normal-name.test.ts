import { expect, test } from 'vitest';
import { normalName } from './normal-name.js';

test.each([
  ['样例硅能（集团）有限公司', '样例硅能(集团)有限公司'],
  ['“样例”　硅能', '样例硅能'],
  ['ＡＢ硅能【一期】', 'ab硅能(一期)'],
  ['《样例 规划》', '样例规划'],
  ['⼟默特样例', '土默特样例'],
])('%s is %s', (name, key) => {
  expect(normalName(name)).toBe(key);
});
