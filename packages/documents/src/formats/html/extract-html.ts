import type { Page, PageElement } from './dom.js';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeText } from '../../text/decode-text.js';
import type { Extracted } from '../format.js';
import { elementMarks } from './element-marks.js';
import { headMetadata } from './head-metadata.js';
import { pageText } from './page-text.js';

/**
 * Web pages: the main text without menus, as a browser's reading view shows it. Scripts are never run, nothing a page
 * refers to is fetched.
 */
export async function extractHtml(bytes: Uint8Array, path: string): Promise<Extracted> {
  const { text } = decodeText(bytes, path);
  const { document } = parseHTML(withBody(text)) as unknown as { readonly document: Page };
  const stated = headMetadata(document);
  // Readability takes the page apart, so each element is marked with where it stood.
  const marks = elementMarks(document);
  const body = document.body?.cloneNode(true) as PageElement | undefined;
  const main = new Readability<PageElement>(document, {
    serializer: (node) => node as PageElement,
    charThreshold: 100,
  }).parse();
  const content = main?.content ? pageText(main.content, marks) : null;
  if (content && content.text.trim() !== '') return { ...content, stated };
  if (!body) return { text: '', stated };
  return { ...pageText(body, marks), stated, notes: [{ kind: 'whole-page' }] };
}

/** A page may leave out html, head and body, which a browser then makes; the parser does not. */
function withBody(text: string): string {
  if (/<(?:body|frameset)[\s>]/iu.test(text)) return text;
  const head = /<\/head\s*>/iu.exec(text) ?? /<html(?:\s[^>]*)?>/iu.exec(text);
  if (!/<html[\s>]/iu.test(text)) return `<html><body>${text}</body></html>`;
  const at = head ? head.index + head[0].length : 0;
  return `${text.slice(0, at)}<body>${text.slice(at)}</body>`;
}
