import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchBounded } from '../src/feeds/fetch-bounded.js';
import { isPublic } from '../src/feeds/public-address.js';

let server: Server;
let port = 0;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    asked.push(`${headers.host?.split(':')[0]}${url}`);
    const [, kind, to] = /^\/(\w+)\?(.*)$/u.exec(url) ?? [];
    if (url === '/loop') response.writeHead(302, { location: '/loop' });
    if (kind === 'to') response.writeHead(302, { location: decodeURIComponent(to ?? '') });
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

test.each([
  '127.0.0.1',
  'localhost',
  '2130706433',
  '0x7f.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[fe80::1]',
  '[fd00::1]',
  '[64:ff9b::7f00:1]',
])('%s is within this machine or its own network, and is not asked', async (host) => {
  asked.length = 0;
  await expect(fetchBounded(`http://${host}:${port}/`, isPublic)).rejects.toMatchObject({
    code: 'FEED_ADDRESS_PRIVATE',
  });
  expect(asked).toEqual([]);
});

test.each(['8.8.8.8', '114.114.114.114', '2400:3200::1'])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

const firstOnly = (address: string): boolean => address === '127.0.0.1';

test('a redirect is followed, and judged like the address itself', async () => {
  const via = (to: string): string => `http://127.0.0.1:${port}/to?${encodeURIComponent(to)}`;
  const { bytes } = await fetchBounded(via('/end'), firstOnly);
  expect(Buffer.from(bytes).toString()).toBe('here');
  asked.length = 0;
  await expect(fetchBounded(via(`http://127.0.0.2:${port}/end`), firstOnly)).rejects.toThrow(
    /leads to 127\.0\.0\.2, within this machine/u,
  );
  expect(asked).toHaveLength(1);
  await expect(fetchBounded(via('file:///etc/hostname'), firstOnly)).rejects.toThrow(
    /neither http nor https/u,
  );
});

test('redirects without end are cut off', async () => {
  const loop = `http://127.0.0.1:${port}/loop`;
  await expect(fetchBounded(loop, firstOnly)).rejects.toThrow(/more than 5 redirects/u);
});

test('the address that was judged is the one that is connected to', async () => {
  // A name that leads elsewhere each time it is looked up changes nothing: it is looked up once.
  const judged: string[] = [];
  await fetchBounded(`http://localhost:${port}/`, (address) => judged.push(address) > 0);
  expect(judged).toContain('127.0.0.1');
  expect(new Set(judged).size).toBe(judged.length);
});
