import { expect, test } from 'vitest';
import type { EventMention } from '../model.js';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';

const events = (line: string): readonly EventMention[] => read(line, { published: '2024-06-20' }).events;
const rule = {
  id: 'event',
  read: (line: string): EventMention | null => events(line)[0] ?? null,
};

reads(rule, [
  [
    '4月8日,成都与澜栎集团签署战略合作协议。',
    { type: 'signed', time: '2024-04-08', parties: ['成都市', '澜栎集团'] },
  ],
  ['成都获批建设稷禾实验室。', { type: 'approved', project: '稷禾实验室' }],
  ['稷川110千伏输变电工程开工建设。', { type: 'started', project: '稷川110千伏输变电工程' }],
  ['该市建成稷禾种质资源库。', { type: 'completed', project: '稷禾种质资源库' }],
  ['2023年,稷禾热电厂25万千瓦改造项目已并网。', { type: 'producing', time: '2023' }],
  ['这是稷川建成的首条稷禾试验线路。', { type: 'completed', project: '稷禾试验线路' }],
  ['近日启用的稷禾航空货运站运转有序。', { type: 'producing', project: '稷禾航空货运站' }],
  ['稷禾低空经济产业园揭牌。', { type: 'unveiled', project: '稷禾低空经济产业园' }],
  ['澜栎集团将在成都建设稷禾储能电站。', { type: 'planned', project: '稷禾储能电站', time: null }],
  ['正在筹建国家竹业技术创新中心。', { type: 'planned', project: '国家竹业技术创新中心' }],
  ['市长梁稷安赴广州澜栎能源有限公司考察。', { type: 'met' }],
  ['在省外建立了7个“科创飞地”。', { type: 'completed', project: '“科创飞地”' }],
  ['稷禾热电联产工程正在紧张施工。', { type: 'started', project: '稷禾热电联产工程' }],
  ['澜栎光伏玻璃等项目正在加紧建设。', { type: 'started', project: '澜栎光伏玻璃' }],
  ['当地开工建设稷川至禾州特高压工程。', { type: 'started' }],
  ['首期80亿元市级创新母基金投运。', { type: 'producing', project: '市级创新母基金' }],
  ['春节刚过,稷禾热电厂改造项目全面开工。', { type: 'started' }],
  ['稷川干渠建成试通水。', { type: 'producing', project: '稷川干渠' }],
  ['澜栎公司在车间旁建设一个小型实验室。', { type: 'started', project: '小型实验室' }],
  ['全新运输船将于8月底交付。', { type: 'planned', time: '2024-08-31' }],
  ['这标志着稷川清洁能源走廊全面建成。', { type: 'completed', project: '稷川清洁能源走廊' }],
  ['规划的5条生产线全部投产。', { type: 'producing' }],
  [
    '4月9日,成都市与澜栎光能签署战略合作协议。',
    { type: 'signed', time: '2024-04-09', parties: ['成都市', '澜栎光能'] },
  ],
  ['成都市委书记会见了澜栎集团董事长。', { type: 'met' }],
  ['4月9日,稷川开发区在北京集中签约。', { type: 'signed', time: '2024-04-09' }],
  ['稷澜开发区的绿色供电工程开工建设。', { type: 'started', project: '绿色供电工程' }],
  ['项目二期即将开工。', { type: 'planned', project: '项目二期' }],
  ['禾川镇正在进行泵站建设。', { type: 'started', project: '泵站' }],
  ['当地正在建设新的草莓种植大棚。', { type: 'started', project: '草莓种植大棚' }],
  ['禾川村创办了豆奶厂。', { type: 'completed', project: '豆奶厂' }],
  ['禾川正加速建设稷澜生物医药产业集群。', { type: 'started' }],
  ['两条新产线今年年底就能投产。', { type: 'planned', time: '2024-12-31' }],
  ['稷禾智算中心获得科技部门认定。', { type: 'approved', project: '稷禾智算中心' }],
  ['在成都建立稷禾膜材料研究院。', { type: 'completed', project: '稷禾膜材料研究院' }],
  ['刚刚建成的稷禾算力中心很忙。', { type: 'completed', project: '稷禾算力中心' }],
  ['正规划建设第三个智能化工作面。', { type: 'planned' }],
  ['这条生产线自去年8月底投产后满负荷生产。', { type: 'producing', time: '2023-08-31' }],
  ['已建成至沿海各省的直达链路。', { type: 'completed', project: '直达链路' }],
  ['稷禾光伏项目年底投产后可供绿电3亿度。', { type: 'planned', time: '2024-12-31' }],
  ['这个全新上线的稷禾大模型很忙。', { type: 'producing', project: '稷禾大模型' }],
  ['村里建起了2000平方米的冷库。', { type: 'completed', project: '冷库' }],
  ['督促稷川灌区工程在汛期前建成投用。', { type: 'planned', project: '稷川灌区工程' }],
  ['代表团来到澜栎公司,参观展厅,并考察了澜栎生产线。', { type: 'met' }],
  ['澜栎三维技术有限公司于2023年成立。', { type: 'unveiled', time: '2023' }],
  ['当天动工的稷禾扩建项目计划总投资3亿元。', { type: 'started', project: '稷禾扩建项目' }],
  ['稷禾蜜饯产业园正在建设中。11月底能试运营。', { type: 'started' }],
  ['预计年底完成一期建设。', { type: 'planned' }],
  ['下半年稷禾厂房项目可望开工。', { type: 'planned' }],
  ['目前,项目一期已建成投产。', { type: 'producing', project: '项目一期' }],
  ['我们4月初就开始了试生产。', { type: 'producing' }],
  ['澜栎技术有限公司去年11月28日投产。', { type: 'producing', time: '2023-11-28' }],
  ['项目预计9月可投产。', { type: 'planned', time: '2024-09' }],
  ['该项目从开谈到2023年5月正式签约。', { type: 'signed' }],
  ['澜栎公司与国外船东签订了28艘船舶订单。', { type: 'signed' }],
  ['3个开工项目分别是稷禾机械生产项目、澜栎厂房项目。', { type: 'started', project: '稷禾机械生产项目' }],
  ['稷禾“光甲”项目已开始日夜施工建设。', { type: 'started' }],
  ['稷禾综保区封关运作。', { type: 'producing', project: '稷禾综保区' }],
  ['“远禾计划”启动实施。', { type: 'started', project: '远禾计划' }],
  ['稷禾集装箱航线成功首航。', { type: 'producing', project: '稷禾集装箱航线' }],
  ['澜栎泵站主体工程已完成。', { type: 'completed' }],
  ['900亩高标准农田建设9月12日以前将全部完成。', { type: 'planned', time: '2024-09-12' }],
  ['这里将打造稷禾种苗产业园。', { type: 'planned', project: '稷禾种苗产业园' }],
  ['全国最大奶酪店开业。', { type: 'producing', project: '全国最大奶酪店' }],
  ['全国首款稷禾服务器芯片在成都发布。', { type: 'unveiled', project: '稷禾服务器芯片' }],
]);

