import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

// Lines as reports on a government's work, plans and statistics write them; places and figures are invented.
const by = (id: string, options: { readonly published: string; readonly title?: string }) => ({
  id,
  read: (line: string) => lastQuantity(line, options),
});
const told = by('last quantity of a text without a title', { published: '2024-02-20' });
const titled = by('last quantity of a speech', {
  published: '2024-02-20',
  title: '市发改委主任甲某某报告计划',
});

describe('whom a text without a place of its own is about', () => {
  reads(told, [
    [
      '【香港商报网讯】2月9日,云河市栎川区第三届人民代表大会召开。会议指出,税收增长3%',
      { subject: '云河市栎川区' },
    ],
    ['在市委、市政府带领下,产值增长3%', { subject: '全市' }],
    ['在市委、市政府和县委带领下,县政府抓实工作,产值增长3%', { subject: '全县' }],
    ['从市统计局获悉,产值增长3%', { subject: '全市' }],
    ['上半年兵团经济平稳。兵团产值增长3%', { subject: '兵团' }],
    [
      '——2024年1月8日在栎川县第十八届\n人民代表大会第三次会议上\n现在,我代表十八届县人民政府报告工作。产值增长3%',
      { subject: '栎川县' },
    ],
    ['社区委员会换届,产值增长3%', { subject: null }],
    ['政府工作报告\n代市长甲某某说,雅安今年产值目标增长3%。某某考察四川时说过', { subject: '雅安' }],
  ]);
  reads(titled, [
    ['甲某某提交了《关于雅安市2023年国民经济和社会发展计划的报告》。产值增长3%', { subject: '雅安市' }],
  ]);
});

const given = by('last quantity of a report', { published: '2024-01-20', title: '甲某某作政府工作报告' });
const ofFive = by('last quantity of a report on five years', {
  published: '2021-01-20',
  title: '栎川市2021年政府工作报告',
});
const firstOfFive = {
  id: 'first quantity of a report on five years',
  read: (line: string) =>
    quantitiesOf(line, { published: '2021-01-20', title: '栎川市2021年政府工作报告' })[0] ?? null,
};
const inMonths = by('last quantity of months', { published: '2024-06-20', title: '全市财政收支' });

describe('whose government reports', () => {
  reads(given, [
    [
      '在省委、省政府和市委的坚强领导下,四川雅安稳中向好。税收增长3%,四川第一,四川有名',
      { subject: '雅安市' },
    ],
    ['在党中央、国务院和省委的坚强领导下,税收增长3%,四川雅安第一', { subject: '四川省' }],
    ['刷新“镇江速度”,镇江税收快增。出口增长3%', { subject: '镇江' }],
    [
      '聚焦省委部署和县委全会精神,奋力把沁源县打造成花园,融入长治一圈,长治向前。税收增长3%',
      { subject: '沁源县' },
    ],
    ['聚焦省委部署和县委全会精神,融入长治一圈。税收增长3%', { subject: '全县' }],
    ['在长江边上,税收增长3%', { subject: null }],
  ]);
  reads(
    by('a report of a government', { published: '2024-01-20', title: '栎川市人民政府2023年政府工作报告' }),
    [['税收增长3%', { subject: '栎川市' }]],
  );
});

