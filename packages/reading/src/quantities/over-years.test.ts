// Years gone by in reports: what adds up in them, what stands at their end, and what they began with. Invented.
import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../testing/quantity-of.js';

const report = { published: '2021-01-20', title: '2021年栎川市政府工作报告' };
const times = (text: string) => quantitiesOf(text, report).map(({ time }) => time);
const [years, end, start] = ['2016/2020', '2020', '2015'];

describe('a paragraph that begins with the years gone by', () => {
  const told = (text: string) => times(`五年来,栎川向新而行。${text}`);

  test('tells how much there is at their end', () => {
    expect(told('港口通过能力突破9亿吨,床位达到5万张,药店3000家')).toEqual([end, end, years]);
    expect(told('养老机构达到90个、床位5万张')).toEqual([end, end]);
    expect(told('城镇化率达到61%,算力指数居全国第二')).toEqual([end, end]);
    expect(told('津贴标准提高到每月300元')).toEqual([end]);
  });

  test('tells what was done in them', () => {
    expect(told('就业累计达到9万人,财政支出超过30亿元')).toEqual([years, years]);
    expect(told('税收年均增长6%,落户医院4家,6家企业上市')).toEqual([years, years, years]);
    expect(told('粮食产量稳定在90万吨以上,入园率保持在90%以上')).toEqual([years, years]);
  });

  test('tells what they began with', () => {
    expect(told('三次产业结构由9:42:49调整为7:40:53')).toEqual([start, start, start, end, end, end]);
    expect(told('税收从2015年的3亿元增长到2020年的5亿元,用电量年均增长6%')).toEqual([start, end, years]);
  });
});

describe('a paragraph that the years gone by stand above or beside', () => {
  const rises = '——产业实现新跃升。工业占比达到55%、5年提升9个百分点,规上企业达到60家。';
  const others = '——生态实现新跃升。治理矿山9万亩,碳排放强度下降8%,水质优良比例达到69%。';

  test('tells of them in a list that does', () => {
    expect(times(`${rises}\n${others}`).slice(-3)).toEqual([years, years, end]);
    expect(times(`${others}\n${rises}`).slice(0, 3)).toEqual([years, years, end]);
    expect(times(others)).toEqual([end, end, end]);
  });

  test('tells of them under a line that does, until another year is told of', () => {
    const line = '这是民生持续改善的五年。';
    const deeds = '新增学位900个,托位由2万个增至4万个。';
    expect(times(`${line}\n${deeds}`)).toEqual([years, start, end]);
    expect(times(`${line}\n各位代表!过去一年成绩不易。\n${deeds}`)).toEqual([end, end, end]);
    expect(times(deeds)).toEqual([end, end, end]);
  });

  test('is of one year where it is compared with the one before it', () => {
    expect(times(`${rises}\n——效益稳步提升。税收同比增长4%。`).slice(-1)).toEqual([end]);
    expect(times('深入开展农村五年提升行动,税收增长4%。').slice(-1)).toEqual([end]);
  });
});

describe('what is to be raised', () => {
  test('is still what it was in the year before', () => {
    const plan =
      '推进托育服务扩面提质,每床标准从450元提高至900元,支持托育园招收幼童。加快义务教育均衡,完善设施,办好实事,强化保障。';
    expect(quantitiesOf(plan, report).map(({ time, modality }) => [time, modality])).toEqual([
      ['2020', 'actual'],
      ['2021', 'planned'],
    ]);
  });
});

describe('years gone by in the news', () => {
  test('tell how much there is at their end too', () => {
    const news = { published: '2025-12-02', title: '湖边新事' };
    const told = quantitiesOf('“十四五”期间,栎川造林9万亩,森林覆盖率达到21%。', news);
    expect(told.map(({ time }) => time)).toEqual(['2021/2025', '2025']);
  });
});

describe('what has been drawn up', () => {
  const last = (text: string) =>
    quantitiesOf(text, report)
      .map(({ modality }) => modality)
      .slice(-1);

  test('makes no plan of what is told behind it', () => {
    expect(last('空间规划体系全面建立,入选优秀案例6个')).toEqual(['actual']);
    expect(last('栎川经济开发区发展规划全面实施,口岸增至9个')).toEqual(['actual']);
    expect(last('新增人才计划入选者30人')).toEqual(['actual']);
  });

  test('is a plan where it tells of works', () => {
    expect(last('规划建设车间6座')).toEqual(['planned']);
    expect(last('计划实施项目6个')).toEqual(['planned']);
  });
});
