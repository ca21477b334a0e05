import type { Cited } from '../cited.js';

const bounds = [
  ['~', '带“约”“近”“左右”的再放宽一个末位'],
  ['>', '带“超”“突破”的只定下限，“余”“多”不满下一个末位'],
  ['<', '带“不足”“以内”的只定上限'],
] as const;

/** Why the figures may lie so far apart and no farther, in words: from their digits and from 约, 余, 超, 近. */
export const toleranceWords = (figures: readonly Cited[], own: string): string => {
  const said = bounds.filter(([bound]) => figures.some((figure) => figure.bound === bound));
  return [own, ...said.map(([, zh]) => zh)].join('；');
};
