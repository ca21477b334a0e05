import type { Range } from './layout.js';

/** A sentence ends behind these and the closing quotes and brackets that follow, and before a blank line. */
const sentenceEnd = /[。！？!?；]+[”’」』）)\]】]*|\r?\n[ \t\u3000]*\r?\n\s*/gu;
/** Lists may go on for ever without an end mark. */
const reachCharacters = 600;

/**
 * Finds the sentence around a span of a text, white space at its ends left out; in a table (cells parted by tabs) the
 * row. It always covers the span, even one that crosses an end mark, and reaches at most 600 characters to either side.
 * The text is gone through once.
 */
export function sentenceFinder(text: string): (span: Range) => Range {
  const marks = [...text.matchAll(sentenceEnd)].map((mark): Mark => ({
    start: mark.index,
    end: mark.index + mark[0].length,
    isBlankLine: mark[0].includes('\n'),
  }));
  const rows = rowEnds(text);
  if (rows.length > 0) marks.push(...rows);
  if (rows.length > 0) marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return (span) => {
    const lastInside = Math.max(span.start, span.end - 1);
    const before = marks[firstThat(marks, ({ end }) => end > span.start) - 1];
    const after = marks[firstThat(marks, ({ end }) => end > lastInside)];
    const start = Math.max(before?.end ?? 0, span.start - reachCharacters, 0);
    const mark = after && (after.isBlankLine ? Math.max(after.start, lastInside) : after.end);
    const reach = Math.min(text.length, span.end + reachCharacters);
    return trimmed(text, { start, end: Math.max(Math.min(mark ?? reach, reach), span.end) }, span);
  };
}

/** Where a sentence may end. */
interface Mark extends Range {
  readonly isBlankLine: boolean;
}

/** The line ends before and behind each line with a tab. */
function rowEnds(text: string): Mark[] {
  const marks: Mark[] = [];
  let wasRow = false;
  let start = 0;
  for (let tab = text.indexOf('\t'); tab >= 0;) {
    const end = text.indexOf('\n', start);
    const isRow = tab < (end < 0 ? text.length : end);
    if (start > 0 && (isRow || wasRow)) marks.push({ start: start - 1, end: start, isBlankLine: true });
    wasRow = isRow;
    if (end < 0) return marks;
    start = end + 1;
    if (tab < start) tab = text.indexOf('\t', start);
  }
  if (wasRow) marks.push({ start: start - 1, end: start, isBlankLine: true });
  return marks;
}

/** The place of the first that passes in a list where all behind it pass too; the length when none does. */
function firstThat<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function trimmed(text: string, range: Range, span: Range): Range {
  let { start, end } = range;
  while (start < span.start && /\s/u.test(text.charAt(start))) start += 1;
  while (end > span.end && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
