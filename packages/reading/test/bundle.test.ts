// The bundled reader reads as its sources do, though its data stand elsewhere and its properties have other names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataFirst } from '../scripts/data-first.mjs';
import { innerNames, publicNames } from '../scripts/inner-names.mjs';
import type * as sources from '../src/index.js';
import { explain, read } from '../src/index.js';
import { titlesBefore } from '../src/names/people-words.js';
import { productModifiers, productWords } from '../src/names/product-words.js';
import { buildPackage } from '../src/testing/build-package.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders = ['samples/hohhot', '../shared/corpus', '../shared/gold/dev'].map((path) => join(root, path));
const published = '2024-12-27';
let bundled: typeof sources;

beforeAll(async () => {
  buildPackage();
  bundled = (await import(
    /* @vite-ignore */ new URL('../dist/reading.js', import.meta.url).href
  )) as typeof sources;
});

const textsIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

describe.each(folders.filter(existsSync))('%s', (folder) => {
  test.each(textsIn(folder))('%s is read to the byte as by the sources', (title, text) => {
    const reading = read(text, { doc: title, title, published });
    const other = bundled.read(text, { doc: title, title, published });
    expect(JSON.stringify(other)).toBe(JSON.stringify(reading));
    expect(bundled.explain(other, text)).toBe(explain(reading, text));
  });
});

describe('names of properties', () => {
  const inner = new Set(innerNames());

  test('what a reading shows keeps its name', () => {
    expect(publicNames()).toEqual(
      expect.arrayContaining(['aliases', 'because', 'mentions', 'published', 'quantities', 'value2']),
    );
    expect(publicNames().filter((name) => inner.has(name))).toEqual([]);
  });

  test.each(['lastIndex', 'replaceAll', 'index', 'at'])("%s is JavaScript's own", (name) => {
    expect(inner.has(name)).toBe(false);
  });

  test('what only the reader says is given up', () => {
    expect([...inner]).toEqual(expect.arrayContaining(['folded', 'headStart', 'isWorkReport']));
  });
});

test.each([
  ['goods', productWords],
  ['what tells goods apart', productModifiers],
  ['titles', titlesBefore],
])('the list of %s stands in the packed dictionary alone', (_, words) => {
  const code = readFileSync(new URL('../dist/reading.js', import.meta.url), 'utf8');
  expect(words.length).toBeGreaterThan(10);
  expect(code.includes(words.slice(0, 3).join(' '))).toBe(false);
});

/** What a module exports as `shown`. */
const shown = async (code: string): Promise<unknown> => {
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly shown: unknown;
  };
  return module.shown;
};

describe('data before code', () => {
  test('constants stand in front, the like ones together, and mean what they meant', async () => {
    const code = `const a = /省市县区/; f(a); const b = 7, c = /亿元/u, d = a.source; function f() {} const e = /市县区旗/;
      const g = [a, 1], h = ['x', { y: 2 }]; export const shown = [a.source, b, c.flags, d, e.source, g.length, h];`;
    const moved = dataFirst(code);
    expect(moved).toMatch(/^var a = [^,]*,e = [^,]*,c = [^,]*,b = 7,h = \['x', \{ y: 2 \}\];f\(a\);/);
    expect(await shown(moved)).toEqual(await shown(code));
  });

  test.each([
    ['what asks for another name', 'const a = [], b = [a]; export const shown = b;', 'const b = [a];'],
    [
      'what takes a value apart',
      'const [a, b] = [1, 2]; export const shown = a + b;',
      'const [a, b] = [1, 2];',
    ],
    [
      'what is computed',
      'const a = { ["x" + 1]: 2 }; export const shown = a;',
      'const a = { ["x" + 1]: 2 };',
    ],
    ['what is called', 'const a = String(1); export const shown = a;', 'const a = String(1);'],
  ])('%s stays where it is', async (_, code, kept) => {
    expect(dataFirst(code)).toContain(kept);
    expect(await shown(dataFirst(code))).toEqual(await shown(code));
  });

  test('code without data is left as it is', () => {
    expect(dataFirst('export const shown = String(1);')).toBe('export const shown = String(1);');
  });
});

describe('words in two bytes', () => {
  const code =
    'const a = "产业 产量 产值 产业 产业", b = /产业[^,。;]{0,4}?(?:产值)?/, c = /产业\\d+~/g, d = "产业\\n产业", e = [/产业/y];' +
    'export const shown = [a, b.source, b.flags, c.source, c.flags, d, e[0].source];';

  test('the same words and patterns come back', async () => {
    expect(await shown(dataFirst(code, { twoBytes: true }))).toEqual(await shown(code));
  });

  test('what stands often takes no three bytes', () => {
    const short = dataFirst(code, { twoBytes: true });
    // In the table, in the pattern within a list and in the pattern that holds the separator.
    expect(short.match(/产/g)).toHaveLength(3);
  });
});
