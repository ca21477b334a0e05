import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  closeIsolation,
  defaultMaxBytes,
  type Document,
  type DocumentOptions,
  extractorVersion,
  isArchive,
  listDocuments,
  openDocuments,
} from '@lianpu/documents';
import { isLianpuError, LianpuError } from '@lianpu/errors';
import type { Ledger } from '@lianpu/ledger';
import { read, readerVersion } from '@lianpu/reading';

/** How far the adding is. `done` of `total` files are finished; `name` is the one finished last. */
export interface AddProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** What to know beside the files themselves; title, publisher and date are meant for every file added. */
export interface AddOptions extends DocumentOptions {
  readonly onProgress?: (progress: AddProgress) => void;
}

/** What became of the files. */
export interface AddReport {
  /** Files read into the ledger. */
  readonly added: number;
  /** Files the ledger held already, as this reader reads them. */
  readonly present: number;
  /** Files, folders and paths that were refused, each with its reason; the others were added all the same. */
  readonly refused: readonly LianpuError[];
  /** Files in folders whose format is not read: how many of each extension. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** Statements the ledger would not keep because their span does not match the text. */
  readonly spansRefused: number;
  /** The documents that were added, with where their title, publisher and date were found, and what to know. */
  readonly documents: readonly AddedDocument[];
  /** Those that the ledger held already. */
  readonly held: readonly HeldDocument[];
}

/** What a person is told of a document that was added. */
export type AddedDocument = Pick<
  Document,
  'id' | 'name' | 'title' | 'publisher' | 'published' | 'foundBy' | 'notes'
> & {
  /** Statements that stand in the ledger for it. */
  readonly statements: number;
};

/** A document that was there, under the name it was given now. */
export type HeldDocument = Pick<Document, 'id' | 'name'>;

/** A report while it grows. */
type Tally = { -readonly [Key in 'added' | 'present' | 'spansRefused']: number } & {
  readonly refused: LianpuError[];
  readonly passedOver: Map<string, number>;
  readonly documents: AddedDocument[];
  readonly held: HeldDocument[];
};

/** The content address of a file that could be a document; null where it cannot, or cannot be read. */
const hashFile = async (path: string, maxBytes = defaultMaxBytes): Promise<string | null> => {
  const hash = createHash('sha256');
  try {
    const { size } = await stat(path);
    // What is too large, or endless as a device is, is refused unread when the document is opened.
    if (size === 0 || size >= maxBytes) return null;
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    // Opening the document says what is wrong with it, in words.
    return null;
  }
};

/** The id of a file the ledger holds as this version opens and reads it, else null. An archive is no source: its entries are. */
const heldId = async (ledger: Ledger, path: string, options: DocumentOptions): Promise<string | null> => {
  // A date or title given now may differ from the one known: such a file is read again.
  const { published, title, publisher, maxBytes } = options;
  if (isArchive(path) || (published ?? title ?? publisher) !== undefined) return null;
  const id = await hashFile(path, maxBytes);
  return id !== null && (await ledger.hasSource(id, readerVersion, extractorVersion)) ? id : null;
};

const addDocument = async (ledger: Ledger, opened: Document, tally: Tally): Promise<void> => {
  const document = await ledger.asKept(opened);
  const { id, name, title, publisher, published, text, foundBy, notes } = document;
  const outcome = await ledger.addSource(document, read(text, { doc: name, title, published }));
  tally[outcome.kind] += 1;
  tally.spansRefused += outcome.refused.length;
  if (outcome.kind === 'present') tally.held.push({ id, name });
  else {
    const { statements } = outcome;
    tally.documents.push({ id, name, title, publisher, published, foundBy, notes, statements });
  }
};

const addFile = async (
  { ledger, tally, options }: { ledger: Ledger; tally: Tally; options: DocumentOptions },
  path: string,
): Promise<void> => {
  const id = await heldId(ledger, path, options);
  if (id !== null) {
    tally.present += 1;
    tally.held.push({ id, name: basename(path) });
    return;
  }
  for await (const opened of openDocuments(path, options)) {
    if (opened.kind === 'document') await addDocument(ledger, opened.document, tally);
    else if (opened.kind === 'refused') tally.refused.push(opened.error);
    else tally.passedOver.set(opened.extension, (tally.passedOver.get(opened.extension) ?? 0) + 1);
  }
};

/** A ledger that cannot be reached or has no room fails for every file alike: that ends the adding. */
export const endsAll = (error: unknown): boolean =>
  isLianpuError(error) &&
  (error.code.startsWith('DATABASE_') || ['LEDGER_LOCKED', 'DISK_FULL'].includes(error.code));

const asRefusal = (path: string, error: unknown): LianpuError => {
  if (isLianpuError(error)) return error;
  const reason = `${path}: ${error instanceof Error ? error.message : String(error)}`;
  return new LianpuError('INTERNAL', { reason }, { cause: error });
};

/**
 * Reads files and folders into a ledger, one file after the other. A file whose bytes the ledger holds as
 * this version opens and reads them is not opened again. Rejects only when the ledger itself fails (DATABASE_UNREACHABLE and such).
 */
export const addPaths = async (
  ledger: Ledger,
  paths: readonly string[],
  { onProgress, ...options }: AddOptions = {},
): Promise<AddReport> => {
  const { files, refused, passedOver } = await listDocuments(paths);
  const tally: Tally = {
    ...{ added: 0, present: 0, spansRefused: 0 },
    refused: [...refused],
    passedOver: new Map(passedOver),
    documents: [],
    held: [],
  };
  for (const [index, path] of files.entries()) {
    try {
      await addFile({ ledger, tally, options }, path);
    } catch (error) {
      if (endsAll(error)) throw error;
      tally.refused.push(asRefusal(path, error));
    }
    onProgress?.({ done: index + 1, total: files.length, name: basename(path) });
  }
  await closeIsolation();
  return tally;
};
