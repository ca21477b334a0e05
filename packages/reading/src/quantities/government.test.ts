// Sentences as governments and their bureaus report, invented throughout: places, bodies and figures too.
import { describe, expect, test } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const budget = { published: '2024-02-06', title: '栎川县2023年预算执行情况和2024年预算草案的报告' };
const plan = {
  published: '2024-01-20',
  title: '关于栎川市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告',
};
const bulletin = { published: '2024-04-20', title: '栎川县2023年国民经济和社会发展统计公报' };
const timesIn = (text: string, options: { readonly published: string; readonly title: string }) =>
  quantitiesOf(text, options).map(({ value, time, modality }) => [value, time, modality]);
const inBulletin = { id: 'the last figure', read: (line: string) => lastQuantity(line, bulletin) };

describe('reports on budgets and plans', () => {
  test('tell of the year before they were given, and of the year that a heading names', () => {
    expect(timesIn('一、2023年预算执行情况\n税收收入完成3亿元。', budget)).toEqual([
      ['300000000', '2023', 'actual'],
    ]);
    expect(
      timesIn('一、2023年计划执行情况\n工业投资增长8%。\n二、2024年计划草案\n工业投资增长9%左右。', plan),
    ).toEqual([
      ['8', '2023', 'actual'],
      ['9', '2024', 'target'],
    ]);
  });

  test('on half a year tell of the months that the title names', () => {
    const half = { published: '2024-08-06', title: '栎川县2024年上半年预算执行情况的报告' };
    expect(timesIn('税收收入完成3亿元。', half)).toEqual([['300000000', '2024-01/2024-06', 'actual']]);
  });

  test('a report given at the end of a year tells of that year', () => {
    const december = { published: '2023-12-26', title: '栎川县政府工作报告' };
    expect(timesIn('粮食产量增长3%。', december)).toEqual([['3', '2023', 'actual']]);
    const looksBack = { published: '2023-11-26', title: '栎川县政府工作报告' };
    expect(timesIn('一、2022年工作回顾\n粮食产量增长3%。', looksBack)).toEqual([['3', '2022', 'actual']]);
  });
});

describe('the end of the year of a bulletin', () => {
  reads(inBulletin, [
    ['年末实有经营主体3200户', { time: '2023-12-31', modality: 'actual' }],
    ['年末将实现全覆盖的村达到90个', { time: '2024-12-31' }],
    ['年末实现就业3200人', { time: '2024-12-31' }],
  ]);
});

describe('what is counted', () => {
  reads(inBulletin, [
    ['组建7个项目推进组', { measure: '项目推进组' }],
    ['成立9支志愿服务队', { measure: '志愿服务队' }],
    ['全县有80个村(居)民小组', { measure: '村(居)民小组' }],
    ['下辖60个村(社区)', { measure: '村' }],
    ['新增12家产值超亿元企业', { value: '100000000' }],
    ['有9家年产值10亿元以上企业', { unit: 'CNY' }],
  ]);
  const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line, bulletin)[0] ?? null };
  reads(first, [
    ['新增12家产值超亿元企业', { measure: '企业' }],
    ['有9家年产值10亿元以上企业', { measure: '企业' }],
    ['9家产值超亿元', { value: '9' }],
  ]);
});

const months = { published: '2024-07-18', title: '上半年财政支出增长3%' };
const all = (text: string, options: { readonly published: string; readonly title: string }) =>
  quantitiesOf(text, options).map(({ value, measure, subject }) => [value, measure, subject]);

