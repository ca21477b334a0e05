import { placeCells } from '../html/cell-columns.js';
import { cellText } from '../html/cell-text.js';
import type { PageElement } from '../html/dom.js';
import { TextBuilder } from '../../build/text-builder.js';
import type { Location } from '../../location/location.js';
import type { Extracted } from '../format.js';

/** What is counted while a document is gone through. */
interface Count {
  paragraphs: number;
  tables: number;
}

/** The text of a document that mammoth turned into HTML: a line a paragraph, and a line a row of a table. */
export function docxText(body: PageElement): Extracted {
  const builder = new TextBuilder();
  addBlocks(builder, body, { paragraphs: 0, tables: 0 });
  return { text: builder.text, anchors: builder.anchors };
}

const containers = new Set(['UL', 'OL', 'LI', 'DIV', 'SECTION', 'DL', 'BODY', 'BLOCKQUOTE']);

function addBlocks(builder: TextBuilder, parent: PageElement, count: Count): void {
  for (const element of parent.children) {
    if (element.tagName === 'TABLE') addTable(builder, element, count);
    else if (containers.has(element.tagName) && hasBlocks(element)) addBlocks(builder, element, count);
    else {
      count.paragraphs += 1;
      addLine(builder, ownText(element), { kind: 'paragraph', paragraph: count.paragraphs });
      // A list within the entry of a list follows it.
      if (element.tagName === 'LI')
        for (const list of element.children)
          if (list.tagName === 'UL' || list.tagName === 'OL') addBlocks(builder, list, count);
    }
  }
}

const hasBlocks = (element: PageElement): boolean =>
  element.tagName !== 'LI'
    ? element.children.length > 0
    : [...element.children].some(({ tagName }) => tagName === 'P' || tagName === 'TABLE');

/** The text of an element without lists inside it, breaks as spaces. */
function ownText(element: PageElement): string {
  let text = '';
  for (const node of element.childNodes) {
    const { nodeType, textContent } = node;
    if (nodeType === 3) text += textContent ?? '';
    if (nodeType !== 1) continue;
    const child = node as PageElement;
    if (child.tagName === 'BR') text += ' ';
    else if (child.tagName !== 'UL' && child.tagName !== 'OL') text += ownText(child);
  }
  return text;
}

function addTable(builder: TextBuilder, table: PageElement, count: Count): void {
  count.tables += 1;
  const at = count.tables;
  for (const [row, cells] of placeCells(rowsOf(table)).entries()) {
    const start = builder.length;
    // Tabs stand for empty cells too, so that columns stay one below the other.
    let passed = 0;
    for (const { cell, column } of cells) {
      const text = cellText(cell);
      if (text === '') continue;
      builder.separate('\t'.repeat(column - passed));
      passed = column;
      builder.add(text, { kind: 'table-cell', table: at, row: row + 1, column: column + 1 });
    }
    if (builder.length > start) builder.separate('\n');
  }
}

/** The rows of a table itself, not of tables within its cells. */
const rowsOf = (table: PageElement): readonly PageElement[] =>
  [...table.children].flatMap((child) =>
    child.tagName === 'TR'
      ? [child]
      : /^T(?:HEAD|BODY|FOOT)$/u.test(child.tagName)
        ? [...child.children]
        : [],
  );

function addLine(builder: TextBuilder, text: string, at: Location): void {
  const line = text.replace(/[\r\n]+/gu, ' ').trim();
  if (line === '') return;
  builder.add(line, at);
  builder.separate('\n');
}
