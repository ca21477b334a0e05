import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { mergePacks, type Pack, type PackFile, type PackProblem, parsePack, soundPack } from '@lianpu/atlas';
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
  const { path, line, reason, remedy, zh } = first;
  const details = { path, line, reason, remedy, reasonZh: zh.reason, remedyZh: zh.remedy.replace(/。$/, '') };
  throw new LianpuError('PACK_INVALID', details);
};

/** The packs as they can be used, and what had to be left out of them. */
export interface LoadedPacks {
  readonly pack: Pack;
  readonly problems: readonly PackProblem[];
}

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

/** The pack of the city that is asked for, else the one marked `chosen`, else the only one; null when there is none. */
const cityAmong = (cities: readonly Pack[], city: string | undefined): Pack | null => {
  const known = cities.flatMap(({ ids }) => ids).join(', ') || 'none';
  const found =
    city === undefined
      ? (cities.find(({ chosen }) => chosen) ?? (cities.length === 1 ? cities[0] : undefined))
      : cities.find(({ ids }) => ids.includes(city));
  if (found) return found;
  if (city === undefined && cities.length === 0) return null;
  const what =
    city === undefined ? 'several cities have a pack and none is chosen' : `no pack is of "${city}"`;
  const remedy = `Name one of ${known} with LIANPU_CITY, or write chosen: true in its pack.yaml.`;
  const whatZh = city === undefined ? '有几个城市的数据包，没有选定用哪一个' : `没有“${city}”的数据包`;
  const remedyZh = `请用 LIANPU_CITY 写明 ${known} 之一，或在其 pack.yaml 里写 chosen: true`;
  throw new LianpuError('ARGUMENT_INVALID', { what, remedy, whatZh, remedyZh });
};

/**
 * Reads every pack of a folder, each subfolder being one, and merges those of no region, by name, with that of one city:
 * the one asked for by its pack's id, else the one marked `chosen`. Rejects with PATH_MISSING, FILE_UNREADABLE,
 * ARGUMENT_INVALID for a city that has no pack, or PACK_INVALID where nothing is left of any chain. What is wrong in a
 * pack is left out and told in `problems`; the rest is loaded.
 */
export const loadPacks = async (packsDir: string, city?: string): Promise<LoadedPacks> => {
  let files: readonly (readonly PackFile[])[];
  try {
    const names = await folderNames(packsDir);
    files = await Promise.all(names.map((name) => packFiles(packsDir, name)));
  } catch (error) {
    throw unreadable(packsDir, error);
  }
  const parsed = files.map((own) => parsePack(own));
  const packs = parsed.map(({ pack }) => pack);
  const isGeneral = (pack: Pack) => pack.region === null;
  const own = cityAmong(
    packs.filter((one) => !isGeneral(one)),
    city,
  );
  const chosen = parsed.filter(({ pack }) => isGeneral(pack) || pack === own);
  const ordered = [...packs.filter(isGeneral), ...(own ? [own] : [])];
  const sound = soundPack(mergePacks(ordered));
  const problems = [...chosen.flatMap((one) => one.problems), ...sound.problems];
  if (sound.pack.chains.length === 0) refuse(problems);
  return { pack: sound.pack, problems };
};
