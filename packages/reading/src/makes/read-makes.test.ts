import { describe, expect, test } from 'vitest';
import type { Makes } from '../model.js';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';

const makes = (line: string): readonly Makes[] => read(line).makes;
const rule = {
  id: 'makes',
  read: (line: string): Makes | null => makes(line)[0] ?? null,
};

reads(rule, [
  [
    '四川澜栎硅能科技有限公司年产6万吨工业硅项目建成。',
    { enterprise: '四川澜栎硅能科技有限公司', product: '工业硅' },
  ],
  ['澜栎科技主要生产锂电池用隔膜。', { enterprise: '澜栎科技', product: '隔膜' }],
  ['澜栎科技生产动力电池用于出口。', { enterprise: '澜栎科技', product: '动力电池' }],
  ['澜栎科技服务器生产项目开工。', { enterprise: '澜栎科技', product: '服务器' }],
  ['稷澜产业园引进12家企业,光伏单晶硅年产能10GW。', { enterprise: '稷澜产业园', product: '光伏单晶硅' }],
  ['国内最大的盾构机整机企业——澜栎装备正在交付。', { enterprise: '澜栎装备', product: '盾构机' }],
  ['当地建成光伏电池片制造项目。', { enterprise: '光伏电池片制造项目', product: '光伏电池片' }],
  ['澜栎高性能碳纤维、稷禾动力电池扩产等项目投产。', { enterprise: '澜栎', product: '高性能碳纤维' }],
  ['引进澜栎科技、稷禾防务等开展无人机培训业务。', { product: '无人机培训' }],
  ['在这家装备企业,两台等待出厂的起重机正在调试。', { enterprise: '装备企业', product: '起重机' }],
  ['走进稷川产业园,一辆辆电动汽车有序下线。', { enterprise: '稷川产业园', product: '电动汽车' }],
  ['这家打火机拢风罩工厂订单不断。', { enterprise: '打火机拢风罩工厂', product: '打火机拢风罩' }],
  ['稷川风电项目投产,每年可提供清洁电能30亿千瓦时。', { enterprise: '稷川风电项目', product: '清洁电能' }],
  ['稷川风电项目并网。项目二期投产后,每年能提供8亿度绿电。', { enterprise: '稷川风电项目', product: '绿电' }],
  ['光伏发电直接制绿氢项目投产。', { product: '绿氢' }],
  ['首个海水直接制氢项目投用。', { enterprise: '海水直接制氢项目', product: '氢气' }],
  ['走进稷川产业园,这里能看到各种刷子。', { enterprise: '稷川产业园', product: '刷子' }],
  ['这家生产轮胎钢丝的企业很忙。', { enterprise: '生产轮胎钢丝的企业', product: '轮胎钢丝' }],
  ['全球最大稷川制氨项目投产,绿氨年产能达到9万吨。', { enterprise: '稷川制氨项目', product: '绿氨' }],
  ['这家企业生产的高端轴承很俏。', { enterprise: '企业', product: '高端轴承' }],
  ['全球最大的锂电生产企业澜栎科技很忙。', { enterprise: '澜栎科技', product: '锂电' }],
  ['在一家企业的实验室里,展示了一款保温面料。', { enterprise: '企业', product: '保温面料' }],
  ['企业环保面料生产能力将提升。', { enterprise: '企业', product: '环保面料' }],
  ['在稷川的这家造船企业,两艘集装箱船正在加紧建造。', { enterprise: '造船企业', product: '集装箱船' }],
  ['这家盾构机制造企业很忙。', { enterprise: '盾构机制造企业', product: '盾构机' }],
  [
    '澜栎科技有限公司很忙。公司生产的摆式铣刀月产量突破3万件。',
    { enterprise: '澜栎科技有限公司', product: '摆式铣刀' },
  ],
  [
    '澜栎科技有限公司很忙。公司自主研发的混动变速箱获奖。',
    { enterprise: '澜栎科技有限公司', product: '混动变速箱' },
  ],
  ['澜栎科技有限公司专业从事液压阀的研发、制造。', { enterprise: '澜栎科技有限公司', product: '液压阀' }],
  [
    '澜栎科技有限公司很忙。公司重组蛋白疫苗于5月获批上市。',
    { enterprise: '澜栎科技有限公司', product: '重组蛋白疫苗' },
  ],
  ['澜栎科技有限公司主打产品为数控磨床。', { enterprise: '澜栎科技有限公司', product: '数控磨床' }],
  ['澜栎科技有限公司产品涵盖轴承、齿轮等12大类。', { enterprise: '澜栎科技有限公司', product: '轴承' }],
  ['澜栎科技有限公司第100万台逆变器下线。', { enterprise: '澜栎科技有限公司', product: '逆变器' }],
  ['作为全球最大的玻璃纤维生产企业,澜栎科技很忙。', { enterprise: '澜栎科技', product: '玻璃纤维' }],
  ['澜栎科技有限公司是一家生产汽车座椅的企业。', { enterprise: '澜栎科技有限公司', product: '汽车座椅' }],
  ['澜栎铝业有限公司的铝卷产品远销海外。', { enterprise: '澜栎铝业有限公司', product: '铝卷' }],
  ['澜栎医药有限公司生产以透明质酸为核心的化妆品。', { enterprise: '澜栎医药有限公司', product: '化妆品' }],
  ['在稷川的这家装备企业,定制的风机正在加紧赶制。', { enterprise: '装备企业', product: '风机' }],
  ['以储能设备制造为主的稷禾产业园开工。', { enterprise: '稷禾产业园', product: '储能设备' }],
  ['稷湖创新实验室成功试制出一款显示模组。', { enterprise: '稷湖创新实验室', product: '显示模组' }],
  ['澜栎家具有限公司每年有5万套各类家具销往国外。', { enterprise: '澜栎家具有限公司', product: '家具' }],
  [
    '总投资5亿元的稷禾电池项目开工,达产后可年产电池包20万套。',
    { enterprise: '稷禾电池项目', product: '电池包' },
  ],
]);

