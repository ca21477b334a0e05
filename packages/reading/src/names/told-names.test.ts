// Names by what the sentence says around them. Firms, places and people are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

describe('people behind what they are', () => {
  const rule = namesBy('name-person');
  reads(rule, [
    ['澜栎家具有限公司职工桂小梅参加培训', { name: '桂小梅' }],
    ['澜栎家具有限公司职工桂小梅正在培训', { name: '桂小梅' }],
    ['在甘溪村,种粮大户韩秋生正忙着', { name: '韩秋生' }],
    ['还有技术人员汤艳。', { name: '汤艳' }],
    ['澜栎家具有限公司职工李永桂擦着汗', { name: '李永桂' }],
    ['——2024年1月5日\n\n栎川县人民政府县长 周立淦\n\n各位代表', { name: '周立淦' }],
  ]);
  ignores(rule, [
    '公司职工安全帽',
    '老师常说',
    '干部下沉一线',
    '业主委员会成立',
    '职工张灯结彩',
    '县长 高度重视此事',
  ]);
});

describe('goods that a list is of', () => {
  const rule = namesBy('name-product-in-list');
  reads(rule, [['推动电源控制器、座椅骨架等配件企业集聚', { name: '电源控制器' }]]);
  ignores(rule, ['科研、教育等配件企业', '会议、展览等产品']);
});

describe('goods whose ends a sentence marks', () => {
  const rule = namesBy('name-product-closed');
  reads(rule, [
    ['公司主要研发生产平板中圈、车载液晶显示、激光打标设备等高端产品。', { name: '平板中圈' }],
    ['澜栎公司主要生产车载液晶显示、工业内窥镜等产品。', { name: '车载液晶显示' }],
    ['达产后可年产各类船舶充电配套设备6万套。', { name: '船舶充电配套设备' }],
    ['该公司月产LED发光灯带9万米。', { name: 'LED发光灯带' }],
    ['主要开展短切澜纱、合股栎纱及针刺毡等各类纤维制品的生产制造', { name: '短切澜纱' }],
    ['主要生产无铝衬纸、车用滤芯纸等特种纸,预计年底投用', { name: '无铝衬纸' }],
    ['公司专注于3D扫描设备的研发、制造', { name: '3D扫描设备' }],
    ['在澜栎公司弹条产品生产车间内', { name: '弹条' }],
    ['澜栎船厂侧重于液化船与多用途重吊船的新造业务。', { name: '液化船' }],
    ['钢木课桌凳市场很大。澜栎公司年产钢木课桌凳8万张。', { name: '钢木课桌凳' }],
  ]);
  reads(rule, [['五大出口商品是毛皮制品、涂料、生皮和木浆。', { name: '生皮' }]]);
  ignores(rule, [
    '出口商品有较大增长、结构优化。',
    '公司主要从事研发、设计、销售等环节',
    '开展研讨、交流等活动的销售',
    '在澜栎公司智能产品生产车间内',
    '园区生产技术服务、人才培训等产品',
    '公司今年生产经营再创新高,完成3万件',
    '企业生产订单等产品排到年底',
  ]);
});

describe('chemicals by the characters that spell them', () => {
  const rule = namesBy('name-product-compound');
  reads(rule, [
    ['这里的六氟磷酸钠纯度很高', { name: '六氟磷酸钠' }],
    ['这里的氟化钾和硫酸镍纯度很高', { name: '氟化钾' }],
  ]);
  ignores(rule, ['氮氧化物排放下降', '碳酸化过程', '当地有一座氧化矿', '磷酸盐矿开采']);
});

describe('names beside what they are of', () => {
  reads(namesBy('name-person'), [['政府旗长布仁说,要抓紧', { name: '布仁' }]]);
  ignores(namesBy('name-person'), ['政府旗长要求说明情况']);
  reads(namesBy('name-institution-by-head'), [['稷川县工业和信息化局', { name: '稷川县工业和信息化局' }]]);
  ignores(namesBy('name-institution'), ['澜栎集团党委副书记', '全国人大代表']);
  ignores(namesBy('name-facility-by-head'), ['稷川市融媒体中心供图']);
  ignores(namesBy('name-enterprise'), ['煤炭远景储量30亿吨', '稷系新能源正极材料']);
  ignores(namesBy('name-place'), ['在县城东北方向', '由东南向西北排列']);
  reads(namesBy('name-enterprise-in-list'), [
    ['澜栎、稷禾、淦钿等多家新材料行业优强企业落户', { name: '澜栎' }],
    ['推进澜栎化工、栎矽集团、稷钿等3个新材料项目', { name: '稷钿' }],
  ]);
  reads(namesBy('name-project-by-head'), [
    ['成都市澜栎机械有限公司服务器生产项目', { name: '成都市澜栎机械有限公司服务器生产项目' }],
  ]);
});

