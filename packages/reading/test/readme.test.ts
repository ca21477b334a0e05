// The examples of the README: every ts block is run, and a line that ends in `// → value` must give that value.
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import * as reading from '../src/index.js';
import * as many from '../src/many/index.js';
import { buildPackage } from '../src/testing/build-package.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? '');
const modules: Readonly<Record<string, unknown>> = {
  '@lianpu/reading': reading,
  '@lianpu/reading/many': many,
};

/** The block as the body of a function of `modules` and `same`. */
const bodyOf = (block: string): string =>
  ts.transpile(
    block
      .replace(/^import (\{.*?\}) from ('.*?');$/gm, 'const $1 = modules[$2];')
      .replace(/^(.+?);? \/\/ → (.+)$/gm, 'same($1, $2);'),
    { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  );

const AsyncFunction = (async () => undefined).constructor as new (
  ...parameters: string[]
) => (modulesGiven: unknown, same: (actual: unknown, expected: unknown) => void) => Promise<void>;

// readMany runs the built package.
beforeAll(buildPackage);

test('the README has examples', () => {
  expect(blocks.length).toBeGreaterThan(4);
});

test.each(blocks.map((block, index) => [index + 1, block] as const))('example %i', async (_, block) => {
  let checked = 0;
  await new AsyncFunction('modules', 'same', bodyOf(block))(modules, (actual, expected) => {
    expect(actual).toEqual(expected);
    checked++;
  });
  expect(checked).toBe(block.match(/\/\/ → /g)?.length);
});

test('the files that docs/adding-a-rule.md names exist', () => {
  const guide = readFileSync(new URL('../../../docs/adding-a-rule.md', import.meta.url), 'utf8');
  const paths = [...guide.matchAll(/`(packages\/[\w/.-]+)`/g)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(15);
  const missing = paths.filter((path) => !existsSync(new URL(`../../../${path}`, import.meta.url)));
  expect(missing).toEqual([]);
});
