import type { PageElement } from './dom.js';
import { inlineTags, silentTags } from './tags.js';

/**
 * The words of a cell in one line. Where a browser begins a new line, at a break, a paragraph or a table within the
 * cell, stands a space, so that two figures never become one.
 */
export const cellText = (cell: PageElement): string => wordsIn(cell).replace(/\s+/gu, ' ').trim();

function wordsIn(element: PageElement): string {
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words += node.textContent ?? '';
    if (node.nodeType !== 1) continue;
    const child = node as PageElement;
    const tag = child.tagName.toUpperCase();
    if (silentTags.has(tag)) continue;
    words += inlineTags.has(tag) ? wordsIn(child) : ` ${wordsIn(child)} `;
  }
  return words;
}