test('a park is named beside the body that runs it', () => {
  const found = read('稷川高新区管委会副主任介绍情况。').entities;
  expect(found.map(({ name }) => name)).toContain('稷川高新区');
});

test('a firm is the same without the words of its trade and its form', () => {
  expect(named('四川澜矽新能源电池有限公司投产。四川澜矽扩产。')).toHaveLength(1);
  expect(named('四川澜矽电子科技股份有限公司投产。四川澜矽电子扩产。')).toHaveLength(1);
});

describe('works', () => {
  reads(namesBy('name-project-by-head'), [
    ['开工建设引澜补栎工程', { name: '引澜补栎工程' }],
    ['首个开工项目引澜补栎工程很忙', { name: '引澜补栎工程' }],
  ]);
  ignores(namesBy('name-project'), ['建立起常态化项目服务机制']);
  ignores(namesBy('name-facility-by-head'), ['新兴产品产量高速增长']);
  reads(namesBy('name-project-by-head'), [['澜湾水资源配置工程很忙', { name: '澜湾水资源配置工程' }]]);
  reads(namesBy('name-facility-by-head'), [
    ['福州澜栎快线很忙', { name: '福州澜栎快线' }],
    ['西安东站开工', { name: '西安东站' }],
    ['澜栎科技人工智能计算中心投用', { name: '澜栎科技人工智能计算中心' }],
  ]);
});

describe('communities', () => {
  reads(namesBy('name-place-community'), [
    ['走进青栎镇石桥社区', { name: '石桥社区' }],
    ['石桥社区很大。石桥社区很忙', { name: '石桥社区' }],
  ]);
  ignores(namesBy('name-place-community'), ['农村社区很大,农村社区很忙', '石桥社区很大', '打造智慧社区']);
});

describe('firms', () => {
  reads(namesBy('name-enterprise-by-head'), [['中国澜栎铁路工程集团很忙', { name: '中国澜栎铁路工程集团' }]]);
  reads(namesBy('name-enterprise-by-head'), [
    ['澜溪村福建澜栎科技公司很忙', { name: '福建澜栎科技公司' }],
    ['中国铁路武汉局集团有限公司发布', { name: '中国铁路武汉局集团有限公司' }],
    ['澜栎大桥院集团承担设计', { name: '澜栎大桥院集团' }],
    ['澜栎铝业有限公司负责人说', { name: '澜栎铝业有限公司' }],
  ]);
  ignores(namesBy('name-enterprise-by-head'), ['它是其有限公司全资子公司']);
  reads(namesBy('name-enterprise-brand'), [['青禾薯业和澜栎米业很忙', { name: '青禾薯业' }]]);
  ignores(namesBy('name-enterprise'), ['增强内生动力', '突破飞秒激光', '建设压延铜箔生产线']);
});

describe('goods in quotation marks', () => {
  ignores(namesBy('name-product'), ['产业成为拉动增长的“发动机”']);
  reads(namesBy('name-product'), [['这台名叫“大力士”的起重机', { name: '起重机' }]]);
});

const named = (text: string): readonly (readonly string[])[] =>
  read(text).entities.map(({ name, aliases }) => [name, ...aliases]);

test('a firm with fewer places before it, and a group without its legal form, are the same', () => {
  expect(named('四川省达州市宣汉县澜栎玩具有限公司很忙。宣汉县澜栎玩具有限公司扩产。')).toHaveLength(1);
  expect(named('上海澜栎集团股份有限公司投资。上海澜栎集团建厂。')).toHaveLength(1);
  expect(named('上海澜栎集团股份有限公司投资。成都稷禾集团建厂。')).toHaveLength(2);
});

test('a park is the same by its word for short', () => {
  expect(named('海南自由贸易港加快建设。海南自贸港封关。')[0]).toContain('海南自贸港');
  expect(named('海南自由贸易港加快建设。')).toHaveLength(1);
});

