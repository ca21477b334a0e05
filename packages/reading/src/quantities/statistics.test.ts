import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

// Lines as bureaus of statistics and reports on plans write them; places, branches' sums and figures are invented.
const by = (id: string, title: string) => ({
  id,
  read: (line: string) => lastQuantity(line, { published: '2024-07-25', title }),
});
const last = by('last quantity of statistics', '全县经济概况');
const half = '上半年,全县产值300亿元,同比增长4%。';

describe('branches that bring something about', () => {
  reads(last, [
    [`${half}其中,制陶产业实现增加值3亿元`, { subject: '制陶产业', measure: '增加值' }],
    [`${half}其中,制陶产业实现增加值3亿元,增长2%`, { subject: '制陶产业', role: 'growth' }],
    [`${half}水利类完成投资3亿元,占年度计划的60%`, { subject: '水利类', measure: '占年度计划' }],
    [`${half}供水、供热和供气业累计完成增加值2亿元`, { subject: '供水、供热和供气业' }],
    // A new measure, a semicolon and a whole end it.
    [`${half}制陶产业实现增加值3亿元,工业用电量5亿千瓦时`, { subject: '全县', measure: '工业用电量' }],
    [`${half}制陶产业实现增加值3亿元;出口额2亿元`, { subject: '全县' }],
    [`${half}规模以上工业企业实现增加值3亿元`, { subject: '全县' }],
    [`${half}城镇新增就业完成3000人`, { subject: '全县' }],
    // Parts told one by one are not what the next sentence goes on about.
    [`${half}其中,雅安市产值5亿元;眉山市产值4亿元。增速提高2个百分点`, { subject: '全县' }],
  ]);
});

describe('names of branches that hold a list', () => {
  reads(last, [
    [`${half}电力、热力生产和供应业用电量增长3%`, { measure: '电力、热力生产和供应业用电量' }],
    [`${half}采矿业增长1%,文化、体育和娱乐业投资增长3%`, { measure: '文化、体育和娱乐业投资' }],
    [`${half}批发和零售业、住宿和餐饮业增加值分别增长2%、3%`, { value: '3', measure: '住宿和餐饮业增加值' }],
    [`${half}粮食、蔬菜产量分别增长2%、3%`, { value: '3', measure: '蔬菜产量' }],
  ]);
});

describe('shares and what is told beside them', () => {
  reads(last, [
    ['第一产业占地区产值的比重上升2个百分点', { measure: '第一产业占地区产值的比重' }],
    ['第二、第三产业占地区产值的比重分别为4%和5%', { measure: '第三产业占地区产值的比重' }],
    ['厂区占地300亩', { value: '300', measure: '厂区占地' }],
    ['制陶产业增加值占全县工业的比重为8%', { measure: '制陶产业增加值占全县工业的比重' }],
    ['完成投资40亿元,占年度任务的60%,比去年同期多完成2亿元', { measure: '投资', role: 'change' }],
    ['完成投资40亿元,占年度计划的60%', { measure: '占年度计划', role: 'share' }],
    ['人均产值6万元,按年平均汇率折算为9000美元', { unit: 'USD', measure: '人均产值' }],
    ['出口额6万元,进口额9000美元', { measure: '进口额' }],
    ['全年出生人口3万人', { measure: '出生人口' }],
    ['其中,项目投资增长3%', { measure: '项目投资', subject: null }],
  ]);
});

describe('signs, brackets and what is compared', () => {
  reads(last, [
    [`${half}工业投资(-2.1%)`, { value: '-2.1', role: 'growth', measure: '工业投资' }],
    [`${half}工业投资5亿元(+2.1%)`, { value: '2.1', role: 'growth', measure: '工业投资' }],
    [`${half}工业投资负增长3%`, { value: '-3', role: 'growth', measure: '工业投资' }],
    [`${half}产值增长-3.2%`, { value: '-3.2', role: 'growth' }],
    [`${half}产值增长5-6%`, { value: '5', value2: '6', role: 'growth' }],
    [`${half}工业投资增长8%,高于全省平均水平(6%)`, { value: '6', role: 'growth' }],
    [`${half}税收占比(6%)`, { value: '6', role: 'share' }],
    [`${half}较前4月收窄2个百分点,居全省第2位`, { value: '2', unit: 'rank', time: '2024-01/2024-06' }],
    ['前4月产值增长3%', { time: '2024-01/2024-04' }],
    [`${half}年度投资计划7亿元,1-5月完成投资4亿元`, { value: '400000000', modality: 'actual' }],
    [`${half}计划投资7亿元,年底前完成投资4亿元`, { value: '400000000', modality: 'planned' }],
  ]);
});

