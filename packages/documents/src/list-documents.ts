import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { LianpuError } from '@lianpu/errors';
import { detectFormat, isArchive } from './detect-format.js';
import { fileError } from './file-errors.js';
import { knownExtensions } from './formats/registry.js';
import { formatOf } from './read-document.js';

/** Files to read, and why some of what was asked for is not among them. */
export interface DocumentList {
  readonly files: string[];
  readonly refused: LianpuError[];
  /** Files in folders whose format is not read: how many of each extension. */
  readonly passedOver: Map<string, number>;
}

/** What a walk has found so far; `seen` holds real paths, so that nothing is listed twice or walked in circles. */
interface Walk extends DocumentList {
  readonly seen: Set<string>;
}

/**
 * The files under `paths`: each file as given, each folder walked in the order of its names. In a folder, hidden
 * files and READMEs are passed over, files of formats that are not read are counted; a file asked for by name is never passed
 * over silently. Never throws: what cannot be listed stands in `refused`, the rest is still listed.
 */
export async function listDocuments(paths: readonly string[]): Promise<DocumentList> {
  const walk: Walk = { files: [], refused: [], passedOver: new Map(), seen: new Set() };
  for (const path of paths) await listPath(path, walk);
  return { files: walk.files, refused: walk.refused, passedOver: walk.passedOver };
}

async function listPath(path: string, walk: Walk): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) {
      const met = await walkFolder(path, walk);
      if (met === 0) walk.refused.push(new LianpuError('FOLDER_EMPTY', { path, known: knownExtensions }));
    } else {
      if (!isArchive(path)) formatOf(path);
      await addFile(path, walk);
    }
  } catch (error) {
    walk.refused.push(error instanceof LianpuError ? error : fileError(path, error));
  }
}

/** How many readable files or refusals the folder led to; a folder walked before counts as one. */
async function walkFolder(folder: string, walk: Walk): Promise<number> {
  const real = await realpath(folder);
  if (walk.seen.has(real)) return 1;
  walk.seen.add(real);
  const names = (await readdir(folder)).filter(isCandidate).sort(byCodeUnit);
  let met = 0;
  for (const name of names) met += await visit(join(folder, name), walk);
  return met;
}

async function visit(path: string, walk: Walk): Promise<number> {
  try {
    if ((await stat(path)).isDirectory()) return await walkFolder(path, walk);
    if (!detectFormat(path) && !isArchive(path)) return passOver(path, walk);
    await addFile(path, walk);
  } catch (error) {
    walk.refused.push(fileError(path, error));
  }
  return 1;
}

function passOver(path: string, { passedOver }: Walk): 0 {
  const extension = extname(path).toLowerCase();
  passedOver.set(extension, (passedOver.get(extension) ?? 0) + 1);
  return 0;
}

async function addFile(path: string, walk: Walk): Promise<void> {
  const real = await realpath(path);
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  walk.files.push(path);
}

const isCandidate = (name: string): boolean =>
  !name.startsWith('.') && name !== 'node_modules' && !/^readme(?:\.|$)/iu.test(name);

/** Not the locale's order: that differs between machines. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
