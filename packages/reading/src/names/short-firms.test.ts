// Firms that a text calls by the beginning of their names. Names are invented.
import { expect, test } from 'vitest';
import { thingsIn } from '../testing/lines.js';

test.each([
  ['浙江华柘科技有限公司入选。华柘科技很忙。', '华柘科技'],
  ['湖北鑫柘再生资源集团有限公司投产。鑫柘集团很忙。', '鑫柘集团'],
  ['湖南栎曙高科技股份有限公司入选。栎曙高科很忙。', '栎曙高科'],
])('%s', (text, alias) => {
  const firms = thingsIn(text).filter((thing) => thing.startsWith('enterprise'));
  expect(firms).toHaveLength(1);
  expect(firms[0]?.split(' = ')).toContain(alias);
});

test.each([
  ['鞍山机床、本溪机床、稷重数控研制成功一批车床。', ['鞍山机床', '本溪机床', '稷重数控']],
  ['玉米、水稻、大豆推出新品种。', []],
])('%s', (text, firms) => {
  const named = thingsIn(text).filter((thing) => thing.startsWith('enterprise'));
  expect(named.map((thing) => thing.split(' ')[1])).toEqual(firms);
});
