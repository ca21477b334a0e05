import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type DocumentOptions, defaultMaxBytes, listDocuments, openDocument } from '@lianpu/documents';
import { isLianpuError, LianpuError } from '@lianpu/errors';
import type { Ledger } from '@lianpu/ledger';
import { read, readerVersion } from '@lianpu/reading';

/** How far the adding is. `done` of `total` files are finished; `name` is the one finished last. */
export interface AddProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** What to know beside the files themselves. */
export interface AddOptions {
  /** `YYYY-MM-DD`, for every file added. */
  readonly published?: string;
  /** For every file added. */
  readonly title?: string;
  /** Files of this many bytes and more are refused; 50,000,000 by default. */
  readonly maxBytes?: number;
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
}

type Outcome = { readonly kind: 'added' | 'present'; readonly spansRefused: number };

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

const addFile = async (ledger: Ledger, path: string, options: DocumentOptions): Promise<Outcome> => {
  // A date or title given now may differ from the one known: such a file is read again.
  const known = options.published === undefined && options.title === undefined;
  const id = known ? await hashFile(path, options.maxBytes) : null;
  if (id && (await ledger.hasSource(id, readerVersion))) return { kind: 'present', spansRefused: 0 };
  const document = await openDocument(path, options);
  const { name, title, published, text } = document;
  const outcome = await ledger.addSource(document, read(text, { doc: name, title, published }));
  return { kind: outcome.kind, spansRefused: outcome.refused.length };
};

/** A ledger that cannot be reached fails for every file alike: that ends the adding. */
const endsAll = (error: unknown) =>
  isLianpuError(error) && (error.code.startsWith('DATABASE_') || error.code === 'LEDGER_LOCKED');

const asRefusal = (path: string, error: unknown): LianpuError => {
  if (isLianpuError(error)) return error;
  const reason = `${path}: ${error instanceof Error ? error.message : String(error)}`;
  return new LianpuError('INTERNAL', { reason }, { cause: error });
};

/**
 * Reads files and folders into a ledger, one file after the other. A file whose bytes the ledger holds in this
 * reader's version is not opened again. Rejects only when the ledger itself fails (DATABASE_UNREACHABLE and such).
 */
export const addPaths = async (
  ledger: Ledger,
  paths: readonly string[],
  { onProgress, ...options }: AddOptions = {},
): Promise<AddReport> => {
  const { files, refused, passedOver } = await listDocuments(paths);
  const report = { added: 0, present: 0, refused: [...refused], passedOver, spansRefused: 0 };
  for (const [index, path] of files.entries()) {
    try {
      const { kind, spansRefused } = await addFile(ledger, path, options);
      report[kind] += 1;
      report.spansRefused += spansRefused;
    } catch (error) {
      if (endsAll(error)) throw error;
      report.refused.push(asRefusal(path, error));
    }
    onProgress?.({ done: index + 1, total: files.length, name: basename(path) });
  }
  return report;
};
