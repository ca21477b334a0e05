import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChineseFont } from './find-chinese-font.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-fonts-'));
  await mkdir(join(folder, 'a', 'b'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const put = (...names: readonly string[]) =>
  Promise.all(names.map((name) => writeFile(join(folder, 'a', 'b', name), '')));

test('a machine without a font that has Chinese has none', async () => {
  await put('DejaVuSans.ttf', 'NotoSansMono-Regular.ttf');
  expect(await findChineseFont([folder, join(folder, 'missing')])).toBeNull();
});

test('the better font wins, with its bold beside it', async () => {
  await put('wqy-microhei.ttc', 'NotoSansCJK-Bold.ttc', 'NotoSansCJK-Regular.ttc');
  const found = await findChineseFont([folder]);
  expect(found?.family).toBe('Noto Sans CJK SC');
  expect(found?.files.map((path) => path.split(/[\\/]/).pop())).toEqual([
    'NotoSansCJK-Bold.ttc',
    'NotoSansCJK-Regular.ttc',
  ]);
});
