import type { Limits } from '../document.js';
import type { Anchor } from '../location/location.js';
import type { Metadata } from '../metadata/metadata.js';
import type { Note } from '../notes/note.js';

/** What a format takes out of a file's bytes. */
export interface Extracted {
  readonly text: string;
  /** Where `text` begins in the decoded file; 0 when left out. */
  readonly bodyStart?: number;
  /** Where pieces of the text stand in the file; left out where the text is the file itself. */
  readonly anchors?: readonly Anchor[];
  /** What the file says about itself in front matter. */
  readonly frontMatter?: Metadata;
  /** What it says in another place made for it. */
  readonly stated?: Metadata;
  /** What the program that made it wrote into it unasked. */
  readonly properties?: Metadata;
  readonly notes?: readonly Note[];
}

/** A kind of file that can be read: one file of this folder each, listed in the registry. */
export interface Format {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** True when the bytes are parsed by large libraries: it is then done in a thread with bounds. */
  readonly isolated?: boolean;
  /**
   * Takes text and metadata out of bytes; `path` is only for messages.
   *
   * @throws LianpuError when the bytes are not of this format, or ask for more than the limits.
   */
  extract(bytes: Uint8Array, path: string, limits: Limits): Promise<Extracted>;
}
