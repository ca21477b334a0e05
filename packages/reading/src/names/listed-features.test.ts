// Names in lists of goods, works and firms as company features have them. Firms, places and people are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

const named = (text: string): string[] => read(text).entities.map(({ type, name }) => `${type} ${name}`);

describe('goods of lists', () => {
  test.each([
    [
      '项目主要生产缸体、增压器,以及转向节、制动鼓等铸件。',
      ['product 缸体', 'product 转向节', 'product 制动鼓'],
    ],
    ['公司每年生产红薯粉条、手工凉皮、速食粉丝2600吨。', ['product 手工凉皮', 'product 速食粉丝']],
    ['公司配套有锅贴、卤制品生产线。', ['product 锅贴', 'product 卤制品']],
    ['深耕锂电池生产设备等领域', ['product 锂电池生产设备']],
    ['公司可年产动力电池管理系统3万台', ['product 动力电池管理系统']],
    ['进行涂装装备的生产', ['product 涂装装备']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expect.arrayContaining(expected));
  });
  ignores(namesBy('name-product-closed'), ['公司拥有博士、硕士3200人', '园区建成道路、绿地等配套']);
  ignores(namesBy('name-platform'), ['公司可年产动力电池管理系统3万台']);
  reads(namesBy('name-platform'), [['栎城交通管理系统上线', { name: '栎城交通管理系统' }]]);
});

describe('the left ends of names', () => {
  reads(namesBy('name-enterprise'), [
    ['与开栎汽车有限公司签订协议', { name: '开栎汽车有限公司' }],
    ['该县栎原食品有限公司竣工', { name: '栎原食品有限公司' }],
    ['嘉栎陶瓷进入设备安装阶段', { name: '嘉栎陶瓷' }],
    ['益栎陶瓷完成厂房钢架建设', { name: '益栎陶瓷' }],
  ]);
  reads(namesBy('name-park'), [['毗邻中国西部(重庆)科学城', { name: '中国西部(重庆)科学城' }]]);
  ignores(namesBy('name-park'), ['是云河边界最大的石材加工园区']);
  ignores(namesBy('name-place-town'), ['广西是“干米粉之乡”']);
});

describe('what is no firm, no road and no old town', () => {
  ignores(namesBy('name-enterprise'), ['成立国资控股混合所有制公司', '中国建筑陶瓷出口增长']);
  ignores(namesBy('name-facility'), ['穿综机正高速运转']);
  ignores(namesBy('name-park'), ['位于云城区腰古镇,占地50亩']);
  reads(namesBy('name-park'), [['游客来到栎溪古镇游览', { name: '栎溪古镇' }]]);
  reads(namesBy('name-person'), [['公司总经理欧阳稷安9日称', { name: '欧阳稷安' }]]);
});

describe('counties within a chain, and who came', () => {
  test('a county behind its province', () => {
    expect(named('安徽省岳西县古坊乡栎坊村种茶。')).toEqual(
      expect.arrayContaining(['place 岳西县', 'place 古坊乡', 'place 栎坊村']),
    );
  });
  reads(namesBy('name-person'), [['王栎庚等领导参加', { name: '王栎庚' }]]);
  ignores(namesBy('name-person'), ['高等专家参加', '全体等领导参加']);
});