describe('times of reports and months', () => {
  reads(ofFive, [
    ['一、“十三五”回顾\n“十三五”时期成绩显著。五年来,人均产值达到5万元', { time: '2020' }],
    ['一、“十三五”回顾\n五年来,产值年均增长5%,2018年至2020年连续3年获奖。税收增长8%', { time: '2016/2020' }],
    ['一、“十三五”回顾\n“十三五”时期成绩显著。五年来,人均产值年均增长5%', { time: '2016/2020' }],
  ]);
  reads(ofFive, [
    ['一、“十三五”回顾\n五年来,财政收入达到3亿元', { time: '2020' }],
    ['一、“十三五”回顾\n五年来,财政收入累计达到3亿元', { time: '2016/2020' }],
  ]);
  reads(firstOfFive, [
    ['一、“十三五”回顾\n五年来,财政收入从3亿元增加到5亿元', { time: '2015', value: '300000000' }],
    ['一、“十三五”回顾\n五年来,从3亿元投资中受益的企业增加', { time: '2016/2020' }],
  ]);
  reads(inMonths, [
    ['元至5月,税收3亿元', { time: '2024-01/2024-05' }],
    ['投资5亿元至8亿元', { time: null, value2: '800000000' }],
    ['元至5月,全市支出9亿元。其中:市本级完成3亿元', { measure: '支出' }],
    ['元至5月,税收3亿元,增速较上月、上年同期分别提高2、3个百分点', { measure: '税收', value: '3' }],
    ['元至5月,税收3亿元,完成年初预算数9亿元', { modality: 'planned' }],
    ['1-5月,产值增长3%。前十户企业当月产值增长4%', { time: '2024-05' }],
    ['1-5月,产值增长3%,环比增长4%', { time: '2024-05' }],
    ['1-5月,产值增长3%。出口增长4%', { time: '2024-01/2024-05' }],
    ['1-5月,甲业完成投资3亿元,增长3%,回落2个百分点', { time: '2024-01/2024-05', measure: '投资' }],
    ['一季度,产值增长3%。\n3月末,存款余额3亿元。\n居民收入3万元,增长2%', { time: '2024-01/2024-03' }],
    ['1-5月,产值增长3%。\n投资3亿元,增长4%。其中,制陶业完成投资2亿元', { time: '2024-01/2024-05' }],
    ['1-5月,投产项目完成投资3亿元,其中8个续建项目', { value: '8', time: '2024-01/2024-05' }],
    ['1-5月,在建项目投资3亿元。按阶段分,8个续建项目完成投资1亿元', { time: '2024-01/2024-05' }],
    ['1-5月,产值增长3%,其中本年新开工项目8个', { time: '2024-01/2024-05' }],
    ['1-5月,产值增长3%。本年税收力争9亿元', { time: '2024' }],
    ['1-5月,施工项目9个,占比5%。民间投资活力持续释放,同比增长3%', { measure: '民间投资' }],
    ['1-5月,三次产业分别完成投资3亿元、4亿元、5亿元', { time: '2024-01/2024-05', value: '500000000' }],
    ['1-5月,新能源行业发展迅速,增加值增长3%。供应平稳,生产原煤3万吨', { subject: null }],
    ['1-5月,新能源行业发展迅速,增加值增长3%', { subject: '新能源行业' }],
    ['收入比持续缩小,由上年的3.2:1下降为3.1:1', { value: '3.1', unit: '1' }],
    ['税收3亿元,完成全年总量目标的60%,同比增长4%', { measure: '税收', role: 'growth' }],
    ['税收3亿元,完成全年总量目标的60%', { measure: '完成全年总量目标', role: 'share' }],
    ['接待游客人次、旅游收入分别增长3%、4%', { measure: '旅游收入' }],
  ]);
});

describe('lists of what is to be done', () => {
  const deeds = '今年,云河市将办好9件民生实事。具体包括:\n';
  reads(told, [
    [`${deeds}新建公园8座。\n改造小区30个。`, { value: '30', modality: 'planned', time: '2024' }],
    [
      '今年,云河市将继续办好9件民生实事。\n一是新建公园8座。',
      { value: '8', modality: 'planned', time: '2024' },
    ],
    [
      '今年,云河市将办好9件民生实事。\n去年,云河市新建公园8座。',
      { value: '8', modality: 'actual', time: '2023' },
    ],
    [`${deeds}新建公园8座。\n累计建成公园30座。`, { value: '30', modality: 'actual' }],
    [
      '今年,云河市将新建公园8座,推进绿化。其中,开展治水,启动河道整治。盘活农房50栋',
      { value: '50', modality: 'planned' },
    ],
    ['今年,云河市将新建公园8座。其中,开展治水,启动河道整治,累计投资3亿元。农房50栋', { modality: 'actual' }],
    ['今年,某区将新建公园8座,完成学校5所', { value: '5', modality: 'planned' }],
    ['年度计划投资5亿元,完成2亿元', { value: '200000000', modality: 'actual' }],
  ]);
  reads(by('a county whose report names its province', { published: '2024-01-20' }), [
    [
      '二、2024年目标\n县政府总体要求是深入学习在福建考察时的讲话。预期目标是:全县产值增长3%,投资增长4%,出口增长5%,税收增长6%',
      { subject: '全县', modality: 'target', time: '2024' },
    ],
  ]);
});

describe('a bulletin whose title tells no year', () => {
  const year =
    '八、生活\n全年人均收入3万元,比上年增长5%。全年人均支出2万元,比上年增长4%。\n年末养老保险参保人数3万人。\n';
  reads(by('last quantity of a bulletin', { published: '2022-05-07' }), [
    [`${year}全年出生人口900人`, { time: '2021', modality: 'actual' }],
    [`${year}全县有小学9所`, { time: '2021' }],
    [`${year}今年税收力争增长5%`, { time: '2022', modality: 'target' }],
    ['全年税收力争增长5%', { time: '2022', modality: 'target' }],
  ]);
  reads(by('last quantity of a review', { published: '2025-02-20', title: '2024年栎川区经济运行情况解读' }), [
    ['2024年,产值增长5%。回顾走势,上半年平稳(产值增长6%)', { time: '2024-01/2024-06' }],
  ]);
  reads(by('last quantity of a report on work', { published: '2024-02-10', title: '栎川县2024工作报告' }), [
    ['回顾2023年工作成果\n税收增长5%。', { time: '2023', modality: 'actual' }],
    [
      '回顾2023年工作成果\n税收增长5%。\n展望2024年工作目标\n投资3亿元,推进交通。',
      { time: '2024', modality: 'planned' },
    ],
  ]);
});

