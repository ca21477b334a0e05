import type { Anchor } from './location/location.js';
import type { Note } from './notes/note.js';

/**
 * Where a piece of metadata was found; null when it was found nowhere. `document`: a place of the file made for it
 * (the head of a web page, the title of a PDF); `text`: its opening lines; `properties`: what the program that made
 * the file wrote without being asked, such as the day it was saved.
 */
export type FoundBy =
  'document' | 'text' | 'front-matter' | 'side-car' | 'file-name' | 'flag' | 'properties' | null;

/** One file as text, with what is known about it. */
export interface Document {
  /** Content address: lower-case hex SHA-256 of the bytes. */
  readonly id: string;
  /** File name without its folder; for an entry of an archive `archive.zip!/folder/file.docx`. */
  readonly name: string;
  /** Id of the format that read it, such as `txt` or `pdf`. */
  readonly format: string;
  /**
   * The body without front matter. Of plain text and Markdown exactly as decoded: line ends are kept as they are, a
   * byte-order mark is dropped. Of other formats the text taken out of them. Every offset in Lianpu is a UTF-16
   * offset into this text.
   */
  readonly text: string;
  /** Which version took the text out of the file; left out where it was not taken out of one. */
  readonly extractor?: string;
  /** Where `text` begins in the decoded file: 0 without front matter. */
  readonly bodyStart: number;
  /** Where pieces of `text` stand in the file, by `start`; empty where the text is the file itself. */
  readonly anchors: readonly Anchor[];
  /** What to know of how it was read. */
  readonly notes: readonly Note[];
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

/** What the caller knows of a file beside the file. */
export interface DocumentOptions {
  /** `YYYY-MM-DD`; for a document that does not say. */
  readonly published?: string;
  /** For a document that does not say. */
  readonly title?: string;
  /** For a document that does not say. */
  readonly publisher?: string;
  /** True when the three above win over everything the file says. */
  readonly override?: boolean;
  /** Files of this many bytes and more are refused; {@link defaultMaxBytes} when left out. */
  readonly maxBytes?: number;
  /** What reading one file may take; the defaults stand in {@link defaultLimits}. */
  readonly limits?: Partial<Limits>;
}

/** 50 MB: a file this long or longer is refused before it is read. */
export const defaultMaxBytes = 50_000_000;

/** What reading one file may take. Where a file asks for more it is refused, never half read. */
export interface Limits {
  /** Wall-clock time of a file that is not plain text. */
  readonly timeoutSeconds: number;
  /** JavaScript heap of the thread that reads such files. */
  readonly memoryMegabytes: number;
  /** What all parts of an archive (zip, docx, xlsx) may unpack to, archives inside it included. */
  readonly unpackedBytes: number;
  /** Unpacked size over packed size, looked at from 10 MB unpacked on. */
  readonly unpackedRatio: number;
  /** Entries of an archive. */
  readonly archiveEntries: number;
  /** Archives within archives: 1 reads those that lie in the one given, and no deeper. */
  readonly archiveDepth: number;
  /** Cells of a table that is read as a document; ledgers of any length are imported instead. */
  readonly cells: number;
}

/** The limits where nothing else is said. */
export const defaultLimits: Limits = {
  timeoutSeconds: 60,
  memoryMegabytes: 512,
  unpackedBytes: 300_000_000,
  unpackedRatio: 200,
  archiveEntries: 10_000,
  archiveDepth: 2,
  cells: 200_000,
};
