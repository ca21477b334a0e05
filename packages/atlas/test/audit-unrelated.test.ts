// Every firm, place and figure here is invented: what once was told as a mistake and is none.
import { expect, test } from 'vitest';
import { auditText } from './audit-text.js';

const disagreeing = (text: string) =>
  auditText(text, '2022-02-20')
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ rule, formula }) => `${rule}: ${formula}`);

test.each([
  '风灾造成4人死亡。其中，柳湾镇受损最重，约有12万人受到影响。',
  '查处超标用车342件，占全部问题的38.2%，其次为违规补贴，查处151件，占16.9%。',
  '重点产业增加值1860亿元，增长2.4%，比上半年增加985亿元。',
  '企业贷款中，第三产业的单位数占二、三产业的78%，资产总计占82%，从业人员占比达到56%。',
  '线路途经柳州、槐州、桐州三市的11个区县。',
  '出台18条措施，包括客运班线、公交和轮渡全部暂停，景区闭园等。',
  '连通东、西、中三区的柳环线、槐环线等2条快线通车。',
  '新城开发区规划面积420平方公里，覆盖柳州市、槐州市五个县区。',
  '五年来办理议案5.2万件，其中2017年办理建议6800件、提案3200件。',
  '处分28.6万人，其中包括省级干部64人，厅级干部2105人，县级干部1.2万人。',
  '6月末，小微贷款余额28.6万亿元，其中单户1000万元及以下的普惠贷款余额9.2万亿元。',
  '编制由460项减至180项，目录总数由126项减至18项。',
  '通报最多的是柳州市，共通报18件，其次为槐州市和桐州市，分别通报12件和9件。',
  '今年一季度集中开工项目38个，总投资520亿元。',
  '审批事项由640项精简到210项，精简比例达67.2%。',
  '10个数据中心集群中，新开工项目26个。',
  '粮食播种面积增加860万亩，单产增加1.2公斤，产量增加96亿斤。',
])('nothing disagrees: %s', (text) => expect(disagreeing(text)).toEqual([]));

test('words that tie loosely tell a mistake where one slip explains it, and leave the matter open where none does', () => {
  const verdicts = (text: string) => auditText(text, '2022-02-20').map(({ verdict }) => verdict);
  expect(verdicts('新建泵站86座，每座泵站投资2150万元，泵站总投资16.49亿元。')).toContain('disagrees');
  expect(verdicts('每座泵站投资2150万元，新建泵站86座，泵站总投资7.36亿元。')).toContain('undecided');
});
