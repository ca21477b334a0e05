import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

describe('enterprises', () => {
  const rule = namesBy('name-enterprise-by-head');
  reads(rule, [
    ['走进四川澜栎硅能科技有限公司的厂房', { name: '四川澜栎硅能科技有限公司' }],
    ['记者在稷川生物科技股份有限公司了解到', { name: '稷川生物科技股份有限公司' }],
    ['澜栎集团计划扩产', { name: '澜栎集团' }],
    ['龙头企业四川澜栎集团扩产', { name: '四川澜栎集团' }],
    ['农业银行成都分行发放贷款', { name: '农业银行成都分行' }],
  ]);
  ignores(rule, [
    '该公司介绍',
    '不少上市公司表示',
    '我们公司产品出口',
    '吸引科技公司落户',
    '当地贸易公司很多',
  ]);
});

describe('parks', () => {
  const rule = namesBy('name-park-by-head');
  reads(rule, [
    ['位于成都市双流区澜栎产业园内', { name: '澜栎产业园' }],
    ['政府设立了跨境电商产业园', { name: '跨境电商产业园' }],
    ['四川航天经济开发区签约一批项目', { name: '四川航天经济开发区' }],
    ['国家物流枢纽揭牌', { name: '国家物流枢纽' }],
    ['西部(重庆)科学城签约', { name: '西部(重庆)科学城' }],
  ]);
  ignores(rule, ['引导企业搬入标准化园区', '一批重点产业园区', '向“千亿级”园区迈进', '建成产业园6个']);
});

describe('projects', () => {
  const rule = namesBy('name-project-by-head');
  reads(rule, [
    ['四川澜栎新材料有限公司年产8万吨丁二烯项目建成', { name: '年产8万吨丁二烯项目' }],
    ['完成了35万千瓦光热发电项目', { name: '35万千瓦光热发电项目' }],
    ['计划推进“甲乙丙”示范项目', { name: '“甲乙丙”示范项目' }],
    ['澜栎集团第四条高纯氢生产线投产', { name: '澜栎集团第四条高纯氢生产线' }],
    ['在四川,全球最高海拔光伏项目投产', { name: '全球最高海拔光伏项目' }],
    ['稷川110千伏输变电工程正在调试', { name: '稷川110千伏输变电工程' }],
  ]);
  ignores(rule, [
    '一批重点产业项目',
    '该项目总投资3亿元',
    '新签约项目127个',
    '成都项目',
    '正在推进23个具体项目',
  ]);
});

describe('facilities', () => {
  const rule = namesBy('name-facility-by-head');
  reads(rule, [
    ['首座“灯塔工厂”建成', { name: '灯塔工厂' }],
    ['中国移动智算中心(成都)投产使用', { name: '中国移动智算中心(成都)' }],
    ['全球最大的压缩空气储能电站2号机组', { name: '压缩空气储能电站2号机组' }],
    ['成都市与澜栎集团合作建设稷川运营基地', { name: '稷川运营基地' }],
  ]);
  ignores(rule, [
    '数据中心建设加快',
    '成为全国领先的制造中心',
    '当地是国内最大的轮胎生产基地',
    '围绕“新能源装备制造基地”的目标',
    '跻身全国首批卓越级智能工厂',
    '各地农业灌区加紧改造',
  ]);
});

describe('institutions, clusters, platforms, plans', () => {
  reads(namesBy('name-institution-by-head'), [
    ['正在筹建国家竹业技术创新中心', { name: '国家竹业技术创新中心' }],
    ['成都市科技局局长说', { name: '成都市科技局' }],
    ['成立船舶与海洋工程技术创新中心', { name: '船舶与海洋工程技术创新中心' }],
    ['上海交通大学四川研究院成立', { name: '上海交通大学四川研究院' }],
  ]);
  reads(namesBy('name-cluster-by-head'), [
    ['聚力“六大产业集群”', { name: '六大产业集群' }],
    ['壮大新能源产业集群', { name: '新能源产业集群' }],
    ['现代装备制造产业集群渐成规模', { name: '现代装备制造产业集群' }],
    ['培育现代物流产业集群', { name: '现代物流产业集群' }],
  ]);
  reads(namesBy('name-platform-by-head'), [['建好用好“蜀科聚”创新平台', { name: '“蜀科聚”创新平台' }]]);
  reads(namesBy('name-policy-in-title-marks'), [
    ['出台《能源强省实施方案》', { name: '《能源强省实施方案》' }],
  ]);
  ignores(namesBy('name-institution-by-head'), ['建设科技创新中心', '高等院校和科研院所']);
  ignores(namesBy('name-cluster-by-head'), ['培育现代产业集群', '国家先进制造业集群认定工作开始']);
});

