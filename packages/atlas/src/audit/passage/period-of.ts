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
