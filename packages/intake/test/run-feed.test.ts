// Papers, firms and figures in these feeds are invented.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeIsolation, type Document } from '@lianpu/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFeed } from '../src/index.js';

let server: Server;
let address = '';
let folder = '';
const pages = new Map<string, string>();
/** The credentials with which each page was asked for last. */
const asked = new Map<string, string | undefined>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-feed-'));
  server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    asked.set(request.url ?? '', request.headers.authorization);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await closeIsolation();
  await rm(folder, { recursive: true, force: true });
});

const desk = () => {
  const documents = new Map<string, Document>();
  const known = new Set<string>();
  return {
    documents,
    add: async (document: Document) => {
      const isNew = !documents.has(document.id);
      documents.set(document.id, document);
      return { isNew };
    },
    isKnown: async (url: string, key: string) => known.has(`${url} ${key}`),
    remember: async (url: string, key: string) => void known.add(`${url} ${key}`),
  };
};
const sentence = '甲公司年产5万吨产品的生产线在园区投产，总投资3亿元，占地300亩，新增就业500人。';
const web = (path: string) =>
  ({ url: `${address}${path}`, kind: 'web', everyMinutes: 60, allowsPrivate: true }) as const;

test('rss: pages behind the items are read, once each; what failed is tried again', async () => {
  const item = (name: string, date: string) =>
    `<item><title>${name}投产</title><link>/${name}.html</link><guid>${name}</guid><pubDate>${date}</pubDate></item>`;
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>某报</title>${items}</channel></rss>`;
  pages.set('/a.html', `<html><body><article><p>${sentence}</p></article></body></html>`);
  const first = item('a', 'Mon, 20 May 2024 01:00:00 +0800');
  pages.set('/rss', rss(first + item('b', 'Tue, 21 May 2024 09:00:00 +0800')));
  const one = desk();
  expect(await runFeed(web('/rss'), one)).toMatchObject({
    added: 1,
    known: 0,
    refused: [
      {
        code: 'FEED_UNREADABLE',
        en: expect.stringContaining('/b.html: cannot be read as a feed (HTTP 404)'),
        zh: expect.stringContaining('/b.html：无法作为订阅源读取'),
      },
    ],
    documents: [{ title: 'a投产' }],
  });
  const [document] = one.documents.values();
  expect(document).toMatchObject({
    title: 'a投产',
    publisher: '某报',
    published: '2024-05-20',
    name: `${address}/a.html`,
  });
  expect(document?.text).toContain('年产5万吨');
  pages.set('/b.html', `<html><body><article><p>乙处，${sentence}</p></article></body></html>`);
  expect(await runFeed(web('/rss'), one)).toMatchObject({ added: 1, known: 1, refused: [] });
  expect(await runFeed(web('/rss'), one)).toMatchObject({ added: 0, known: 2 });
});

test('atom: an item of full text is read as it is', async () => {
  pages.set(
    '/atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>某网</title><id>x</id><updated>2024-05-20T00:00:00Z</updated><entry><id>tag:1</id><title>快讯</title><updated>2024-05-20T00:00:00Z</updated><content type="html">&lt;p&gt;${sentence.repeat(6)}&lt;/p&gt;</content></entry></feed>`,
  );
  const one = desk();
  expect(await runFeed(web('/atom'), one)).toMatchObject({ added: 1, refused: [] });
  expect([...one.documents.values()][0]).toMatchObject({ title: '快讯', published: '2024-05-20' });
});

test('a password in the address of a feed is used, and shown nowhere', async () => {
  const [host] = address.split('//').slice(1);
  const secret = { ...web(''), url: `http://reader:geheim@${host}/secret` };
  pages.set('/own.html', `<html><body><article><p>丙处，${sentence}</p></article></body></html>`);
  const item = (name: string) => `<item><title>${name}</title><link>/${name}.html</link></item>`;
  pages.set(
    '/secret',
    `<rss version="2.0"><channel><title>某报</title>${item('own')}${item('gone')}</channel></rss>`,
  );
  const one = desk();
  const { added, refused } = await runFeed(secret, one);
  expect(added).toBe(1);
  expect(asked.get('/own.html')).toBe(`Basic ${Buffer.from('reader:geheim').toString('base64')}`);
  expect(refused).toHaveLength(1);
  expect(JSON.stringify([refused, [...one.documents.values()]])).not.toContain('geheim');
  await expect(runFeed({ ...secret, url: `${secret.url}-none` }, one)).rejects.not.toThrow(/geheim/u);
});

test('what is no feed, or is not there, is refused with its address', async () => {
  pages.set('/page', '<html><body>甲</body></html>');
  await expect(runFeed(web('/page'), desk())).rejects.toThrow(/\/page: cannot be read as a feed/u);
  await expect(runFeed(web('/none'), desk())).rejects.toThrow(/HTTP 404/u);
});

test('a folder: only what is new since the last time is added', async () => {
  await writeFile(join(folder, 'a.txt'), '甲公司年产5万吨。');
  const one = desk();
  const feed = { url: folder, kind: 'folder', everyMinutes: 5 } as const;
  expect(await runFeed(feed, one)).toMatchObject({ added: 1, known: 0 });
  await writeFile(join(folder, 'b.txt'), '乙公司年产6万吨。');
  expect(await runFeed(feed, one)).toMatchObject({ added: 1, known: 1 });
});
