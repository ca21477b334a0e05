// Development zones, their aims and what has been done of them. Firms, places and figures are invented.
import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const any = { id: 'a figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('a zone by its short name', () => {
  reads(last, [
    [
      '澜溪经济技术开发区扩容。\n栎山软件产业园完工。\n今年一季度,经开区签约项目7个',
      { subject: '澜溪经济技术开发区', measure: '签约项目' },
    ],
    [
      '走进澜溪高新技术产业开发区。栎山软件产业园一片繁忙。高新区完成投资8亿元',
      { subject: '澜溪高新技术产业开发区' },
    ],
    // Of two zones neither is meant for sure.
    [
      '稷禾经济开发区和澜溪经济开发区携手。澜溪经济开发区扩容。经开区签约项目7个',
      { subject: '澜溪经济开发区' },
    ],
  ]);
});

describe('what is aimed at and what has been done of it', () => {
  reads(last, [
    ['增加值增速7%,超目标任务2个百分点;技改投资8亿元', { value: '800000000', modality: 'actual' }],
    ['增加值增速7%,高于年度目标任务2个百分点', { value: '2', modality: 'actual' }],
    ['2024年一季度,到位资金6亿元,完成全年20亿元目标任务的30%', { value: '30', time: '2024-01/2024-03' }],
    [
      '2024年一季度,到位资金6亿元,完成全年20亿元目标任务的30%。其中省外资金2亿元',
      { value: '200000000', time: '2024-01/2024-03' },
    ],
    ['全年目标任务为20亿元', { modality: 'target' }],
    ['全年完成20亿元的销售', { time: '2025' }],
  ]);
});

describe('after whom others came', () => {
  reads(last, [
    ['乌海市动作快。继栎山集团、稷禾科技等企业之后,新引入3家企业', { value: '3', subject: '乌海市' }],
  ]);
  ignores(any, ['继峰科技等企业投产']);
});
