// Firms by what a list says each makes in a year. Firms and goods are invented.
import { describe } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

describe('firms of a list of yearly outputs', () => {
  const rule = namesBy('name-enterprise-by-output');
  reads(rule, [
    ['吸引一批项目,如四川栎珀太阳能年产50GW单晶硅棒、澜栎年产20万吨硅料等', { name: '四川栎珀太阳能' }],
    ['引进一批企业,澜珀新材年产8万吨涂料、栎砚年产9万吨树脂', { name: '澜珀新材' }],
  ]);
  ignores(rule, ['项目投产,年产5万吨硅料', '一期项目,澜栎年产8万吨', '全县年产8万吨茶叶、全镇年产9万吨']);
});
