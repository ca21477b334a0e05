import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

// Lines as news programmes speak; places, goods and figures are invented.
const published = '2025-05-20';
const last = { id: 'last quantity', read: (line: string) => lastQuantity(line, { published }) };
const first = { id: 'first quantity', read: (line: string) => quantitiesOf(line, { published })[0] ?? null };

describe('doublings', () => {
  reads(last, [
    ['全市床位数翻了近一番', { value: '1', unit: 'x', bound: '~', measure: '床位数' }],
    ['栎川出口额翻了两番多', { value: '3', bound: '>' }],
    ['栎川出口额翻了超三番', { value: '7', bound: '>' }],
  ]);
  ignores(last, ['栎川农户翻了近年的账本']);
});

describe('what reached a new height', () => {
  reads(last, [
    ['全县陶瓷销量再创新高,达到7.2万件', { measure: '陶瓷销量' }],
    ['全县茶叶产值迈上新台阶,突破9亿元', { measure: '茶叶产值' }],
    // What the clause says itself is measured.
    ['全县陶瓷销量再创新高,窑炉达到40座', { measure: '窑炉' }],
  ]);
});

describe('adverbs between a measure and its figure', () => {
  reads(last, [
    ['陶坯晾干时间一般在9天', { measure: '陶坯晾干时间' }],
    ['全县煤炭日产量依然保持在8000吨以上', { measure: '煤炭日产量' }],
    ['全县一般公共预算收入8亿元', { measure: '一般公共预算收入' }],
  ]);
});

describe('raised to so many times another', () => {
  reads(last, [
    ['新工艺把窑炉热效率提高到老窑的三倍', { measure: '窑炉热效率', unit: 'x' }],
    ['栎川产值是老窑的三倍', { unit: 'x' }],
  ]);
});

describe('ranked among nations', () => {
  reads(last, [
    [
      '栎国成为全球第四个能够独立烧制此瓷的国家',
      { value: '4', role: 'rank', measure: '能够独立烧制此瓷的国家' },
    ],
  ]);
  ignores(last, ['栎川第四个展厅里是老瓷器']);
});

describe('counted things and what they did', () => {
  reads(first, [
    ['栎川近百家陶坊经过数字化改造接上平台', { measure: '陶坊' }],
    ['两个国家级瓷业示范区开创了新局面', { measure: '国家级瓷业示范区' }],
    ['栎川在7000亩水田上推广新稻种', { measure: '水田' }],
  ]);
});

describe('what is read of taxes, subsidies and places', () => {
  reads(last, [
    ['仅年销售额5万元以下的摊贩免税一项,减税就超过9000万元', { measure: '减税' }],
    ['今年栎川将补贴窑工培训超4万人次', { modality: 'planned' }],
    ['在陶瓷储量全国排名第十二的情况下,栎川仍要进口瓷土', { measure: '陶瓷储量' }],
    ['栎川油田累计生产柴油总量突破3亿吨', { measure: '累计生产柴油总量' }],
  ]);
});

describe('what so many of those told of do', () => {
  reads(last, [
    ['栎川陶坊去年平均产值超200万元,近六成从事瓷砖生产', { measure: '从事瓷砖生产', role: 'share' }],
    ['栎川陶坊去年平均产值超200万元,超三成进入了高端市场', { measure: '进入了高端市场' }],
    ['全县陶坊产值200万元,增长超三成', { measure: '陶坊产值', role: 'growth' }],
  ]);
});

describe('lists told of in the clause before', () => {
  reads(first, [
    ['3月,冰箱、彩电等“老三件”产品产量稳步回升,同比分别增长5.5%、4%', { measure: '冰箱产量' }],
    ['3月,冰箱、彩电出口分别增长5.5%、4%', { measure: '冰箱出口' }],
  ]);
  reads(last, [['设备利用率持续提升,均超过62%', { measure: '设备利用率' }]]);
});

describe('funds, months and what there is already', () => {
  reads(last, [
    ['栎川陶瓷产业引导基金新增投资6.4亿元', { measure: '新增投资', subject: '栎川陶瓷产业引导基金' }],
    ['新规实施5个月来,栎川口岸出口陶瓷8万件', { time: '2024-12/2025-05-20' }],
    ['新窑明年将建成,瓷土用量在现有基础上增加一倍', { modality: 'planned' }],
    ['上年度平均利润超80万元', { measure: '平均利润', time: '2024' }],
  ]);
  reads(first, [['5个月的工期', { unit: 'mo' }]]);
});

describe('what stands between a number and what it counts', () => {
  reads(first, [
    ['40万块这样的瓷砖铺满广场', { measure: '瓷砖' }],
    ['兼容近九种规格产品的定制生产', { measure: '规格产品' }],
    ['超600万户小店遍布大街小巷', { measure: '小店' }],
    ['这座全国首条90米的窑炉', { measure: '窑炉' }],
  ]);
});

