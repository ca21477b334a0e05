import { LianpuError } from '@lianpu/errors';
import { UnpackBudget } from './archive/unpack-budget.js';
import { isArchive } from './detect-format.js';
import { defaultLimits, type Document, type DocumentOptions } from './document.js';
import { openDocument, readFileBytes } from './open-document.js';

/** What came of one file, or of one entry of an archive. */
export type Opened =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'refused'; readonly error: LianpuError }
  /** An entry whose format is not read. */
  | { readonly kind: 'passed-over'; readonly extension: string };

/**
 * Reads a file into its documents: itself, or every entry of an archive, each named `archive.zip!/folder/file.docx`.
 * One that is refused does not hold up the others. Throws only what is a mistake of the program.
 */
export async function* openDocuments(path: string, options: DocumentOptions = {}): AsyncGenerator<Opened> {
  try {
    if (!isArchive(path)) yield { kind: 'document', document: await openDocument(path, options) };
    else {
      const { readArchive } = await import('./archive/read-archive.js');
      const bytes = await readFileBytes(path, options.maxBytes);
      const budget = new UnpackBudget(path, bytes.byteLength, { ...defaultLimits, ...options.limits });
      yield* readArchive({ bytes, path, budget, options, depth: 1 });
    }
  } catch (error) {
    if (!(error instanceof LianpuError)) throw error;
    yield { kind: 'refused', error };
  }
}
