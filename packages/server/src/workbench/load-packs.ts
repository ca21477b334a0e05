import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { checkPack, mergePacks, type Pack, type PackFile, type PackProblem, parsePack } from '@lianpu/atlas';
import { LianpuError } from '@lianpu/errors';

const isYaml = (name: string) => /\.ya?ml$/.test(name);

/** The YAML files of one pack; paths begin with the name of the packs folder, so that people can find them. */
const packFiles = async (packsDir: string, name: string): Promise<readonly PackFile[]> => {
  const entries = await readdir(join(packsDir, name), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isYaml(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const named = (path: string) => [basename(packsDir), ...relative(packsDir, path).split(sep)].join('/');
  return Promise.all(paths.map(async (path) => ({ path: named(path), text: await readFile(path, 'utf8') })));
};

const refuse = ([first]: readonly PackProblem[]): void => {
  if (!first) return;
  const { path, line, reason, remedy } = first;
  throw new LianpuError('PACK_INVALID', { path, line, reason, remedy });
};

const parsed = (files: readonly PackFile[]): Pack => {
  const { pack, problems } = parsePack(files);
  refuse(problems);
  return pack;
};

const folderNames = async (packsDir: string): Promise<readonly string[]> =>
  (await readdir(packsDir, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const unreadable = (path: string, error: unknown): LianpuError => {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOENT') return new LianpuError('PATH_MISSING', { path }, { cause: error });
  return new LianpuError('FILE_UNREADABLE', { path, reason: code }, { cause: error });
};

/**
 * Reads every pack of a folder, each subfolder being one, and merges them: those of no region first, then those of
 * a region, by name. Rejects with PATH_MISSING, FILE_UNREADABLE, or PACK_INVALID for the first problem found.
 */
export const loadPacks = async (packsDir: string): Promise<Pack> => {
  let files: readonly (readonly PackFile[])[];
  try {
    const names = await folderNames(packsDir);
    files = await Promise.all(names.map((name) => packFiles(packsDir, name)));
  } catch (error) {
    throw unreadable(packsDir, error);
  }
  const packs = files.map(parsed);
  const isGeneral = (pack: Pack) => pack.region === null;
  const pack = mergePacks([...packs.filter(isGeneral), ...packs.filter((one) => !isGeneral(one))]);
  refuse(checkPack(pack));
  return pack;
};