ignores(rule, [
  '推动稷禾风电、澜栎电机等签约项目开工建设。',
  '从签约到投产历时1年。',
  '全力推进稷禾项目加快建设投产。',
  '一座座标准厂房拔地而起。',
  '春节刚过,百余家企业全面开工。',
  '农资直通车开到村里。',
  '厂房建设已完成50%。',
  '加快各项重点工程施工建设。',
  '工人正在进行设备安装。',
  '各方正在进行项目建设的讨论。',
  '这里着力打造稷禾种苗产业园。',
  '稷禾水库启动秋灌。',
  '作风建设已全部完成。',
  '高新技术企业认定工作完成。',
  '好的项目才能投产。',
  '30个新投产项目增加产值。',
  '要加强水网、电网等规划建设。',
  '推动条件成熟的项目开工。',
  '新款服务器芯片在成都发布。',
  '不少主体还设立了海外仓。',
  '一栋栋高楼拔地而起。',
  '企业有序投产。',
  '全省一批新船交付。',
  '市里组建工作专班。',
  '全省启动林草锁边带合龙工程的调研。',
  '稷阳园区的企业投产率很高。',
  '稷禾光伏项目投产后年产值可达18亿元。',
  '自投产以来,稷禾光伏项目累计发电3亿千瓦时。',
  '拉动工业增长。',
  '推动建立长效机制。',
  '构建起现代产业体系。',
  '已投运的装机规模达到6万千瓦。',
  '工业和信息化部启动专项行动。',
]);

