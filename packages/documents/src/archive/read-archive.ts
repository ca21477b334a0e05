import { basename, dirname, extname } from 'node:path/posix';
import { LianpuError } from '@lianpu/errors';
import { detectFormat, isArchive } from '../detect-format.js';
import type { DocumentOptions } from '../document.js';
import { sideCarEntry, sideCarName } from '../metadata/side-car.js';
import type { Opened } from '../open-documents.js';
import { readDocument } from '../read-document.js';
import { decodeText } from '../text/decode-text.js';
import { type Archive, type ArchiveEntry, openArchive } from './open-archive.js';
import type { UnpackBudget } from './unpack-budget.js';

/** An archive to read, and how deep it lies in others. */
interface ArchiveInput {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly budget: UnpackBudget;
  readonly options: DocumentOptions;
  readonly depth: number;
}

/** Every entry of an archive as a document of its own, by name; archives in it too, on the same budget. */
export async function* readArchive(input: ArchiveInput): AsyncGenerator<Opened> {
  const archive = await openArchive(input.bytes, input.budget);
  try {
    const sideCars = await readSideCars(archive);
    const entries = archive.entries.filter(({ name }) => isCandidate(name));
    if (entries.length === 0) throw new LianpuError('FILE_EMPTY', { path: input.path });
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)))
      yield* readEntry(entry, input, sideCars.get(dirname(entry.name)) ?? '');
  } finally {
    archive.close();
  }
}

async function* readEntry(entry: ArchiveEntry, input: ArchiveInput, sideCar: string): AsyncGenerator<Opened> {
  const { path, options, depth, budget } = input;
  const name = `${path}!/${entry.name}`;
  try {
    if (isArchive(entry.name)) {
      if (depth >= budget.limits.archiveDepth)
        throw new LianpuError('ARCHIVE_TOO_DEEP', { path: name, depth: budget.limits.archiveDepth });
      yield* readArchive({ ...input, bytes: await content(entry, name), path: name, depth: depth + 1 });
    } else if (!detectFormat(entry.name)) {
      yield { kind: 'passed-over', extension: extname(entry.name).toLowerCase() };
    } else {
      const bytes = await content(entry, name);
      const shownName = `${basename(path.split('!/')[0] ?? path)}${name.slice((path.split('!/')[0] ?? path).length)}`;
      const known = sideCar === '' ? {} : { sideCar: sideCarEntry(sideCar, basename(entry.name)) };
      yield {
        kind: 'document',
        document: await readDocument(bytes, { ...options, ...known, name, shownName }),
      };
    }
  } catch (error) {
    if (!(error instanceof LianpuError)) throw error;
    // What the whole archive may take is used up: there is nothing more to read of it.
    if (error.code === 'ARCHIVE_TOO_LARGE') throw error;
    yield { kind: 'refused', error };
  }
}

function content(entry: ArchiveEntry, path: string): Promise<Buffer> {
  if (entry.isEncrypted) throw new LianpuError('FILE_ENCRYPTED', { path });
  return entry.bytes();
}

/** What the `index.json` of each folder of the archive says. */
async function readSideCars(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const entry of archive.entries)
    if (basename(entry.name) === sideCarName && !entry.isEncrypted)
      found.set(dirname(entry.name), decodeOrNothing(await entry.bytes(), entry.name));
  return found;
}

function decodeOrNothing(bytes: Uint8Array, path: string): string {
  try {
    return decodeText(bytes, path).text;
  } catch {
    return '';
  }
}

/** As in folders: hidden files, READMEs and what Macs put beside the files are passed over. */
const isCandidate = (name: string): boolean =>
  !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX') &&
  !/^readme(?:\.|$)/iu.test(basename(name)) &&
  basename(name) !== sideCarName;
