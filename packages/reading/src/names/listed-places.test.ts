import { expect, test } from 'vitest';
import { thingsIn } from '../testing/lines.js';

const namesOf = (line: string): readonly string[] =>
  thingsIn(line)
    .map((thing) => thing.split(' = ')[0] ?? '')
    .sort();

// Short names of counties stand beside cities; the firms, parks and works of these lines are invented.
test.each([
  ['兰州、肃南、永靖增速居前', ['place 兰州', 'place 永靖', 'place 肃南']],
  ['生态永靖、绿色发展', []],
  ['嘉宾以及来宾参加典礼', []],
  ['广西来宾糖业增产', ['place 广西来宾']],
  ['柳州、来宾、河池增速居前', ['place 来宾', 'place 柳州', 'place 河池']],
  ['宁波江北外贸增长,江北新设企业多', ['place 宁波江北']],
  ['江北新设企业多', []],
  ['据栎寺镇镇长介绍,收成好', ['place 栎寺镇']],
  ['有锻造之乡之称的栎水镇,企业众多', ['place 栎水镇']],
  ['广州白云国际机场很忙', ['facility 广州白云国际机场']],
  ['加快建设滨湖珠宝时尚功能区', ['park 滨湖珠宝时尚功能区']],
  ['优化主体功能区布局', []],
  ['建成7号线北延伸、12号线三期等线路', ['project 12号线三期', 'project 7号线北延伸']],
  ['由7号线公交改道', []],
  ['太原地铁6号线开通', ['project 太原地铁6号线']],
  ['龘璩入选国家制造业典型案例', ['enterprise 龘璩']],
  ['改革入选国家制造业典型案例', []],
  ['稷桶睿等3户企业入选', ['enterprise 稷桶睿']],
  ['民营等3户企业入选', []],
  ['稷桶国家考古遗址公园挂牌', ['park 稷桶国家考古遗址公园']],
  ['口袋公园增加', []],
  ['三级公立医院绩效居前', []],
  ['国家级慢性病防控示范区达到14个', []],
  ['深入开展矿山治本攻坚三年行动', ['policy 矿山治本攻坚三年行动']],
  ['纵深推进三年行动', []],
  ['建设遵义省域副中心', ['place 遵义']],
  ['新建灯塔工厂、数字孪生工厂90家以上', []],
])('names in %s', (line, expected) => {
  expect(namesOf(line)).toEqual([...expected].sort());
});
