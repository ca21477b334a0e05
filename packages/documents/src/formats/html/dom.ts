/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** An element of a page in linkedom, which has the shape of a browser's. */
export type PageElement = Element;
/** A page. Not the document that Lianpu keeps. */
export type Page = Document;
