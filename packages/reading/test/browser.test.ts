// The reader as a page gets it: one module, run in a real Chromium.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../../../scripts/find-chromium.mjs';
import { browserBundle } from '../scripts/browser-bundle.mjs';
import { divisionPaths, explain, read, readerVersion } from '../src/index.js';
import { buildPackage } from '../src/testing/build-package.js';

const samples = fileURLToPath(new URL('../../../samples/hohhot', import.meta.url));
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(samples, name), 'utf8'));
const published = '2024-12-27';
buildPackage();
const bundle = await browserBundle();

test('the bundle asks for nothing outside of itself', () => {
  expect(bundle.foreign).toEqual([]);
  expect(bundle.code).not.toMatch(/\bnode:|\bimport\s*[("'{]|\brequire\(/);
});

test('the bundle is under 250 kB gzipped, with its data', () => {
  expect(bundle.gzippedBytes).toBeLessThan(250_000);
  expect(bundle.gzippedBytes).toBeGreaterThan(50_000);
});

let browser: Browser;
let page: Page;
const faults: string[] = [];

/** A page that loads the bundle as a module and keeps what it exports as `reader`. */
const files: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {
  '/': {
    contentType: 'text/html',
    body: '<script type="module">globalThis.reader = await import("/reading.js");</script>',
  },
  '/reading.js': { contentType: 'text/javascript', body: bundle.code },
};

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: install it, or set CHROMIUM_PATH');
  browser = await chromium.launch({ executablePath, args: chromiumArguments });
  page = await browser.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('http://reader.test/**', (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return route.fulfill(file ?? { status: 404 });
  });
  await page.goto('http://reader.test/');
  await page.waitForFunction('globalThis.reader !== undefined');
});
afterAll(() => browser?.close());

/** Evaluates an expression with the bundle as `reader` and the argument as `text`. */
const inPage = (expression: string, text = ''): Promise<unknown> =>
  page.evaluate(`(({ reader }, text) => ${expression})(globalThis, ${JSON.stringify(text)})`);

test('the divisions that the bundle holds packed are those of the source', async () => {
  expect(await inPage('JSON.stringify([...reader.divisionPaths()])')).toBe(
    JSON.stringify([...divisionPaths()]),
  );
});

test('a page reads every sample as Node does', async () => {
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    const reading = read(text, { published });
    expect(await inPage(`reader.read(text, { published: '${published}' })`, text)).toEqual(reading);
    expect(await inPage(`reader.explain(reader.read(text, { published: '${published}' }), text)`, text)).toBe(
      explain(reading, text),
    );
  }
});

test('a page has the same reader, and complains of nothing', async () => {
  expect(await inPage('reader.readerVersion')).toEqual(readerVersion);
  expect(faults).toEqual([]);
});