describe('whom statistics are about', () => {
  test('not the place where something is greatest, nor one in a bracket', () => {
    const text =
      '上半年,全市民生支出20亿元。从全省看,增速最高的为成都市(同比增长9%),增速最低的为绵阳市(同比增长1%),我市居全省第5位。降幅最大的是安县,下降3%。';
    expect(all(text, months)).toEqual([
      ['2000000000', '民生支出', '全市'],
      ['9', '增速', '成都市'],
      ['1', '增速', '绵阳市'],
      ['5', '增速', '全市'],
      ['-3', '降幅', '安县'],
    ]);
    expect(all('全市主营收入30亿元(成都下达任务25亿元)。', months)[0]).toEqual([
      '3000000000',
      '主营收入',
      '全市',
    ]);
  });

  test('the place that a title begins with, before months or works, though the text names none', () => {
    const title = '绵阳市2024年1-6月重点项目进展';
    expect(all('安排重点项目40个。', { ...months, title })).toEqual([['40', '重点项目', '绵阳市']]);
    const firm = '绵阳市某厂扩产';
    expect(all('安排重点项目40个。', { ...months, title: firm })[0]?.[2]).toBeNull();
  });

  test('not the works named for example of many, nor a kind of firms in the next sentence', () => {
    const works = '1—6月,完成投资3亿元。淦栎产业园、澜川基地等15个项目开工,开工率73%。';
    expect(all(works, { ...months, title: '绵阳市2024年1-6月重点项目进展' })[2]).toEqual([
      '73',
      '开工率',
      '绵阳市',
    ]);
    const firms =
      '工业增加值增长5%(全省4%),三县市第二位。私营企业增长3%,外商投资企业下降1%。企业效益较好,利润总额增长2%。';
    expect(all(firms, { ...months, title: '江油市2024年1-6月工业运行情况' }).slice(1, 3)).toEqual([
      ['4', '工业增加值', '全省'],
      ['2', '工业增加值', '江油市'],
    ]);
    expect(all(firms, months).at(-1)?.[2]).not.toBe('外商投资企业');
  });

  test('the zone of the city that reports', () => {
    expect(all('市经开区营收突破千亿元。', { ...months, title: '绵阳市政府工作报告' })[0]?.[2]).toBe(
      '市经开区',
    );
  });
});

describe('words that only look like plans or sums', () => {
  reads(inBulletin, [
    ['签约40个亿元以上项目', { value: '40', of: '个' }],
    ['投资40个亿', { value: '4000000000', unit: 'CNY' }],
    ['计划生育支出3亿元', { modality: 'actual' }],
    ['计划新开工30个', { modality: 'planned' }],
    ['完成年度计划开工的80%', { modality: 'actual' }],
    ['争取增发国债项目12个', { role: 'level' }],
    ['增发债券12亿元', { role: 'change' }],
    ['工业投资增速有6个县高于全市', { role: 'level', value: '6' }],
  ]);
  const quoted = { id: 'any figure', read: (line: string) => lastQuantity(line, bulletin) };
  ignores(quoted, ['实施“三年倍增”计划', '开展“五年提质”行动']);
});

test('what was brought about is of the months that the sentences before tell of', () => {
  const text = '2023年1-8月,工业投资增长5%,新增企业30家。工业项目签约26个,落户11个。';
  expect(timesIn(text, { ...months, title: '工业经济运行情况' }).map(([, time]) => time)).toEqual([
    '2023-01/2023-08',
    '2023-01/2023-08',
    '2023-01/2023-08',
    '2023-01/2023-08',
  ]);
});

