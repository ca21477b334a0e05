import { LianpuError } from '@lianpu/errors';
import { type Archive, type ArchiveEntry, openArchive } from '../../archive/open-archive.js';
import { UnpackBudget } from '../../archive/unpack-budget.js';
import type { Limits } from '../../document.js';

/** The signature of a compound file, in which Office keeps its old formats and its encrypted new ones. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** A docx or xlsx file: parts by their name. */
export interface OfficePackage extends Archive {
  /** The part of that name, capitals aside; null when there is none. */
  part(name: string): ArchiveEntry | null;
}

/** What to read and how it is named in messages. */
export interface PackageInput {
  /** The file's bytes, or its path where it is too long to hold. */
  readonly from: Uint8Array | string;
  /** Its first bytes, all of them where they are at hand: enough to tell an encrypted file. */
  readonly head: Uint8Array;
  readonly byteLength: number;
  readonly path: string;
  readonly format: 'docx' | 'xlsx';
  readonly limits: Limits;
}

/**
 * Opens an Office file.
 *
 * @throws LianpuError FILE_ENCRYPTED, FILE_OUTDATED for .doc and .xls under a new name, FILE_BROKEN, and what
 * opening an archive throws.
 */
export async function openPackage(input: PackageInput): Promise<OfficePackage> {
  const { from, head, byteLength, path, format, limits } = input;
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.subarray(0, compoundFile.length).equals(compoundFile)) {
    if (bytes.includes(encryptedStream)) throw new LianpuError('FILE_ENCRYPTED', { path });
    throw new LianpuError('FILE_OUTDATED', { path, format: `.${format}` });
  }
  const archive = await openArchive(from, new UnpackBudget(path, byteLength, limits));
  const parts = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (!parts.has('[content_types].xml')) {
    archive.close();
    throw new LianpuError('FILE_BROKEN', { path, format, reason: 'it is a zip file of something else' });
  }
  return { ...archive, part: (name) => parts.get(name.toLowerCase().replace(/^\//u, '')) ?? null };
}
