import type { Anchor, Location } from './location.js';

/** What leads from a text back to its file: the text, and its anchors sorted by `start`, none overlapping another. */
export interface Located {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/**
 * Where the character at `offset` stands in the file. Between two anchors the earlier one answers, since what lies
 * there (a separator) follows it. A text without anchors is its file, and its lines are counted.
 */
export function locate({ text, anchors }: Located, offset: number): Location | null {
  if (anchors.length === 0) return { kind: 'line', line: lineAt(text, offset) };
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1]?.at ?? null;
}

const lineEnd = /\r\n|\r|\n/gu;

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (const { index } of text.slice(0, offset).matchAll(lineEnd)) if (index < offset) line += 1;
  return line;
}