describe('what bulletins count and measure', () => {
  reads(inBulletin, [
    ['年末普通高中达到12所', { measure: '普通高中' }],
    ['其中科技进步奖二等奖3项', { measure: '科技进步奖二等奖' }],
    ['有线电视用户达到3万户', { measure: '有线电视用户' }],
    ['能繁母猪存栏3万头', { measure: '能繁母猪存栏' }],
    ['生活垃圾无害化处理率达到98%', { measure: '生活垃圾无害化处理率' }],
    ['疾病预防控制中心3个', { measure: '疾病预防控制中心' }],
    ['易地扶贫搬迁安置点12个', { measure: '易地扶贫搬迁安置点' }],
    ['特困供养人员300人', { measure: '特困供养人员' }],
    ['发生生产安全事故12起', { measure: '生产安全事故' }],
    ['工程技术研究中心达到3家', { subject: '栎川县' }],
    ['全国重点文物保护单位8处', { subject: '栎川县' }],
    ['项目建设投资3亿元', { measure: '项目建设投资', subject: '栎川县' }],
    ['全县供水管网125公里', { unit: 'km' }],
    ['出口总值46亿元;实际利用外资(验资)0.9亿元', { measure: '实际利用外资' }],
    ['高新技术产业投资增幅、占比分别为20%、10%', { role: 'share', measure: '占比' }],
    ['居民消费价格涨幅控制在3%左右', { role: 'growth' }],
    ['城镇化率控制在60%左右', { role: 'share' }],
    ['一产投资增长5%,增速全省排名第3', { subject: '栎川县', unit: 'rank' }],
    ['2023年1-11月,税收完成3亿元,提前一个月完成2亿元的任务', { time: '2023-01/2023-11' }],
  ]);
  const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line, bulletin)[0] ?? null };
  reads(first, [
    ['九年义务教育巩固率99%', { value: '99' }],
    ['九年累计投入3亿元', { value: '9' }],
    ['高新技术产业投资增幅、占比分别为20%、10%', { role: 'growth' }],
  ]);
});

test('a summary of a year is of that year, though given before its end', () => {
  const summary = { published: '2023-12-29', title: '栎川县农业局2023年工作总结' };
  expect(timesIn('一产增加值完成9亿元。', summary)).toEqual([['900000000', '2023', 'actual']]);
  expect(timesIn('一产增加值完成9亿元。', { ...summary, title: '栎川县农业局工作动态' })[0]?.[1]).toBeNull();
});

test('a city that tells where its goods go is what the text is about', () => {
  const trade = { published: '2024-06-20', title: '1-5月我市进出口增长3%' };
  const text =
    '1-5月,全市进出口3亿元。\n我市对拉美出口下降,对拉美、东盟进口增长。\n机电产品实现出口2亿元,增长3%。拉美是我市市场。';
  expect(all(text, trade).map(([, , subject]) => subject)).not.toContain('拉美');
});

describe('sums, parts and what is left out', () => {
  const report = { published: '2024-01-12', title: '栎川县政府工作报告' };
  const inReport = { id: 'the last figure', read: (line: string) => lastQuantity(line, report) };
  reads(inReport, [
    [
      '预算收入决算数9亿元,为调整预算数的101%,比2022年增收1亿元,增长6%',
      { measure: '预算收入决算数', role: 'growth' },
    ],
    [
      '预算支出9亿元,为调整预算数的101%,比2022年增支1亿元',
      { measure: '预算支出', role: 'change', value: '100000000' },
    ],
    ['税收收入9亿元,减支1亿元', { role: 'change', value: '-100000000' }],
    ['服务业对经济的贡献率占到一半', { measure: '贡献率', value: '50' }],
    ['农产品加工产值预计增长8%,新增企业42户', { modality: 'actual' }],
    ['预计产值增长8%,利润达到42万元', { modality: 'expected' }],
    ['今年支出(扣除2022年重建支出外)增长3%;投资增长6%', { time: '2024' }],
    ['今年支出(扣除2022年救灾专项补助支出外)增长3%', { measure: '支出' }],
    [
      '服务业企业实现营业收入9亿元,增长4%。其中,运输业企业实现3亿元,增长2%',
      { measure: '营业收入', subject: '运输业企业' },
    ],
    ['服务业企业实现营业收入9亿元。道路运输业投资3亿元', { measure: '道路运输业投资' }],
  ]);

  test('a county that a report names alone under its short name is whose report it is', () => {
    const plain = { published: '2024-01-12', title: '2023年政府工作报告要点' };
    const text =
      '2023年,是江油发展史上很不寻常的一年。\n生产总值达到300亿元,居全省第一,总量在全省90个县(市)中前移。';
    expect(all(text, plain)[0]?.[2]).toBe('江油');
  });
});

