/** A text with the line breaks taken out that only its printing put in, and the way back to its offsets. */
export interface Unwrapped {
  readonly text: string;
  /** Offset in the original of the character at an offset of `text`; the text's length for its end. */
  readonly origin: (offset: number) => number;
}

// A line that is as wide as fewer Chinese characters says nothing of the width a text was broken to.
const shortestLine = 14;
const fewestChinese = 8;
// A line that is full reaches this part of the widest line around it; a title or a last line falls short.
const full = 0.85;

/**
 * Takes out the breaks of a text that was broken at a fixed width (copied from a page or a mail): a break after a full
 * line that ends in mid-sentence. So it does with the blanks within dates. Returns null where there is none, as in most texts.
 */
export function unwrap(text: string): Unwrapped | null {
  const cuts = [...breaks(text), ...blanks(text)].sort(([a], [b]) => a - b);
  if (cuts.length === 0) return null;
  const kept: string[] = [];
  // Where each kept stretch begins, in the new text and in the original.
  const starts: number[] = [];
  const origins: number[] = [];
  let from = 0;
  let length = 0;
  for (const [start, end] of [...cuts, [text.length, text.length] as const]) {
    starts.push(length);
    origins.push(from);
    kept.push(text.slice(from, start));
    length += start - from;
    from = end;
  }
  const origin = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (origins[low] ?? 0) + offset - (starts[low] ?? 0);
  };
  return { text: kept.join(''), origin };
}

/** 2022 年 1-5 月, 比 2022 年, 20 : 36 : 44: a date or a ratio of three with the blanks that word processors set in it. */
const spaced = (() => {
  const blank = '[ \\u00a0\\u3000]*';
  const to = `${blank}[-—–~至到]${blank}`;
  const month = `\\d{1,2}(?:${to}\\d{1,2})?${blank}月(?:${blank}\\d{1,2}${blank}日)?`;
  const year = `\\d{4}(?:${to}\\d{4})?${blank}年(?:${blank}${month})?`;
  const ratio = `\\d[\\d.]*(?:${blank}[:：∶]${blank}\\d[\\d.]*){2}`;
  return new RegExp(`(?<![\\d.])(?:(?<=[比较自从至到于在由])${blank})?(?:${year}|${month}|${ratio})`, 'g');
})();
const anyBlank = /[ \u00a0\u3000]+/g;

function* blanks(text: string): Generator<readonly [number, number]> {
  for (const { index, 0: words } of text.matchAll(spaced))
    for (const { index: at, 0: blank } of words.matchAll(anyBlank))
      yield [index + at, index + at + blank.length];
}

/** A title without the blanks within its dates. */
export const withoutBlanks = (title: string): string =>
  title.replace(spaced, (words) => words.replace(anyBlank, ''));

/** Each break to take out, with the white space on both sides of it. */
function* breaks(text: string): Generator<readonly [number, number]> {
  for (const lines of paragraphs(text)) {
    const widest = Math.max(...lines.map(({ width }) => width));
    for (let i = 0; i + 1 < lines.length; i++) {
      const [line, next] = [lines[i], lines[i + 1]];
      if (line && next && goesOn(text, { line, next, widest })) yield [line.end, next.start];
    }
  }
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Chinese characters in it. */
  readonly chinese: number;
  /** How many Chinese characters it is as wide as. */
  readonly width: number;
}

function goesOn(
  text: string,
  { line, next, widest }: { readonly line: Line; readonly next: Line; readonly widest: number },
): boolean {
  // Rows of a table are no lines of a sentence.
  if (hasTab(text, line) || hasTab(text, next)) return false;
  if (line.chinese < fewestChinese || line.width < shortestLine || line.width < full * widest) return false;
  if (
    '。!?;…！？；”」》】:：|'.includes(text.charAt(line.end - 1)) ||
    '#>|'.includes(text.charAt(line.start))
  )
    return false;
  return !/^(?:[#>|*•·-]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、．])/.test(
    text.slice(next.start, next.start + 8),
  );
}

const hasTab = (text: string, { start, end }: Line): boolean => {
  const tab = text.indexOf('\t', start);
  return tab >= 0 && tab < end;
};

/** Runs of lines with no blank line between them; runs of one line are left out. */
function* paragraphs(text: string): Generator<readonly Line[]> {
  let lines: Line[] = [];
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = trimmed(text, at, stop);
    if (line) lines.push(line);
    if (!line || newline < 0) {
      if (lines.length > 1) yield lines;
      lines = [];
    }
    at = stop + 1;
  }
}

function trimmed(text: string, from: number, to: number): Line | null {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  let [chinese, narrow] = [0, 0];
  for (let i = start; i < end; i++)
    if (text.charCodeAt(i) >= 0x2e80) chinese++;
    else if (text.charCodeAt(i) < 0x2000) narrow++;
  // Letters and digits are half as wide as the rest.
  return { start, end, chinese, width: end - start - narrow / 2 };
}

const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0x3000;
