import type { Metadata } from '../metadata/metadata.js';

/** What a format takes out of a file's bytes. */
export interface Extracted {
  readonly text: string;
  /** Where `text` begins in the decoded file. */
  readonly bodyStart: number;
  /** What the file says about itself in a place made for it, such as front matter. */
  readonly metadata: Metadata;
}

/** A kind of file that can be read: one file of this folder each, listed in the registry. */
export interface Format {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /**
   * Takes text and metadata out of bytes; `path` is only for messages.
   *
   * @throws LianpuError when the bytes are not of this format.
   */
  extract(bytes: Uint8Array, path: string): Promise<Extracted>;
}
