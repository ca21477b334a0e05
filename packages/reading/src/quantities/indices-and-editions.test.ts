// Indices in per cent, fairs held again, what can be done within an hour, and what is foreseen. All of it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

const last = {
  id: 'the last figure',
  read: (line: string) => lastQuantity(line, { published: '2025-08-11' }),
};
describe('an index told in per cent', () => {
  reads(last, [
    ['7月份,苔藓业景气指数为57.2%', { role: 'level', measure: '苔藓业景气指数' }],
    ['库存指数和新订单指数分别为47.7%和53.2%', { role: 'level', measure: '新订单指数' }],
    ['竹编业订单指数均位于58%以上', { role: 'level' }],
    ['价格指数同比上涨0.5%', { role: 'growth' }],
    ['参与编制指数的园圃占51%', { role: 'share' }],
    ['机械化率达到51%', { role: 'share' }],
  ]);
});

describe('a fair and the one before', () => {
  const told = '2025世界苔藓大会在福州举行。';
  reads(last, [
    [`${told}与上届大会相比,参展的园圃从27家增加到50家`, { subject: '世界苔藓大会' }],
    [`${told}新品比上届多出40件`, { subject: '世界苔藓大会', role: 'change', value: '40' }],
    [`${told}稷禾园艺公司的职工从27人增加到50人`, { subject: '稷禾园艺公司' }],
  ]);
});

describe('how much can be done within a time', () => {
  const rate = {
    id: 'the rate of the last figure',
    read: (line: string) => {
      const { per = null, role, value } = lastQuantity(line) ?? {};
      return { per, role, value };
    },
  };
  reads(rate, [
    ['新机第1天可以装盘1200盘', { per: null }],
    ['新机一年可降低能耗20%', { per: null, role: 'growth', value: '-20' }],
  ]);
  reads(last, [
    ['目前产线已建成。新机1小时可以装盘1200盘', { value: '1200', per: 'h', time: null }],
    ['这台新机一天能烘干鲜果30吨', { value: '30', per: 'd' }],
  ]);
});

describe('what will be, where its sentence foresees', () => {
  reads(last, [
    ['预计将有80万台小机上山,将让采收效率提升30%', { modality: 'expected' }],
    ['据测算,将带来100亿元的市场空间', { modality: 'expected' }],
    ['预计明年完工,届时将惠及竹农70万人', { modality: 'planned' }],
    ['据测算,去年采收效率提升30%', { modality: 'actual' }],
    ['福州将新建竹林70万亩', { modality: 'planned' }],
  ]);
});

describe('words that are parts of others', () => {
  reads(last, [
    ['县里拿出7亿元专项资金推动项目前期工作', { measure: '专项资金' }],
    ['2024年完成项目前期工作30个', { measure: '项目前期工作', time: '2024' }],
    ['项目目前完成投资3亿元', { time: '../2025-08-11' }],
    ['60个高投诉小区完成整改', { measure: '高投诉小区' }],
    ['40家低收入户', { measure: '低收入户' }],
    ['竹笋零售额保持30%以上的高增长', { measure: '竹笋零售额', role: 'growth' }],
    ['竹笋产量创历史新高,首次站上2.3亿斤的新台阶', { measure: '竹笋产量' }],
    ['去年竹笋产量迈上了2.3亿斤新台阶', { measure: '竹笋产量' }],
    ['环保投入强度进一步提高,达到1.3%', { measure: '环保投入强度' }],
    ['最大的竹材市场——总营业面积近7万平方米', { measure: '总营业面积' }],
    ['韧性提升五成的竹板', { measure: '韧性', role: 'growth' }],
    ['提升五成的竹板', { measure: '竹板' }],
    ['新机每年为园圃节约一成的用水成本', { measure: '用水成本' }],
    ['一季度,竹笋出口增长4%。\n福州推出20条促进全市经济恢复增长的措施', { time: null }],
  ]);
});

describe('standings, and words that lists keep whole', () => {
  reads(last, [
    ['竹笋产量稳居全国首位', { measure: '竹笋产量', role: 'rank' }],
    ['竹笋出口跃居世界第二', { measure: '竹笋出口' }],
    ['完成7个城中村改造', { measure: '城中村改造' }],
    ['各地投诉数量同比普遍下降26%', { measure: '投诉数量', value: '-26' }],
    ['竹炭产业相关的商标注册量同比增长18%', { subject: null, measure: '商标注册量' }],
    [
      '竹纤维制造业增加值和竹材加工机械制造业增加值同比增长17%',
      { measure: '竹纤维制造业增加值和竹材加工机械制造业增加值' },
    ],
    ['全国近八成的家庭有线电视、网络电视用户换了新机', { measure: '家庭有线电视、网络电视用户' }],
    ['竹制品订单实现近2倍增长', { role: 'growth', measure: '竹制品订单' }],
    ['竹制品订单是去年的2倍', { role: 'level' }],
    ['山东等6个竹材主产区的产量也稳步增加', { measure: '竹材主产区' }],
    ['6个新品集中亮相', { measure: '新品' }],
    ['6个集中供热站', { measure: '集中供热站' }],
    ['30台新机不停作业', { measure: '新机' }],
    ['2024年竹材费用与产值的比率为14%', { measure: '竹材费用与产值的比率' }],
    ['中欧班列累计开行1200列', { measure: '开行' }],
    ['竹材门票年收益突破百亿', { unit: 'CNY' }],
  ]);
});

describe('a holiday that ends what was told of other months', () => {
  const months = '1-6月,福州收入增长3%。';
  reads(last, [
    [`${months}国庆假期,接待游客增长30%`, { time: null }],
    [`${months}今年春节期间,接待游客增长30%`, { time: '2025' }],
    [`${months}接待游客增长30%`, { time: '2025-01/2025-06' }],
    ['景区今年底前免票,“五一”期间开放7个停车场', { time: null, modality: 'actual' }],
  ]);
});
