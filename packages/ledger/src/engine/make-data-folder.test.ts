import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeDataFolder } from './make-data-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'lianpu-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const refused = (path: string): string => {
  try {
    makeDataFolder(path);
    return 'made';
  } catch (error) {
    return String(error);
  }
};

test('makes what is missing above it, and leaves what is there', () => {
  const deep = join(folder, 'a', 'b', 'c');
  makeDataFolder(deep);
  makeDataFolder(deep);
  expect(existsSync(deep)).toBe(true);
});

test('a file is no folder', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(refused(file)).toMatch(
    /file: cannot hold data \(it is a file\)\. Choose another folder with --data\./,
  );
  expect(refused(join(file, 'below'))).toMatch(/a part of the path is a file/);
});

test.runIf(existsSync('/proc/self'))('where nothing can be made the answer comes at once', () => {
  expect(refused('/proc/lianpu-trial/data')).toMatch(/no folder can be made there/);
});
