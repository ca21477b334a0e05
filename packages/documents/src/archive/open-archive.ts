import type { Readable } from 'node:stream';
import { LianpuError } from '@lianpu/errors';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { entryName, isUnsafeName } from './entry-name.js';
import type { UnpackBudget } from './unpack-budget.js';

/** One file in an archive. */
export interface ArchiveEntry {
  /** Path inside the archive, with slashes. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Its content as it is unpacked; counted against the budget. */
  stream(): Promise<AsyncIterable<Buffer>>;
  /** All of its content. */
  bytes(): Promise<Buffer>;
}

/** An open zip file; nothing of it is ever written to a disk. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  close(): void;
}

/**
 * Reads the list of a zip file, from bytes or from a path.
 *
 * @throws LianpuError FILE_BROKEN, ARCHIVE_PATH_UNSAFE where an entry points outside, ARCHIVE_TOO_LARGE where it has
 * too many entries or, while they are read, they unpack to more than the budget.
 */
export async function openArchive(from: Uint8Array | string, budget: UnpackBudget): Promise<Archive> {
  const { path, limits } = budget;
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
  const zip = await (
    typeof from === 'string' ? openPromise(from, options) : fromBufferPromise(asBuffer(from), options)
  ).catch((error: unknown) => {
    throw broken(path, error);
  });
  try {
    if (zip.entryCount > limits.archiveEntries)
      throw new LianpuError('ARCHIVE_TOO_LARGE', { path, what: `${limits.archiveEntries} entries` });
    return { entries: await listEntries(zip, budget), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error instanceof LianpuError ? error : broken(path, error);
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

async function listEntries(zip: ZipFile, budget: UnpackBudget): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = entryName(entry);
    if (isUnsafeName(name)) throw new LianpuError('ARCHIVE_PATH_UNSAFE', { path: budget.path, entry: name });
    if (!name.endsWith('/')) entries.push(toEntry(zip, entry, { name, budget }));
  }
  return entries;
}

function toEntry(
  zip: ZipFile,
  entry: Entry,
  { name, budget }: { readonly name: string; readonly budget: UnpackBudget },
): ArchiveEntry {
  const stream = async (): Promise<AsyncIterable<Buffer>> => {
    const source = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
      throw broken(`${budget.path}!/${name}`, error);
    });
    return counted(source, { name, budget });
  };
  const bytes = async (): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of await stream()) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  return { name, isEncrypted: entry.isEncrypted(), stream, bytes };
}

async function* counted(
  source: Readable,
  { name, budget }: { readonly name: string; readonly budget: UnpackBudget },
): AsyncIterable<Buffer> {
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      budget.take(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof LianpuError ? error : broken(`${budget.path}!/${name}`, error);
  } finally {
    source.destroy();
  }
}

const broken = (path: string, cause: unknown): LianpuError =>
  new LianpuError(
    'FILE_BROKEN',
    { path, format: 'zip', reason: cause instanceof Error ? cause.message : String(cause) },
    { cause },
  );
