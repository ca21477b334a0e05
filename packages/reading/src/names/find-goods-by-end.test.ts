// Goods that no list holds, by the character they end in, in quotation marks and by all that is done with them; and
// what stands beside them in company features. Firms, places and goods are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

const named = (text: string): string[] => read(text).entities.map(({ type, name }) => `${type} ${name}`);

describe('goods by their last character', () => {
  reads(namesBy('name-product-by-end'), [
    ['这台全自动播籽机很快', { name: '全自动播籽机' }],
    ['展出的云智能分果机很受欢迎', { name: '云智能分果机' }],
    [',激光测斜仪畅销', { name: '激光测斜仪' }],
    ['不断优化纸盘机性能', { name: '纸盘机' }],
    ['推出了地质测斜仪', { name: '地质测斜仪' }],
    ['高标准行李箱很轻', { name: '行李箱' }],
    ['这个小部件叫稳流阀', { name: '稳流阀' }],
  ]);
  ignores(namesBy('name-product-by-end'), [
    '稷果包装成箱后运走',
    '全省火电装机增长',
    '抓住时机加快发展',
    '请来播籽机手三名',
    '发电机组运行平稳',
    '老师傅开机',
    '机床连轴运转',
  ]);
  reads(namesBy('name-product-vessel'), [['运油船“稷湖”号即将交付', { name: '“稷湖”号' }]]);
  ignores(namesBy('name-product-vessel'), ['“稷湖”号召居民节水', '运油船“稷湖”牌']);
  reads(namesBy('name-product-in-quotes'), [
    ['其“柔性智能装袋联线”系统获奖', { name: '柔性智能装袋联线' }],
    ['展示“果品自动分级机”', { name: '果品自动分级机' }],
  ]);
  ignores(namesBy('name-product-in-quotes'), [
    '成为全县增长的“绿色发动机”',
    '打响“栎河大闸蟹”之乡',
    '实施“强链补链材料”行动',
    '走“专精特新”之路',
  ]);
});

describe('goods in the frames of what is done with them', () => {
  test.each([
    ['栎淦公司集摄像头模组研发、制造、销售为一体。', 'product 摄像头模组'],
    ['栎淦公司主要从事数据线生产。', 'product 数据线'],
    ['栎淦公司主要生产药品、化妆品、保健饮料、儿童牙膏等健康产品。', 'product 保健饮料'],
    ['主打产品农用水泵连续五年产销第一。', 'product 农用水泵'],
    ['栎淦公司正在新建胰岛素注射笔生产线。', 'project 胰岛素注射笔生产线'],
    ['栎淦公司每90分钟生产一条起重臂。', 'product 起重臂'],
    ['栎淦公司生产的薄膜太阳能电池广泛应用于玩具。', 'product 薄膜太阳能电池'],
    ['栎淦公司具备了大规模生产高品质铝板幕墙的能力。', 'product 铝板幕墙'],
    ['栎淦公司5万吨高端铝导杆项目开工。', 'product 铝导杆'],
    ['栎淦公司的年产10万平方米铝板幕墙及铝板材项目竣工。', 'project 年产10万平方米铝板幕墙及铝板材项目'],
    ['公司已投产7条自动化塑钢生产线和3条钢筋生产线。', 'product 钢筋'],
    ['栎淦公司增加番茄酱的生产。', 'product 番茄酱'],
    ['栎淦公司自主研发的装袋机、液体灌装联动生产线等核心产品畅销。', 'product 液体灌装联动生产线'],
    ['栎淦公司专注地铁车辆转向架、制动系统等部件制造。', 'product 制动系统'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
  ignores(namesBy('name-product'), [
    '园区集种植、加工、销售于一体',
    '以日产10台的节奏稳定出产',
    '是一家智能绿色新能源制造商',
    '这批新品下线后很好',
  ]);
  test('a machine with its kind before it is the same', () => {
    expect(named('四头装袋机很快。装袋机畅销。')).toEqual(['product 四头装袋机']);
    expect(named('四头装袋机很快。六头装袋机更快。装袋机畅销。')).toContain('product 装袋机');
  });
  test('praise makes no other goods', () => {
    expect(named('栎淦公司年产健康休闲食品10万吨,绿色健康休闲食品畅销。')).toEqual([
      'enterprise 栎淦公司',
      'product 绿色健康休闲食品',
    ]);
  });
});

describe('halls and lines that only their firm tells from others', () => {
  ignores(namesBy('name-project-by-head'), [
    '其中生物制药项目较多',
    '首条生产线投产',
    '其中涉铝项目有三个',
    '栎淦能源有限公司新开生产线很忙',
    '栎淦能源有限公司车间内各条生产线很忙',
  ]);
  ignores(namesBy('name-facility-by-head'), [
    '栎淦铝业生产车间里',
    '各类企业“安家”集聚基地',
    '东北地区铁路装备',
  ]);
});

describe('firms and places', () => {
  test.each([
    ['栎享未来(德州)等离子科技有限公司很忙。', 'enterprise 栎享未来(德州)等离子科技有限公司'],
    ['贵州栎通铁路机械有限公司投产。栎通铁路很忙。', 'enterprise 贵州栎通铁路机械有限公司'],
    ['栎淦公司董事袁运栎表示很好。', 'person 袁运栎'],
    ['道真自治县很美。', 'place 道真自治县'],
    ['六盘水市水城经济开发区很忙。', 'park 水城经济开发区'],
    ['青川县商务和经济合作局局长张栎说。', 'institution 青川县商务和经济合作局'],
    ['栎森林(成都)生产基地项目开工。', 'enterprise 栎森林'],
    ['园区引进栎菊、中信建设、金牧科技等从事农产品加工、销售的多家大型企业。', 'enterprise 中信建设'],
    ['栎城滨海工业区很忙。', 'park 栎城滨海工业区'],
    ['调研队辗转至成都栎淦机械有限公司参观。', 'enterprise 成都栎淦机械有限公司'],
    ['经中栎检验认证中心认证。', 'institution 中栎检验认证中心'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
  test('what a firm is called and what a project is called for short', () => {
    const { entities } = read(
      '温州栎明纸盘机械有限公司投产。栎明机械公司很忙。栎森林(成都)生产基地项目开工,栎森林生产基地项目很大。',
    );
    const firms = entities.filter(({ name }) => name.includes('栎明'));
    expect(firms.map(({ aliases }) => aliases.includes('栎明机械公司'))).toEqual([true]);
    expect(entities.filter(({ type }) => type === 'project')).toHaveLength(1);
  });
  ignores(namesBy('name-enterprise'), ['西部(重庆)科学城项目开工', '百年老字号制药企业']);
  ignores(namesBy('name-person'), ['引进专家顾问,很好']);
  ignores(namesBy('name-institution-of-place'), ['该局局长说', '这是开局局面', '成都的投资促进局局长说']);
  test('a firm called as a railway is', () => {
    expect(named('贵州栎通铁路机械有限公司投产。栎通铁路很忙。')).not.toContain('facility 栎通铁路');
    expect(named('云河栎通铁路开工。贵州栎淦机械有限公司很忙。')).toContain('facility 云河栎通铁路');
  });
});
