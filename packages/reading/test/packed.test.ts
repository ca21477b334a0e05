// The package as others get it: packed, unpacked into an empty folder, and used there by its name.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage } from '../src/testing/build-package.js';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lianpu-packed-'));
const installed = join(folder, 'node_modules/@lianpu/reading');
let files: readonly string[] = [];

beforeAll(() => {
  buildPackage();
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
      cwd: packageFolder,
      encoding: 'utf8',
    }),
  ) as readonly { readonly filename: string; readonly files: readonly { readonly path: string }[] }[];
  files = packed?.files.map(({ path }) => path) ?? [];
  mkdirSync(installed, { recursive: true });
  const archive = join(folder, packed?.filename.replace('@', '').replace('/', '-') ?? '');
  execFileSync('tar', ['xzf', archive, '--strip-components=1', '-C', installed]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program in the folder and returns what it prints. */
const run = (program: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

test('it holds what runs, its types, its licence, and no tests', () => {
  for (const file of ['dist/reading.js', 'dist/index.d.ts', 'dist/many/index.js', 'dist/many/index.d.ts'])
    expect(files).toContain(file);
  for (const file of ['worker/reading-worker.mjs', 'LICENSE', 'NOTICE', 'README.md', 'package.json'])
    expect(files).toContain(file);
  expect(files.filter((file) => /test|tsbuildinfo/.test(file))).toEqual([]);
});

test.each(['LICENSE', 'NOTICE'])('its %s is that of the repository', (name) => {
  const file = (path: string): string => readFileSync(join(packageFolder, path), 'utf8');
  expect(file(name)).toBe(file(`../../${name}`));
});

test('it reads by its name, with nothing else installed', () => {
  const program = `
    import { read } from '@lianpu/reading';
    console.log(read('产值1.2亿元').quantities[0].value);`;
  expect(run(program)).toBe('120000000\n');
});

test('it reads many in threads by its name', () => {
  const program = `
    import { readMany } from '@lianpu/reading/many';
    const documents = ['产值1亿元', '产值2亿元', '产值3亿元'].map((text) => ({ text }));
    for await (const { quantities } of readMany(documents, { workers: 2 })) console.log(quantities[0].value);`;
  expect(run(program)).toBe('100000000\n200000000\n300000000\n');
});

test('nothing inside can be reached past its two entries', () => {
  expect(() => run(`await import('@lianpu/reading/dist/read.js')`)).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
