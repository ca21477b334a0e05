import type { Range } from '../text/layout.js';

const longestTitle = 60;
const longestQuote = 9;

/** Ranges between a mark that opens and one that closes, no longer than `longest` characters within; in order. */
function between(
  text: string,
  { open, close, longest }: { open: string; close: string; longest: number },
): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
    const until = Math.min(text.length, start + longest + 2);
    for (let end = start + 1; end < until; end++) {
      const mark = text[end];
      if (mark === open) break;
      if (mark !== close) continue;
      found.push({ start, end: end + 1 });
      break;
    }
  }
  return found;
}

/** Titles of documents and laws: 《…》. Numbers within are no figures. */
export function titlesOf(text: string): Range[] {
  return between(text, { open: '《', close: '》', longest: longestTitle });
}

/** Short phrases in quotation marks: a count within is part of a name (“4条产业链”). */
export function shortQuotesOf(text: string): Range[] {
  return between(text, { open: '“', close: '”', longest: longestQuote });
}
