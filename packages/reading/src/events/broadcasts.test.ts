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
