// Events of short news: what is built, and not where or when. Names are invented.
import { expect, test } from 'vitest';
import { read } from '../read.js';

const projects = (text: string): (string | null)[] => read(text).events.map(({ project }) => project);

test.each([
  ['四川开工建设9条高速公路', '四川'],
  ['此次开工的9条高速公路将连通三市', '此次'],
  ['随着公路正式通车,村里热闹起来', '随着公路'],
  ['下周这里将开工建设', '下周这里'],
  ['三市的重大项目纷纷开工建设', '重大项目纷纷'],
])('%s begins no %s', (text, project) => {
  expect(projects(text)).not.toContain(project);
});

test('a road that is named is begun', () => {
  expect(projects('四川开工建设栎淦高速公路')).toEqual(['栎淦高速公路']);
});
