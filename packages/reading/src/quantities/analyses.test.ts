import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

// Lines as a statistics bureau's analysis of some months writes them; places, firms and figures are invented.
const options = { published: '2024-07-25', title: '上半年全市经济运行分析' };
const last = { id: 'last quantity of an analysis', read: (line: string) => lastQuantity(line, options) };
const months = '2024-01/2024-06';
const half = '上半年,全市实现地区生产总值300亿元,同比增长4%。';

describe('the time that goes on', () => {
  reads(last, [
    // A bracket's own time is of its own figures.
    [`${half}市属工业增长6%(2022年增长3%),拉动全市工业2.5个百分点`, { value: '2.5', time: months }],
    [`${half}市属工业增长6%(一季度增长3%)。县属工业增长2%`, { value: '2', time: months }],
    [`${half}市属工业增长6%(一季度增长3%)`, { value: '3', time: '2024-01/2024-03' }],
    [`${half}粮食产量(2023年)50万吨`, { time: '2023' }],
    // What is compared with, and since when a trend goes on.
    [`${half}投资增长2%,增速比同期和去年全年都快。市属投资增长6%`, { value: '6', time: months }],
    [`${half}粮食增长2%,改变了自2021年以来连年减产的状况。蔬菜增长6%`, { value: '6', time: months }],
    [`${half}化工行业保持了年初以来的势头:化工行业增加值增长6%`, { value: '6', time: months }],
    // A target of the year, months that a text opens with, and what is striven for by when.
    [`${half}新增产值9亿元,完成全年目标的56%。其中,甲区投资增长6%`, { value: '6', time: months }],
    ['前5个月,全市工业向好。\n工业生产回升。增加值同比增长6%', { time: '2024-01/2024-05' }],
    ['增速从1~2月的5%起步,到1~6月同比增长6%', { time: months }],
    ['公司将努力在明年达到5000吨的产量。栎谷产业园征地1200亩', { value: '1200', time: null }],
    ['工厂于今年3月试产以来,天天赶工。栎谷产业园征地1200亩', { value: '1200', time: null }],
    // What holds today does not turn the report from its months.
    [`${half}目前,鲜奶收购价每公斤4元。畜牧业增加值同比增长6%`, { value: '6', time: months }],
    [`${half}目前,鲜奶收购价每公斤4元`, { time: '../2024-07-25' }],
    [`${half}2023年,全市投资20亿元,增长1%。市属投资增长6%`, { value: '6', time: '2023' }],
  ]);
});

describe('what is measured', () => {
  reads(last, [
    ['目前,我市生猪收购价格为每公斤20元', { measure: '生猪收购价格' }],
    ['上半年,我省粮食产量为20万吨', { measure: '粮食产量' }],
    ['上半年,中直投资完成50亿元', { measure: '中直投资' }],
    ['其中,中型企业产值50亿元', { measure: '中型企业产值' }],
    ['1、公共预算收入完成58亿元', { measure: '公共预算收入' }],
    ['2、政府性基金收入增长6%', { measure: '政府性基金收入' }],
    ['石油和天然气开采业出厂价格同比下降33%', { measure: '石油和天然气开采业出厂价格' }],
    ['煤炭开采业出厂价格下降3%', { measure: '煤炭开采业出厂价格' }],
    ['增值税12亿元、城市维护建设税3亿元', { measure: '城市维护建设税' }],
    ['食品烟酒下降1.9%、衣着下降9.4%', { measure: '衣着' }],
    ['税种中,增值税等6个税种实现增长,营业税等7个税种负增长', { value: '7', measure: '税种' }],
    ['上半年,200个工业新增长点进展顺利', { measure: '工业新增长点' }],
    ['快于时序进度6.6个百分点', { value: '6.6', role: 'change' }],
    ['有19个新建项目尚未列统', { measure: '新建项目' }],
    ['7个行业降幅收窄', { measure: '行业' }],
    ['199个项目实质性开工', { measure: '项目' }],
    ['增加值同比增长8.4%。分月度看,6月份增长4.7%', { measure: '增加值' }],
    ['技改投资有了很大增长,增速达到18.4%', { measure: '技改投资' }],
    ['光电子器件增长13.9%', { measure: '光电子器件' }],
    ['82种产品中,产量同比增长的有45种', { value: '45', role: 'level' }],
    ['82种产品中,45种产量同比增长', { value: '45', role: 'level' }],
    ['装机增长8%,增幅收缩1.7个百分点', { measure: '装机', value: '-1.7' }],
    ['全市合计减收5.5亿元', { role: 'change', value: '-550000000' }],
    ['全市合计增收5.5亿元', { role: 'change', value: '550000000' }],
  ]);
});

describe('what is no figure', () => {
  const all = {
    id: 'quantity of an analysis',
    read: (line: string) => ({ quote: lastQuantity(line, options)?.quote ?? 'none' }),
  };
  reads(all, [
    ['价格呈现“四升三降一平”格局', { quote: 'none' }],
    ['价格六涨二跌', { quote: 'none' }],
    ['每瓶四升', { quote: '四升' }],
    ['产值两年平均增长', { quote: 'none' }],
  ]);
});

describe('whom it is about', () => {
  reads(last, [
    [`石嘴山市${half}一产投资增长9%(主要是大同棚室带动)。全市二产投资增长1%`, { subject: '石嘴山市' }],
    [`${half}栖霞乳业公司产奶3万吨。企业所得税2亿元`, { measure: '企业所得税' }],
    ['1—9月,园区工业产值143亿元,在全省园区中排名第7', { subject: '园区' }],
    [
      '海沙经济开发区产值9亿元。栖霞设备有限公司投产。2004年该开发区产值只有2亿元',
      { subject: '海沙经济开发区' },
    ],
    ['上半年经开区工业居全市第一\n规上工业增加值增长6%', { subject: '经开区' }],
    ['本报讯(某某报记者 甲乙 丙丁)“栎谷数据中心项目5月启动,计划投资400亿元', { subject: '栎谷数据中心项目' }],
    ['栎谷产业园投资100亿元。项目一期投资20亿元', { subject: '栎谷产业园' }],
    ['我县产业发展很快,是全国最大的辣椒基地。引进项目9个', { subject: '我县' }],
    ['在谈项目16个', { measure: '在谈项目' }],
    [`${half}公司债券发行2亿元`, { value: '200000000' }],
  ]);
});
