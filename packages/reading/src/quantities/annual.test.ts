import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

// Bulletins of a year and reports of a city, invented throughout.
const annual = { published: '2026-05-10', title: '2025年海东县国民经济和社会发展统计公报' };
const quarter = { published: '2026-05-10', title: '海东县2026年一季度经济运行情况' };
const report = { published: '2026-02-01', title: '2026年海东市政府工作报告' };
const by = (id: string, context: object) => ({
  id,
  read: (line: string) => lastQuantity(line, context),
});

describe('the year a bulletin tells of', () => {
  reads(by('the last figure of an annual bulletin', annual), [
    ['全年生产总值30亿元', { time: '2025', subject: '海东县' }],
    ['全县实现现价总产值9亿元', { measure: '现价总产值', subject: '海东县' }],
    ['2024年生产总值28亿元', { time: '2024' }],
  ]);
  reads(by('the last figure of a quarter', quarter), [
    ['3月末,全县贷款余额40亿元。', { time: '2026-03-31' }],
    ['一季度稳中有进。\n3月末,贷款余额40亿元。\n人均收入7000元', { time: '2026-01/2026-03' }],
    ['一季度稳中有进。\n城镇常住居民人均收入9000元', { measure: '城镇常住居民人均收入' }],
  ]);
});

describe('records and what holds', () => {
  reads(by('the last figure of a report', report), [
    ['工业增加值增长9%,为15年来、10年来首次;投资增长8%', { time: '2025' }],
    ['15年来,人口增加8万人', { time: '2011/2025' }],
    ['“十四五”期间投资最大的海东水库建成。园区5个', { time: '2025' }],
    ['“十四五”期间,投资年均增长8%', { time: '2021/2025' }],
    ['海东机场货邮吞吐量突破2万吨大关', { value: '20000', measure: '货邮吞吐量' }],
    ['工业经济总量成为全省第四个突破2000亿元的地区', { measure: '工业经济总量' }],
    ['进出口额再创历史新高,跃居全省首位', { unit: 'rank', measure: '进出口额' }],
  ]);
});

test('what a work costs is no name of it', () => {
  const { entities } = read('全省首个超百亿元水利工程开工', report);
  expect(entities).toEqual([]);
  expect(quantitiesOf('全省首个超百亿元水利工程开工', report)[0]).toMatchObject({ unit: 'CNY' });
});

test('what kind of work it is stands before its name', () => {
  const { entities } = read('全区单体最大项目东栎—西栎220千伏输变电工程投运', report);
  expect(entities.map(({ name }) => name)).toContain('东栎—西栎220千伏输变电工程');
});

describe('the place of a bulletin', () => {
  reads(
    by('a quarter of the whole city', { published: '2026-05-10', title: '2026年一季度全市经济运行情况' }),
    [['一季度,全市生产总值30亿元', { subject: '全市' }]],
  );
  reads(
    by('a quarter of a named city', { published: '2026-05-10', title: '2026年一季度海东市经济运行情况' }),
    [['生产总值30亿元', { subject: '海东市' }]],
  );
  reads(by('a headline that names the city', { published: '2026-05-10', title: '一季度雅安经济开局良好' }), [
    ['全市生产总值30亿元', { subject: '雅安市' }],
    ['本公司产值30亿元', { subject: '本公司' }],
  ]);
});

describe('lists of a bulletin', () => {
  reads(by('the last figure of a bulletin', annual), [
    ['第一、二、三产业分别增长4%、5%、6%', { value: '6', measure: '第三产业' }],
    ['猪、牛出栏分别为7万头、6万头', { measure: '牛出栏' }],
    ['体育与传媒支出下降6%', { measure: '体育与传媒支出' }],
    ['某公司与某校合作项目5个', { value: '5' }],
    ['十种有色金属增长2%', { measure: '十种有色金属' }],
    ['获得土地计划指标奖励100亩', { modality: 'actual' }],
    ['计划奖励100亩', { modality: 'planned' }],
    ['衣着价格上涨2%', { measure: '衣着价格' }],
  ]);
});

test('branches are no figures, and each term of their ratio is one', () => {
  expect(quantitiesOf('第一、第二、第三产业结构为9︰44︰47', annual).map(({ value }) => value)).toEqual([
    '9',
    '44',
    '47',
  ]);
  expect(quantitiesOf('产值居全省第二', annual)).toHaveLength(1);
});
