import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { quantitiesOf } from '../testing/quantity-of.js';

// Paragraphs of a work report in words of our own; the province and its works are invented.
const report = { published: '2026-02-01', title: '2026年海东省政府工作报告' };
const plan =
  '推动投资稳定增长。加快现代水网建设,开工建设稷川水库,力争完成干流治理。实施好200项以上重点项目,新建改造地下管网9000公里。健全要素保障,支持民间资本参与,优化审批,打造一流环境。';
const review =
  '投资稳定增长。加快现代水网建设,开工建设稷川水库,完成干流治理。实施重点项目213项,新建改造地下管网9012.5公里,投资增长6.3%。健全要素保障,支持民间资本参与,优化审批,打造一流环境。';

describe('what a report calls for', () => {
  test('is planned for the year in which it is given', () => {
    const [projects, pipes] = quantitiesOf(plan, report);
    expect(projects).toMatchObject({ value: '200', modality: 'planned', time: '2026' });
    expect(pipes).toMatchObject({ unit: 'km', modality: 'planned', time: '2026' });
    expect(read(plan, report).events).toMatchObject([{ type: 'planned', project: '稷川水库' }]);
  });

  test('is not what it looks back on', () => {
    const [projects] = quantitiesOf(review, report);
    expect(projects).toMatchObject({ value: '213', modality: 'actual', time: '2025' });
    expect(read(review, report).events).toMatchObject([{ type: 'started', time: '2025' }]);
  });

  test('stands behind a heading that says so', () => {
    const behind = `一、2025年工作回顾\n新建泵站7座,全部投产。\n二、2026年重点工作\n新建泵站9座,增加灌溉面积3万亩。`;
    expect(quantitiesOf(behind, report)).toMatchObject([
      { value: '7', modality: 'actual', time: '2025' },
      { value: '9', modality: 'planned', time: '2026' },
      { value: '30000', modality: 'planned', time: '2026' },
    ]);
  });

  test('is looked for in reports of governments alone', () => {
    const [projects] = quantitiesOf(plan, { published: '2026-02-01', title: '海东要闻' });
    expect(projects).toMatchObject({ modality: 'actual' });
  });
});
