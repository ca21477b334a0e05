// Indices in per cent, fairs held again, what can be done within an hour, and what is foreseen. All of it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = {
  id: 'the last figure',
  read: (line: string) => lastQuantity(line, { published: '2025-08-11' }),
};
const first = {
  id: 'the first figure',
  read: (line: string) => quantitiesOf(line, { published: '2025-08-11' })[0] ?? null,
};

describe('an index told in per cent', () => {
  reads(last, [
    ['7月份,苔藓业景气指数为53.5%', { role: 'level', measure: '苔藓业景气指数' }],
    ['生产指数和新订单指数分别为52.4%和50.8%', { role: 'level', measure: '新订单指数' }],
    ['竹编业订单指数均位于51%以上', { role: 'level' }],
    ['价格指数同比上涨0.5%', { role: 'growth' }],
    ['参与编制指数的园圃占51%', { role: 'share' }],
    ['机械化率达到51%', { role: 'share' }],
  ]);
});

describe('a fair and the one before', () => {
  const told = '2025世界苔藓大会在福州举行。';
  reads(last, [
    [`${told}与上届大会相比,参展的园圃从27家增加到50家`, { subject: '世界苔藓大会', time: '2025' }],
    [`${told}新品比上届多出40件`, { subject: '世界苔藓大会', role: 'change', value: '40' }],
    [`${told}绿色展品140件,较上届超三成`, { role: 'growth' }],
    [`${told}稷禾园艺公司的职工从27人增加到50人`, { subject: '稷禾园艺公司', time: null }],
  ]);
  reads(first, [
    [`${told}与上届大会相比,参展的园圃从27家增加到50家`, { subject: '世界苔藓大会', time: null }],
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
    ['财政安排4亿元专项资金支持项目前期工作', { measure: '专项资金' }],
    ['2024年完成项目前期工作30个', { measure: '项目前期工作', time: '2024' }],
    ['项目目前完成投资3亿元', { time: '../2025-08-11' }],
    ['100个高投诉小区完成整改', { measure: '高投诉小区' }],
    ['40家低收入户', { measure: '低收入户' }],
    ['竹笋零售额保持20%以上的高增长', { measure: '竹笋零售额', role: 'growth' }],
    ['竹笋产量创历史新高,首次站上1.4亿斤的新台阶', { measure: '竹笋产量' }],
    ['去年竹笋产量迈上了1.4亿斤新台阶', { measure: '竹笋产量' }],
    ['研发投入强度继续提高,达到2.6%', { measure: '研发投入强度' }],
    ['最大的竹材市场——总建筑面积近5万平方米', { measure: '总建筑面积' }],
    ['韧性提升五成的竹板', { measure: '韧性', role: 'growth' }],
    ['提升五成的竹板', { measure: '竹板' }],
    ['新机每年为园圃节约一成的用水成本', { measure: '用水成本' }],
    ['一季度,竹笋出口增长4%。\n福州推出20条促进全市经济恢复增长的措施', { time: null }],
  ]);
});
