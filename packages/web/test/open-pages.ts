import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench, startServer } from '@lianpu/server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumArguments, findChromium } from '../../../scripts/find-chromium.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The pages of this tree, built and served over a ledger of the bundled samples, in a real Chromium. */
export interface OpenPages {
  readonly address: string;
  /** Opens an address of the pages in a browser without memory; 1280 wide unless said otherwise. */
  readonly open: (path: string, width?: number) => Promise<Page>;
  /** What the pages complained of, and any request that left the server. */
  readonly complaints: readonly string[];
  readonly end: () => Promise<void>;
}

/** Builds the pages, reads the samples into a temporary ledger, serves both, and starts Chromium. */
export async function openPages(): Promise<OpenPages> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: install it, or set CHROMIUM_PATH');
  const folder = await mkdtemp(join(tmpdir(), 'lianpu-web-'));
  const webDir = join(folder, 'pages');
  await build({
    configFile: join(root, 'packages/web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: webDir },
  });
  const workbench = await openWorkbench({ dataDir: join(folder, 'ledger') });
  await workbench.addPaths([join(root, 'samples/hohhot')]);
  const server = await startServer(workbench, { host: '127.0.0.1', port: 0, webDir });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const complaints: string[] = [];
  return {
    address: server.address,
    open: (path, width = 1280) => openPage(browser, { address: server.address, path, width, complaints }),
    complaints,
    end: async () => {
      await browser.close();
      await server.close();
      await workbench.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface PageWanted {
  readonly address: string;
  readonly path: string;
  readonly width: number;
  readonly complaints: string[];
}

async function openPage(browser: Browser, { address, path, width, complaints }: PageWanted): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  // A machine that does other work as well is slow, not wrong.
  page.setDefaultTimeout(120_000);
  page.on('console', (message) => {
    const failed = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !failed) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(address)) complaints.push(`asked ${url}`);
  });
  await visit(page, new URL(path, address).href);
  return page;
}

/**
 * Goes to an address and waits until its page stands: something is drawn, and nothing says that it is loading. A
 * quiet network alone does not say so: on a busy machine the script may not even have asked yet.
 */
export async function visit(page: Page, href: string): Promise<void> {
  await page.goto(href, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => {
    const drawn = document.querySelector('#root h1, #root .ant-result-title') !== null;
    return drawn && document.querySelector('#root [role="status"]') === null;
  });
}
