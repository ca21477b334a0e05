import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

const han = /[\p{Script=Han}，。、；：！？（）《》〈〉“”‘’【】]/u;
/** A gap wider than this many heights of the letters parts columns, not words. */
const columnGap = 0.8;

/**
 * The lines of a page in the order the file has them. Spaces that a justified line puts between Chinese characters
 * are left out; wider ones, as between the columns of a table, stay.
 */
export function pageLines(items: readonly (TextItem | TextMarkedContent)[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let gap: 'none' | 'space' | 'column' = 'none';
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str !== '' && item.str.trim() === '') gap = isWide(item) ? 'column' : 'space';
    else if (item.str !== '') {
      line += between(line, gap, item.str) + item.str;
      gap = 'none';
    }
    if (!item.hasEOL) continue;
    lines.push(line);
    line = '';
    gap = 'none';
  }
  lines.push(line);
  return lines.map((written) => written.trim()).filter((written) => written !== '');
}

const isWide = ({ width, height, transform }: TextItem): boolean =>
  width > columnGap * (height || Math.abs(Number(transform[3])) || Infinity);

function between(line: string, gap: 'none' | 'space' | 'column', next: string): string {
  if (gap === 'none' || line === '') return '';
  if (gap === 'column') return '  ';
  return han.test(line.at(-1) ?? '') && han.test(next[0] ?? '') ? '' : ' ';
}
