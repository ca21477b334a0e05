import { expect, test } from 'vitest';
import type { EventMention } from '../model.js';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';

const events = (line: string): readonly EventMention[] => read(line, { published: '2024-06-20' }).events;
const rule = { id: 'event', read: (line: string): EventMention | null => events(line)[0] ?? null };

reads(rule, [
  // What is granted, and to whom.
  ['成都、广州入选全国稷禾改革试点城市。', { type: 'approved', project: '全国稷禾改革试点城市' }],
  ['成都、广州入选全国稷禾改革试点城市。', { parties: ['成都市', '广州市'] }],
  ['成都成为国家首批稷禾应用试点城市。', { type: 'approved', project: '国家首批稷禾应用试点城市' }],
  ['稷川等6个县获批创建国家稷禾示范县。', { type: 'approved', project: '国家稷禾示范县' }],
  ['成都获批稷禾交易综合改革试点。', { type: 'approved', project: '稷禾交易综合改革试点' }],
  ['8个产业集群列入国家级稷禾特色产业集群名单。', { type: 'approved', project: '国家级稷禾特色产业集群' }],
  ['成都被认定为国家级稷禾服务示范城市。', { type: 'approved', project: '国家级稷禾服务示范城市' }],
  ['入选国家级稷禾智能工厂3家。', { type: 'approved', project: '国家级稷禾智能工厂' }],
  ['稷川要素综合改革试点获批。', { type: 'approved', project: '稷川要素综合改革试点' }],
  ['稷川岩画成功申遗。', { type: 'approved', project: '稷川岩画' }],
  ['成功争创稷禾综合试验区。', { type: 'approved', project: '稷禾综合试验区' }],
  ['稷澜双城国土空间规划获批。', { type: 'approved', project: '稷澜双城国土空间规划' }],
  // What was counted, and what was done on what stands already.
  ['全省已建成稷禾育苗中心70多个。', { type: 'completed', project: '稷禾育苗中心' }],
  ['已建成36个虫情监测点。', { type: 'completed', project: '虫情监测点' }],
  ['建成4个国家级、6个省级养护中心。', { type: 'completed', project: '省级养护中心' }],
  ['开工建设5亿元以上稷禾重大项目41个。', { type: 'started', project: '5亿元以上稷禾重大项目' }],
  ['澜栎公司刚刚完成窑炉升级改造。', { type: 'completed', project: '窑炉升级改造' }],
  ['今年全省计划完成60个以上老旧厂区改造任务。', { type: 'planned', project: '老旧厂区改造' }],
  ['新建提升稷禾公园、澜栎公园等9座城市公园。', { type: 'completed', project: '稷禾公园' }],
  ['“三纵两横”稷川高速公路网全面形成。', { type: 'completed' }],
  // What is begun, founded, signed and opened.
  ['启动实施稷禾石化装置扩能等重大项目。', { type: 'started' }],
  ['实施稷川河道治理工程。', { type: 'started', project: '稷川河道治理工程' }],
  ['设立稷禾陆港金融服务中心。', { type: 'unveiled', project: '稷禾陆港金融服务中心' }],
  ['稷澜“两园”合作备忘录签署。', { type: 'signed', project: null }],
  ['稷禾产业园新签约产业项目39个。', { type: 'signed', quote: '稷禾产业园新签约产业项目39个' }],
  ['稷川第二医院正式开诊。', { type: 'producing' }],
  ['20余款无人机新品集中发布。', { type: 'unveiled', project: '无人机新品' }],
  ['稷禾博物馆壳丘分馆挂牌。', { type: 'unveiled', project: '稷禾博物馆壳丘分馆' }],
  ['稷澜土地综合改革试点获国家批复。', { type: 'approved', project: '稷澜土地综合改革试点' }],
  ['“稷热入澜”全线贯通投用。', { type: 'producing', project: '“稷热入澜”' }],
  ['争创国家稷禾技术示范区。', { type: 'planned', project: '国家稷禾技术示范区' }],
]);

ignores(rule, [
  '稷禾景区成为热门话题。',
  '成都成为全省首个全部通高铁的城市。',
  '稷川入选全国文明城市。',
  '12个案例入选全国优秀典型案例。',
  '成都获评全国节水模范城。',
  '从提交申请到获批只用了3天。',
  '实施稷禾文化惠民工程。',
  '完成制度建设和机构改革。',
  '水利工程投资完成8亿元。',
  '建成区绿化率达到40%。',
  '产业发展格局基本形成。',
  '深入贯彻落实市长梁稷安考察成都重要讲话精神。',
  '现在急需招工投产。',
  '庆祝稷川产业园成立20周年。',
  '确保地下水位稳定。',
  '稷禾展会筹备工作进入收尾阶段。',
  '争创更多国家级种业平台和基地。',
  '签约项目数与合同额双双下滑。',
]);

const report = (plan: string) =>
  read(`二、2024年重点工作\n着力办好实事。加快推进改革,强化服务,完善机制。${plan}`, {
    title: '2024年稷川省政府工作报告',
    published: '2024-01-20',
  }).events.map(({ type, project, time }) => [type, project, time]);

test.each([
  ['建设稷禾职业技术学院新校区。', '稷禾职业技术学院新校区'],
  ['推进国家稷禾科技创新港建设。', '国家稷禾科技创新港'],
  ['推动稷川第一完全中学开工建设。', '稷川第一完全中学'],
  ['建设国家级稷禾数据产业集聚区和数据集。', '国家级稷禾数据产业集聚区'],
])('what a report calls for by its name is planned for its year: %s', (plan, project) => {
  expect(report(plan)).toEqual([['planned', project, '2024']]);
});

test.each([['建设现代化产业体系。'], ['建设高水平创新平台。'], ['强作风是建设稷禾科技创新港的重要保障。']])(
  'goals that are no works, and what something is good for, are no plans: %s',
  (plan) => {
    expect(report(plan)).toEqual([]);
  },
);

test('what is done beyond the plan is done', () => {
  expect(events('超计划完成稷川新村建设任务。').map(({ type }) => type)).toEqual(['completed']);
});

test('none of the works of a list is a party to what happens to another', () => {
  const found = events('稷禾研究院、澜栎产业园揭牌。');
  expect(found.map(({ project, parties }) => [project, parties])).toEqual([
    ['稷禾研究院', []],
    ['澜栎产业园', []],
  ]);
});

test('the quote of counted works has their number', () => {
  expect(events('建成稷禾驿站30个。').map(({ quote }) => quote)).toEqual(['建成稷禾驿站30个']);
});
