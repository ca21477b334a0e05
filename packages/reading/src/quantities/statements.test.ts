import { expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const statement = { id: 'quantity', read: (line: string) => lastQuantity(line) };
const workReport = {
  id: 'quantity of a work report',
  read: (line: string) => lastQuantity(line, { published: '2026-02-01', title: '2026年海东省政府工作报告' }),
};

// Roles, signs and bases.
reads(statement, [
  [
    '出口额12亿元,同比下降百分之三',
    { value: '-3', unit: '%', role: 'growth', base: 'yoy', measure: '出口额' },
  ],
  ['进口环比增长1.3%', { value: '1.3', role: 'growth', base: 'mom', measure: '进口' }],
  ['利用率提高到85%', { role: 'share', measure: '利用率' }],
  ['利用率提高8个百分点', { role: 'change', unit: 'pp' }],
  ['综合能耗降至0.5吨', { value: '0.5', role: 'level', measure: '综合能耗' }],
  ['产值较2021年增加30亿元', { role: 'change', base: '2021', measure: '产值' }],
  ['排名提升4位', { unit: 'rank', role: 'change' }],
  ['减少二氧化碳排放3万吨', { value: '-30000', role: 'change' }],
  ['新增高新技术企业20家', { role: 'change' }],
  ['绿电占全社会用电量的比重为36%', { role: 'share', measure: '占全社会用电量的比重' }],
  ['外贸总值位居全国第六位', { role: 'rank', measure: '外贸总值' }],
  ['出口增速高于进口2.5个百分点', { role: 'change', unit: 'pp' }],
]);

// Measures before the figure, after it, and lent by the one before.
reads(statement, [
  ['全市完成固定资产投资88亿元', { measure: '固定资产投资' }],
  ['生产电解铝20万吨', { measure: '产量', object: '电解铝' }],
  ['光伏组件年产能8GW', { measure: '年产能', object: '光伏组件' }],
  ['引进9家科研院所', { measure: '科研院所' }],
  ['累计建成充电桩3.2万个', { measure: '充电桩' }],
  ['具备每年40万吨的生产能力', { measure: '生产能力', per: 'a' }],
  ['智能工厂已累计建成600家', { measure: '智能工厂' }],
  ['30条断流的河流', { measure: '河流' }],
  ['签约项目15个,开工6个', { measure: '开工' }],
  ['农村居民收入2万元,增长6.1%', { measure: '农村居民收入' }],
]);

// Modality.
reads(statement, [
  ['预计全年产粮40亿斤', { modality: 'expected' }],
  ['力争营收突破50亿元', { modality: 'target' }],
  ['项目计划投资6亿元', { modality: 'planned' }],
  ['项目达产后可年产轮胎90万条', { modality: 'planned' }],
  ['总投资7亿元', { modality: 'planned' }],
  ['预计明年投产,目前已完成投资2亿元', { modality: 'actual' }],
  ['完成了1100万元的预期目标', { modality: 'target' }],
]);

// Times.
reads(statement, [
  ['2024年,出口3亿元,进口2亿元', { time: '2024' }],
  ['截至5月底,全县建成大棚900座', { time: '../2025-05-31' }],
  ['产值由2021年的3亿元提升至2023年的5亿元', { time: '2023' }],
  ['目前,园区有企业30家。员工2000人', { time: '../2025-06-10' }],
  ['项目去年开工,投产后年产值可达9亿元', { time: null }],
  ['河面宽60米', { time: null }],
]);
reads(workReport, [
  ['全年生产钢材300万吨、增长2.1%', { time: '2025', role: 'growth', base: 'yoy', subject: '海东省' }],
  ['这五年,经济平稳。进出口年均增长5%', { time: '2021/2025', base: null }],
]);

// Subjects.
reads(statement, [
  ['我国进出口3万亿元', { subject: '我国' }],
  ['山东省完成产值3亿元,同比增长5%', { subject: '山东省' }],
  ['在全国288个城市中', { subject: '全国' }],
  ['这家纺织企业改造后,产能提高了50%', { subject: '纺织企业' }],
]);

test('分别 gives each figure its own thing and the head they share', () => {
  const measures = quantitiesOf('汽车、船舶出口分别增长20.2%、10.6%').map(({ measure }) => measure);
  expect(measures).toEqual(['汽车出口', '船舶出口']);
});

test('an impossible unit is kept and marked', () => {
  expect(lastQuantity('算力6.7BFLOPS')?.suspect).toContain('BFLOPS');
});

test('a passage that comes again is marked', () => {
  const passage = '去年这座工厂一共生产了三十二万辆自行车,出口到四十个国家,收入1.5亿元。';
  const marks = quantitiesOf(`${passage}\n${passage}`).map(({ duplicate }) => duplicate === true);
  expect(marks).toEqual([
    ...marks.slice(0, marks.length / 2).map(() => false),
    ...marks.slice(marks.length / 2).map(() => true),
  ]);
});

test('a figure tells which words gave its fields', () => {
  const line = '2024年,全县粮食产量12万吨';
  const because = lastQuantity(line)?.because ?? {};
  const words = (field: string): string[] => (because[field] ?? []).map(([from, to]) => line.slice(from, to));
  expect(words('measure')).toEqual(['粮食产量']);
  expect(words('time')).toEqual(['2024年']);
});

// What is stated as done, as planned, and as aimed at.
reads(statement, [
  ['争取到科技资金6亿元', { modality: 'actual', measure: '科技资金' }],
  ['项目投产后累计送出电量3亿千瓦时', { modality: 'actual', time: '../2025-06-10' }],
  ['项目投产后可送出电量3亿千瓦时', { modality: 'planned' }],
  ['到2030年,风电规模达到1亿千瓦', { modality: 'target', time: '2030' }],
  ['到2024年,风电规模达到1亿千瓦', { modality: 'actual' }],
]);

// Bases, heads and units that a list shares.
reads(statement, [
  ['产值超60亿元,比2021年增加25亿元,增长71%', { role: 'growth', base: '2021' }],
  ['乳业全产业链营收超过30亿元,玉米超过3亿元', { measure: '全产业链营收', object: '玉米' }],
  ['对共建国家进出口2万亿元,增长5%,对拉美、欧盟分别增长6%、7%', { measure: '进出口' }],
  ['储能占装机的18%、4小时', { unit: 'h', role: 'level' }],
  ['手持订单已连续7个季度保持增长', { measure: '手持订单' }],
  ['引进国内半数芯片企业', { value: '50', unit: '%', measure: '芯片企业' }],
  ['开采一千吨煤只需要一个半小时', { value: '1.5', unit: 'h' }],
  ['工期提前了2周左右', { value: '2', unit: 'wk', bound: '~' }],
  ['新建数据中心PUE不高于1.2', { value: '1.2', bound: '<' }],
  ['上缴税金5亿元', { measure: '上缴税金' }],
]);

// Whom and what a figure is about.
reads(statement, [
  ['做卫星通信的四川澜栎科技有限公司计划投资9亿元', { subject: '四川澜栎科技有限公司' }],
  ['成都发展提速。全市有企业900家', { subject: '成都市' }],
  ['产业集群产值5亿元,在全市占比7%', { role: 'share' }],
  ['澜栎公司新建的不锈钢阀门项目获批,投资3亿元', { subject: '不锈钢阀门项目', measure: '投资' }],
  ['澜栎硅能8万吨稷硅装置投产', { measure: '产能', object: '稷硅装置' }],
  ['产品有两类;光伏硅片,年产能28GW', { measure: '年产能', object: '光伏硅片' }],
  ['我国是世界第一造船大国', { unit: 'rank', value: '1', subject: '我国' }],
]);

test('a title that begins with a park, a firm or a work says what the text is about', () => {
  const options = { published: '2025-06-10', title: '稷澜产业园:硅片8GW' };
  const text = '稷澜产业园位于成都。\n产能分两类。硅片年产能达到8GW。';
  expect(lastQuantity(text, options)?.subject).toBe('稷澜产业园');
});

test('the time of day counts nothing', () => {
  expect(quantitiesOf('上午8时17分,首架飞机起飞。')).toEqual([]);
});

// Measures beside words that measure nothing, and what a firm's text goes on about.
reads(statement, [
  ['手持订单数量更是突破70艘大关', { measure: '手持订单数量' }],
  ['组建总规模50亿元的市级引导基金', { measure: '总规模' }],
  ['概念验证中心、中试基地分别达到9家、7家', { measure: '中试基地' }],
  ['稷澜造船换上新设备。\n船厂手持订单80艘', { subject: '稷澜造船' }],
  ['稷澜造船换上新设备。\n目前有订单80艘', { subject: '稷澜造船' }],
  ['稷澜造船换上新设备。我们来到车间,全国订单有80艘', { subject: '全国' }],
]);

// What is measured behind a relative clause, a denominator, a bare verb or a change; and how long something has held.
reads(statement, [
  ['全县林地覆盖度上升了2.6个百分点', { measure: '林地覆盖度' }],
  ['珠三角地区进口总值9万亿元', { measure: '进口总值' }],
  ['全县地区生产总值9亿元', { measure: '地区生产总值' }],
  ['该市占据了36%的份额', { measure: '份额' }],
  ['人均收入2000美元,连续两年保持在1500美元以上', { measure: '人均收入', value: '1500' }],
  ['新投入运行的150兆瓦超临界机组', { measure: '装机容量' }],
  ['累计开放超过800公里测试道路', { measure: '测试道路' }],
  ['机器人密度达到每万名工人90台', { measure: '机器人密度' }],
  ['每亩地收入5000元', { measure: '收入' }],
  ['带动村民每户增收3000元', { measure: '增收', role: 'change' }],
  ['员工从3人发展到300多人', { measure: '员工', value: '300' }],
  ['4台机器人协同作业', { measure: '机器人' }],
  ['22个全球领先的实验室', { measure: '实验室' }],
  ['六座钢铁行业的“灯塔工厂”', { measure: '“灯塔工厂”' }],
]);

reads(statement, [
  ['去年电动汽车的渗透率为13%', { subject: '电动汽车', measure: '渗透率' }],
  ['投资4亿元,占地300亩的稷澜智能制造中心投用', { subject: '稷澜智能制造中心' }],
  ['预计年发电量2亿度;最大的26兆瓦级机组也已正式投产', { modality: 'actual' }],
  ['预计年发电量2亿度;年发热量3万吨', { modality: 'expected' }],
]);

// Lists that a later list goes through again, examples before what is counted, and what moved a clause earlier.
reads(statement, [
  ['新增石油储量7亿吨、天然气储量3万亿立方米,分别增长43%和40%', { measure: '天然气储量', value: '40' }],
  ['拖拉机产销分别完成16万辆和15万辆', { measure: '拖拉机销量', value: '150000' }],
  ['装着900多个机电、陶瓷、化工等产品集装箱', { measure: '产品集装箱' }],
  ['引进芯片、传感器等12个项目', { measure: '项目' }],
  ['指数有所回升,同比增长5.8%', { measure: '指数', base: 'yoy' }],
  ['招标数量和岗位数量同比上升分别为8%和3%', { measure: '岗位数量' }],
  ['经济舱18座和商务舱13座', { measure: '商务舱', value: '13' }],
  ['累计新建原油产能2亿吨', { object: '原油' }],
  ['内贸吞吐量增长7%', { measure: '内贸吞吐量' }],
]);

// Heads that a list shares, prepositions that describe, works named at the end of a description, and tails about the same.
reads(statement, [
  ['园区有6个新能源、新材料项目', { measure: '新能源、新材料项目' }],
  ['出台17条针对纺织产业的专项政策', { measure: '专项政策' }],
  ['实现货值8000万元,减免关税超300万元', { measure: '减免关税' }],
  ['几十万天门人', { unit: '1' }],
  ['北起绵阳,南至宜宾的稷澜铁路每天煤炭发送量增至26万吨', { subject: '稷澜铁路' }],
  ['北起绵阳,南至宜宾的稷澜铁路每天煤炭发送量增至26万吨,同比增长12%', { subject: '稷澜铁路' }],
]);

// Who did it, though nobody is named, the plant of a clause, and the size of a thing.
reads(statement, [
  ['稷川镇出口增长。企业派出10名业务员。今年,由政府部门组织参与的展会有30场', { subject: '政府部门' }],
  ['由政府部门组织参与的展会有30场,参展企业数量达到60家', { subject: '政府部门' }],
  ['企业扩产。政府牵头,引进了60家外贸企业', { subject: '政府' }],
  ['稷川集团智能化扩产。现在,智能化工作面只需要40分钟', { subject: '智能化工作面' }],
  ['普通工作面主要依靠人力,采一吨煤要用3个小时', { subject: '普通工作面' }],
  ['全球最大的2.4万标箱级集装箱船', { subject: '集装箱船' }],
  ['国家稷纤创新中心在稷川镇。在创新中心完成检测的企业就有40家', { subject: '创新中心' }],
  ['在稷川实验室,记者看到企业新研发的100款面料', { subject: '企业' }],
]);

// Totals beside their shares, brackets behind a measure, points of an index.
reads(statement, [
  ['2023年,西部地区生产总值29万亿元,占全国的两成,年均增长4.9%', { measure: '生产总值' }],
  ['采购经理指数(PMI)为49.5%', { measure: '采购经理指数' }],
  ['运输生产指数为188.9点', { value: '188.9', of: '点', measure: '运输生产指数' }],
  ['南京是个港口。该船每年节约燃油30吨', { subject: '该船' }],
  ['累计实施退耕还林还草3万亩', { measure: '实施退耕还林还草', unit: 'mu' }],
]);

// How long a thing takes or lasts, how large a work is, and the whole of a list.
reads(statement, [
  ['熔炼一吨铜要用3个小时', { measure: '用时', unit: 'h' }],
  ['新产线只需要一个半小时', { measure: '用时', value: '1.5' }],
  ['团队用了三年多的时间', { measure: '时间' }],
  ['这座持续开采了60多年的老矿', { measure: '持续开采' }],
  ['连续举办了5年的展会', { measure: '连续举办' }],
  ['90兆瓦级稷川储能、100兆瓦级地下稷气储能等项目开工', { measure: '装机容量' }],
  ['批准11个新靶点、新机制药品', { measure: '新靶点、新机制药品' }],
  ['成为全球在研疫苗第一大国', { measure: '在研疫苗', role: 'rank' }],
  ['坚持系统谋划、整体布局,连续5年开展攻坚行动', { modality: 'actual' }],
  ['谋划建设5个园区', { modality: 'planned' }],
  ['2.4万标箱级集装箱船', { measure: '规模', value: '24000' }],
  ['分成3个级别', { measure: '级别' }],
]);

// What 等 stands for, what is needed, who counts, and where 这里 is.
reads(statement, [
  ['工业增加值增长7%,其中,家具、食品等行业分别增长21%、11%', { measure: '工业增加值', value: '11' }],
  ['家具、食品等行业分别增长20%、10%', { measure: '食品', value: '10' }],
  ['有近万家贸易公司', { measure: '贸易公司' }],
  ['摸排出80多项急需解决的技术难题', { measure: '技术难题' }],
  ['首批超长期特别国债90亿元', { measure: '超长期特别国债' }],
  ['有160多家本地企业提供配套', { measure: '本地企业' }],
  ['这个面积150平方公里的小镇拥有63家工厂', { subject: '小镇', measure: '工厂' }],
  ['稷澜装备很忙。工程师们还在努力。盾构机种类有15种', { measure: '盾构机种类' }],
  ['在成都高新区,人才聚集。在这里,工厂超300家', { subject: '成都高新区' }],
]);

// Works that come second to others, owners that are counted, and pairs over two clauses.
reads(statement, [
  ['稷澜水电站装机900万千瓦,仅次于三峡工程,位居第二', { subject: '稷澜水电站', role: 'rank' }],
  ['6座巨型电站累计发电量超3万千瓦时', { measure: '巨型电站累计发电量' }],
  ['班列超90列,装载货物量超45吨,分别增长17%和25%', { measure: '装载货物量', value: '25' }],
  ['向重庆等地输送电能7亿千瓦时', { measure: '输送电能' }],
  ['这家计划投资9亿元的轮胎企业', { subject: '轮胎企业' }],
  ['草原进入不少于45天的休牧期', { measure: '休牧期' }],
  ['每年输送绿电约\u200c2亿千瓦时\u200c', { measure: '输送绿电', bound: '~' }],
]);

// The place spoken of, things described at length, and what something grew from.
reads(statement, [
  ['绵阳口岸很忙。\n2012年,这里每天来往的车辆有400辆', { subject: '绵阳口岸' }],
  ['绵阳服装业兴旺。\n去年,当地出口的总货值3亿元', { subject: '绵阳' }],
  ['当地政府设立7个研究所', { subject: '当地政府' }],
  ['这片不到4平方公里的保税区', { subject: '保税区', measure: '面积' }],
  ['这条直连重庆的光缆时延4毫秒', { subject: '光缆' }],
  ['这家包装印刷厂每年印图案5万款', { subject: '包装印刷厂' }],
  ['2012年以来,出口额从15亿元', { time: '2012' }],
  ['这家总部在重庆的装备企业,今年投资50亿元', { subject: '装备企业' }],
  ['这里最大的煤炭企业去年的产值达到120亿元', { subject: '煤炭企业' }],
  ['迎来了12家新入驻企业', { measure: '新入驻企业' }],
  ['中央财政安排16亿元', { subject: '中央财政' }],
  ['到2027年,山东将力争具备年产100发火箭的能力', { value: '100', modality: 'target' }],
]);

// A denominator before the figure has its own scale; places gained and lost.
reads(statement, [
  ['氢气价格每公斤30元', { value: '30000', per: 't' }],
  ['单位造价每千瓦6000元', { value: '6', per: 'W' }],
  ['时速350公里', { value: '350', per: 'h' }],
  ['日均处理污水3万吨', { value: '30000', per: 'd' }],
  ['竞争力排名上升3个位次', { value: '3', unit: 'rank', role: 'change' }],
]);

// A firm pointed back to by what it is proudest of stays the topic.
reads(statement, [['稷澜造船换上新设备。但船企最骄傲的不是数量。目前建造23艘船', { subject: '稷澜造船' }]]);

// Scenes, 全省 of the sentence's own province, and what stands behind 所在的.
reads(statement, [
  ['山东推进种业。在山东聊城莘县,当地正在改造大棚。预计要改造30万亩大棚', { subject: '莘县' }],
  ['在阿拉善盟,绿氢项目签约。未来,这里将建成基地,预计年发电20亿千瓦时', { subject: '阿拉善盟' }],
  ['安徽扩种。山东省还提出,全省设施农业产值达到55亿元', { subject: '山东省' }],
  ['示范项目即将开工。目前,全国在用机架900万架;日均调用量40万次', { subject: '全国' }],
  ['书院所在的武都区三河镇是山乡,80%以上居民种花椒', { subject: '武都区三河镇' }],
]);

// 这一数字 is what the figure before measured; the year of a multiple is its base.
reads(statement, [
  [
    '绵阳零部件国产化率达到60%,今年,这一数字有望突破90%',
    { measure: '零部件国产化率', subject: '绵阳', modality: 'expected' },
  ],
  ['客流80万人次,是2023年的6.3倍,实现旅游收入8.1亿元', { time: null, measure: '旅游收入' }],
  ['去年发行债券9亿元,今年将发行债券13亿元', { modality: 'planned', time: '2025' }],
  ['2022年产值3亿元。不久前,投资4亿元的车间投用', { time: null }],
]);

// Where a noun phrase ends before a verb of one character, and where it goes on.
reads(statement, [
  ['近300个项目来这里落户', { measure: '项目' }],
  ['带动上千户农牧民吃上旅游饭', { measure: '农牧民' }],
  ['800多款面料挂满货架', { measure: '面料' }],
  ['53%的可治理沙化土地得到治理', { measure: '可治理沙化土地' }],
  ['旅居人数增长41.4%', { measure: '旅居人数' }],
  ['进口货物增值税、消费税4588亿元', { measure: '进口货物增值税、消费税' }],
  ['零部件本地化率达到60%', { measure: '零部件本地化率' }],
  ['商品房销售面积增速居全国第4位', { measure: '商品房销售面积增速', role: 'rank' }],
  ['短短四天里', { measure: null }],
  [
    '包含22个试验装备的稷澜智能网联汽车创新中心投用',
    { measure: '试验装备', subject: '稷澜智能网联汽车创新中心' },
  ],
  ['拥有30条断流的河流', { measure: '河流' }],
]);

// What a classifier counts before 的, verbs inside of a compound, and how often something comes.
reads(statement, [
  ['上百道冶炼工序的实时数据', { measure: '冶炼工序' }],
  ['新上两条生产线', { value: '2', bound: '=', measure: '生产线' }],
  ['新增5万锭产能', { value: '50000', of: '锭', measure: '产能' }],
  ['六座钢铁行业的“灯塔工厂”', { measure: '“灯塔工厂”' }],
  ['制定260余项数字化转型专项支持政策', { measure: '数字化转型专项支持政策' }],
  ['48家企业参加活动', { measure: '企业' }],
  ['140个由专班牵头的推进体系', { measure: '推进体系' }],
  ['安装了701台风电机组', { measure: '风电机组', value: '701' }],
  ['带动2000多名村民年增收', { measure: '村民' }],
  ['全年新增并网容量增长60%', { measure: '新增并网容量' }],
  ['澜栎行业联合会预计,到年底,光伏装机容量5.6亿千瓦', { subject: null, modality: 'expected' }],
]);

// 多 and 约 that belong to a word, and quarters of a year named before.
reads(statement, [
  ['年产10万吨多晶硅项目', { value: '100000', bound: '=', subject: '年产10万吨多晶硅项目' }],
  ['产值100多亿元', { value: '10000000000', bound: '>' }],
  ['签约1亿元', { quote: '1亿元', bound: '=' }],
  ['2024年一季度出口3亿元,二季度出口4亿元', { time: '2024-04/2024-06' }],
]);
