// Short items of news: what leads into a sentence, what a figure qualifies, what is like what was counted.
// Firms, places and figures are invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const paper = '我国是纺织大国,纺织业怎样升级。\n';

describe('a few words that lead to whom a sentence is about', () => {
  reads(last, [
    [`${paper}这几天,稷禾纺织公司添了新机。\n一年间,订单增长6%`, { subject: '稷禾纺织公司' }],
    [`${paper}值得一提的是,稷禾纺织公司添了新机。\n一年间,订单增长6%`, { subject: '稷禾纺织公司' }],
    [`${paper}春汛刚过,稷禾纺织公司添了新机。\n一年间,订单增长6%`, { subject: '稷禾纺织公司' }],
    // What leads with a figure of its own, or to no name, tells of what was told of before.
    [`${paper}产量增长8%,稷禾纺织公司添了新机。\n一年间,订单增长6%`, { subject: '我国' }],
    [`${paper}这几天,大家都添了新机。\n一年间,订单增长6%`, { subject: '我国' }],
  ]);
});

describe('what a figure qualifies', () => {
  reads(last, [
    ['承担着国家70万亩防护林营造任务', { value: '700000', measure: '防护林营造任务' }],
    ['手持合同70万吨', { measure: '手持合同' }],
    ['车间可以加工65米超大塔段', { measure: '超大塔段' }],
    ['车间可以加工零件65吨', { measure: '加工零件' }],
    ['工地建有3座超大泵房', { measure: '超大泵房' }],
  ]);
});

describe('how many of those counted are alike', () => {
  reads(last, [
    ['正在组装的19台风机当中,就有5台这样的新机型', { value: '5', measure: '新机型' }],
    ['正在建造的19艘渔船当中,有5艘交付', { value: '5', measure: '渔船' }],
  ]);
});

describe('a look at the whole year', () => {
  reads({ id: 'the last figure', read: (line: string) => lastQuantity(line, { published: '2025-02-03' }) }, [
    ['放眼全年,厂里手持订单更是突破38台', { time: '2025', modality: 'actual' }],
    ['全年新增订单38台以上', { time: '2025', modality: 'planned' }],
  ]);
});
