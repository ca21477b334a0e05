import { closesAgain } from './words.js';
import type { Fig, Passage, Sentence } from './fig.js';

/**
 * Which of the periods of a passage a figure stands in. Periods stand in the order of the text, and a figure's is the last
 * that begins at its sentence or before.
 */
export const periodIndexOf = (
  periods: readonly Sentence[],
  { observation: { sentenceStart } }: Fig,
): number => {
  let [from, to] = [0, periods.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((periods[middle]?.start ?? 0) <= sentenceStart) from = middle + 1;
    else to = middle;
  }
  return from - 1;
};

/** The period a figure of the passage stands in. */
export const periodOf = ({ periods }: Passage, fig: Fig): Sentence | undefined =>
  periods[periodIndexOf(periods, fig)];

/**
 * True where 其中 stands between a figure and one told before it, semicolons passed over: what follows is told of some of
 * what the earlier figure counts. 完成投资622亿元，占计划的73%。其中133个项目…，占计划的75%；124个项目…，占计划的64%.
 */
export const amongWhole = (passage: Passage, whole: Fig, part: Fig): boolean => {
  const period = periodOf(passage, part);
  if (!period) return false;
  const before = period.text.slice(0, part.observation.start - period.start);
  const at = before.lastIndexOf('其中');
  return at >= 0 && whole.observation.start < period.start + at && !closesAgain(before.slice(at));
};
