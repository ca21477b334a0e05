import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askable, folderOf, newBench, type TestBench } from './bench.js';

let bench: TestBench;
let app: FastifyInstance;

beforeAll(async () => {
  bench = await newBench();
  const webDir = await folderOf(join(bench.folder, 'web'), {
    'index.html': '<!doctype html><title>first page</title>',
    'favicon.svg': '<svg/>',
    '.hidden': 'hidden',
  });
  await folderOf(join(webDir, 'assets'), { 'app-0123abcd.js': `export const text = '${'x'.repeat(5000)}';` });
  await folderOf(bench.folder, { 'outside.txt': 'outside' });
  ({ app } = await askable(bench.workbench, { webDir }));
});

afterAll(async () => {
  await app?.close();
  await bench?.end();
});

const browse = (url: string) =>
  app.inject({ url, headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });

test.each(['/', '/sources/abc', '/chains/pv_silicon?link=wafer', '/findings/'])(
  '%s shows the first page',
  async (url) => {
    const response = await browse(url);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch(/^text\/html/);
    expect(response.headers['cache-control']).toBe('no-cache');
    expect(response.headers['content-security-policy']).toContain("worker-src 'self' blob:");
    expect(response.body).toContain('first page');
  },
);

test('an asset named by its content is kept for a year', async () => {
  const { statusCode, headers } = await browse('/assets/app-0123abcd.js');
  expect(statusCode).toBe(200);
  expect(headers['cache-control']).toContain('immutable');
});

test('an asset is packed', async () => {
  const response = await app.inject({
    url: '/assets/app-0123abcd.js',
    headers: { 'accept-encoding': 'gzip, br' },
  });
  expect(response.headers['content-encoding']).toBe('br');
  expect(response.rawPayload.length).toBeLessThan(1000);
});

test.each([
  '/assets/gone-0123abcd.js',
  '/missing.png',
  '/.hidden',
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/assets/..%2f..%2foutside.txt',
  '/api/gone',
])('%s is not there', async (url) => {
  const response = await browse(url);
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ code: 'ROUTE_UNKNOWN' });
});

test('a program that asks for no page gets none', async () => {
  const response = await app.inject({ url: '/sources/abc', headers: { accept: 'application/json' } });
  expect(response.statusCode).toBe(404);
});

test('a browser is told how to build the pages where there are none', async () => {
  const { app: bare } = await askable(bench.workbench);
  const response = await bare.inject({ url: '/', headers: { accept: 'text/html' } });
  await bare.close();
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({
    code: 'PAGES_MISSING',
    remedy: expect.stringContaining('npm run build'),
  });
});
