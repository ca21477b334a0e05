/** Something that is read again and again: a folder of this machine, or an RSS, Atom, RDF or JSON feed. */
export interface Feed {
  /** Its address, which is its id: a path or an http(s) URL. */
  readonly url: string;
  readonly kind: 'folder' | 'web';
  /** Minutes between two readings. */
  readonly everyMinutes: number;
  /** That it, and what it links to, may stand on this machine or in its own network; absent for no. */
  readonly allowsPrivate?: boolean;
}

/** What one reading of a feed brought. */
export interface FeedRun {
  readonly url: string;
  /** Items or files that were not known before and were added. */
  readonly added: number;
  /** Those that were known. */
  readonly known: number;
  /** Why an item could not be read, one line each; they are tried again the next time. */
  readonly refused: readonly string[];
}

/** The kind of an address. */
export const feedKind = (url: string): Feed['kind'] => (/^https?:\/\//iu.test(url) ? 'web' : 'folder');