describe('a bulletin of a year', () => {
  const bulletin = by('last quantity of it', { published: '2024-05-10', title: '栎川县2023年统计公报' });
  reads(bulletin, [
    ['2023年,存款余额3亿元。全县现有医生300人', { time: '2023' }],
    [
      '2023年,第三产业增加值3亿元,增长4%。人均地区生产总值3万元',
      { subject: '栎川县', measure: '人均地区生产总值' },
    ],
    ['2023年,雨伞产业增势向好,产值增长4%', { subject: '雨伞产业' }],
  ]);
});

describe('whom a text of months is about', () => {
  reads(inMonths, [
    ['1-5月,我市税收增长3%,拉动全州税收2个百分点。出口增长4%', { subject: '我市' }],
    ['1-5月,全州税收增长3%。全州出口增长4%', { subject: '全州' }],
  ]);
  reads(given, [['谋划实施甲类项目7个', { modality: 'actual' }]]);
});

describe('times and places that are not what is told of', () => {
  reads(told, [
    ['2023年,产值3亿元,按2020年可比价格(下同)计算,增长4%', { time: '2023' }],
    ['2023年,产值3亿元,按2020年不变价计算,增长4%。税收5亿元', { time: '2023' }],
    ['2023年,产值3亿元。按2022年计划,增长4%', { time: '2022' }],
    ['全县紧盯目标和县委要求,税收增长3%', { subject: '全县' }],
    ['安徽和县税收增长3%', { subject: '安徽和县' }],
    ['预计至1月底,产值达3亿元,增长4%', { time: '../2024-01-31', modality: 'expected' }],
    ['至1月底建成。预计产值增长4%', { time: null, modality: 'expected' }],
  ]);
});

describe('what is set for the year', () => {
  reads(told, [
    [
      '报告提出了2024年指标体系安排,具体为:规模方面,产值增长3%。民生方面,失业率2%',
      { modality: 'target', time: '2024' },
    ],
    ['会议提出了2024年以来的三点看法。产值增长3%', { modality: 'actual' }],
  ]);
});

describe('what is measured', () => {
  reads(told, [
    ['税收同比(下同)增长3%', { measure: '税收', role: 'growth' }],
    ['制陶业对经济增长贡献率为30%', { measure: '制陶业对经济增长贡献率', role: 'share' }],
    ['第一、三产业对GDP增长的贡献率分别为3%和4%', { measure: '第三产业对GDP增长的贡献率' }],
    ['第一、三产业增加值分别增长3%和4%', { measure: '第三产业增加值' }],
    ['地区生产总值[2]3亿元', { measure: '地区生产总值' }],
    ['税收按可比价格计算下降3%', { measure: '税收', role: 'growth', value: '-3' }],
    ['三次产业增加值分别增长3%、4%和5%', { measure: '第三产业增加值' }],
    ['年末大牲畜总头数3万头,其中,猪2万头', { measure: '猪', value: '20000' }],
    ['规模以上工业企业生产原煤3万吨', { measure: '生产原煤' }],
    ['专利申请量300件,排名全市第三', { unit: 'rank', measure: '专利申请量' }],
    ['分别拉动增长0.9、-0.6和1.4个百分点', { value: '1.4', unit: 'pp' }],
    ['农业(包括农业辅助性活动)增加值3亿元', { measure: '农业增加值' }],
    ['劳动生产率每人9万元', { measure: '劳动生产率' }],
    ['小康实现程度达92%', { measure: '小康实现程度' }],
    ['预计固定资产总投资3亿元', { modality: 'expected' }],
    ['项目总投资3亿元', { modality: 'planned' }],
    ['货币供应(M9)余额3亿元', { measure: '货币供应(M9)余额' }],
    ['城乡居民人均收入分别增长3%、4%', { measure: '农村居民人均收入' }],
    ['城乡居民人均收入增长3%', { measure: '城乡居民人均收入' }],
    ['存贷款余额分别增长3%、4%', { measure: '贷款余额' }],
    ['出厂价格指数(PPI)为101.7(上年同期=100)', { value: '101.7', measure: '出厂价格指数' }],
    ['产值增速六区第一', { unit: 'rank', value: '1' }],
    ['矿区第一产业产值增长3%', { unit: '%', value: '3' }],
    ['位居全省百强县第3、绿色发展第5', { unit: 'rank', value: '5', measure: '绿色发展' }],
  ]);
});
