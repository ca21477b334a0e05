/** A half-open UTF-16 range. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A sentence ends behind these and the closing quotes and brackets that follow, and before a blank line. */
const sentenceEnd = /[。！？!?；]+[”’」』）)\]】]*|\r?\n[ \t\u3000]*\r?\n\s*/gu;
/** Tables and lists may go on for ever without an end mark. */
const reachCharacters = 600;

/**
 * The sentence around a span, white space at its ends left out. It always covers the span, even one that crosses
 * an end mark, and reaches at most 600 characters to either side.
 */
export function sentenceBounds(text: string, span: Range): Range {
  const from = Math.max(0, span.start - reachCharacters);
  const before = text.slice(from, span.start);
  let start = from;
  for (const mark of before.matchAll(sentenceEnd)) start = from + mark.index + mark[0].length;
  const lastInside = Math.max(span.start, span.end - 1);
  const after = text.slice(lastInside, span.end + reachCharacters);
  const mark = after.matchAll(sentenceEnd).next().value;
  const isBlankLine = mark?.[0].includes('\n') ?? false;
  const end = mark ? lastInside + mark.index + (isBlankLine ? 0 : mark[0].length) : lastInside + after.length;
  return trimmed(text, { start, end: Math.max(end, span.end) }, span);
}

function trimmed(text: string, range: Range, span: Range): Range {
  let { start, end } = range;
  while (start < span.start && /\s/u.test(text.charAt(start))) start += 1;
  while (end > span.end && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
