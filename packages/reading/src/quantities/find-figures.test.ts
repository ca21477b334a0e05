import { expect, test } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { figureBy, figuresOf } from '../testing/quantity-of.js';

const amount = figureBy('quantity/amount');
const percent = figureBy('quantity/percent');
const points = figureBy('quantity/points');
const count = figureBy('quantity/count');
const fold = figureBy('quantity/fold');
const rank = figureBy('quantity/rank');
const amongFirst = figureBy('quantity/among-first');
const doubling = figureBy('quantity/doubling');
const duration = figureBy('quantity/duration');
const index = figureBy('quantity/index');

reads(amount, [
  ['产值1.2亿元', { value: '120000000', unit: 'CNY', bound: '=' }],
  ['投资约3,450万美元', { value: '34500000', unit: 'USD', bound: '~' }],
  ['营收突破了百亿元', { value: '10000000000', unit: 'CNY', bound: '>' }],
  ['销售超千亿元', { value: '100000000000', unit: 'CNY', bound: '>' }],
  ['产煤９．５万吨', { value: '95000', unit: 't' }],
  ['装机35万千瓦', { value: '350000000', unit: 'W' }],
  ['装机百万千瓦级', { value: '1000000000', unit: 'W', bound: '~' }],
  ['容量2.4GW', { value: '2400000000', unit: 'W' }],
  ['发电3亿千瓦时', { value: '300000000', unit: 'kW.h' }],
  ['储能120兆瓦时', { value: '120000', unit: 'kW.h' }],
  ['发电370多万度', { value: '3700000', unit: 'kW.h', bound: '>' }],
  ['算力2.5万P', { value: '25000000000000000000', unit: 'FLOPS' }],
  ['算力6.7BFLOPS', { value: '6700000000', unit: 'FLOPS' }],
  ['面积不足60亩', { value: '60', unit: 'mu', bound: '<' }],
  ['精度0.003毫米', { value: '0.000003', unit: 'm' }],
  ['每套给予1个亿', { value: '100000000', unit: 'CNY' }],
  ['目标是两个亿以上', { value: '200000000', unit: 'CNY', bound: '>' }],
  ['可实现产值百亿元以上', { value: '10000000000', unit: 'CNY', bound: '>' }],
  ['年收枣子五六万吨', { value: '50000', value2: '60000', unit: 't' }],
  ['产氢5000标方/小时', { value: '5000', unit: 'm3', per: 'h' }],
  ['电价0.3元/千瓦时', { value: '0.3', unit: 'CNY', per: 'kW.h' }],
  ['出产6.5亿多元', { value: '650000000', unit: 'CNY', bound: '>' }],
  ['出产2.2万余吨', { value: '22000', unit: 't', bound: '>' }],
  ['投资15 亿元', { value: '1500000000', unit: 'CNY' }],
  ['一把能卖10万块', { value: '100000', unit: 'CNY' }],
  ['三期2×66万千瓦机组', { start: 2, value: '1320000000', unit: 'W' }],
  ['主变2X240MVA', { value: '480000000', unit: 'V.A' }],
  ['尺寸3×5米', { value: '5', unit: 'm' }],
  ['变压器63MVA', { value: '63000000', unit: 'V.A' }],
  ['年产能5—6万吨', { value: '50000', value2: '60000', unit: 't' }],
  ['产能500至1万吨', { value: '500', value2: '10000', unit: 't' }],
  ['产量二亿七千二百万吨', { value: '272000000', unit: 't' }],
  ['收入3亿250万余元', { value: '302500000', unit: 'CNY', bound: '>' }],
  ['投资三亿二千万元', { value: '320000000', unit: 'CNY' }],
  ['营收一万二千亿元', { value: '1200000000000', unit: 'CNY' }],
  ['补助200万元至500万元', { value: '2000000', value2: '5000000', unit: 'CNY' }],
  ['货物周转量12亿吨公里', { value: '1200000000', unit: 't.km' }],
  ['手持订单300万载重吨', { value: '3000000', unit: 't' }],
  ['储能容量2GWh', { value: '2000000', unit: 'kW.h' }],
  ['供热200万吉焦', { value: '2000000000000000', unit: 'J' }],
  ['热值5000大卡', { value: '5000', unit: 'kcal' }],
  ['算力300POPS', { value: '300000000000000000', unit: 'OPS' }],
  ['出口带宽10Tbps', { value: '10000000000000', unit: 'bit/s' }],
  ['电芯容量280Ah', { value: '280', unit: 'A.h' }],
  ['航程300海里', { value: '300', unit: '[nmi_i]' }],
  ['压力10兆帕', { value: '10000000', unit: 'Pa' }],
  ['推力1000千牛', { value: '1000000', unit: 'N' }],
  ['频率50赫兹', { value: '50', unit: 'Hz' }],
  ['噪声60分贝', { value: '60', unit: 'dB' }],
  ['产奶30升', { value: '0.03', unit: 'm3' }],
  ['气温零下20度', { value: '-20', unit: 'Cel' }],
  ['人均GDP1.2万美元', { value: '12000', unit: 'USD' }],
]);
// Rates, with the scale that the denominator has.
reads(amount, [
  ['泄流量3000立方米/秒', { value: '3000', unit: 'm3', per: 's' }],
  ['泄流量3000立方米每秒', { value: '3000', unit: 'm3', per: 's' }],
  ['锂盐9.5万元/吨', { value: '95000', unit: 'CNY', per: 't' }],
  ['氢价30元/公斤', { value: '30000', unit: 'CNY', per: 't' }],
  ['造价6000元/千瓦', { value: '6', unit: 'CNY', per: 'W' }],
  ['浓度28毫克/立方米', { value: '0.000000028', unit: 't', per: 'm3' }],
  ['浓度28微克每立方米', { value: '0.000000000028', unit: 't', per: 'm3' }],
  ['煤耗300克标准煤/千瓦时', { value: '0.0003', unit: 't', per: 'kW.h' }],
  ['能耗0.5吨标准煤/万元', { value: '0.00005', unit: 't', per: 'CNY' }],
  ['电价1.5元/度', { value: '1.5', unit: 'CNY', per: 'kW.h' }],
  ['投资3亿元每年可产', { value: '300000000', unit: 'CNY', per: undefined }],
]);
ignores(amount, [
  '建成110千伏输变电工程',
  '发展5G产业',
  '依托318国道',
  '《2024年3亿元行动方案》',
  '百亿元产业园',
  '一方面',
  '5天然气井',
  '提升3升级',
  '3焦点',
  '编号MPa5',
  '型号PM2.5',
]);