describe('what is no name', () => {
  ignores(namesBy('name-facility-by-head'), [
    '建有聚合车间、干燥车间',
    '澜栎铝业有限公司仓库门前',
    '在一家文具企业车间里',
  ]);
  ignores(namesBy('name-park-by-head'), ['被评为省级现代农业产业园']);
  ignores(namesBy('name-policy'), ['以《某县聚力新兴产业》为题', '《走进某县》系列报道']);
  reads(namesBy('name-policy'), [['出台《某县聚力新兴产业方案》', { name: '《某县聚力新兴产业方案》' }]]);
  ignores(namesBy('name-enterprise'), ['冶炼过程中铝的损耗', '扩宽生物降解产品']);
  ignores(namesBy('name-place'), ['地处长江入海口的市']);
});

describe('lists that end in a number', () => {
  reads(namesBy('name-enterprise-in-list'), [['澜济堂、稷禾药业3家中药龙头企业', { name: '澜济堂' }]]);
  ignores(namesBy('name-enterprise-in-list'), ['纺织、食品3家企业']);
});

test('a firm is called by its brand alone', () => {
  const [firm] = read('澜栎科技扩产。澜栎去年营收增长。').entities;
  expect(firm?.aliases).toContain('澜栎');
  expect(read('中化科技扩产。').entities[0]?.aliases ?? []).not.toContain('中化');
});

describe('places', () => {
  const rule = namesBy('name-place');
  reads(rule, [
    ['在巍山县,工人们很忙', { name: '巍山县' }],
    ['侗族村寨青栎村荣获称号', { name: '青栎村' }],
  ]);
});

describe('ports of a bay', () => {
  reads(namesBy('name-facility-port'), [['北部湾港完成吞吐量', { name: '北部湾港' }]]);
});

describe('what ends no brand', () => {
  ignores(namesBy('name-enterprise'), ['技术到位率和装备匹配度', '深耕装备制造领域']);
  ignores(namesBy('name-product'), ['加强“海上丝绸之路”核心区建设']);
});

describe('bases of several powers, and parks that something befalls', () => {
  reads(namesBy('name-project-by-head'), [
    ['“某荒”风光火储一体化基地开工', { name: '“某荒”风光火储一体化基地' }],
  ]);
  ignores(namesBy('name-park-by-head'), ['不影响园区经营', '裁撤经开区', '园区事情园区办']);
});

describe('offices of the place that a text is about', () => {
  const rule = namesBy('name-institution-by-head');
  reads(rule, [
    ['记者从市工信局获悉,产值增长', { name: '市工信局' }],
    ['据县农业农村局统计,面积扩大', { name: '县农业农村局' }],
    ['省统计局数据显示,工业回升', { name: '省统计局' }],
  ]);
  ignores(rule, ['全县市场监管局系统', '工信局牵头', '去市区工作']);
});

describe('names behind a dateline, and what a work is', () => {
  const offices = namesBy('name-institution-by-head');
  reads(offices, [
    ['某某网成都8月4日电(记者 江某)云河市能源局局长江某介绍', { name: '云河市能源局' }],
    ['栎山经开区经济发展局负责人介绍', { name: '栎山经开区经济发展局' }],
  ]);
  reads(namesBy('name-park-by-head'), [['栎山台商投资区动工', { name: '栎山台商投资区' }]]);
  ignores(namesBy('name-park-by-head'), ['推行“公司进园区”服务']);
  reads(namesBy('name-project-by-head'), [
    ['全省标杆项目栎山油田制氢项目投产', { name: '栎山油田制氢项目' }],
  ]);
  reads(namesBy('name-product-in-list'), [
    ['栎山黑猪、龙城白鹅等特色农产品走俏', { name: '栎山黑猪' }],
    ['栎山酥饼、小麦等农产品走俏', { name: '栎山酥饼' }],
  ]);
  ignores(namesBy('name-facility-by-head'), ['新建2栋数据中心楼']);
});

describe('works that are a class, and goods with their spare parts', () => {
  ignores(namesBy('name-project-by-head'), ['打包项目拆分', '规划五条生产线', '谋划续建项目']);
  ignores(namesBy('name-park-by-head'), ['最大的医药类园区']);
  reads(namesBy('name-enterprise-by-head'), [['组织栎山公司参展', { name: '栎山公司' }]]);
  reads(namesBy('name-product-of-output'), [
    ['年产9万台套铝合金壳体及零部件项目', { name: '铝合金壳体及零部件' }],
  ]);
});