describe('ranks that are held, and growth told behind its figure', () => {
  reads(last, [
    ['全县陶瓷出口额继续保持全省首位', { role: 'rank', value: '1', measure: '陶瓷出口额' }],
    ['全县以18.4%的出口增速领跑全省', { role: 'growth' }],
    ['全县以18.4%的出口份额领跑全省', { role: 'share' }],
    ['激光器功率达20拍瓦', { unit: 'W', value: '20000000000000000' }],
    ['规划提出推进窑炉改造等5方面重点举措', { value: '5', measure: '重点举措' }],
  ]);
  ignores(last, ['老窑工坐在首位']);
});

describe('where a change starts', () => {
  reads(first, [
    ['陶坊面积从2023年占园区不足8%上升到如今的45%', { time: '2023' }],
    ['从2023年的园区规划看,陶坊面积占园区8%,增长2%', { time: null }],
  ]);
});

describe('whom a description is about', () => {
  reads(last, [
    ['全县客流量大增。持游学签证入境的学生增长31%', { subject: '全县' }],
    ['全县陶瓷热销。代表传统工艺的“老三样”瓷器增长31%', { subject: '全县' }],
    ['去年,云南在花卉、茶叶、橡胶等领域组建首批6家省级研究中心', { subject: '云南' }],
    ['云南白药、栎川制药等6家企业投产', { measure: '企业' }],
  ]);
});

describe('works without a name, and what is told before a dash or of a list', () => {
  reads(last, [
    ['栎川大桥项目通车。\n一个陶瓷环保项目正在建设,项目总投资8亿元', { subject: '陶瓷环保项目' }],
    ['会上,总额63亿元的瓷砖产业园、窑炉研究中心等9项重点工程落地', { measure: '重点工程' }],
  ]);
  reads(first, [
    ['会上,总额63亿元的瓷砖产业园、窑炉研究中心等9项重点工程落地', { subject: '重点工程' }],
    ['全省首条时速250公里铁路——栎淦高铁通车', { subject: '栎淦高铁' }],
  ]);
});

describe('from where to where something came', () => {
  reads(first, [
    ['陶坊实现了年产8万件到80万件的跨越', { value: '80000', measure: '年产' }],
    ['陶坊年产8万件到80万件', { value2: '800000' }],
  ]);
  reads(last, [['陶坊实现了年产8万件到80万件的跨越', { value: '800000', measure: '年产' }]]);
});

describe('whom a body watches', () => {
  reads(last, [
    ['商务部重点监测陶瓷企业销售额增长9%,瓷砖订单量增长7%', { subject: '我国' }],
    ['商务部支出增长9%', { subject: '商务部' }],
  ]);
});

describe('things of one character that are shown', () => {
  reads(last, [
    ['轮船交付,这艘船总长210米', { measure: '总长', subject: '这艘船' }],
    ['轮船交付,这家船厂总投资2亿元', { subject: '船厂' }],
  ]);
});

describe('fairs with how long they last, and lines with all of their names', () => {
  reads(last, [
    ['为期4天的第六届中国国际陶瓷博览会闭幕,成交额61亿元', { subject: '中国国际陶瓷博览会' }],
    ['第六个展厅开放,成交额61亿元', { subject: null }],
    ['栎川至砚山特高压输电工程年输电量达80亿千瓦时', { measure: '年输电量' }],
    ['云南是我国第一产茶大省', { role: 'rank', subject: '云南' }],
  ]);
});

describe('trains by name, and whom households are', () => {
  reads(last, [
    ['中欧班列累计开行8800列,通达欧洲19个国家', { value: '19', subject: '中欧班列' }],
    ['在泉州,注册的陶瓷企业累计超过8000家', { subject: '泉州' }],
    ['在泉州,栽种的茶树超过9000株', { subject: '泉州' }],
  ]);
  reads(first, [['惠及周边900户牧民户均增收8000元', { measure: '牧民' }]]);
});

describe('foreseen by a year, and ranked with its share', () => {
  reads(last, [
    ['农业农村局预计,到2032年,全县茶叶产量将稳定在6万吨', { modality: 'expected' }],
    ['到2032年,全县茶叶产量将稳定在6万吨', { modality: 'planned' }],
    ['瓷砖产量、出口量分别占全国总量的31%、44%,均居全国第一', { measure: '瓷砖产量、出口量' }],
    ['瓷砖产量占全国总量的31%,出口量居全国第一', { measure: '出口量' }],
  ]);
});

describe('firms shown with where they are', () => {
  reads(last, [
    ['这家泉州机床企业用了5年时间', { subject: '泉州机床企业' }],
    ['这个泉州产值达3亿元', { subject: '泉州' }],
  ]);
});
