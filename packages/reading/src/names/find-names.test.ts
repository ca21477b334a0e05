import { describe, expect, test } from 'vitest';
import { preparePage } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy, thingsIn } from '../testing/lines.js';
import { findNames } from './find-names.js';

describe('places', () => {
  reads(namesBy('name-place-division'), [
    ['在和林格尔建厂', { name: '和林格尔', fullest: '和林格尔县' }],
    ['新疆霍尔果斯口岸', { name: '新疆', fullest: '新疆维吾尔自治区' }],
    ['土左旗农牧局', { name: '土左旗', fullest: '土默特左旗' }],
    ['文山壮族苗族自治州', { name: '文山壮族苗族自治州' }],
  ]);
  reads(namesBy('name-place-in-province'), [['江苏苏州的企业', { name: '江苏苏州', fullest: '苏州市' }]]);
  reads(namesBy('name-place-town'), [['武都区三河镇种花椒', { name: '武都区三河镇', fullest: '三河镇' }]]);
  reads(namesBy('name-place-village'), [['嘎啰村278亩花海迎客', { name: '嘎啰村' }]]);
  reads(namesBy('name-place-village'), [['在西湾村,建起厂房', { name: '西湾村' }]]);
  reads(namesBy('name-place-town-again'), [['武都区三河镇种椒。三河镇人忙', { name: '三河镇' }]]);
  ignores(namesBy('name-place-village'), ['新农村300亩', '示范村20个', '古村落里', '在脱贫村,', '在山村,']);
  ignores(namesBy('name-place-town'), ['山东累计建设乡村振兴片区', '山东乡村']);
  ignores(namesBy('name-place-town-again'), ['武都区三河镇种椒']);
  reads(namesBy('name-place-capital'), [['呼和浩特夜色。首府发展', { name: '首府', fullest: '呼和浩特市' }]]);
  ignores(namesBy('name-place'), [
    '副镇长赵大庆说',
    '和平发展',
    '资源丰富',
    '漫天水汽',
    '大方得体',
    '这个小镇',
  ]);
});

describe('people', () => {
  reads(namesBy('name-person'), [
    ['澜栎集团副总经理梁稷安介绍', { name: '梁稷安' }],
    ['市委书记包澜会见客商', { name: '包澜' }],
    ['许稷禾告诉记者,订单增加了', { name: '许稷禾' }],
    ['从事货运的许稷鑫告诉记者', { name: '许稷鑫' }],
    ['负责人许稷现在去巡查', { name: '许稷' }],
    ['以许稷禾同志为核心的班子', { name: '许稷禾' }],
  ]);
  ignores(namesBy('name-person'), [
    '近日,全面介绍目标',
    '总书记强调,要种好粮',
    '工作人员正在调试',
    '负责人表示',
    '高质量发展',
    '公司经理说',
    '党员同志为主',
  ]);
});

describe('firms without a legal form', () => {
  reads(namesBy('name-enterprise-known'), [['中国移动发布', { name: '中国移动' }]]);
  reads(namesBy('name-enterprise-brand'), [
    ['引进澜栎科技建设基地', { name: '澜栎科技' }],
    ['由稷禾重工承建', { name: '稷禾重工' }],
    ['中稷泉州造船正在交付', { name: '中稷泉州造船' }],
  ]);
  reads(namesBy('name-enterprise-before-goods'), [
    ['稷澜通航飞机生产项目', { name: '稷澜' }],
    ['澜迪20吉瓦时动力电池扩产、稷神碳纤维等项目投产', { name: '澜迪' }],
  ]);
  ignores(namesBy('name-enterprise-brand'), [
    '推动绿色能源发展',
    '高端新材料',
    '畅通科技成果转化',
    '低维电子材料',
    '加快前沿科技攻关',
    '六座钢铁厂',
    '发展数字科技',
  ]);
});

describe('goods by what is said of them', () => {
  reads(namesBy('name-product-by-verb'), [
    ['年产2万吨稷氨酯', { name: '稷氨酯' }],
    ['达产后可年产各类钢木办公桌椅60万件。', { name: '钢木办公桌椅' }],
  ]);
  reads(namesBy('name-product-of-output'), [
    ['肉产量15万吨', { name: '肉' }],
    ['糯稻产量提升', { name: '糯稻' }],
  ]);
  ignores(namesBy('name-product-by-verb'), [
    '粮食生产首战告捷',
    '调动生产积极性',
    '生产经营稳定',
    '生产原辅料。',
    '合作开发煤制稷醇技术',
    '生产出高质量的成果',
  ]);
  ignores(namesBy('name-product-of-output'), ['企业产能扩大', '总产量增长']);
});

describe('lists', () => {
  reads(namesBy('name-project-in-list'), [
    ['澜栎8英寸半导体、稷禾动力电池扩产等项目投产', { name: '澜栎8英寸半导体' }],
    ['澜栎热电、稷气东输三线等投运', { name: '稷气东输三线' }],
  ]);
  reads(namesBy('name-platform-in-list'), [['接入稷川清言、澜栎星河等9个通用大模型', { name: '稷川清言' }]]);
  reads(namesBy('name-park'), [
    ['稷川国家级冷凉花卉产业园、禾州科技园等平台建成', { name: '稷川国家级冷凉花卉产业园' }],
  ]);
  ignores(namesBy('name-project-in-list'), ['能源、交通等项目', '通过政策、资金等方式']);
});

