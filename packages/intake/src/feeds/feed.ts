import type { LianpuError } from '@lianpu/errors';

/** Something that is read again and again: a folder of this machine, or an RSS, Atom, RDF or JSON feed. */
export interface Feed {
  /** Its address, which is its id: a path or an http(s) URL. It may hold a password; `shownAddress` does not. */
  readonly url: string;
  readonly kind: 'folder' | 'web';
  /** Minutes between two readings. */
  readonly everyMinutes: number;
  /** That it, and what it links to, may stand on this machine or in its own network; absent for no. */
  readonly allowsPrivate?: boolean;
}

/** Why something could not be read, in both languages. */
export interface SaidRefusal {
  /** Of the error registry. */
  readonly code?: string;
  readonly zh: string;
  readonly en: string;
}

/** A document that a reading brought. */
export interface NewDocument {
  /** Its id as a source. */
  readonly id: string;
  /** Its title, else its name. */
  readonly title: string;
}

/** What one reading of a feed brought. */
export interface FeedRun {
  readonly url: string;
  /** Items or files that were not known before and were added. */
  readonly added: number;
  /** Those that were known. */
  readonly known: number;
  /** Why an item could not be read, one line each; they are tried again the next time. */
  readonly refused: readonly SaidRefusal[];
  /** What was added, the first {@link mostNewDocuments} of it. */
  readonly documents: readonly NewDocument[];
}

/** More new documents of one reading than these are counted, not named. */
export const mostNewDocuments = 100;

/** The kind of an address. */
export const feedKind = (url: string): Feed['kind'] => (/^https?:\/\//iu.test(url) ? 'web' : 'folder');

/** A refusal as a run keeps it. */
export const saidOf = (error: LianpuError): SaidRefusal => ({
  code: error.code,
  zh: error.inChinese,
  en: error.message,
});
