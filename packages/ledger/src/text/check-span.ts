/** A place in a text with the words that stand there. */
interface Span {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Why a span does not stand in its text; null when it does. */
export function checkSpan(text: string, { quote, start, end }: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'the offsets are not whole numbers';
  if (start < 0 || end > text.length || start >= end)
    return `the range ${start}-${end} is not within the text's ${text.length}`;
  const found = text.slice(start, end);
  if (found !== quote) return `the text has ${JSON.stringify(found.slice(0, 40))} there`;
  return /\p{Surrogate}/u.test(quote) ? 'the range cuts a character in two' : null;
}
