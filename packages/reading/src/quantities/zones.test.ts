// Development zones, their aims and what has been done of them. Firms, places and figures are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const any = { id: 'a figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('a zone by its short name', () => {
  reads(last, [
    [
      '澜溪经济技术开发区扩容。\n栎山软件产业园完工。\n今年一季度,经开区签约项目7个',
      { subject: '澜溪经济技术开发区', measure: '签约项目' },
    ],
    [
      '走进澜溪高新技术产业开发区。栎山软件产业园一片繁忙。高新区完成投资8亿元',
      { subject: '澜溪高新技术产业开发区' },
    ],
    // Of two zones neither is meant for sure.
    [
      '稷禾经济开发区和澜溪经济开发区携手。澜溪经济开发区扩容。经开区签约项目7个',
      { subject: '澜溪经济开发区' },
    ],
  ]);
});

describe('what is aimed at and what has been done of it', () => {
  reads(last, [
    ['增加值增速7%,超目标任务2个百分点;技改投资8亿元', { value: '800000000', modality: 'actual' }],
    ['增加值增速7%,高于年度目标任务2个百分点', { value: '2', modality: 'actual' }],
    ['2024年一季度,到位资金6亿元,完成全年20亿元目标任务的30%', { value: '30', time: '2024-01/2024-03' }],
    [
      '2024年一季度,到位资金6亿元,完成全年20亿元目标任务的30%。其中省外资金2亿元',
      { value: '200000000', time: '2024-01/2024-03' },
    ],
    ['全年目标任务为20亿元', { modality: 'target' }],
    ['全年完成20亿元的销售', { time: '2025' }],
  ]);
});

describe('after whom others came', () => {
  reads(last, [
    ['乌海市动作快。继栎山集团、稷禾科技等企业之后,新引入3家企业', { value: '3', subject: '乌海市' }],
  ]);
  ignores(any, ['继峰科技等企业投产']);
});

describe('what a description before the name of a work says', () => {
  reads(any, [
    ['占地60亩、总投资7亿元的栎山创意产业园项目很忙', { value: '60', subject: '栎山创意产业园项目' }],
  ]);
  reads(last, [
    [
      '占地60亩、总投资7亿元的栎山创意产业园项目,建有展厅、食堂等,将聚集700名设计师',
      { measure: '设计师', subject: '栎山创意产业园项目' },
    ],
    ['吸引了82家机械、电子、纺织企业入驻', { measure: '机械、电子、纺织企业' }],
  ]);
});

describe('further amounts of a yearly output', () => {
  reads(last, [
    ['可实现年产4000吨保温涂料,5000吨晶须填料', { measure: '年产', object: '晶须填料' }],
    ['年产0.5万吨保温涂料、0.8万吨碳酸钙微粒', { measure: '年产', object: '碳酸钙微粒' }],
    ['日产3万瓶酱油、2万瓶香醋和1万袋豆干', { measure: '日产', object: '豆干' }],
    // A total of its own is no further output.
    ['年产0.5万吨保温涂料,出口3亿元', { measure: '出口' }],
  ]);
});

describe('a rank within a place', () => {
  reads(last, [
    ['核桃产量居安徽省第一位', { measure: '核桃产量' }],
    ['核桃产量多年来位列安徽省第二', { measure: '核桃产量' }],
    ['出口额连续多年居全省第三', { measure: '出口额' }],
    ['安徽省第一大港', { measure: '港' }],
  ]);
});

describe('times of one stage', () => {
  reads(last, [
    ['一期6月底前可实现全面投产,产品供不应求;二期计划投资7亿元', { value: '700000000', time: null }],
    ['一期6月底前可投产20条生产线', { value: '20', time: '2025-06-30' }],
  ]);
  reads(last, [['公司还准备在龙城建厂,建设年产8万吨涂料项目', { modality: 'planned' }]]);
});

