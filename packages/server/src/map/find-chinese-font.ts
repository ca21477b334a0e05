import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A font that has Chinese: its family and its files. */
export interface ChineseFont {
  readonly family: string;
  readonly files: readonly string[];
}

/** Fonts with Chinese that systems come with, the better ones first: how their files are named. */
const known: readonly (readonly [family: string, files: RegExp])[] = [
  ['Noto Sans CJK SC', /^NotoSans(?:CJK|SC)-?(?:sc-)?(?:Regular|Bold|VF)?\.(?:ttc|otf|ttf)$/i],
  ['Source Han Sans SC', /^SourceHanSans(?:SC|CN)?-(?:Regular|Bold)\.(?:ttc|otf|ttf)$/i],
  ['PingFang SC', /^PingFang\.ttc$/i],
  ['Hiragino Sans GB', /^Hiragino Sans GB\.ttc$/i],
  ['Microsoft YaHei', /^msyh(?:bd)?\.ttc$/i],
  ['WenQuanYi Micro Hei', /^wqy-microhei\.ttc$/i],
  ['WenQuanYi Zen Hei', /^wqy-zenhei\.ttc$/i],
  ['Droid Sans Fallback', /^DroidSansFallback(?:Full)?\.ttf$/i],
  ['SimHei', /^simhei\.ttf$/i],
  ['SimSun', /^simsun\.ttc$/i],
];

/** Where systems keep their fonts. */
export const fontFolders = (): readonly string[] => [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  join(homedir(), 'Library/Fonts'),
  join(process.env.SystemRoot ?? 'C:\\Windows', 'Fonts'),
];

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
};

/** The best font with Chinese in these folders, by the names of files; null where there is none. */
export const findChineseFont = async (
  folders: readonly string[] = fontFolders(),
): Promise<ChineseFont | null> => {
  const all = (await Promise.all(folders.map(filesIn))).flat().sort();
  for (const [family, pattern] of known) {
    const files = all.filter((path) => pattern.test(path.split(/[\\/]/).pop() ?? ''));
    if (files.length > 0) return { family, files };
  }
  return null;
};
