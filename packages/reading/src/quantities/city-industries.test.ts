// What papers of cities tell of their industries: outputs of works, what works consist of, where they are begun. All of
// it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('outputs in a year', () => {
  reads(first, [
    ['栎帆年产6GW光伏组件项目已投产', { measure: '年产', object: '光伏组件' }],
    ['敦煌80兆瓦光热电站投运', { measure: '装机容量' }],
    ['全县年产奶量7万吨', { measure: '年产奶量' }],
    ['全县年产苹果7万吨', { measure: '年产', object: '苹果' }],
  ]);
  reads(last, [
    ['达产后形成年产灯具3万组、天线4万副、支架2000根的产能', { measure: '年产', object: '支架' }],
  ]);
});

describe('what works consist of', () => {
  reads(last, [
    ['建设内容包括牛舍5栋、青贮平台8万平方米', { measure: '青贮平台' }],
    ['建设内容包括牛舍5栋、冷链配送中心2座', { measure: '冷链配送中心' }],
  ]);
});

describe('where something was held', () => {
  reads(last, [
    ['栎园养殖区竣工暨投牛仪式在禾泽乳业第二牧场举行。\n该项目总投资6亿元', { subject: '该项目' }],
    ['记者来到禾泽乳业第二牧场。\n该项目总投资6亿元', { subject: '禾泽乳业第二牧场' }],
    ['栎园风电场开工。该项目是今年全省重点项目,项目总投资6亿元', { subject: '栎园风电场' }],
  ]);
});