reads(percent, [
  ['下降百分之三', { value: '3', unit: '%' }],
  ['增长百分之1,200', { value: '1200', unit: '%' }],
  ['下降百分之三点五', { value: '3.5', unit: '%' }],
  ['占比近七成', { value: '70', unit: '%', bound: '~' }],
  ['收获过八成半', { value: '85', unit: '%', bound: '>' }],
  ['占全国9成', { value: '90', unit: '%' }],
  ['占三分之一', { value: '33.33', unit: '%' }],
  ['占四分之三', { value: '75', unit: '%' }],
  ['费率千分之三', { value: '0.3', unit: '%' }],
  ['税率万分之五', { value: '0.05', unit: '%' }],
  ['超过一半', { value: '50', unit: '%', bound: '>' }],
  ['达5%左右', { value: '5', unit: '%', bound: '~' }],
  ['控制在3%-5%', { value: '3', value2: '5', unit: '%' }],
  ['最高可达88.25%', { value: '88.25', bound: '<' }],
]);
ignores(percent, ['千分之几', '万分感谢', '十成新', '一成不变', '寻找另一半', '两成立']);

reads(points, [
  ['提高0.3个百分点', { value: '0.3', unit: 'pp' }],
  ['下调10个基点', { value: '0.1', unit: 'pp' }],
  ['下降0.5个千分点', { value: '0.05', unit: 'pp' }],
  ['回落3千分点', { value: '0.3', unit: 'pp' }],
]);

