import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../testing/quantity-of.js';

// Passages of work reports in words of our own; the province, its works and its figures are invented.
const report = { published: '2026-02-01', title: '2026年海东省政府工作报告' };
const told = (text: string, options = report) =>
  quantitiesOf(text, options).map(({ value, modality, time }) => [value, modality, time]);

const review = '一、2025年工作回顾\n';
const fiveYears = '二、“十五五”时期主要目标任务\n';
const year = '三、2026年工作安排\n';

describe('the parts of a work report by their headings', () => {
  test('a plan of five years is aimed at for these years, and the year ahead for that year', () => {
    const text = `${review}五年间，粮食产量年均增长2.4%，建成泵站7座。\n${fiveYears}——粮食更足。粮食产量年均增长3%左右，人均水量800立方米以上，城镇化率达61%。\n${year}新建泵站9座，粮食产量增长2%左右。`;
    expect(told(text)).toEqual([
      ['2.4', 'actual', expect.stringContaining('2025')],
      ['7', 'actual', expect.stringContaining('2025')],
      ['3', 'target', '2026/2030'],
      ['800', 'planned', '2026/2030'],
      ['61', 'target', '2026/2030'],
      ['9', 'planned', '2026'],
      ['2', 'target', '2026'],
    ]);
  });

  test('a review that calls for things as a plan does was done all the same', () => {
    const calls =
      '推动水网建设提速。加快现代灌区改造,开工建设稷川水库,力争完成干流治理。实施好20项以上重点工程,健全要素保障,支持民间资本参与,优化审批,打造一流环境。\n';
    expect(told(`${review}${calls}${year}${calls}`)).toEqual([
      ['20', 'actual', '2025'],
      ['20', 'planned', '2026'],
    ]);
    expect(told(calls)).toEqual([['20', 'planned', '2026']]);
  });

  test('in a review a plan that was carried out plans nothing of the next clause', () => {
    const carried = '海东新区总体规划全面实施，口岸增至9个；水费收入预计增长8%；获评示范泵站6座。\n';
    expect(told(`${review}${carried}${year}规划建设口岸3个。`)).toEqual([
      ['9', 'actual', '2025'],
      ['8', 'expected', '2025'],
      ['6', 'actual', '2025'],
      ['3', 'planned', '2026'],
    ]);
  });

  test('months and 年内 are of the year that the part is about', () => {
    const months = '上半年新增泵站4座，年内又增5座，11月增加灌区2个。\n';
    expect(told(`${review}${months}`)).not.toEqual(told(`${review}${months}${year}`));
    expect(told(`${review}${months}${year}`).map(([, , time]) => time)).toEqual([
      '2025-01/2025-06',
      '2025',
      '2025-11',
    ]);
  });

  test('what is of a year gone by was done, also where the year ahead is told of', () => {
    expect(told(`${review}建成泵站7座。\n${year}2025年建成泵站8座。\n新建泵站9座。`)).toEqual([
      ['7', 'actual', '2025'],
      ['8', 'actual', '2025'],
      ['9', 'planned', '2026'],
    ]);
  });

  test('the next five years are counted from the report; an unnamed heading keeps to the year', () => {
    const given = { published: '2023-01-20', title: '海东省政府工作报告' };
    const text =
      '一、过去五年工作回顾\n\n建成泵站31座。\n\n二、今后五年总体要求和目标任务\n\n粮食产量年均增长3%左右。\n\n三、切实加强政府自身建设\n\n培训干部2万人次。';
    expect(told(text, given)).toEqual([
      ['31', 'actual', '2022'],
      ['3', 'target', '2023/2027'],
      ['20000', 'planned', '2023'],
    ]);
  });

  test('a heading that tells of both leaves it to the paragraphs, and other texts have no parts', () => {
    const both = '一、“十四五”发展成就和“十五五”目标任务\n建成泵站7座，粮食产量增长2.4%。\n';
    expect(told(`${both}${year}新建泵站9座。`)[0]).toEqual(['7', 'actual', '2025']);
    const news = { published: '2026-02-01', title: '海东要闻' };
    expect(told(`${year}新建泵站9座。`, news)[0]?.[1]).toBe('actual');
  });
});