ignores(rule, [
  '全省无人机产量增长39%。',
  '澜栎集团研发人员正在检验益生菌。',
  '企业持续生产。',
  '稷禾科技产业园位于城北。',
  '新能源企业澜栎科技落户。',
  '中部地区种植玉米。',
  '盾构机企业数量增长。',
  '这家无人机企业家协会成立。',
  '全国电动汽车有序下线。',
  '稷川产业园提供绿色电力保障。',
  '这家铜冶炼工厂很忙。',
  '港口边能看到各种刷子。',
  '新一批制氢项目招标。',
  '政府引导企业生产轴承。',
  '这家整车生产企业很忙。',
  '工业生产的三成来自县域。',
  '澜栎科技有限公司致力于技术研发。',
  '澜栎科技有限公司从事农业生产。',
  '公司生产的盾构机国产化率达九成。',
  '澜栎科技有限公司很忙。施工人员正在组装机床。',
  '以储能设备为主的展区开放。',
  '稷湖创新实验室揭牌,显示模组很俏。',
  '澜栎港每月有50万个玩具发往国外。',
]);

describe('makers told before their goods', () => {
  reads(rule, [
    ['已入驻稷欣、栎众等光伏企业11家。', { enterprise: '稷欣', product: '光伏' }],
    [
      '澜栎药业有限公司先后在这里设立了片剂、胶囊剂等8条生产线。',
      { enterprise: '澜栎药业有限公司', product: '片剂' },
    ],
    [
      '调研组来到澜栎科技有限公司,并考察了磷酸铁锂生产线。',
      { enterprise: '澜栎科技有限公司', product: '磷酸铁锂' },
    ],
    [
      '稷禾基地项目,是澜川示范区的标志性项目,主要开展短切澜纱、合股栎纱等各类纤维制品的生产制造。',
      { enterprise: '稷禾基地项目', product: '短切澜纱' },
    ],
    ['看着即将运往迪拜的沙发,淦栎家具的员工们很高兴。', { enterprise: '淦栎家具', product: '沙发' }],
    [
      '稷禾智造产业园项目开工。该项目主要研发生产农机变速箱。',
      { enterprise: '稷禾智造产业园项目', product: '农机变速箱' },
    ],
    [
      '澜栎光电有限公司扩产。该公司拥有恒温车间,月产LED灯带9万米。',
      { enterprise: '澜栎光电有限公司', product: 'LED灯带' },
    ],
    [
      '澜栎新材料有限公司很忙。“我们与甲电、乙电等电池厂家有合作,生产的磷酸铁锂很俏。”',
      { enterprise: '澜栎新材料有限公司', product: '磷酸铁锂' },
    ],
  ]);
  ignores(rule, [
    '成都市很忙。该项目主要研发生产农机变速箱。',
    '稷欣、栎众等电子企业入驻。',
    '看着即将运往迪拜的沙发,街上的人们很高兴。',
  ]);
});

test('a list of goods gives each', () => {
  const found = makes('澜栎新材料有限公司主要生产尿素、聚乙烯和尼龙。');
  expect(found.map(({ product }) => product)).toEqual(['尿素', '聚乙烯', '尼龙']);
});

test('amounts may stand between the goods of a list', () => {
  const found = makes('澜溪绿氢项目投产,年产绿氢3万吨、绿氧24万吨。');
  expect(found.map(({ product }) => product)).toEqual(['绿氢', '绿氧']);
});

test('a list of firms gives each', () => {
  const found = makes('基地已入驻澜栎科技、稷禾防务等数据标注企业18家。');
  expect(found.map(({ enterprise }) => enterprise).sort()).toEqual(['澜栎科技', '稷禾防务']);
});

test("in a government's report no firm of a sentence before makes what the place does", () => {
  const text = '澜栎酒业入选名品榜。抢先布局氢能赛道,生产氢燃料汽车540辆。';
  const makesIn = (title: string) => read(text, { title, published: '2025-01-20' }).makes;
  expect(makesIn('2025年稷川省政府工作报告')).toEqual([]);
  expect(makesIn('澜栎酒业的这一年')).toMatchObject([{ enterprise: '澜栎酒业', product: '氢燃料汽车' }]);
});