describe('names in quotation marks', () => {
  reads(namesBy('name-platform-in-quotes'), [
    ['全国首个彝文搜索引擎“云稷”', { name: '云稷' }],
    ['“澜医助手”辅助诊疗系统上线', { name: '澜医助手' }],
  ]);
  ignores(namesBy('name-platform-in-quotes'), ['完善“放管服”改革', '打造平台,“一窗受理”', '《平台办法》']);
});

describe('plans and funds by the verb before them', () => {
  reads(namesBy('name-policy-governed'), [
    ['该部启动油料等主要作物单产提升行动', { name: '油料等主要作物单产提升行动' }],
    ['将实施水源保障和数字稷川提升行动', { name: '水源保障和数字稷川提升行动' }],
    ['深入实施“机器人+”行动', { name: '“机器人+”行动' }],
    ['组建总规模600亿元的省先进制造业投资引导基金', { name: '省先进制造业投资引导基金' }],
    ['国家产业转型引导基金投资', { name: '国家产业转型引导基金' }],
  ]);
  ignores(namesBy('name-policy-governed'), [
    '开展联合行动',
    '采取行动',
    '实施一批行动',
    '实施5项行动计划',
    '开展治理。行动迅速',
  ]);
  reads(namesBy('name-policy-in-quotes'), [['发放首期“研力券”', { name: '研力券' }]]);
});

describe('corridors, results, lines for short', () => {
  reads(namesBy('name-facility-corridor'), [['重庆是西部陆海新通道的中心', { name: '西部陆海新通道' }]]);
  reads(namesBy('name-product-of-results'), [
    ['研制出深海稷气控制阀、铸造3D打印机等一批原创性成果', { name: '深海稷气控制阀' }],
  ]);
  ignores(namesBy('name-product-of-results'), ['取得教育、医疗等成果', '高速、稳定等特点']);
  test('a line is also called by the first characters of its ends', () => {
    expect(thingsIn('稷桶至禾色铁路开工。稷禾铁路全长80公里。')).toEqual([
      'facility 稷桶至禾色铁路 = 稷禾铁路',
    ]);
  });
});

describe('a body named by its kind alone', () => {
  const again = '国家稷纤创新中心成立。在创新中心,检测很忙。';
  test('is the only one of the kind that the text names', () => {
    expect(thingsIn(again).join()).toMatch(/^institution 国家稷纤创新中心.* = 创新中心/);
    expect(thingsIn(`${again}稷禾创新中心成立。`).join()).not.toContain('= 创新中心');
    expect(thingsIn('国家稷纤创新中心成立。建设区域创新中心。').join()).not.toContain('= 创新中心');
  });
});

describe('ports', () => {
  reads(namesBy('name-facility-port'), [
    ['青岛港新开航线', { name: '青岛港' }],
    ['宁波舟山港吞吐量', { name: '宁波舟山港' }],
  ]);
  ignores(namesBy('name-facility-port'), ['青岛港口', '上海港区']);
  reads(namesBy('name-place-division'), [['中西部地区增长快', { name: '中西部地区' }]]);
  reads(namesBy('name-project-transfer'), [['实施“西电东送”', { name: '西电东送' }]]);
  ignores(namesBy('name-project-transfer'), ['南水北调工程通水']);
  reads(namesBy('name-facility-in-list'), [['乌禾德、溪洛坝、向家堰等6座巨型电站', { name: '乌禾德' }]]);
  reads(namesBy('name-facility-port'), [['上海港吞吐量增长', { name: '上海港' }]]);
  reads(namesBy('name-platform-fair'), [['举办第十届稷禾沙漠论坛', { name: '稷禾沙漠论坛' }]]);
  reads(namesBy('name-policy-in-quotes'), [['“远禾计划”启动', { name: '远禾计划' }]]);
  ignores(namesBy('name-place-division'), [
    '黄金、白银产量增长',
    '走进老城区',
    '培训和田间指导',
    '滨水新城区',
  ]);
});

describe('the customs', () => {
  reads(namesBy('name-institution-customs'), [['据海关统计,出口增长', { name: '海关' }]]);
  ignores(namesBy('name-institution-customs'), ['海关特殊监管区', '海关总署发布,据海关统计']);
});

describe('fairs', () => {
  reads(namesBy('name-platform-fair'), [
    ['两届广交会吸引客商', { name: '广交会' }],
    ['世界稷禾汽车大会开幕', { name: '世界稷禾汽车大会' }],
    ['中国国际稷绸博览会上', { name: '中国国际稷绸博览会' }],
  ]);
  ignores(namesBy('name-platform-fair'), [
    '召开动员大会',
    '全国人民代表大会',
    '举办招聘会',
    '世界各地举办论坛',
  ]);
});

