// Goods told by the word for their kind, and bodies and works whose names hold common words. All of it is invented.
import { describe, expect, test } from 'vitest';
import { thingsIn } from '../testing/lines.js';

const names = (line: string): readonly string[] =>
  thingsIn(line).map((thing) => thing.split(' = ')[0] as string);

describe('goods told by their kind', () => {
  test.each([
    ['产线上,核心部件——柔轮坯正在打磨', 'product 柔轮坯'],
    ['每天约3吨的鲢鱼、鳙鱼等淡水鱼运往各地', 'product 鳙鱼'],
    ['毛巾、家电、雨伞都好卖', 'product 家电'],
    ['港口用上巡检机器人', 'product 巡检机器人'],
    ['拖鞋、蚊香等日用产品出口下降', 'product 蚊香'],
    ['投用“破浪二号”等深海养殖装备', 'product 破浪二号'],
    ['港口用上水下机器人', 'product 水下机器人'],
    ['园区试用无人驾驶叉车', 'product 无人驾驶叉车'],
  ])('%s', (line, name) => {
    expect(names(line)).toContain(name);
  });
  test.each([
    ['这一大国重器建成后助力科研', '一大国重器'],
    ['核心问题——怎么办已有答案', '怎么办'],
    ['消费、家电、服务等领域', '家电'],
    ['调研、走访等农产品出口工作', '走访'],
    ['他投入“破浪二号”行动等工作', '破浪二号'],
  ])('%s', (line, name) => {
    expect(names(line).join()).not.toContain(`product ${name}`);
  });
});

describe('bodies and works', () => {
  test.each([
    ['由东方师范大学牵头', 'institution 东方师范大学'],
    ['福州大学基础交叉研究院揭牌', 'institution 福州大学基础交叉研究院'],
    ['落户中国西部云创新港', 'park 中国西部云创新港'],
    ['搭建国家机器人产教融合创新平台', 'platform 国家机器人产教融合创新平台'],
    ['推进校地供需对接信息平台建设', 'platform 校地供需对接信息平台'],
    ['搭建科技成果转化交易平台', 'platform 科技成果转化交易平台'],
    ['在福州,新焦炭项目投产', 'project 新焦炭项目'],
    ['栎原铁路全线控制性工程——前溪隧道贯通', 'facility 前溪隧道'],
    ['栎能云河3号海上风电场并网', 'facility 栎能云河3号海上风电场'],
    ['中关村论坛开幕', 'platform 中关村论坛'],
    ['落户西部科学城', 'park 西部科学城'],
    ['融入栎原都市圈', 'place 栎原都市圈'],
    ['公安部等部门通报', 'institution 公安部'],
    ['举办“购物在云河”系列活动', 'policy 购物在云河'],
    ['栎原灌区重要控制性工程响石渡槽合龙', 'facility 栎原灌区'],
    ['调试激光切割机', 'product 激光切割机'],
    ['抵达栎原国际枢纽港', 'facility 栎原国际枢纽港'],
    ['栎原风洞综合研究设施将建成', 'facility 栎原风洞综合研究设施'],
  ])('%s', (line, name) => {
    expect(names(line)).toContain(name);
  });
  test.each([
    ['网络论坛很热', '论坛'],
    ['栎原铁路全线控制性工程——前溪隧道贯通', '控制性工程'],
    ['作为华南地区大型航空物流枢纽,这里很忙', '枢纽'],
    ['5月2号港口很忙', '2号港口'],
    ['在陶瓷产业集群决赛中胜出', '集群'],
    ['挖掘机装配生产线上很忙', '装配生产线'],
    ['打造现代汽车产业生态', '现代汽车'],
    ['为明年春耕生产打好基础', '打好'],
    ['作为全省最大的水果出口陆路口岸,这里很忙', '口岸'],
    ['我省首条越岭高铁——栎原高铁开工', '越岭高铁'],
    ['试跑的“迅风”高铁动车组', 'facility'],
    ['改造40万公里管网', '管网'],
    ['一批老旧码头改造提速', '码头'],
    ['建好内河港口', '港口'],
    ['栎原高新区与邻市互通规划', '互通'],
    ['优化福建铁路网布局', '铁路'],
    ['这是当地重要的防洪工程', '防洪工程'],
    ['福州工信部门走访', '工信部'],
    ['抓住赛事商机', '商机'],
    ['备战欧洲杯', '欧洲'],
    ['他称“购物在云河”的人多', '购物在云河'],
    ['以学科集群重构学院', '学科集群'],
    ['迎接数字化的浪潮', '浪潮'],
    ['焦炭项目较多', '焦炭项目'],
  ])('%s', (line, name) => {
    expect(names(line).join()).not.toContain(name);
  });
});

describe('parks called by the short word for their kind', () => {
  test('栎原经开区 is 福州栎原经济技术开发区', () => {
    expect(names('福州栎原经济技术开发区很忙。栎原经开区又签约一批项目')).toEqual([
      'park 福州栎原经济技术开发区',
    ]);
  });
  test('澜云经开区 is another', () => {
    expect(names('福州栎原经济技术开发区很忙。澜云经开区又签约一批项目')).toHaveLength(2);
  });
});