reads(count, [
  ['产能1.2-1.5亿', { value: '120000000', value2: '150000000', unit: '1' }],
  ['产能1至1.5万左右', { value: '10000', value2: '15000', unit: '1' }],
  ['旅客发送量2亿6971.6万人次', { value: '269716000', unit: '1', of: '人次' }],
  ['人口1亿3千万人', { value: '130000000', of: '人' }],
  ['企业近百家', { value: '100', of: '家', bound: '~' }],
  ['企业300多家', { value: '300', of: '家', bound: '>' }],
  ['上千户农牧民', { value: '1000', of: '户', bound: '>' }],
  ['数十个项目', { value: '10', of: '个', bound: '>' }],
  ['十多条生产线', { value: '10', of: '条', bound: '>' }],
  ['建成两座变电站', { value: '2', of: '座' }],
  ['设备2672台(套)', { value: '2672', of: '台(套)' }],
  ['二十一名专家', { value: '21', of: '名' }],
  ['游客86.5万', { value: '865000', of: '' }],
  ['2000多村民', { value: '2000', of: '村民', bound: '>' }],
  ['获奖10个以上', { value: '10', of: '个', bound: '>' }],
  ['列车1.68万列', { value: '16800', of: '列' }],
  ['接待游客9.5万人次', { value: '95000', of: '人次' }],
  ['旅客周转量300亿人公里', { value: '30000000000', of: '人公里' }],
  ['吞吐量350万TEU', { value: '3500000', of: 'TEU' }],
  ['吞吐量120万标箱', { value: '1200000', of: '标箱' }],
  ['新接订单80万修正总吨', { value: '800000', of: '修正总吨' }],
  ['玻璃产量150万重量箱', { value: '1500000', of: '重量箱' }],
  ['专利15件/万人', { value: '0.0015', of: '件', per: '1' }],
]);
ignores(count, [
  '上午8点开幕',
  '提出3点意见',
  '一个个工厂',
  '五大任务',
  '两市合作',
  '三四线城市',
  '正月初八起复工',
  '“4条产业链”',
  '第三代产品',
  '第29届大会',
  '世界500强',
  '零部件企业',
  '三农工作',
  '保持两位数增长',
  '一期工程',
  '1+2+N体系',
  '全球100大排行榜',
  '十分重要',
  '4月28日',
]);

reads(fold, [
  ['增长1.9倍', { value: '1.9', unit: 'x' }],
  ['增长超12倍', { value: '12', bound: '>' }],
  ['提升了一倍', { value: '1', unit: 'x' }],
]);
reads(doubling, [
  ['规模翻一番', { value: '1', unit: 'x' }],
  ['收入翻了两番', { value: '3', unit: 'x' }],
]);
ignores(doubling, ['翻开新篇章', '推翻']);

reads(rank, [
  ['排名第30位', { value: '30', unit: 'rank' }],
  ['总量居全国第一', { value: '1', unit: 'rank' }],
  ['是第二大出口地', { value: '2', unit: 'rank' }],
  ['产量居世界首位', { value: '1', unit: 'rank' }],
  ['列第十二名', { value: '12', unit: 'rank' }],
]);
ignores(rank, ['第一产业', '第三季度', '第一批', '第一时间', '把质量放在首位', '第四条生产线']);
reads(amongFirst, [['位居全国前十', { value: '10', bound: '<' }]]);
ignores(amongFirst, ['前8个月', '前三天']);

reads(duration, [
  ['传输时延4.2毫秒', { value: '0.0042', unit: 's' }],
  ['用时14个月', { value: '14', unit: 'mo' }],
  ['工期3年半', { value: '3.5', unit: 'a' }],
  ['压缩至16个小时', { value: '16', unit: 'h' }],
  ['连续17年', { value: '17', unit: 'a' }],
  ['已连续十多年', { value: '10', unit: 'a', bound: '>' }],
]);
ignores(duration, [
  '2024年',
  '近五年来',
  '创建三年行动',
  '十年磨一剑',
  '“九天”无人机',
  '建校70周年',
  '5年级',
]);

reads(index, [['采购经理指数为50.8', { value: '50.8', unit: '1' }]]);
ignores(index, ['文件编号7731', '电话12345', '型号C919']);

const values = (line: string): string[] => figuresOf(line).map(({ value }) => value);

test('a list shares the unit of its last number', () => {
  expect(values('分别快于平均3.8和3.1个百分点')).toEqual(['3.8', '3.1']);
  expect(figuresOf('分别提高0.9、1.1和0.5个百分点').map(({ unit }) => unit)).toEqual(['pp', 'pp', 'pp']);
});

test('the two ends of a change are no range', () => {
  expect(values('从3天至2天')).toEqual(['3', '2']);
  expect(values('由5000吨增至1万吨')).toEqual(['5000', '10000']);
});

test('the quote holds the words that bound the figure, and no more', () => {
  const line = '预计全年营收将突破600亿元大关';
  const [figure] = figuresOf(line);
  expect(figure && line.slice(figure.start, figure.end)).toBe('突破600亿元');
});
