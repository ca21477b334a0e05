const pageNumber = /^[-—–·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／共]\s*\d{1,4}(?:\s*页)?)?[-—–·\s]*$/u;
/** A head is one that the first lines of this many pages, and half of all, have in common. */
const leastRepeats = 3;

/**
 * Pages without their numbers and without the head that every page repeats (its first standing stays), so that a
 * sentence that goes on over the page is whole.
 */
export function withoutRunningLines(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const numbered = pages.map(withoutNumber);
  const head = commonest(numbered.flatMap((lines) => lines[0] ?? []));
  if (head === null || head.count < leastRepeats || head.count * 2 < pages.length) return numbered;
  let seen = false;
  return numbered.map((lines) => {
    if (lines[0] !== head.line) return lines;
    const kept = seen ? lines.slice(1) : lines;
    seen = true;
    return kept;
  });
}

function withoutNumber(lines: readonly string[]): readonly string[] {
  // A page of one number is a page of that number.
  if (lines.length < 2) return lines;
  const from = pageNumber.test(lines[0] ?? '') ? 1 : 0;
  const to = pageNumber.test(lines.at(-1) ?? '') ? lines.length - 1 : lines.length;
  return lines.slice(from, to);
}

function commonest(lines: readonly string[]): { readonly line: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? { line: best[0], count: best[1] } : null;
}
