// What a report shows, points back to or counts among what it told before. Firms, places and figures are invented.
import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };
const any = { id: 'a figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('what this and the whole of it point back to', () => {
  reads(last, [
    ['稷湖创新实验室很忙。\n这家创新实验室已孵化80个项目', { subject: '稷湖创新实验室' }],
    ['这家创新实验室已孵化80个项目', { subject: '创新实验室' }],
    ['来到清稷循环产业园。\n如今,整个园区产值达到43亿元', { subject: '清稷循环产业园' }],
    ['乌海市转型起步早。\n这座老工业城市去年出口增长8%', { subject: '乌海市' }],
    ['走上文创街。这条街聚集了10多家书店', { subject: '这条街' }],
    ['沿着这条管道,废气送到澜栎集团。\n产值达到43亿元', { subject: null }],
  ]);
});

describe('the place that a clause tells of', () => {
  reads(last, [
    ['安徽项目55个;四川700个重点项目中,新产业项目348个', { subject: '四川', measure: '新产业项目' }],
    ['在入驻商户已近800个的澜溪软件园里', { subject: '澜溪软件园', measure: '商户' }],
    ['在开通航线800条的澜溪', { measure: '航线' }],
    ['全国播种过半。在海原县,墒情很好。100台农机下地', { subject: '海原县', measure: '农机' }],
  ]);
  reads(first, [['在产粮第一大省河南,播种8000亩', { subject: '河南' }]]);
});

describe('what is counted and what is gained', () => {
  reads(last, [
    ['工地上,800名工人铆足干劲', { measure: '工人' }],
    ['吸引了13家来自四川的芯片、软件等研发机构落户', { measure: '研发机构' }],
    ['在自有18台收割机基础上', { measure: '收割机' }],
    ['新增地区总部59家,累计达到432家', { value: '432', measure: '地区总部' }],
    ['450项任务中已完成413项', { value: '413', measure: '任务' }],
    ['每月有5000个各类玩偶销往外地', { measure: '玩偶', per: 'mo' }],
    ['带动农户人均增收6.8%', { measure: '人均增收' }],
    ['茶叶增收6.8%', { measure: '茶叶' }],
    ['人均收入3万元,扣除价格因素实际增长5%', { measure: '人均收入', role: 'growth' }],
    ['水稻面积现已超过2100亩', { measure: '水稻面积' }],
    ['用水量实现零增长,总体稳定在6亿立方米以内', { measure: '用水量' }],
    ['增加值保持20%以上高增长', { role: 'growth' }],
    ['1.6万亩改良后的盐碱地开始泡田', { measure: '盐碱地' }],
  ]);
});

describe('operations a second are computing power', () => {
  reads(last, [
    ['算力合计可达每秒310亿亿次浮点运算', { value: '3100000000000000000', unit: 'FLOPS', measure: '算力' }],
    ['快门每秒20次', { unit: '1', per: 's' }],
  ]);
});

describe('what is to come', () => {
  reads(last, [
    ['省里安排资金,将促进1000家企业改造', { modality: 'planned' }],
    ['确保农资稳价;当地化肥到位率在八成以上', { modality: 'actual' }],
    ['确保化肥到位率在八成以上', { modality: 'target' }],
  ]);
});

describe('days ago are a time', () => {
  ignores(any, ['前两天,当地开始实施计划']);
  reads(any, [['比上年提前18天', { role: 'change' }]]);
});

describe('who speaks and who is spoken of', () => {
  reads(last, [
    [
      '百色市在发展。\n“此次出口的铝卷厚度3毫米。”澜栎铝业有限公司车间主任陆启超介绍',
      { subject: '澜栎铝业有限公司' },
    ],
    ['海安市委、市政府重点布局,建成基地100个', { subject: '海安' }],
    [
      '稷禾电池项目投产。\n在澜栎制药有限公司原料药及制剂建设项目现场,机器轰鸣。该项目总投资28亿元',
      { subject: '澜栎制药有限公司原料药及制剂建设项目' },
    ],
    ['澜栎产业园很忙。\n作为国家稷禾示范区,目前,这里已聚集企业近200家', { subject: '澜栎产业园' }],
    ['这标志着澜溪铁路完成货运5000吨', { subject: '澜溪铁路' }],
    ['确定了60个像青栎村这样的重点村', { measure: '重点村' }],
    ['澜溪县发展澜栎种植基地100万亩', { measure: '澜栎种植基地' }],
    ['稷湖创新实验室已孵化涉及新型显示、锂电等80个项目', { subject: '稷湖创新实验室' }],
  ]);
});

describe('within the year', () => {
  reads(last, [
    ['年内产值有望突破50亿元', { time: '2025' }],
    ['三年内产值有望突破50亿元', { time: null }],
  ]);
  reads(first, [['局长马伟14日介绍,产值50亿元', { unit: 'CNY' }]]);
});

describe('what bulletins go on about', () => {
  reads(last, [
    ['工商银行、农业银行等开通通道。此外,受灾地区收到报案27万件', { subject: null }],
    ['工商银行开通通道。此外,受灾地区收到报案27万件', { subject: '工商银行' }],
    ['截至19日10时,收到报案27万件', { time: '../2025-05-19' }],
    ['至此,大溪口地区已有4个市场关闭', { subject: '大溪口地区' }],
    ['碳排放强度为全省平均水平的60%', { measure: '碳排放强度' }],
    ['辽阳有4家经开区,其中3家的支柱产业都是冶炼', { value: '3', measure: '支柱产业' }],
    ['近160万亩小麦长势良好', { measure: '小麦' }],
    ['招聘需求增速超三成', { measure: '招聘需求' }],
    [
      '活动在全国展开,招聘会很多,大家忙着投简历、找岗位、谈待遇,人人有收获。\n国家发放补助96亿元。在江西新余,部门推出计划',
      { subject: '我国' },
    ],
  ]);
  reads(first, [['完成12条、80公里受损道路的提升', { value: '12', measure: '受损道路' }]]);
});