describe('goods', () => {
  reads(namesBy('name-product'), [
    ['光伏单晶硅片年产能28GW', { name: '光伏单晶硅片' }],
    ['部署AI加速卡', { name: 'AI加速卡' }],
    ['生产不锈钢阀门', { name: '不锈钢阀门' }],
    ['研制胃癌疫苗', { name: '胃癌疫苗' }],
    ['全新的氨燃料发动机', { name: '氨燃料发动机' }],
    ['研发的高速贴片机', { name: '高速贴片机' }],
    ['研制的风电叶片', { name: '风电叶片' }],
    ['推出实用性面料', { name: '实用性面料' }],
    ['支持仿生灵巧手等方向', { name: '仿生灵巧手' }],
    ['专注于功率芯片', { name: '功率芯片' }],
    ['想买打火机的人', { name: '打火机' }],
    ['推出液晶电视机', { name: '液晶电视机' }],
    ['家庭购买洗衣机', { name: '洗衣机' }],
    ['其中,汽车出口806亿元', { name: '汽车' }],
    ['国产疫苗上市', { name: '疫苗' }],
  ]);
  ignores(namesBy('name-product'), [
    '发展新能源',
    '港口集装箱吞吐量',
    '算力规模',
    '绿电绿证交易',
    '推动汽车出口',
    '汽车产业',
  ]);
  reads(namesBy('name-product-by-head'), [
    ['推出音视频设备', { name: '音视频设备' }],
    ['首条液晶显示屏模组产线', { name: '液晶显示屏模组' }],
    ['光伏产品出口增长', { name: '光伏产品' }],
    ['研制高性能纤维材料', { name: '高性能纤维材料' }],
    ['推出功能化膜材料', { name: '功能化膜材料' }],
  ]);
  ignores(namesBy('name-product-by-head'), [
    '大规模设备更新',
    '申报材料齐全',
    '各类产品热销',
    '新能源装备制造业',
    '风光装备制造基地',
    '科研仪器设备共享',
    '电视机产品',
    '先进材料学科',
    '解决了超硬材料的难题',
  ]);
});

describe('things', () => {
  test('a short form is tied to the full name', () => {
    const [thing] = thingsIn('四川澜栎新材料有限公司(简称澜栎新材料)投产。澜栎新材料年产甲醇。');
    expect(thing).toMatch(/^enterprise 四川澜栎新材料有限公司 = (.* = )?澜栎新材料/);
  });
  test('a product is the same with and without the words before it, unless two kinds are named', () => {
    expect(thingsIn('试飞工业级无人机。无人机产量增长。')).toEqual(['product 工业级无人机 = 无人机']);
    expect(thingsIn('工业级无人机、农用无人机、无人机').length).toBe(3);
  });
  test('a place inside a longer name is no thing of its own', () => {
    expect(thingsIn('四川澜栎新材料有限公司投产。')).not.toContain('place 四川');
  });
  test('the province before a city is part of the place', () => {
    expect(thingsIn('在江苏苏州')).toEqual(['place 江苏苏州 = 苏州']);
  });
  test('what a project makes is a thing', () => {
    expect(thingsIn('澜栎科技服务器生产项目开工')).toContain('product 服务器');
  });
});

test('hostile texts take linear time', () => {
  const cost = (part: string, length: number): number => {
    const page = preparePage(part.repeat(length / part.length));
    const before = process.cpuUsage();
    findNames(page);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  for (const part of ['公司', '(', '“', '北京', 'A、B等项目', '年产1吨甲醇']) {
    cost(part, 16_000);
    // Sixteen times the text: sixteen times the work where it is linear, 256 times where it is not.
    const short = Math.max(cost(part, 16_000), 2000);
    expect(cost(part, 256_000) / short, part).toBeLessThan(100);
  }
});

describe('clusters', () => {
  reads(namesBy('name-cluster-in-list'), [
    ['打造稷材料、生物医药等六大产业集群', { name: '稷材料', fullest: '稷材料产业集群' }],
    ['把稷能源、生物医药列为五大产业集群', { name: '稷能源' }],
  ]);
  reads(namesBy('name-cluster-in-list'), [
    ['形成稷川湾纺织服装、禾东机床等8个国家先进制造业集群', { name: '稷川湾纺织服装' }],
    ['稷东煤化工、禾卫精细化工入选国家产业集群', { name: '稷东煤化工' }],
  ]);
  ignores(namesBy('name-cluster-in-list'), [
    '培育集成电路、数控机床等22个重点产业集群',
    '六大产业集群产值增长',
    '建设、改造六大产业集群',
  ]);

  test('an industry is its cluster', () => {
    expect(thingsIn('打造稷材料、生物医药等六大产业集群。生物医药产业产值增长。')).toContain(
      'cluster 生物医药产业 = 生物医药',
    );
  });
});

describe('works that a quotation begins the name of', () => {
  reads(namesBy('name-project-by-head'), [
    ['“稷星一号”深水采油平台项目开工', { name: '“稷星一号”深水采油平台项目' }],
    ['首个“澜电”直流外送通道工程获批', { name: '“澜电”直流外送通道工程' }],
  ]);
  ignores(namesBy('name-project-by-head'), ['“千亿级”项目', '建设通道工程']);
});
