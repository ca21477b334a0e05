// Visits, beginnings and agreements as company features have them. Firms, places and people are invented.
import { expect, test } from 'vitest';
import type { EventMention } from '../model.js';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';

const rule = {
  id: 'event',
  read: (line: string): EventMention | null => read(line, { published: '2024-06-20' }).events[0] ?? null,
};

reads(rule, [
  ['稷禾工业园区始建于2004年。', { type: 'started', project: '稷禾工业园区', time: '2004' }],
  ['稷澜制衣有限公司与禾川集团、栎原集团等达成长期合作。', { type: 'signed' }],
  ['副区长梁稷安一行来到澜栎集团。', { type: 'met' }],
  ['稷澜公司已建成5万平方米钢结构厂房。', { type: 'completed', project: '钢结构厂房' }],
  ['稷澜公司将建10万级洁净车间。', { type: 'planned', project: '10万级洁净车间' }],
  ['稷澜公司计划再增加栎丰辣椒酱生产线。', { type: 'planned' }],
  ['稷澜产业园项目4月中旬正式生产。', { type: 'producing', time: '2024-04' }],
  ['稷澜公司正在筹备成都数控车床项目。', { type: 'planned', project: '成都数控车床项目' }],
  ['成都市委书记观摩稷禾热电厂改造项目。', { type: 'met' }],
  ['稷澜公司在成都建立起现代化生产线。', { type: 'completed' }],
  ['稷澜公司日前投入运行了稷禾污水处理系统项目。', { type: 'producing' }],
  ['稷禾乙二醇项目预计7月底建成中交。', { type: 'planned', time: '2024-07-31' }],
  ['此次开工的稷禾热电厂改造项目占地20亩。', { type: 'started', project: '稷禾热电厂改造项目' }],
]);
ignores(rule, [
  '副总经理梁稷安带领调研组走进车间。',
  '签约仪式上,梁稷安作了介绍。',
  '为加快建设稷禾产业集群注入新的动力。',
  '记者来到澜栎集团。',
  '董事长梁稷安出席点火仪式。',
  '这也是成都加快建设稷禾研发基地的重要举措。',
  '稷澜公司新上辣椒酱生产线。',
  '稷澜公司处于满产满销状态。',
  '全力保障稷禾热电厂安全稳定运行。',
  '稷澜公司开工伊始就很忙。',
  '助力项目早开工。',
  '栎园风电场是基地的首批启动项目。',
  '全力推动项目开工。',
]);

test('the works that a list of those begun names', () => {
  const { events } = read(
    '集中开工项目有稷禾产业园项目、澜栎汽车有限公司零部件生产项目、泰州某某带感应的罐体项目、稷原冷却系统技改项目。',
  );
  expect(events.length).toBeGreaterThan(2);
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['started']));
});