describe('what is told of all of a list', () => {
  reads(last, [
    [
      '成都市很忙。开工的项目包括栎山县涂料产业园、稷禾县药材加工基地建设项目等75个重点项目,总投资193亿元',
      { measure: '总投资', subject: '成都市' },
    ],
    ['成都市安排重点项目312项(打包项目拆分后408项),项目总投资3600亿元', { subject: '成都市' }],
    ['成都市龙头项目加快建设。澜栎涂料项目动工,项目总投资5亿元', { subject: '澜栎涂料项目' }],
    ['龙溪镇产业兴旺。全镇有茶叶加工生产线28条,注册品牌30多个', { value: '30', subject: '全镇' }],
  ]);
});

describe('what kind of firm a named one is', () => {
  reads(last, [
    ['在园区企业四川栎山食品有限公司,月均产量200吨', { subject: '四川栎山食品有限公司' }],
    ['龙头企业四川栎山食品有限公司年产值8亿元', { subject: '四川栎山食品有限公司' }],
    [
      '走进四川栎山食品有限公司。“我们这里140名员工实行两班倒,大家都很忙。”企业相关负责人江某表示',
      { value: '140', subject: '四川栎山食品有限公司' },
    ],
    ['组织栎山公司等18家园区企业参展', { value: '18', measure: '园区企业' }],
  ]);
});

ignores(any, ['为300家园添绿']);

test.each([
  ['成都市1-10月重点项目情况', '成都市'],
  ['成都:项目建设提速', '成都市'],
  ['成都造车记', null],
])('a text that names no place is about the one that its title begins with: %s', (title, subject) => {
  expect(read('总投资50亿元。', { title }).quantities).toMatchObject([{ subject }]);
});

describe('plans and what has been done of them', () => {
  reads(last, [
    ['目前已开工168项,完成年度计划开工的80%', { value: '80', modality: 'actual' }],
    ['产业类项目39个,年度计划投资48亿元(包括制造业项目9个)', { value: '9', modality: 'actual' }],
    ['四川栎山公司年产8万台套座椅项目', { measure: '年产', time: null }],
    ['6月1日来到年产8万台套座椅项目', { measure: '年产', time: null }],
  ]);
});

describe('things by their size, and ends of words', () => {
  reads(last, [
    ['成都市很忙。一张厚度仅为0.006毫米的铝箔滑出', { measure: '厚度', subject: '铝箔' }],
    ['成都市很忙。这一成绩单背后,冠军产品有16项', { value: '16', subject: '成都市' }],
    ['成都市很忙。全球、全国冠军产品增加到67项', { subject: '成都市' }],
  ]);
  reads(any, [['这一成绩单背后,冠军产品有16项', { value: '16' }]]);
});

describe('whom a report of a province is about', () => {
  test.each([
    ['湖北省很忙。从开工情况来看,全省项目1553个。武汉、宜昌整体较好,武汉提前完成。签约400个', '湖北省'],
    ['武汉、宜昌整体较好,武汉提前完成,产值居全省第一。湖北省很忙。\n签约400个', '武汉'],
  ])('%s', (text, subject) => {
    expect(quantitiesOf(text).at(-1)).toMatchObject({ subject });
  });
});

describe('bases of comparisons that are joined, and parts of a plan', () => {
  reads(last, [
    ['2021年签约金额214亿元,同比2020年增长92%、2019年增长26%', { value: '26', time: '2021', base: '2019' }],
    ['到位资金完成全年目标的60%', { measure: '完成全年目标' }],
    ['到位资金已完成年度计划的60%', { measure: '完成年度计划' }],
  ]);
});

describe('by-products and scenes', () => {
  reads(last, [
    ['副产汽油18万吨、液态燃料4万吨、硫磺1万吨', { measure: '副产', object: '硫磺' }],
    [
      '栎山科技及系列项目集中签约活动在成都高新区举行。活动现场签约6个项目',
      { value: '6', subject: '成都高新区' },
    ],
    ['2024年新增68辆;明年还将新增150辆;配套的5座站已经投用', { value: '5', time: '2024' }],
  ]);
});

