/** Where a piece of metadata was found; null when it was found nowhere. */
export type FoundBy = 'front-matter' | 'side-car' | 'file-name' | 'flag' | 'text' | null;

/** One file as text, with what is known about it. */
export interface Document {
  /** Content address: lower-case hex SHA-256 of the bytes. */
  readonly id: string;
  /** File name without its folder. */
  readonly name: string;
  /** Id of the format that read it: `txt` or `md`. */
  readonly format: string;
  /**
   * The body without front matter, exactly as decoded: line ends are kept as they are, a byte-order mark is
   * dropped. Every offset in Lianpu is a UTF-16 offset into this text.
   */
  readonly text: string;
  /** Where `text` begins in the decoded file: 0 without front matter. */
  readonly bodyStart: number;
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Where the document says its own figures come from. */
  readonly citations: readonly string[];
  readonly byteLength: number;
  /** Which place gave each of the three. */
  readonly foundBy: Readonly<Record<'title' | 'publisher' | 'published', FoundBy>>;
}

/** What the caller knows better than the file. */
export interface DocumentOptions {
  /** `YYYY-MM-DD`; wins over everything the file says. */
  readonly published?: string;
  /** Wins over everything the file says. */
  readonly title?: string;
  /** Files of this many bytes and more are refused; {@link defaultMaxBytes} when left out. */
  readonly maxBytes?: number;
}

/** 50 MB: a file this long or longer is refused before it is read. */
export const defaultMaxBytes = 50_000_000;
