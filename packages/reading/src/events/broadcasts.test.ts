// Events as news programmes tell them. Places and works are invented.
import { expect, test } from 'vitest';
import { read } from '../read.js';

const events = (text: string): string[] =>
  read(text, { published: '2025-05-20' }).events.map(({ type, project }) => `${type} ${project}`);

test('what was built and what is only written', () => {
  expect(events('去年,泉州打造了近百亩的陶瓷数字化工业园区。')).toEqual(['completed 陶瓷数字化工业园区']);
  expect(events('去年,泉州打造了一支讲解队伍。')).toEqual([]);
  expect(events('“十五五”规划纲要将“陶瓷之乡建设”作为目标。')).toEqual([]);
  expect(events('栎淦运河加快施工。')).toEqual(['started 栎淦运河']);
  expect(events('陶坊专门建立了釉料的相关实验室。')).toEqual([]);
});

test('rockets and goods that are handed over are no works', () => {
  expect(events('火箭在海南发射中心点火升空。')).toEqual([]);
  expect(events('栎淦电厂点火。')).toEqual(['producing 栎淦电厂']);
  expect(events('订单签好了,将于2026年分批交付。')).toEqual([]);
});

const times = (text: string): string[] =>
  read(text, { published: '2025-05-20' }).events.map(
    ({ type, project, time }) => `${type} ${project} ${time}`,
  );

test('a day to come is not that of what the next sentence tells', () => {
  expect(times('栎原机场预计2026年年底通航。栎原特大桥开工。')).toEqual([
    'planned 栎原机场 2026-12-31',
    'started 栎原特大桥 null',
  ]);
  expect(times('4月9日,栎原机场开工。栎原特大桥开工。')).toContain('started 栎原特大桥 2025-04-09');
});

test('the time to come that a plan stands right behind', () => {
  expect(times('预计到2026年底,栎原风洞实验室将建成。')).toEqual(['planned 栎原风洞实验室 2026-12-31']);
  expect(times('2024年底,该厂投资3亿元,栎原风洞实验室将建成。')).toEqual(['planned 栎原风洞实验室 null']);
});

test('works by the season and by their main part', () => {
  expect(events('这个重要的枢纽换流站计划今年冬季用电高峰前建成投运。')).toEqual(['planned 枢纽换流站']);
  expect(events('栎原渡槽很长,渡槽预计7月完成主体合龙。')).toEqual(['planned 渡槽']);
  expect(events('栎原高标准水网项目加紧推进。')).toEqual(['started 栎原高标准水网项目']);
});

test('works of whatever kind are none in particular', () => {
  expect(events('各地重大项目和重点工程开工。')).toEqual([]);
  expect(events('栎淦隧道工程开工。')).toEqual(['started 栎淦隧道工程']);
});

test('a month still to come is of this year though a later one was named', () => {
  expect(times('栎原东站预计2027年建成。栎水船闸工程很忙,有望9月底通航。')).toContain(
    'planned 栎水船闸工程 2025-09-30',
  );
});

test('how much of a work is to be done is not the work', () => {
  expect(events('栎原枢纽工程已全面展开,年内要达到主体结构完工。')).not.toContain('completed 要达到主体结构');
});
