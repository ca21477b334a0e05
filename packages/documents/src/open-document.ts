import { readFile, stat } from 'node:fs/promises';
import { LianpuError } from '@lianpu/errors';
import type { Document, DocumentOptions } from './document.js';
import { fileError } from './file-errors.js';
import { metadataFromSideCar } from './metadata/side-car.js';
import { formatOf, readDocument, refuseTooLarge } from './read-document.js';

/**
 * Reads one file into a document, with what an `index.json` in its folder says of it. A file over the limit is
 * refused before any of it is read.
 *
 * @throws LianpuError PATH_MISSING, FILE_UNREADABLE, and all that {@link readDocument} throws; each names the path
 * as it was given.
 */
export async function openDocument(path: string, options: DocumentOptions = {}): Promise<Document> {
  formatOf(path);
  const bytes = await readFileBytes(path, options.maxBytes);
  return readDocument(bytes, { ...options, name: path, sideCar: await metadataFromSideCar(path) });
}

/** All bytes of an ordinary file under the limit. @throws LianpuError PATH_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE */
export async function readFileBytes(path: string, maxBytes: number | undefined): Promise<Uint8Array> {
  const file = await stat(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  if (!file.isFile()) {
    const reason = file.isDirectory() ? 'it is a folder' : 'it is not an ordinary file';
    throw new LianpuError('FILE_UNREADABLE', { path, reason });
  }
  refuseTooLarge(path, file.size, maxBytes);
  return readFile(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
}