describe('what goes on at what was held', () => {
  reads(last, [
    ['2024年2月21日,恳谈会举行。会上,签约8个项目', { value: '8', time: '2024-02-21' }],
    ['2024年2月21日,恳谈会举行。活动现场签约8个项目', { value: '8', time: '2024-02-21' }],
    ['2024年2月21日,恳谈会举行。园区里有8个项目', { value: '8', time: null }],
  ]);
});

describe('how far a change has come, and what goes on now', () => {
  reads(last, [
    ['产值从2020年的60亿元增长至2023年的160亿元。龙溪镇集聚69家企业', { value: '69', time: null }],
    ['2024年产值3亿元。公司正在与20多家厂商洽谈', { value: '20', time: null, measure: '厂商' }],
    ['项目一期2023年投产。届时,每年进出物资将达1000万吨', { value: '10000000', time: null }],
    ['今年,产业园将冲刺12条生产线全面投产', { value: '12', modality: 'target' }],
  ]);
});

describe('what is done with the things counted', () => {
  reads(last, [
    ['围绕19条产业链精准招商', { measure: '产业链' }],
    ['推动4个支柱产业全产业链优化升级', { measure: '支柱产业' }],
    ['推进4个产业升级项目', { measure: '产业升级项目' }],
  ]);
});

describe('ranks that have been reached', () => {
  reads(last, [
    ['2019年营业收入跃居为全国第五位', { measure: '营业收入' }],
    ['全省营业收入略有下滑,仍居全国第五', { measure: '营业收入' }],
  ]);
  reads(any, [['营业收入从全国第七位跃居为全国第六位', { value: '7', measure: '营业收入' }]]);
});

describe('who deals with a list, and who puts money in', () => {
  reads(last, [
    ['乌海市很忙。包头市推动钢铁、粮油加工等4个支柱产业升级', { value: '4', subject: '包头市' }],
    [
      '看好栎山运河码头的机遇,落户澜溪工业园的四川栎山纸业有限公司加大力度,投资约200亿元',
      { subject: '四川栎山纸业有限公司' },
    ],
    ['投资百亿元的栎山产业园投产', { value: '10000000000', measure: '投资', subject: '栎山产业园' }],
    ['栎山公司20GWh锂电池项目开工', { value: '20000000', unit: 'kW.h', subject: '栎山公司20GWh锂电池项目' }],
  ]);
  ignores(any, ['打造百亿元产业']);
});

describe('whose yearly output it is', () => {
  reads(last, [
    [
      '栎山工业园区吸引一批项目,如四川栎珀太阳能年产50GW单晶硅棒、澜栎年产20万吨硅料',
      { value: '200000', measure: '年产', subject: '澜栎' },
    ],
    ['栎山工业园区投产,年产20万吨硅料', { subject: '栎山工业园区' }],
  ]);
});

describe('what a list before 等 counts, and years compared with', () => {
  reads(last, [
    ['主持制定国际标准、行业标准等1265项', { measure: '国际标准、行业标准' }],
    ['引进人才、项目等35个,产值3亿元', { value: '300000000', measure: '产值' }],
    [
      '2024年16条产业链营收7099亿元,较2022年10条产业链的3885亿元明显提高',
      { time: '2022', value: '388500000000' },
    ],
    ['2024年产值9亿元,较2022年增加3亿元', { time: '2024', value: '300000000' }],
    ['链上企业从398家扩容至655家', { value: '655', measure: '企业' }],
    ['“十四五”前四年,工业增加值年均增长5.1%', { time: '2021/2024' }],
    ['成都市综合成绩位列全省设区市第二名', { measure: '综合成绩' }],
    ['据悉,上述重点项目总投资达1800亿元', { measure: '总投资' }],
  ]);
});
