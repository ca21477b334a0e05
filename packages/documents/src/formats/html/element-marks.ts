import type { Page, PageElement } from './dom.js';
const attribute = 'data-lianpu-mark';

interface MarkedElement {
  readonly parent: number | null;
  readonly step: string;
  readonly hasId: boolean;
}

/** Where the elements of a page stood before anything was moved. */
export interface ElementMarks {
  /** A CSS selector of the element of the page that this one was; null for one that was made since. */
  selectorOf(element: PageElement): string | null;
}

/** Marks every element of a page with its number, and remembers the way to each. */
export function elementMarks(document: Page): ElementMarks {
  const marked: MarkedElement[] = [];
  if (document.documentElement) mark(document.documentElement, marked);
  return {
    selectorOf: (element) => {
      const number = element.getAttribute(attribute);
      return number === null ? null : selector(marked, Number(number));
    },
  };
}

/** Goes through the page without recursion: some are nested deeper than a stack. */
function mark(root: PageElement, marked: MarkedElement[]): void {
  const open: { readonly element: PageElement; readonly parent: number | null; readonly step: string }[] = [
    { element: root, parent: null, step: 'html' },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, parent, step } = next;
    const number = marked.length;
    const id = plainId(element);
    marked.push({ parent, step: id === null ? step : `#${id}`, hasId: id !== null });
    element.setAttribute(attribute, String(number));
    const seen = new Map<string, number>();
    for (const child of element.children) {
      const tag = child.tagName.toLowerCase();
      const nth = (seen.get(tag) ?? 0) + 1;
      seen.set(tag, nth);
      const isUnique = tag === 'body' || tag === 'head';
      open.push({ element: child, parent: number, step: isUnique ? tag : `${tag}:nth-of-type(${nth})` });
    }
  }
}

const plainId = (element: PageElement): string | null =>
  /^[A-Za-z][\w-]*$/u.exec(element.getAttribute('id') ?? '')?.[0] ?? null;

/** From the nearest element with an id, or from the top. */
function selector(marked: readonly MarkedElement[], number: number): string | null {
  const steps: string[] = [];
  for (let at: number | null = number; at !== null;) {
    const element: MarkedElement | undefined = marked[at];
    if (!element) return null;
    steps.unshift(element.step);
    at = element.hasId ? null : element.parent;
  }
  return steps.join(' > ');
}