describe('heads of works and policies', () => {
  reads(namesBy('name-project-by-head'), [
    ['澜栎热电2×35万千瓦热电联产工程投产', { name: '澜栎热电2×35万千瓦热电联产工程' }],
    ['一年内实现年产3万吨基础稷盐一体化项目投产', { name: '年产3万吨基础稷盐一体化项目' }],
    ['澜栎石油80亿方/年天然气产能倍增工程建成', { name: '澜栎石油80亿方/年天然气产能倍增工程' }],
  ]);
  reads(namesBy('name-facility-by-head'), [
    ['稷川灌区放水', { name: '稷川灌区' }],
    ['开工建设陕北到四川特高压直流工程', { name: '陕北到四川特高压直流工程' }],
    ['稷禾啤酒厂日产10万瓶', { name: '稷禾啤酒厂' }],
    ['稷川运河通航', { name: '稷川运河' }],
    ['稷川机场第三跑道建成', { name: '稷川机场第三跑道' }],
  ]);
  ignores(namesBy('name-facility-by-head'), ['建成400G高速光传输网', '“海鸥号”高速动车组下线']);
  ignores(namesBy('name-project-by-head'), ['“一线”货物申报项目压缩']);
  reads(namesBy('name-policy-by-head'), [['稷川科技创新母基金设立', { name: '稷川科技创新母基金' }]]);
  reads(namesBy('name-institution-by-head'), [['西北农大绘制图谱', { name: '西北农大' }]]);
});

describe('legal names over a place in brackets, works that are counted', () => {
  reads(namesBy('name-enterprise-by-head'), [
    ['稷禾环境工程(株洲)有限公司成立', { name: '稷禾环境工程(株洲)有限公司' }],
  ]);
  reads(namesBy('name-project-by-head'), [
    ['稷禾公司年产8万平方米稷板项目投产', { name: '年产8万平方米稷板项目' }],
  ]);
  ignores(namesBy('name-project-by-head'), ['上报稷川招商项目40个', '60个稷盐增长点项目', '开复工项目64项']);
  reads(namesBy('name-facility-by-head'), [['扩建现有稷川基地', { name: '稷川基地' }]]);
});

describe('where a name begins', () => {
  reads(namesBy('name-facility-by-head'), [
    ['走进农药安全全国重点实验室', { name: '农药安全全国重点实验室' }],
    ['重大工程稷禾高铁开工', { name: '稷禾高铁' }],
    ['自驾穿过稷禾公路', { name: '稷禾公路' }],
    ['启动第四代同步辐射光源建设', { name: '第四代同步辐射光源' }],
  ]);
  ignores(namesBy('name-facility-by-head'), [
    '从隧道掘进到高铁站',
    '全国重点实验室很多',
    '农村公路四通八达',
    '地下管网改造',
  ]);
  reads(namesBy('name-park-by-head'), [
    ['设立稷禾高质量发展试验区', { name: '稷禾高质量发展试验区' }],
    ['稷禾经开区扩容', { name: '稷禾经开区' }],
    ['抢抓生态旅游融合发展先行区建设', { name: '生态旅游融合发展先行区' }],
  ]);
  reads(namesBy('name-project-by-head'), [
    ['国家会议中心二期、展览馆投用', { name: '国家会议中心二期' }],
    ['重大项目比亚迪电池项目投产', { name: '比亚迪电池项目' }],
  ]);
  reads(namesBy('name-facility-by-head'), [
    ['义乌全球数贸中心开业', { name: '义乌全球数贸中心' }],
    ['世界最大清洁能源走廊建成', { name: '清洁能源走廊' }],
    ['最大的灌区稷禾灌区', { name: '稷禾灌区' }],
    ['云集稷川大楼等建筑', { name: '稷川大楼' }],
    ['在沈阳果蔬批发交易中心', { name: '沈阳果蔬批发交易中心' }],
    ['中老铁路发送旅客', { name: '中老铁路' }],
    ['送往国家超级计算稷川中心', { name: '国家超级计算稷川中心' }],
    ['首都国际会展中心投用', { name: '首都国际会展中心' }],
    ['漂浮式风电平台交付', { name: '漂浮式风电平台', type: 'facility' }],
  ]);
  ignores(namesBy('name-facility-by-head'), [
    '增强航运枢纽功能',
    '“三基地两中心”建设',
    '工人清理隧道',
    '是安徽第三大灌区',
    '中国高铁首次出海',
    '大中型灌区',
  ]);
  ignores(namesBy('name-platform-by-head'), ['为用户训练专业大模型']);
  ignores(namesBy('name-policy-by-head'), ['落实促消费实施方案']);
  ignores(namesBy('name-enterprise-in-list'), ['支持机器人、高端仪器装备等企业']);
});