describe('whose government or assembly speaks', () => {
  const line = '地区生产总值增长3%';
  reads(by('a review', '崇信县人民代表大会常务委员会关于崇信县2024年上半年经济运行的意见'), [
    [line, { subject: '崇信县' }],
  ]);
  reads(by('a plan', '关于眉山市2023年经济运行的报告'), [[line, { subject: '眉山市' }]]);
  reads(by('a work report', '政府工作报告'), [
    [`我代表洪雅县人民政府作报告。我县入选四川省先进名单。\n${line}`, { subject: '洪雅县' }],
    [`入选四川省先进名单。\n${line}`, { subject: '四川省' }],
  ]);
});

describe('ends of years and whole years of a bulletin', () => {
  const bulletin = {
    id: 'last quantity of a bulletin',
    read: (line: string) => lastQuantity(line, { published: '2024-03-10', title: '2023年眉山市统计公报' }),
  };
  reads(bulletin, [
    ['至年末,全市有剧场12座', { time: '../2023-12-31', modality: 'actual' }],
    ['年底全市共有剧场12座', { time: '2023-12-31', modality: 'actual' }],
    ['截至年末,全市有剧场12座', { modality: 'actual' }],
    ['年末全市剧场12座。共有座席8000个', { value: '8000', time: '2023-12-31' }],
    ['到年底,全市剧场达到12座', { modality: 'target' }],
  ]);
  const untitled = {
    id: 'last quantity of a report without a year',
    read: (line: string) => lastQuantity(line, { published: '2024-03-10', title: '文化和旅游' }),
  };
  reads(untitled, [
    ['全年剧场收入3亿元,比上年增长2%', { time: '2023', modality: 'actual' }],
    ['预计全年剧场收入3亿元,比上年增长2%', { time: '2024', modality: 'expected' }],
  ]);
});

describe('what goes on from the clause or sentence before', () => {
  reads(last, [
    [`${half}其中6月当月下降3%。纺织业产值增长5%`, { value: '5', time: '2024-01/2024-06' }],
    [`${half}第二产业完成投资9亿元`, { time: '2024-01/2024-06' }],
    [`${half}剧场开工,投资9亿元`, { value: '900000000', time: null }],
    ['纺织业产值按可比价格计算,同比增长5%', { measure: '纺织业产值' }],
    ['税收是“十三五”末的3倍', { value: '3', measure: '税收' }],
    ['税收9亿元,是“十三五”末的3倍', { value: '3', measure: '税收' }],
    ['其中,教育与科技、文化方面的支出增长较快,分别增长5%和4%', { value: '4', measure: '文化支出' }],
    ['教育、文化支出分别增长5%和4%', { value: '4', measure: '文化支出' }],
    ['纺织业产值迈上千亿台阶,接近1300亿元', { value: '130000000000', measure: '纺织业产值' }],
    ['纺织业增加值增长1%,低于全省平均增速2个百分点', { value: '-2' }],
    ['纺织业增加值增长1%,高于全省平均增速2个百分点', { value: '2' }],
    ['纺织业增加值增长1%,位列县区第5', { unit: 'rank', measure: '纺织业增加值' }],
    ['该县在全省旅游工作考核中排名第五', { measure: '全省旅游工作考核' }],
    ['产量实现了50%以上的高速增长', { role: 'growth', measure: '产量' }],
    ['全县农户种植的五年生果树300株。这是极不平凡的五年', { value: '300' }],
    ['全县化学需氧量排放量下降3%', { measure: '化学需氧量排放量' }],
  ]);
  reads(by('a text on a district', '上半年简况'), [
    ['全区产值增长3%,低于全市2个百分点。全区出口增长1%', { subject: '全区' }],
  ]);
});

describe('what a report aims at', () => {
  const report = {
    id: 'last quantity of a work report',
    read: (line: string) =>
      lastQuantity(line, { published: '2024-01-20', title: '2024年政府工作报告:眉山市要点' }),
  };
  const aims = '全市的主要预期目标是:果品产值增长6%,税收增长5%。';
  reads(report, [
    [aims, { value: '5', time: '2024', modality: 'target', subject: '眉山市' }],
    [`${aims}\n为实现上述目标,要办好几件事。\n新栽果树3万株`, { time: '2024', modality: 'planned' }],
    ['完成了年初确定的预期目标。税收增长5%', { time: '2023', modality: 'actual' }],
    ['到2025年,居民平均受教育年限达到11年', { value: '11', time: '2025', modality: 'target' }],
  ]);
});

describe('short and long things', () => {
  reads(last, [
    [`${half}中成药增长2%,纱增长3%`, { value: '3', measure: '纱' }],
    [`${half}中成药增长2%,区增长3%`, { value: '3', measure: '中成药' }],
    [`${half}城乡收入差距控制在2:1以内`, { value: '2', unit: '1' }],
    [`${half}新增城区绿地3万平方米`, { subject: '全县' }],
    [`${half}建成区面积达到40平方公里`, { measure: '建成区面积' }],
  ]);
});
