/**
 * Where in a file a piece of its text stands, in the file's own terms. Pages, sheets' rows and columns, paragraphs,
 * tables and lines are counted from 1.
 */
export type Location =
  | { readonly kind: 'page'; readonly page: number }
  /** A cell of a spreadsheet; a CSV file has no sheet. */
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly row: number; readonly column: number }
  /** A paragraph of the body of a word-processor document, those in tables not counted. */
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'table-cell'; readonly table: number; readonly row: number; readonly column: number }
  /** An element of a web page, by a CSS selector that finds it in the file. */
  | { readonly kind: 'element'; readonly selector: string }
  | { readonly kind: 'line'; readonly line: number };

/** A half-open UTF-16 range of a document's text and where that stands in the file. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly at: Location;
}