describe('where a growth ended', () => {
  const report = { published: '2021-01-12', title: '2021年栎川市政府工作报告' };
  const text =
    '“十三五”时期,生产总值从2015年的3亿元提高到5亿元,税收从1亿元增加到2亿元;城乡居民收入分别从4000元、2000元提高到6000元、3000元。';
  test('is the end of the years told of, and where it began the year named', () => {
    expect(timesIn(text, report).map(([value, time]) => [value, time])).toEqual([
      ['300000000', '2015'],
      ['500000000', '2020'],
      ['100000000', '2015'],
      ['200000000', '2020'],
      ['4000', '2015'],
      ['2000', '2015'],
      ['6000', '2020'],
      ['3000', '2020'],
    ]);
  });
  reads({ id: 'the last figure', read: (line: string) => lastQuantity(line, report) }, [
    ['2020年,产值从3亿元提高到5亿元', { time: '2020' }],
    ['产值从3亿元提高到2018年的5亿元', { time: '2018' }],
  ]);
});

describe('ages, gaps and zones', () => {
  reads(inBulletin, [
    ['人均预期寿命达到80.3岁', { value: '80.3', unit: 'a', measure: '人均预期寿命' }],
    ['平均年龄35岁', { value: '35', unit: 'a' }],
    ['城乡居民收入倍差缩小到1.82以内', { value: '1.82', unit: '1', bound: '<' }],
  ]);
  const any = { id: 'any figure', read: (line: string) => lastQuantity(line, bulletin) };
  ignores(any, ['79岁的老人', '倍差较大', '寿命延长']);
  test('a zone that a title begins with is what statistics are about, not the province it leads', () => {
    const zone = { published: '2023-11-25', title: '栎川示范区1-10月经济运行情况' };
    const text = '10月,示范区工业领跑全省,全区总体平稳。\n1-10月,工业增加值增长4%,位居全省第一。';
    expect(all(text, zone)[0]?.[2]).toBe('栎川示范区');
  });
});

describe('what stands beside a sum', () => {
  const report = { published: '2023-02-23', title: '2023年栎川县政府工作报告' };
  reads({ id: 'the last figure', read: (line: string) => lastQuantity(line, report) }, [
    ['投资完成17亿元,超额完成年度任务2亿元,增长20%', { measure: '投资' }],
    ['税收完成3亿元,自然口径增长5%', { measure: '税收' }],
    ['争取上级资金较2021年增加2亿元。全年重点项目完成投资21亿元', { time: '2022' }],
    ['新建高标准农田7万亩,实施栎川深松项目11万亩', { measure: '栎川深松项目' }],
    ['投放贷款3亿元等', { measure: '投放贷款' }],
  ]);

  test('a half-year and a street in the title', () => {
    const half = { published: '2021-06-25', title: '栎桥街道2021年上半年工作总结' };
    const text = '一季度平稳,半年度指标良好,财政收入实现3亿元。\n2020年半年度投资2亿元。';
    expect(quantitiesOf(text, half).map(({ time, subject }) => [time, subject])).toEqual([
      ['2021-01/2021-06', '栎桥街道'],
      ['2020-01/2020-06', '栎桥街道'],
    ]);
  });

  test('a share of a plan is of the months told before', () => {
    const roads = { published: '2023-11-20', title: '2023年1-10月全省交通投资情况' };
    const text = '2023年1-10月,全省完成投资30亿元,增长3%。公路完成投资20亿元,为年计划的96%,增长2%。';
    expect(timesIn(text, roads).map(([, time]) => time)).toEqual(Array(5).fill('2023-01/2023-10'));
  });
});

describe('years in a bulletin', () => {
  reads(inBulletin, [
    ['年内专利申请量129件', { time: '2023' }],
    ['2023年调入资金9万元,债券上年结余3万元', { time: '2023' }],
    ['三次产业比由上年的13:32:55', { time: '2022' }],
    ['年末企业达82家,总产值9亿元,增速8%', { time: '2023', role: 'growth' }],
    ['年末企业达82家,床位300张', { time: '2023-12-31' }],
    ['年末户籍人口9万人,存款余额80亿元', { time: '2023-12-31' }],
    ['年末改造农村供水管网600公里', { subject: '栎川县' }],
  ]);
});