describe('names of science, displays and brands of one strange character', () => {
  reads(namesBy('name-institution-by-head'), [
    ['成都都市圈自然科学研究院成立', { name: '成都都市圈自然科学研究院' }],
    ['四川省经济和信息化委负责人透露', { name: '四川省经济和信息化委' }],
  ]);
  reads(namesBy('name-park-by-head'), [['全面建设栎山新型显示产业园', { name: '栎山新型显示产业园' }]]);
  reads(namesBy('name-enterprise-by-head'), [
    ['作为供应商,拓米国际有限公司落户', { name: '拓米国际有限公司' }],
  ]);
  ignores(namesBy('name-project-by-head'), ['这一重磅项目将推动发展']);
});

describe('honours, offices, joined works and works that are quoted', () => {
  ignores(namesBy('name-project-by-head'), ['投资过百亿元项目2个', '正在打造的百亿工程']);
  reads(namesBy('name-project-by-head'), [['千岛水库工程开工', { name: '千岛水库工程' }]]);
  reads(namesBy('name-person'), [['市领导杨稷锋、梁栎安出席', { name: '杨稷锋' }]]);
  reads(namesBy('name-facility-by-head'), [['建成节能型输送带生产基地', { name: '节能型输送带生产基地' }]]);
  ignores(namesBy('name-enterprise-known'), ['项目实现高标准中交']);
  reads(namesBy('name-enterprise-known'), [['中交承建', { name: '中交' }]]);
  ignores(namesBy('name-place-division'), ['走出富民强市之路', '成为璀璨新星']);
  reads(namesBy('name-place'), [['富民县产值增长3%', { name: '富民县' }]]);
  ignores(namesBy('name-project-in-list'), ['雨水、给水、燃气、电力等工程同步施工']);
  ignores(namesBy('name-enterprise'), ['为全国注入澎湃动力']);
  reads(namesBy('name-product'), [['达到9万PFlops算力', { name: '算力' }]]);
  reads(namesBy('name-institution-by-head'), [['辽宁省贸促会签署', { name: '辽宁省贸促会' }]]);
  reads(namesBy('name-person'), [['省发改委主任杨稷锋便被记者围住', { name: '杨稷锋' }]]);
  ignores(namesBy('name-cluster-by-head'), ['获评“国家中小企业特色产业集群”称号']);
  ignores(namesBy('name-project-by-head'), ['是白酒产业示范项目之一']);
  ignores(namesBy('name-enterprise-known'), ['成都市招商局负责人介绍']);
  reads(namesBy('name-institution-by-head'), [
    ['成都市招商局负责人介绍', { name: '成都市招商局' }],
    ['成都市工业和能源局介绍', { name: '成都市工业和能源局' }],
  ]);
  reads(namesBy('name-project-in-quotes'), [
    ['建设“糖浆糖一体化技改及配套产业园项目”', { name: '糖浆糖一体化技改及配套产业园项目' }],
  ]);
  ignores(namesBy('name-project-in-quotes'), ['推出“一号项目”']);
});

test('two works that are joined are two', () => {
  const found = read('将建设年产1200万套电芯生产基地和10GWh锂电池生产基地。').entities.map(
    ({ name }) => name,
  );
  expect(found).toContain('10GWh锂电池生产基地');
});

describe('what counts and classes leave of a name', () => {
  ignores(namesBy('name-project-by-head'), ['甲、乙等10个重点医药项目开工']);
  ignores(namesBy('name-cluster-by-head'), ['栎川是国家十大集群之一']);
  reads(namesBy('name-product'), [
    ['栎川市中高端新能源汽车产量居首', { name: '新能源汽车' }],
    ['在库新能源汽车9万辆', { name: '新能源汽车' }],
  ]);
  reads(namesBy('name-person'), [['栎川股份有限公司董事会秘书杨稷锋对此有信心', { name: '杨稷锋' }]]);
});

test('a cluster is called with and without 产业', () => {
  const found = read('栎川新能源汽车产业集群产值增长3%。栎川新能源汽车集群有企业9家。').entities;
  expect(found.filter(({ type }) => type === 'cluster')).toHaveLength(1);
});

test('a park is one with and without its county and 区', () => {
  const found = read('海东县工业园区产值增长3%。海东工业园区有企业9家。').entities;
  expect(found.filter(({ type }) => type === 'park')).toHaveLength(1);
});
