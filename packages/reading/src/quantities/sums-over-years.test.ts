// Sums over several years, and what opens a text or its title, as reports have them: invented throughout.
import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const report = { published: '2022-01-12', title: '栎川县政府工作报告' };
const inReport = { id: 'the last figure', read: (line: string) => lastQuantity(line, report) };

describe('sums over the years of a report', () => {
  reads(inReport, [
    ['2021年粮食产量9万吨,水利投资五年累计完成7亿元', { time: '2017/2021', measure: '水利投资' }],
    ['工业投资从2017年的3亿元提高到2021年的9亿元,累计完成31亿元', { time: '2018/2021' }],
    ['税收从2018年的2亿元增至2021年的5亿元,用电量累计达到60亿千瓦时', { time: '2019/2021' }],
    ['工业投资从2017年的3亿元提高到2021年的9亿元,增长2倍', { time: '2021' }],
    ['2021年水利投资累计完成3亿元', { time: '2021' }],
    ['服务期为五年,完成投资3亿元', { time: '2021' }],
  ]);
  const news = { published: '2022-01-12', title: '果园里的新事' };
  const inNews = { id: 'a feature', read: (line: string) => lastQuantity(line, news) };
  reads(inNews, [['果园承包五年累计投入3万元', { time: '../2022-01-12' }]]);
});

describe('how many there are in all beside how many were added', () => {
  const each = (text: string) =>
    quantitiesOf(text).map(({ value, role, measure, time }) => [value, role, measure, time]);

  test('tells of all of the kind, and of no kind behind it', () => {
    expect(each('2024年,新增瞪羚企业6家、累计31家;省级孵化器5家')).toEqual([
      ['6', 'change', '新增瞪羚企业', '2024'],
      ['31', 'level', '瞪羚企业', '2024'],
      ['5', 'level', '省级孵化器', '2024'],
    ]);
    expect(each('新增瞪羚企业6家、累计31家;省级孵化器5家').map((told) => told[3])).toEqual([
      null,
      '../2025-06-10',
      null,
    ]);
  });

  test('is counted in people after households', () => {
    const told = each('纳入救助的困难家庭600户,共1800人');
    expect(told.map((one) => one[2])).toEqual([told[0]?.[2], told[0]?.[2]]);
  });
});

describe('marks that were passed and where a growth led', () => {
  const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
  reads(last, [
    ['税收收入连续跨越三个“十亿元”台阶,从2020年的19亿元增至2024年的48亿元', { measure: '税收收入' }],
    ['工业产值先后跨越二百亿元、三百亿元台阶,2024年达到316亿元', { measure: '工业产值' }],
    ['养护里程达9公里;渔业收入翻倍增长,从2019年的8亿元增至16亿元', { measure: '渔业收入' }],
    ['订单稳步增长,由3000单增加到5000单', { measure: '订单' }],
    ['安排9亿元,从省级切块资金中拨付2亿元', { value: '200000000' }],
    ['改造三个“万亩”茶园', { measure: '“万亩”茶园' }],
  ]);
});

describe('what a bracket explains, and contests', () => {
  const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
  reads(last, [
    ['农村居民恩格尔系数(即食品支出占消费支出的比重)33%', { measure: '农村居民恩格尔系数' }],
    ['食品支出占消费支出的比重(即恩格尔系数)33%', { measure: '占消费支出的比重' }],
    ['在基层治理考核中位居全省第三', { measure: '基层治理考核' }],
    ['办结诉求8000余件次', { of: '件次' }],
    ['科创园等4家加速器获评', { measure: '加速器' }],
  ]);
});

describe('a zone that the title names', () => {
  const title = '数说涿州开发区新变化';
  const titled = { published: '2024-02-20', title };
  const subjects = (text: string) => quantitiesOf(text, titled).map(({ subject }) => subject);

  test('is what the text is about where it goes on under its short name', () => {
    expect(subjects('开发区获评示范园区。\n工业投资增长8%,居全省第二。')).toEqual([
      '涿州开发区',
      '涿州开发区',
    ]);
  });

  test('is not where the text tells of the city', () => {
    expect(subjects('全市经济向好,开发区建设提速。\n我市工业投资增长8%。')).not.toContain('涿州开发区');
  });
});

describe('the year that a text opens with', () => {
  const title = '数说涿州开发区新变化';
  const times = (text: string) =>
    quantitiesOf(text, { published: '2024-02-20', title }).map(({ time }) => time);

  test('is that of its lines, where it is gone by and no other is named', () => {
    expect(times('2023年,开发区向新而行。\n全年用电量增长6%。\n14个项目全部开工。')).toEqual([
      '2023',
      '2023',
    ]);
    expect(times('2023年,开发区向新而行。\n目前用电量增长6%。\n14个项目全部开工。')[1]).toBe(null);
    expect(times('2021年,开发区向新而行。\n2021年用电量增长6%。\n14个项目全部开工。')[1]).toBe(null);
  });
});