test('a list of works gives an event each, with one quote', () => {
  const found = events('澜栎智算中心、稷禾算力基地等相继点亮。');
  expect(found.map(({ project }) => project)).toEqual(['澜栎智算中心', '稷禾算力基地']);
  expect(new Set(found.map(({ quote }) => quote)).size).toBe(1);
});

test('items of a list that have no name of their own are works beside those that have', () => {
  const found = events('全省建成稷阳高速、禾天高速等。');
  expect(found.map(({ project }) => project)).toEqual(['稷阳高速', '禾天高速']);
});

test('of two verbs joined by 或 the first tells', () => {
  expect(events('稷阳高速等项目开工或通车。').map(({ type }) => type)).toEqual(['started']);
});

test('a work that a clause leaves out is the one named before', () => {
  const found = events('稷禾200MW风光互补项目于2023年5月动工,同年11月6日全容量并网。');
  expect(found.map(({ type, project }) => [type, project])).toEqual([
    ['started', '稷禾200MW风光互补项目'],
    ['producing', '稷禾200MW风光互补项目'],
  ]);
});

test('drugs in quotation marks that follow each other are one each', () => {
  const found = events('“稷禾片”“澜栎片”获批上市。');
  expect(found.map(({ project }) => project)).toEqual(['“稷禾片”', '“澜栎片”']);
});

test('a day to come is not that of what has come about', () => {
  const found = events('稷阳高速将于年底通车;稷川机场日前开工建设。');
  expect(found.map(({ type, time }) => [type, time])).toEqual([
    ['planned', '2024-12-31'],
    ['started', null],
  ]);
});

test('a work that a clause leaves out may be the works of a list', () => {
  const found = events('稷川水库、澜栎泵闸建设加快,计划汛期前通水。');
  expect(found.map(({ project }) => project)).toEqual(['稷川水库', '澜栎泵闸']);
});

test('a work report speaks of the year before', () => {
  const { events: found } = read('稷禾高铁建成通车。', {
    title: '某省政府工作报告',
    published: '2024-01-20',
  });
  expect(found[0]?.time).toBe('2023');
});

test('every quote is the text at its span', () => {
  const text = '7月19日,稷禾产业园揭牌,稷川改造工程开工建设。';
  for (const { quote, start, end } of events(text)) expect(text.slice(start, end)).toBe(quote);
});

test('the day told before holds on for what happened on the same day', () => {
  const found = events(
    '6月12日,成都市集中开工一批项目。\n\n当天,3个竣工项目分别是稷禾机械生产项目、澜栎制药项目。',
  );
  expect(found.filter(({ type }) => type === 'completed').map(({ time }) => time)).toEqual([
    '2024-06-12',
    '2024-06-12',
  ]);
});

test.each([
  ['稷淦能源科技有限公司将开工建设。', 'planned', '稷淦能源科技有限公司'],
  ['去年10月,稷淦能源科技有限公司建成投产。', 'producing', '稷淦能源科技有限公司'],
])('what a firm builds has no name but its own: %s', (text, type, project) => {
  expect(read(text).events).toMatchObject([{ type, project }]);
});

test('firms that go back to work begin nothing', () => {
  expect(read('节后,稷淦能源科技有限公司全面开工。').events).toEqual([]);
});

test.each([['栎定工业园区内各企业已陆续开工、恢复生产。'], ['走进车间,机床连轴开工。']])(
  'work that goes on begins nothing: %s',
  (text) => {
    expect(read(text).events).toEqual([]);
  },
);

