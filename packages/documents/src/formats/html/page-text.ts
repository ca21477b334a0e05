import type { PageElement } from './dom.js';
import { TextBuilder } from '../../build/text-builder.js';
import type { Extracted } from '../format.js';
import { cellText } from './cell-text.js';
import type { ElementMarks } from './element-marks.js';
import { isLayoutCell } from './layout-cell.js';
import { inlineTags, silentTags } from './tags.js';

/** Text of one block that has not been added yet. */
interface Pending {
  text: string;
  block: PageElement;
}

/** Ends a block, or a cell of a table, with what parts it from the next. */
type Flush = (end: string, isCell?: boolean) => void;

/** The text of a page or a part of it: a line a block, a line a row of a table with tabs between its cells. */
export function pageText(root: PageElement, marks: ElementMarks): Extracted {
  const builder = new TextBuilder();
  const pending: Pending = { text: '', block: root };
  let last = '\n';
  const flush: Flush = (end, isCell = false) => {
    const line = pending.text.replace(/\s+/gu, ' ').trim();
    pending.text = '';
    if (line === '') {
      // An empty cell keeps its column, and one at the end of a row ends its line.
      if (isCell && (end === '\t' || last === '\t')) builder.separate((last = end));
      return;
    }
    last = end;
    const selector = marks.selectorOf(pending.block) ?? nearest(pending.block, marks);
    if (selector === null) builder.separate(line);
    else builder.add(line, { kind: 'element', selector });
    builder.separate(end);
  };
  walk(root, pending, flush);
  flush('\n');
  const { text, anchors } = builder;
  return { text, anchors };
}

function walk(element: PageElement, pending: Pending, flush: Flush): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) pending.text += node.textContent ?? '';
    if (node.nodeType !== 1) continue;
    const child = node as PageElement;
    const tag = child.tagName.toUpperCase();
    if (silentTags.has(tag)) continue;
    if (tag === 'BR') flush('\n');
    else if (inlineTags.has(tag)) walk(child, pending, flush);
    else walkBlock(child, { tag, pending, flush, outer: pending.block });
  }
}

function walkBlock(
  child: PageElement,
  { tag, pending, flush, outer }: { tag: string; pending: Pending; flush: Flush; outer: PageElement },
): void {
  const isCell = (tag === 'TD' || tag === 'TH') && !isLayoutCell(child);
  flush('\n');
  pending.block = child;
  if (isCell) pending.text += cellText(child);
  else walk(child, pending, flush);
  flush(isCell && child.nextElementSibling ? '\t' : '\n', isCell);
  pending.block = outer;
}

/** Elements that were made since the page was marked take the place of the nearest one around them. */
function nearest(element: PageElement, marks: ElementMarks): string | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const selector = marks.selectorOf(at);
    if (selector !== null) return selector;
  }
  return null;
}
