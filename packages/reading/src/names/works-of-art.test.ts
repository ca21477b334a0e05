import { expect, test } from 'vitest';
import { thingsIn } from '../testing/lines.js';

// Names that stand in title marks, begin with a number, or are told by 在 alone; all invented but the districts.
test.each([
  ['舞剧《山河长歌》亮相', ['product 《山河长歌》']],
  ['《山河长歌》《南巷旧事》等一批影片上映', ['product 《南巷旧事》', 'product 《山河长歌》']],
  ['《山河治理方案》《南巷整治办法》等文件印发', ['policy 《南巷整治办法》', 'policy 《山河治理方案》']],
  ['山货进城、农资下乡', []],
  ['新成立绿色智能类公司', []],
  ['印发《山河治理方案》', ['policy 《山河治理方案》']],
  ['在涪陵,2000亿级玻纤产业集群正在形成', ['cluster 2000亿级玻纤产业集群', 'place 涪陵']],
  ['在座位,有人等候', []],
  ['21世纪光学实验室建成', ['facility 21世纪光学实验室']],
  ['县级光学实验室建成', ['facility 县级光学实验室']],
  ['笑容成为最美的风景', []],
])('names in %s', (line, expected) => {
  expect(
    thingsIn(line)
      .map((thing) => thing.split(' = ')[0] ?? '')
      .sort(),
  ).toEqual([...expected].sort());
});
