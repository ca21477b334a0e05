/** A half-open UTF-16 range. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A range that belongs to a statement. */
export interface MarkedRange extends TextRange {
  readonly id: string;
}

/** A stretch of text over which the same statements lie; `ids` holds the innermost (shortest) one first. */
export interface Segment extends TextRange {
  readonly ids: readonly string[];
  /** True inside a passage that repeats an earlier one. */
  readonly dim: boolean;
  /** True inside words that were searched for. */
  readonly found: boolean;
}

/**
 * Cuts `range` of a text wherever a mark or a repeat begins or ends, so that overlapping marks become a row of
 * plain segments. The segments lie end to end and cover the range exactly; empty or foreign marks are left out.
 */
export function segmentText(
  range: TextRange,
  marks: readonly MarkedRange[],
  repeats: readonly TextRange[] = [],
  found: readonly TextRange[] = [],
): readonly Segment[] {
  const inside = marks.filter((mark) => overlaps(mark, range));
  const dimmed = repeats.filter((repeat) => overlaps(repeat, range));
  const words = found.filter((hit) => overlaps(hit, range));
  const cuts = cutPoints(range, [...inside, ...dimmed, ...words]);
  return cuts.slice(0, -1).map((start, index) => {
    const segment = { start, end: cuts[index + 1] ?? range.end };
    const over = inside.filter((mark) => mark.start <= start && mark.end >= segment.end);
    const byLength = over.sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      ...segment,
      ids: byLength.map(({ id }) => id),
      dim: dimmed.some((repeat) => repeat.start <= start && repeat.end >= segment.end),
      found: words.some((hit) => hit.start <= start && hit.end >= segment.end),
    };
  });
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end && one.start < one.end;
}

function cutPoints(range: TextRange, pieces: readonly TextRange[]): readonly number[] {
  if (range.start >= range.end) return [range.start];
  const points = new Set([range.start, range.end]);
  for (const { start, end } of pieces) {
    if (start > range.start) points.add(start);
    if (end < range.end) points.add(end);
  }
  return [...points].sort((a, b) => a - b);
}

/** The lines of a text that hold more than white space, as ranges; a line ends before its `\n` or `\r\n`. */
export function paragraphRanges(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return ranges;
}

/** The cells of a line whose cells are parted by tabs; null for one without a tab. */
export function cellRanges(text: string, { start, end }: TextRange): readonly TextRange[] | null {
  const cells: TextRange[] = [];
  let from = start;
  for (let tab = text.indexOf('\t', start); tab >= 0 && tab < end; tab = text.indexOf('\t', from)) {
    cells.push({ start: from, end: tab });
    from = tab + 1;
  }
  return cells.length === 0 ? null : [...cells, { start: from, end }];
}

/**
 * The paragraphs that say again, word for word, what an earlier paragraph of twenty characters or more said.
 * Scanning doubles paragraphs; such a passage is shown dimmed.
 */
export function repeatedParagraphs(text: string): readonly TextRange[] {
  const seen = new Set<string>();
  return paragraphRanges(text).filter(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, '');
    if (words.length < 20) return false;
    if (seen.has(words)) return true;
    seen.add(words);
    return false;
  });
}