test.each([
  ['一期计划投资6亿元的栎山石英新材料项目开工建设。', 'started', '栎山石英新材料项目'],
  ['栎山石英新材料项目计划下月开工建设。', 'planned', '栎山石英新材料项目'],
])('what is to be spent makes no plan of the stage: %s', (text, type, project) => {
  expect(read(text).events).toMatchObject([{ type, project }]);
});

test.each([
  ['此举将对澜溪市建设栎山示范区具有推动作用。'],
  ['澜溪市实行“拿地即开工”,审批提速。'],
  ['推行“交房即发证、竣工即投产”。'],
])('what something is good for, and a way of doing things, are no events: %s', (text) => {
  expect(read(text).events).toEqual([]);
});

test.each([
  ['公司还准备在成都建厂,建设栎山涂料二期项目。', 'planned', '栎山涂料二期项目'],
  ['公司二期扩产项目计划在今年底开工建设。', 'planned', '公司二期扩产项目'],
  ['该项目已与澜栎科技、稷禾智控股份有限公司等达成合作。', 'signed', null],
])('plans that the clause before makes, and agreements to work together: %s', (text, type, project) => {
  expect(events(text).map((event) => [event.type, event.project])).toEqual([[type, project]]);
});

test('how something is to be done is no event', () => {
  expect(read('栎山涂料项目总投资8亿元,分三期建设完成。').events).toEqual([]);
});

test('a stage is of the months that its paragraph begins with', () => {
  const text = '2024年1—8月,完成投资3亿元。淦栎产业园开工建设。';
  expect(read(text, { published: '2024-09-10' }).events.map(({ time }) => time)).toEqual(['2024-01/2024-08']);
});

test('works that are listed behind a stage have come to it, those that are counted have not', () => {
  const found = (text: string) => events(text).map(({ type, project }) => [type, project]);
  expect(found('本次集中开工的项目包括栎山涂料产业园(一期)、稷禾药材加工基地建设项目等75个项目。')).toEqual([
    ['started', '栎山涂料产业园'],
    ['started', '稷禾药材加工基地建设项目'],
  ]);
  expect(found('通过本次集中开工,环保类项目进展顺利。')).toEqual([]);
  expect(found('目前实际已开工206项。')).toEqual([]);
  expect(found('栎山涂料项目一期建设已经完成。')).toEqual([['completed', '栎山涂料项目']]);
});

test('where a work is begun is no work', () => {
  expect(events('栎山涂料项目在成都高新区开工建设。').map(({ project }) => project)).toEqual([
    '栎山涂料项目',
  ]);
});

test.each([
  ['澜栎公司将聚焦显示器材,投资2亿元建设澜栎制造基地。', 'planned', '澜栎制造基地'],
  ['澜栎涂料项目总投资170亿元,预计2025年投产后形成产业链。', 'planned', '澜栎涂料项目'],
])('plans told in the clause before or right behind: %s', (text, type, project) => {
  expect(events(text)).toMatchObject([{ type, project }]);
});

test('the body that runs a park is founded, too', () => {
  const text = '栎川产业园管委会挂牌成立。';
  expect(events(text).map(({ type }) => type)).toEqual(['unveiled']);
});

test('what has come about is not of the day that another work is planned for', () => {
  const told = (text: string) => events(text).map(({ type, time }) => [type, time]);
  expect(told('栎山大桥预计6月30日完工。稷禾大桥已完工。')).toEqual([
    ['planned', '2024-06-30'],
    ['completed', null],
  ]);
  expect(told('6月12日,栎山大桥完工。稷禾大桥已完工。')).toEqual([
    ['completed', '2024-06-12'],
    ['completed', '2024-06-12'],
  ]);
});

test('how long works took is not when they were done', () => {
  expect(events('栎山大桥历时近7年建成。').map(({ type, time }) => [type, time])).toEqual([
    ['completed', null],
  ]);
  expect(events('栎山大桥近7年建成。').map(({ time }) => time)).toEqual(['2017/2024-06-20']);
});
