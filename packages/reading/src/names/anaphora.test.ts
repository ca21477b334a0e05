import { expect, test } from 'vitest';
import { preparePage } from '../read.js';
import { anaphora } from './anaphora.js';
import { findNames } from './find-names.js';

const pointedTo = (line: string): readonly string[] => {
  const page = preparePage(line);
  return anaphora(page, findNames(page)).map(({ fullest }) => fullest);
};

test.each([
  ['澜栎新材料有限公司投产。该公司年产甲醇。', ['澜栎新材料有限公司']],
  ['稷禾200MW风电项目开工,该项目总投资3亿元。', ['稷禾200MW风电项目']],
  ['该项目总投资3亿元。', []],
])('%s', (line, expected) => {
  expect(pointedTo(line)).toEqual(expected);
});
