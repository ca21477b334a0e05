// Paragraphs of a work report under no heading that says whether they look back or ahead: invented throughout.
import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../testing/quantity-of.js';

const report = { published: '2024-01-18', title: '2024年栎川市政府工作报告' };
const told = (...paragraphs: readonly string[]) =>
  quantitiesOf(paragraphs.join('\n'), report).map(({ time, modality }) => [time, modality]);

const ahead = ['2024', 'planned'];
const done = ['2023', 'actual'];
const calls =
  '优化城市管理。强化管线养护,健全联调机制,推进街区整治,完善分类体系,加强物业监管,推动更多资源下沉。';
const deeds =
  '城市管理优化。街区整治稳步推进,分类体系不断完善,物业监管明显加强,连续三年获评优秀,治理水平居全省第一。';
const plain = '打通断头路9条,新增车位300个,更换路灯60盏。';

describe('a paragraph that says little of whether it calls for things', () => {
  test('calls for them as those beside it do', () => {
    expect(told(calls, plain)).toEqual([ahead, ahead, ahead]);
    expect(told(plain, calls)).toEqual([ahead, ahead, ahead]);
    expect(told(calls, '(二)推进乡村振兴', plain)).toEqual([ahead, ahead, ahead]);
  });

  test('tells of what was done where those beside it do, or none stands there', () => {
    expect(told(deeds, plain).slice(-3)).toEqual([done, done, done]);
    expect(told(plain)).toEqual([done, done, done]);
    expect(told(calls, deeds, plain).slice(-3)).toEqual([done, done, done]);
  });

  test('is left alone by one three paragraphs away', () => {
    const others = ['县乡各有分工。', '部门各有分工。'];
    expect(told(calls, ...others, plain)).toEqual([done, done, done]);
  });
});

describe('a paragraph that says enough itself', () => {
  test('calls for things at the head of its clauses', () => {
    const plans =
      '大力推动老街复兴。坚持民意优先,完善激励政策,强化专班协同,加快项目落地,抓好40栋危楼加固,深入开展安居行动,持续推进背街整修。';
    expect(told(plans)).toEqual([ahead]);
    expect(told(deeds, plans).slice(-1)).toEqual([ahead]);
  });

  test('tells of what has come about at their ends', () => {
    const reached =
      '推动老街复兴。专班协同持续强化,激励政策更加完善,项目落地提速,40栋危楼加固全面完成,安居行动深入开展。';
    expect(told(reached)).toEqual([done]);
    expect(told(calls, reached)).toEqual([done]);
  });
});
